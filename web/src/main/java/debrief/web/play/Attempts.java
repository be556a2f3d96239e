package debrief.web.play;

import debrief.content.Packs;
import debrief.engine.debrief.Debrief;
import debrief.engine.interview.Turn;
import debrief.engine.rating.Verdict;
import debrief.web.library.Library;
import debrief.web.store.Person;
import debrief.web.store.RoundSummary;
import debrief.web.store.Rounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every answer that was given to a question, judged once. */
@Component
public final class Attempts {
    private static final int MOST = 10_000;

    private final Library library;
    private final Rounds rounds;
    private final Map<Known, List<Attempt>> known = new ConcurrentHashMap<>();

    // An answer never changes; it is added, deleted or brought back.
    private record Known(UUID round, String packs, List<Boolean> skipped) {}

    Attempts(Library library, Rounds rounds) {
        this.library = library;
        this.rounds = rounds;
    }

    /**
     * One answer to a question, its follow-ups included.
     *
     * @param round the id of its round
     * @param where company, round and level, in words
     * @param verdict empty where there was not enough to judge
     * @param points the ids of the expected points it made
     */
    public record Attempt(
            String question, UUID round, String where, Instant when, Optional<Verdict> verdict, Set<String> points) {}

    /** Every attempt by the id of its question, the newest first. */
    public Map<String, List<Attempt>> all() {
        Map<String, List<Attempt>> all = new HashMap<>();
        Packs packs = library.packs();
        String versions = versions(packs);
        for (RoundSummary round : rounds.all(Person.LOCAL)) {
            if (round.answered() > 0) {
                rounds.find(Person.LOCAL, round.id())
                        .map(stored -> Play.of(stored, packs))
                        .ifPresent(play -> judged(play, versions)
                                .forEach(attempt -> all.computeIfAbsent(attempt.question(), id -> new ArrayList<>())
                                        .add(attempt)));
            }
        }
        return all;
    }

    private List<Attempt> judged(Play play, String packs) {
        if (known.size() >= MOST) {
            known.clear();
        }
        List<Boolean> skipped =
                play.stored().turns().stream().map(Turn::skipped).toList();
        return known.computeIfAbsent(
                new Known(play.stored().id(), packs, skipped),
                any -> play.debrief().debriefs().stream()
                        .map(debrief -> attempt(play, debrief))
                        .toList());
    }

    /** Attempts are judged anew when the packs are others. */
    private static String versions(Packs packs) {
        return packs.packs().stream()
                .map(pack -> pack.id() + " " + pack.version() + " "
                        + pack.questions().size())
                .collect(Collectors.joining(","));
    }

    private static Attempt attempt(Play play, Debrief debrief) {
        return new Attempt(
                debrief.question().id(),
                play.stored().id(),
                play.where(),
                play.stored().started(),
                debrief.scorecard().verdict(),
                debrief.found().stream().map(found -> found.point().id()).collect(Collectors.toUnmodifiableSet()));
    }
}
