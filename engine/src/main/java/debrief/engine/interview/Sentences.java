package debrief.engine.interview;

import debrief.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts what was said where a full stop, a question mark or a line ends a sentence. */
final class Sentences {
    private static final Pattern JOINED = Pattern.compile(
            "^(?i:(?:and|but|so|that|because|which means|which|since|although|though|while|then)[ ,]+)+");

    private Sentences() {}

    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean over = c == '\n' || Character.isWhitespace(c) && start >= 0 && isEnd(text, end);
            if (over && start >= 0) {
                sentences.add(new Span(start, end));
                start = -1;
            }
            if (!Character.isWhitespace(c)) {
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }
        if (start >= 0) {
            sentences.add(new Span(start, end));
        }
        return sentences;
    }

    /** Whether the sign before this place ends a sentence, closing quotes and brackets left aside. */
    private static boolean isEnd(String text, int at) {
        int last = at - 1;
        while (last > 0 && "\"”’)".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?".indexOf(text.charAt(last)) >= 0;
    }

    static String in(String text, Span sentence) {
        return text.substring(sentence.start(), sentence.end());
    }

    /** Without the word that joins it to what came before. */
    static String unjoined(String clause) {
        return JOINED.matcher(clause.strip()).replaceFirst("");
    }

    /** In small letters, with straight apostrophes and single spaces. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s,;:]+", " ")
                .strip();
    }

    static int words(String text) {
        String plain = text.strip();
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }
}
