package debrief.web.store;

import debrief.engine.interview.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round as it is kept.
 *
 * @param stored the turns in the order they happened, number 1 first and none left out
 * @param ended when it was closed; empty while it can go on
 * @param removed when the person deleted it; within a minute it can be had back
 * @param atTerminal whether it is still a file of the command line, see {@link Rounds#takeOver}
 */
public record StoredRound(
        UUID id,
        SetUp setUp,
        List<StoredTurn> stored,
        Instant started,
        Optional<Instant> ended,
        Optional<Instant> removed,
        boolean atTerminal) {
    public StoredRound {
        stored = List.copyOf(stored);
    }

    /** What was asked and said, in order. An answer that was deleted reads as one that was skipped. */
    public List<Turn> turns() {
        return stored.stream().map(StoredTurn::turn).toList();
    }

    /** The number of the turn that comes next. */
    public int next() {
        return stored.size() + 1;
    }
}
