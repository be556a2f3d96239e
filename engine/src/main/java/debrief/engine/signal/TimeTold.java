package debrief.engine.signal;

import static debrief.engine.signal.Dimension.EXECUTION;

import debrief.engine.text.Clause;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.Set;

/** When, and for how long: what happened has a time, what is only talked about has none. */
final class TimeTold {
    private static final Set<String> UNIT = Words.of(
            "millisecond second minute hour day week month quarter year morning evening night weekend midnight noon");
    private static final Set<String> CALENDAR = Words.of(
            "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
                    + "october november december christmas easter spring summer autumn winter q1 q2 q3 q4");
    /** A habit or a slogan, not a time. */
    private static final Set<String> VAGUE = Words.of("day-to-day every always whenever usually");

    private TimeTold() {}

    static Detector detector() {
        return Detector.of("time-told", EXECUTION, "Says when it was, or how long it took.")
                .finds(transcript -> transcript.clauses(clause -> Clues.tells(clause) && isTime(clause)))
                .matches("[[The supplier took eleven days]].")
                .matches("[[In February the disk died]].")
                .matches("[[it came back the next morning]]")
                .skips("We communicate every day.", "a habit")
                .skips("It took a while.", "no time is named")
                .skips("The milestone framework gives us clarity each quarter.", "management nouns");
    }

    private static boolean isTime(Clause clause) {
        boolean time = false;
        for (Word word : clause.words()) {
            if (VAGUE.contains(word.lower())) {
                return false;
            }
            time |= CALENDAR.contains(word.lower()) || word.isAny(UNIT);
        }
        return time;
    }
}
