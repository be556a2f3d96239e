package debrief.lists;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line begins, and the words behind that.
 *
 * @param bullet whether a sign stands before the words that is a bullet to people and not to Markdown
 * @param number the number before the words
 * @param asked whether "Question" or a word like it stands before the words
 * @param from where the words begin
 * @param words what is left
 */
record Head(boolean bullet, OptionalInt number, boolean asked, int from, String words) {
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[\u2022\u2023\u2043\u25E6\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u25B6\u25BA\u25C6\u25C7\u2013\u2014\u00B7\u30FB\u27A4"
                    + "\u27A2\u2192\u2713\u2714\u2605\u2606\u2756\u2610\u2611\u2B50\u2753\u2754\u2705]\uFE0F?\\s*|[-*+]\\s+|\\[[ xX]\\]\\s+)+");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:#\\s?|(?:No|Nr)\\.\\s?|№\\s?)?[(\\[]?(\\d{1,5})\\s?(?:[.)\\]:\uFF1A\u3001\uFF0E]{1,2}|\\s[-\u2013\u2014](?=\\s))"
                    + "(?=\\D|$)\\s*");
    private static final Pattern HASH = Pattern.compile("^#\\s?(\\d{1,5})\\s+");
    private static final Pattern ASKED =
            Pattern.compile("^(?i:(?:interview )?question|q|frage|pregunta|pergunta|domanda|вопрос|问题|問題|質問)\\s*"
                    + "(?:(?:#|no\\.?|nr\\.?|№)?\\s*(\\d{1,5}))?\\s*(?:[:.)\uFF1A]|\\s?[-\u2013\u2014](?=\\s))\\s*");
    private static final Pattern ASKED_BARE = Pattern.compile(
            "^(?i:(?:interview )?question|q|frage|pregunta|pergunta|domanda|вопрос|问题|問題|質問)\\s*(?:#|№)?\\s*(\\d{1,5})(?:\\s+|$)");

    static Head of(String line) {
        int from = 0;
        OptionalInt number = OptionalInt.empty();
        Optional<MatchResult> bullet = first(line, from, BULLET);
        if (bullet.isPresent()) {
            from = bullet.get().end();
        }
        Optional<MatchResult> counted = first(line, from, NUMBER, HASH);
        if (counted.isPresent()) {
            number = number(counted.get());
            from = counted.get().end();
        }
        Optional<MatchResult> asked = first(line, from, ASKED, ASKED_BARE);
        if (asked.isPresent()) {
            number = asked.get().group(1) == null ? number : number(asked.get());
            from = asked.get().end();
        }
        return new Head(bullet.isPresent(), number, asked.isPresent(), from, line.substring(from));
    }

    private static OptionalInt number(MatchResult digits) {
        return OptionalInt.of(Integer.parseInt(digits.group(1)));
    }

    private static Optional<MatchResult> first(String line, int from, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher begins = pattern.matcher(line).region(from, line.length());
            if (begins.find()) {
                return Optional.of(begins.toMatchResult());
            }
        }
        return Optional.empty();
    }
}
