package debrief.engine.signal;

import static debrief.engine.signal.Dimension.INFLUENCE;

import debrief.engine.text.Words;
import java.util.Set;

/** One person beside the speaker. Stories are about persons; reports are about stakeholders. */
final class OnePerson {
    private static final Set<String> PRONOUN = Words.of("he she him her his hers");

    private OnePerson() {}

    static Detector detector() {
        return Detector.of("one-person", INFLUENCE, "Tells of one other person, and not of a group.")
                .finds(transcript -> transcript.clauses(clause ->
                        Clues.tells(clause) && Clues.isTold(transcript, clause) && Clues.has(clause, PRONOUN)))
                .matches("[[She ran the night shift for ten years]].")
                .matches("[[I rang him the same evening]].")
                .skips("They wanted it in May.", "a group, or nobody in particular")
                .skips("He would have agreed.", "it did not happen")
                .skips("I rang the vendor.", "a company");
    }
}
