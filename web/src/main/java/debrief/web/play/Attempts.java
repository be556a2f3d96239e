package debrief.web.play;

import debrief.content.Packs;
import debrief.engine.debrief.Debrief;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Turn;
import debrief.engine.rating.Answered;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import debrief.web.library.Library;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.StoredRound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every round and every answer that was given, judged once. */
@Component
public final class Attempts {
    private static final int MOST = 10_000;
    private static final int LEAST = 100;

    private final Library library;
    private final Rounds rounds;
    private final Map<Known, Judged> known = new ConcurrentHashMap<>();

    // An answer never changes; it is added, deleted or brought back.
    private record Known(UUID round, String packs, List<Boolean> skipped) {}

    Attempts(Library library, Rounds rounds) {
        this.library = library;
        this.rounds = rounds;
    }

    /**
     * A round, judged.
     *
     * @param verdict empty where nothing could be rated
     * @param mean the mean the verdict goes by, in hundredths of a level, 100 to 500; empty where nothing could be rated
     */
    public record Judged(Optional<Verdict> verdict, OptionalInt mean, List<Attempt> attempts) {
        public Judged {
            attempts = List.copyOf(attempts);
        }
    }

    /**
     * One answer to a question, its follow-ups included.
     *
     * @param round the id of its round
     * @param where company, round and level, in words
     * @param verdict empty where there was not enough to judge
     * @param mean the mean the verdict goes by, in hundredths of a level, 100 to 500
     * @param levels one for each dimension, in their order, 1 to 5; 0 where it could not be rated
     * @param points the ids of the expected points it made
     * @param signals the ids of the signals that were heard, each once, in the order of the answer
     * @param told what was told anew where it is an earlier answer with one part retold, such as "Trade-offs"; else empty
     */
    public record Attempt(
            String question,
            UUID round,
            String where,
            Instant when,
            Optional<Verdict> verdict,
            int mean,
            List<Integer> levels,
            Set<String> points,
            List<String> signals,
            String told) {
        /** The level on one dimension, 1 to 5; 0 where it could not be rated. */
        public int level(Dimension dimension) {
            return levels.get(List.of(Dimension.values()).indexOf(dimension));
        }
    }

    /** Every attempt by the id of its question, the newest first. */
    public Map<String, List<Attempt>> all() {
        Map<String, List<Attempt>> all = new HashMap<>();
        for (Attempt attempt : judged(rounds.whole(Person.LOCAL))) {
            all.computeIfAbsent(attempt.question(), id -> new ArrayList<>()).add(attempt);
        }
        return all;
    }

    /** The attempts at one question, the newest first. */
    public List<Attempt> at(String question) {
        return judged(rounds.whole(Person.LOCAL, question)).stream()
                .filter(attempt -> attempt.question().equals(question))
                .toList();
    }

    private List<Attempt> judged(List<StoredRound> stored) {
        Packs packs = library.packs();
        String versions = versions(packs);
        return stored.stream()
                .filter(round -> round.turns().stream().anyMatch(turn -> !turn.skipped()))
                .flatMap(round -> judged(Play.of(round, packs), versions).attempts().stream())
                .toList();
    }

    /** A round as it is judged now. */
    public Judged judged(Play play) {
        return judged(play, versions(library.packs()));
    }

    private Judged judged(Play play, String packs) {
        if (known.size() >= MOST) {
            known.clear();
        }
        List<Boolean> skipped =
                play.stored().turns().stream().map(Turn::skipped).toList();
        return known.computeIfAbsent(new Known(play.stored().id(), packs, skipped), any -> judge(play));
    }

    private static Judged judge(Play play) {
        RoundDebrief debrief = play.debrief();
        return new Judged(
                debrief.verdict(),
                debrief.mean().isPresent()
                        ? OptionalInt.of((int) Math.rint(debrief.mean().getAsDouble()))
                        : OptionalInt.empty(),
                debrief.debriefs().stream().map(one -> attempt(play, one)).toList());
    }

    /** The mean a verdict goes by, in hundredths of a level; the lowest for an answer that is not to its question. */
    public static int mean(Debrief debrief) {
        return debrief.scorecard().answered() instanceof Answered.OnQuestion
                ? debrief.scorecard().mean()
                : LEAST;
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
                mean(debrief),
                Arrays.stream(Dimension.values())
                        .map(dimension -> debrief.scorecard()
                                .rating(dimension)
                                .map(rating -> rating.level().orElse(0))
                                .orElse(0))
                        .toList(),
                debrief.found().stream().map(found -> found.point().id()).collect(Collectors.toUnmodifiableSet()),
                debrief.signals().stream().map(Signal::id).distinct().toList(),
                Redo.told(play.turns(debrief.question().id())));
    }
}
