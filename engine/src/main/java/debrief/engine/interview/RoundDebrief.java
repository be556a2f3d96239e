package debrief.engine.interview;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.rating.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What a person is told about a whole round.
 *
 * @param debriefs one for each question that was answered, in order; follow-ups are part of their question
 * @param verdict the committee's word on the round; empty where nothing could be rated
 * @param next the one thing to do next; empty where nothing is missing
 * @param summary one sentence
 */
public record RoundDebrief(List<Debrief> debriefs, Optional<Verdict> verdict, Optional<Missing> next, String summary) {
    public RoundDebrief {
        debriefs = List.copyOf(debriefs);
    }

    /** Judges a round from its turns. */
    public static RoundDebrief of(Round round) {
        return new RoundDebrief(List.of(), Optional.empty(), Optional.empty(), "");
    }
}
