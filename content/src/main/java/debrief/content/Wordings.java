package debrief.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares how questions are worded. */
public final class Wordings {
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\u2019](?=\\p{L})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Wordings() {}

    /** A wording without case, punctuation and odd spaces; two wordings are the same when these are. */
    public static String plain(String wording) {
        String plain = Normalizer.normalize(wording, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = APOSTROPHE.matcher(plain).replaceAll("");
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }
}
