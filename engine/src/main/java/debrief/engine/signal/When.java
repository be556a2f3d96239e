package debrief.engine.signal;

import debrief.engine.text.Clause;
import debrief.engine.text.Phrases;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.Set;

/** Dates as people say them. */
final class When {
    private static final Set<String> NAMES = Words.of(
            "january february march april june july august september october november december monday tuesday wednesday thursday "
                    + "friday saturday sunday christmas easter overnight q1 q2 q3 q4");
    private static final String ORDINAL_WORDS =
            "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
                    + "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth";
    private static final Set<String> ORDINALS = Words.of(ORDINAL_WORDS);
    private static final Set<String> SPANS = Words.of(
            "may week day month year hour minute spring summer autumn winter fall night evening morning weekend");
    private static final Phrases DATE = Phrases.of("\\b((in|of|by|until|since|early|late|last|next|this|mid) may|"
            + "(the|on|by|until|of) (" + ORDINAL_WORDS.replace(' ', '|')
            + "|\\d+(st|nd|rd|th))"
            + "(?! (time|step|wave|one|option|team|release|question|attempt|person|line|site|half|part|version))|(first|second|third) of [a-z]+|week (one|two|three|four|five|six|seven|eight|nine|ten|\\d+)|"
            + "(this|that|last|next|in|by|until|of|the) (spring|summer|autumn|winter|fall)|"
            + "(two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+) (days?|weeks?|months?|years?|hours?|minutes?) "
            + "(later|early|late|before|after|earlier|ago|ahead)|(same|that|next) (day|night|week|evening|morning|weekend)|"
            + "one (night|evening|morning|day|sunday|saturday)|(19|20)\\d\\d)\\b");

    private When() {}

    /** Whether a clause holds a date. */
    static boolean isDate(Clause clause) {
        boolean perhaps = false;
        for (Word word : clause.words()) {
            if (NAMES.contains(word.lower())) {
                return true;
            }
            perhaps |= word.digits() || word.isAny(SPANS) || ORDINALS.contains(word.lower());
        }
        return perhaps && DATE.in(clause.plain());
    }
}
