package debrief.web.drill;

import java.util.List;
import java.util.Optional;

/**
 * One play: the case, what was done, and at the end what came of it.
 *
 * @param level of difficulty, in words
 * @param again the same case
 * @param board what is in front of the player
 * @param steps the moves so far, in words
 * @param takesBack whether the last move can be taken back
 * @param wrong why a move could not be made; empty where nothing is wrong
 * @param said what happened last, for those who do not see it
 * @param brush the part of the address that keeps what is chosen in a chart
 * @param clock how much time is left, where the person set a clock
 * @param end what came of it, once the call was made
 * @param opens the round it opens, where it is part of one
 */
public record PlayPage(
        String id,
        int version,
        String drill,
        String title,
        String about,
        String seed,
        String level,
        Again again,
        Board board,
        List<String> steps,
        boolean takesBack,
        String wrong,
        String said,
        Brush brush,
        Optional<Clock> clock,
        String notes,
        Optional<End> end,
        Optional<Opening> opens) {
    /**
     * The round that a play opens.
     *
     * @param where company, round and level, in words
     * @param loop the address of the whole loop; empty where it belongs to none
     * @param silent whether what came of the play is told at the end of that round only
     */
    public record Opening(String where, String loop, boolean silent) {}

    /**
     * The pressure clock.
     *
     * @param left seconds, below zero once it has run out
     */
    public record Clock(int minutes, long left) {}

    /**
     * What came of a play.
     *
     * @param working seconds the best play is being worked out by now; -1 where it is ready or failed
     * @param failed why there is no best play to compare with; empty where there is one
     * @param result once it is known
     * @param explained the address of the round in which it was explained; empty where there was none
     */
    public record End(long working, String failed, Optional<Result> result, String explained) {
        public boolean isWorking() {
            return working >= 0;
        }
    }

    /**
     * A play beside the best one.
     *
     * @param value of the play, with its unit
     * @param bestValue the same of what it is compared with
     * @param beside what the play is compared with, in words: the best play, the best found, or the key
     * @param truth how it is known
     * @param bound how far it may be from the best there is; empty where it is proven or nothing is claimed
     * @param dearest what cost most
     * @param rest of the remarks
     * @param speaksTo the dimensions of the rubric, in words
     */
    public record Result(
            Score score,
            String value,
            String bestValue,
            String beside,
            String truth,
            String bound,
            List<String> dearest,
            List<String> rest,
            List<String> best,
            List<Node> figures,
            String speaksTo,
            RegretLine trend) {}

    /** The address of the play. */
    public String href() {
        return "/drills/plays/" + id;
    }

    /** Whether the call was made. */
    public boolean isOver() {
        return end.isPresent();
    }
}
