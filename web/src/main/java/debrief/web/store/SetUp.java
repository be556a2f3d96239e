package debrief.web.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
 * @param held who asks, and how
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
        String pack,
        Held held) {
    /**
     * How a round is held besides its mode.
     *
     * @param persona the id of whoever asks; empty for nobody in particular
     * @param interrupts whether a long set-up is interrupted
     * @param closing whether the last minutes belong to the candidate's questions
     * @param loop the whole loop it belongs to, if it belongs to one
     */
    public record Held(String persona, boolean interrupts, boolean closing, Optional<UUID> loop) {
        /** Nobody in particular, who interrupts nobody and ends with the last question. */
        public static final Held PLAIN = new Held("", false, false, Optional.empty());
    }

    public SetUp {
        questions = List.copyOf(questions);
    }

    /** The same round with these questions, lasting so many minutes. */
    public SetUp asking(List<String> others, int lasting) {
        return new SetUp(company, stage, level, lasting, mode, seed, others, engine, pack, held);
    }

    /** A round held by nobody in particular. */
    public SetUp(
            String company,
            String stage,
            String level,
            int minutes,
            Mode mode,
            long seed,
            List<String> questions,
            String engine,
            String pack) {
        this(company, stage, level, minutes, mode, seed, questions, engine, pack, Held.PLAIN);
    }
}
