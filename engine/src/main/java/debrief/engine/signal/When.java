package debrief.engine.signal;

import debrief.engine.text.Clause;
import java.util.regex.Pattern;

/** Dates as people say them. */
final class When {
    private static final Pattern DATE = Pattern.compile(
            "\\b(january|february|march|april|june|july|august|september|october|november|december|(in|of|by"
                    + "|until|since|early|late|last|next|this|mid) may|monday|tuesday|wednesday|thursday|friday|saturd"
                    + "ay|sunday|christmas|easter|(the|on|by|until|of) (first|second|third|fourth|fifth|sixth|seventh|"
                    + "eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eight"
                    + "eenth|nineteenth|twentieth|thirtieth|\\d+(st|nd|rd|th)) ?(of|$)?|week (one|two|three|four|five|"
                    + "six|seven|eight|nine|ten|\\d+)|(this|that|last|next|in|by|until|of|the) (spring|summer|autumn|w"
                    + "inter|fall)|(two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+) (days?|weeks?|months?|ye"
                    + "ars?|hours?|minutes?) (later|early|late|before|after|earlier|ago|ahead)|same (day|night|week|ev"
                    + "ening)|that (night|day|week|evening|morning|weekend)|one (night|evening|morning|day|sunday|satu"
                    + "rday)|next (morning|day|week)|overnight|q[1-4]|19\\d\\d|20\\d\\d)\\b");

    private When() {}

    /** Whether a clause holds a date. */
    static boolean isDate(Clause clause) {
        return DATE.matcher(clause.plain()).find();
    }
}
