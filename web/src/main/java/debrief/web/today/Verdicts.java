package debrief.web.today;

import debrief.engine.interview.Turn;
import debrief.engine.rating.Verdict;
import debrief.web.play.Play;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Verdicts that were worked out since the start, so that a list of rounds is not judged anew each time it is shown. */
final class Verdicts {
    private static final int MOST = 10_000;

    // An answer never changes; it is added, deleted or brought back.
    private record Known(UUID round, List<Boolean> skipped) {}

    private final Map<Known, Optional<Verdict>> known = new ConcurrentHashMap<>();

    Optional<Verdict> of(Play play) {
        if (known.size() >= MOST) {
            known.clear();
        }
        List<Boolean> skipped =
                play.stored().turns().stream().map(Turn::skipped).toList();
        return known.computeIfAbsent(
                new Known(play.stored().id(), skipped), any -> play.debrief().verdict());
    }
}
