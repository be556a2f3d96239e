package debrief.drills;

import java.util.List;
import java.util.Map;

/** A case of a drill. It never changes; a play is a list of moves. */
public interface Case {
    /** What the player may know before the first move, as maps, lists, texts and numbers; never the answer. */
    Map<String, Object> shown();

    /**
     * What the player may know besides once these moves are made, in the same form: what looks have shown, what is left.
     *
     * @throws Illegal where a move cannot be made
     */
    Map<String, Object> after(List<Move> moves) throws Illegal;

    /**
     * What comes of these moves.
     *
     * @throws Illegal where a move cannot be made
     */
    Outcome play(List<Move> moves) throws Illegal;

    /** The best play there is, or the best that was found. */
    Solution solve();
}
