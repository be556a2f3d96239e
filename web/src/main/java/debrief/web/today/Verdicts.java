package debrief.web.today;

import debrief.engine.rating.Verdict;
import debrief.web.play.Play;
import debrief.web.store.RoundSummary;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Verdicts that were worked out since the start, so that a list of rounds is not judged anew each time it is shown. */
final class Verdicts {
    private static final int MOST = 10_000;

    // An answer never changes; it is added, deleted or brought back.
    private record Known(UUID round, int turns, int answered) {}

    private final Map<Known, Optional<Verdict>> known = new ConcurrentHashMap<>();

    Optional<Verdict> of(RoundSummary round, Play play) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Known(round.id(), round.turns(), round.answered()),
                any -> play.debrief().verdict());
    }
}
