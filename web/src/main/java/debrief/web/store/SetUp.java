package debrief.web.store;

import java.util.List;

/**
 * How a round is set up.
 *
 * @param company the pack's id
 * @param stage the id of the company's round
 * @param minutes how long it is meant to take
 * @param seed what the questions were picked with
 * @param questions their ids, in order
 * @param engine the engine's version, so that a debrief can be recomputed
 * @param pack the pack's version
 */
public record SetUp(
        String company,
        String stage,
        String level,
        int minutes,
        Mode mode,
        long seed,
        List<String> questions,
        String engine,
        String pack) {
    public SetUp {
        questions = List.copyOf(questions);
    }
}
