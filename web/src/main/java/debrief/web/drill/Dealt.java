package debrief.web.drill;

import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Solution;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** A case that lies on the table, with its best play, which is worked out beside. */
final class Dealt {
    private static final int JUDGED = 6;
    private static final int SEEN = 24;

    private final Drill drill;
    private final Case one;
    private final Instant since;
    private final Executor pool;
    private final Known shown;
    private @Nullable CompletableFuture<Solution> best;
    private final Deque<Asked> asked = new ArrayDeque<>();
    private final Map<List<Move>, Known> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Move>, Known> eldest) {
            return size() > SEEN;
        }
    };

    /** Moves, and what came of them. */
    private record Asked(List<Move> moves, CompletableFuture<Judged> judged) {}

    /** Begins to work out the best play. */
    Dealt(Drill drill, Case one, Instant since, Executor pool) {
        this.drill = drill;
        this.one = one;
        this.since = since;
        this.pool = pool;
        this.shown = new Known(one.shown());
        this.best = begun(one, pool);
    }

    Drill drill() {
        return drill;
    }

    /** What the player may know before the first move. */
    Known shown() {
        return shown;
    }

    /** What the player may know besides after these moves; worked out once for a state that is looked at again. */
    Known after(List<Move> moves) throws Illegal {
        synchronized (seen) {
            Known before = seen.get(moves);
            if (before != null) {
                return before;
            }
        }
        Known now = new Known(one.after(moves));
        synchronized (seen) {
            seen.put(List.copyOf(moves), now);
        }
        return now;
    }

    /** When the case was dealt, and the work on its best play began. */
    Instant since() {
        return since;
    }

    private synchronized @Nullable CompletableFuture<Solution> best() {
        if (best == null) {
            best = begun(one, pool);
        }
        return best;
    }

    /** The work on a best play; none where too many cases wait, and then it is asked for again when it is needed. */
    private static @Nullable CompletableFuture<Solution> begun(Case one, Executor pool) {
        try {
            return CompletableFuture.supplyAsync(one::solve, pool);
        } catch (RejectedExecutionException e) {
            return null;
        }
    }

    /** What comes of these moves; it is worked out beside, and stays unfinished while too much else is. */
    synchronized CompletableFuture<Judged> judged(List<Move> moves) {
        for (Asked before : asked) {
            if (before.moves().equals(moves)) {
                return before.judged();
            }
        }
        CompletableFuture<Solution> first = best();
        if (first == null) {
            return new CompletableFuture<>();
        }
        CompletableFuture<Judged> judged = first.thenApplyAsync(solution -> judge(moves, solution), pool);
        asked.addFirst(new Asked(moves, judged));
        while (asked.size() > JUDGED) {
            asked.removeLast();
        }
        return judged;
    }

    private Judged judge(List<Move> moves, Solution solution) {
        try {
            return Judged.of(one.play(moves), solution);
        } catch (Illegal e) {
            throw new IllegalStateException("A play was kept that cannot be made.", e);
        }
    }
}
