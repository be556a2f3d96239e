package debrief.engine.interview;

import debrief.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what was said where a full stop, a question mark or a line ends a sentence. */
final class Sentences {
    private static final Pattern SENTENCE = Pattern.compile("\\S[^\\n]*?(?:[.!?]+[\"”’)]*(?=\\s|$)|(?=\\n)|$)");

    private static final Pattern JOINED = Pattern.compile("^(?i:(?:and|but|so|that|because|which means|then)[ ,]+)+");

    private Sentences() {}

    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                sentences.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return sentences;
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
