package debrief.engine.text;

import java.util.List;
import java.util.Set;

/** Numbers, in digits and in words. */
public final class Figures {
    private static final Set<String> NUMBERS = Words.of(
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
                    + "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen twice");

    /** Before one of these "one" counts something. */
    private static final Set<String> COUNTED =
            Words.of("percent hundred thousand million billion second minute hour day night week month quarter year");

    private Figures() {}

    /** Whether a word is a number: digits, or a number word other than "one", which is mostly a pronoun. */
    public static boolean isFigure(Word word) {
        return word.can(Lexicon.FIGURE);
    }

    /** How many separate numbers a clause holds; "eleven million" is one. */
    public static int count(Clause clause) {
        return clause.figures();
    }

    static boolean isNumber(String lower) {
        if (NUMBERS.contains(lower) || lower.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        int hyphen = lower.indexOf('-');
        return hyphen > 0 && NUMBERS.contains(lower.substring(0, hyphen));
    }

    static int count(List<Word> words) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean figure = isFigure(word)
                    || word.lower().equals("one")
                            && i + 1 < words.size()
                            && words.get(i + 1).isAny(COUNTED);
            if (figure && !inside) {
                count++;
            }
            inside = figure;
        }
        return count;
    }
}
