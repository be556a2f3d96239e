package debrief.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words without what a person marked as confidential: {@code [confidential] ... [/confidential]}. A mark that is not
 * closed goes to the end, and one that was never opened to the beginning, so that a slip hides too much, not too little.
 *
 * @param text with {@link #PLACE} where something was taken out
 * @param secrets what was taken out, in order
 */
public record Confidential(String text, List<String> secrets) {
    /** Stands where something was taken out. */
    public static final String PLACE = "[kept home]";

    private static final Pattern MARK =
            Pattern.compile("\\[\\s*(/?)\\s*confidential\\s*[:.]?\\s*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final int TELLING = 4;

    public Confidential {
        secrets = List.copyOf(secrets);
    }

    /** Takes what is marked out of a text. */
    public static Confidential out(String written) {
        List<String> secrets = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int from = 0;
        Matcher mark = MARK.matcher(written);
        while (mark.find()) {
            boolean closes = !mark.group(1).isEmpty();
            String before = written.substring(from, mark.start());
            from = mark.end();
            if (depth > 0) {
                secrets.add(before);
                depth += closes ? -1 : 1;
            } else if (closes) {
                secrets.add(text + before);
                text.setLength(0);
                text.append(PLACE);
            } else {
                text.append(before).append(PLACE);
                depth = 1;
            }
        }
        if (depth > 0) {
            secrets.add(written.substring(from));
        } else {
            text.append(written, from, written.length());
        }
        return new Confidential(text.toString(), secrets);
    }

    /** Everything kept home: nothing of it is in the text. */
    public static Confidential whole(String written) {
        return written.isBlank() ? new Confidential(written, List.of()) : new Confidential(PLACE, List.of(written));
    }

    /** Whether these words use one that could only be known from what was taken out. */
    public boolean betrayedBy(String words, String known) {
        Set<String> secret = new TreeSet<>();
        secrets.forEach(one -> secret.addAll(telling(one)));
        secret.removeAll(words(text));
        secret.removeAll(words(known));
        return words(words).stream().anyMatch(secret::contains);
    }

    private static Set<String> telling(String secret) {
        Set<String> telling = new TreeSet<>();
        Matcher word = WORD.matcher(secret);
        while (word.find()) {
            String one = word.group();
            boolean plain = one.codePointCount(0, one.length()) < TELLING
                    && one.codePoints().allMatch(Character::isLowerCase);
            if (!plain) {
                telling.add(folded(one));
            }
        }
        return telling;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(folded(word.group()));
        }
        return words;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
