package debrief.lists;

import java.util.regex.Pattern;

/** Whether words ask something of a candidate. */
final class Asks {
    private static final Pattern REQUEST = Pattern.compile(
            "(?i)^[\\p{P}\\s]*(please )?(tell (me|us)|describe|walk (me|us)|talk (me|us|about|through)|explain"
                    + "|give (me |us )?(an?|one|some|two|three) (\\w+ )?(examples?|instance|time)|share (an?|one|your)"
                    + "|imagine|suppose|convince (me|us)|teach (me|us)|think of an?|how (do|did|would|will|have|are|is|can|could|should)\\b"
                    + "|what (is|are|was|were|do|did|would|will|has|have|can|could|should|makes?|made)\\b"
                    + "|(can|could|would|will|do|did|have|are|were) you\\b|erzählen sie|beschreiben sie|cuénta(me|nos)|cuénteme|describa"
                    + "|décrivez|parlez|racontez|descreva|conte|descriva|mi parli|расскажите|опишите|请|説明|教えて)");

    private Asks() {}

    /** It holds a question mark, or begins as a request does. */
    static boolean something(String words) {
        return marked(words) || REQUEST.matcher(words).find();
    }

    /** It holds a question mark of any script. */
    static boolean marked(String words) {
        return words.chars().anyMatch(Asks::mark);
    }

    /** It ends in a question mark, or is a request: enough for a line that has neither number nor bullet. */
    static boolean plainly(String words) {
        int last = words.length() - 1;
        while (last >= 0 && "\"'\u201D\u2019)*_»] ".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && mark(words.charAt(last)) || REQUEST.matcher(words).find();
    }

    private static boolean mark(int c) {
        return c == '?' || c == '\uFF1F' || c == '\u061F' || c == '\u037E' || c == '\u2047';
    }
}
