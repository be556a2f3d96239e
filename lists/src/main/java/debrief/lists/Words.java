package debrief.lists;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody wrote, word for word, without what cannot be seen. */
final class Words {
    private static final Pattern LINE_END = Pattern.compile("\\R");

    // Longer than anything that is kept; who collects skips what has this length.
    private static final int LONGEST = 50_000;

    private Words() {}

    /** On one line. */
    static String line(String words) {
        return lines(words, " ");
    }

    /** One paragraph a line, none empty. */
    static String paragraphs(String words) {
        return lines(words, "\n");
    }

    /** One paragraph a line; nothing where there are no words. */
    static Optional<String> some(String words) {
        return Optional.of(paragraphs(words)).filter(text -> !text.isEmpty());
    }

    /** Whether there is a letter or a digit in it. */
    static boolean any(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String lines(String words, String between) {
        return LINE_END.splitAsStream(whole(words.length() > LONGEST ? words.substring(0, LONGEST) : words))
                .map(Words::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** Spaces of every kind, at both ends; also the one that does not break, which is no white space to Java. */
    static String strip(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && space(words.charAt(start))) {
            start++;
        }
        while (end > start && space(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    // Half a character has no bytes in UTF-8, and a control character means something to a terminal alone.
    private static String whole(String words) {
        StringBuilder whole = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                whole.append('\uFFFD');
            } else if (!Character.isISOControl(c) || c == '\t' || c == 0x85 || c >= '\n' && c <= '\r') {
                whole.appendCodePoint(c);
            }
        });
        return whole.toString();
    }
}
