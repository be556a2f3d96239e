package debrief.web.drill;

import debrief.drills.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One play of a drill, as it is kept. The case is not kept: its seed makes it again.
 *
 * @param drill the drill's id
 * @param seed of the case
 * @param difficulty 1 to 3
 * @param clock minutes the person gave themselves; 0 for no clock
 * @param begun when it was dealt, in ISO 8601
 * @param moves so far
 * @param notes what the person wrote down beside it; it is not scored
 * @param ended when the call was made, in ISO 8601; empty while it is played
 * @param judged what came of it, once that is known
 * @param round the round in which it was explained; empty where there was none
 * @param opens the round it opens, where it is part of one
 */
public record Played(
        String drill,
        long seed,
        int difficulty,
        int clock,
        String begun,
        List<Move> moves,
        String notes,
        String ended,
        Optional<Judged> judged,
        String round,
        Optional<Opens> opens) {
    /** No play has more moves. */
    static final int MOST_MOVES = 300;

    /** No notes are longer, in characters. */
    static final int MOST_NOTES = 4_000;

    public Played {
        moves = List.copyOf(moves);
    }

    /** One that was just dealt. */
    static Played dealt(String drill, long seed, int difficulty, int clock, String begun) {
        return new Played(
                drill, seed, difficulty, clock, begun, List.of(), "", "", Optional.empty(), "", Optional.empty());
    }

    /** The same, opening a round, or none. */
    Played opening(Optional<Opens> what) {
        return new Played(drill, seed, difficulty, clock, begun, moves, notes, ended, judged, round, what);
    }

    boolean isOver() {
        return !ended.isEmpty();
    }

    /** Nothing was done in it yet. */
    boolean isUntouched() {
        return moves.isEmpty() && notes.isEmpty() && !isOver();
    }

    Played with(List<Move> now) {
        return new Played(drill, seed, difficulty, clock, begun, now, notes, ended, judged, round, opens);
    }

    Played after(Move move) {
        List<Move> all = new ArrayList<>(moves);
        all.add(move);
        return with(all);
    }

    Played withoutLast() {
        return with(moves.subList(0, moves.size() - 1));
    }

    Played noting(String words) {
        return new Played(drill, seed, difficulty, clock, begun, moves, words, ended, judged, round, opens);
    }

    Played ending(String when) {
        return new Played(drill, seed, difficulty, clock, begun, moves, notes, when, judged, round, opens);
    }

    Played judged(Judged now) {
        return new Played(drill, seed, difficulty, clock, begun, moves, notes, ended, Optional.of(now), round, opens);
    }

    Played explainedIn(String id) {
        return new Played(drill, seed, difficulty, clock, begun, moves, notes, ended, judged, id, opens);
    }
}
