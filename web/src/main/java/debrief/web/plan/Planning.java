package debrief.web.plan;

import debrief.content.Pack;
import debrief.content.Stage;
import debrief.engine.debrief.Missing;
import debrief.engine.signal.Dimension;
import debrief.mine.memory.Card;
import debrief.mine.memory.Deck;
import debrief.mine.memory.Review;
import debrief.mine.memory.Schedule;
import debrief.mine.plan.Done;
import debrief.mine.plan.Item;
import debrief.mine.plan.Known;
import debrief.mine.plan.Plan;
import debrief.mine.plan.Settings;
import debrief.mine.readiness.Estimate;
import debrief.mine.readiness.Loop;
import debrief.mine.readiness.Readiness;
import debrief.web.aim.Aim;
import debrief.web.aim.Aims;
import debrief.web.library.Library;
import debrief.web.play.Attempts;
import debrief.web.play.Play;
import debrief.web.play.Practised;
import debrief.web.review.Cards;
import debrief.web.review.Reviews;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.story.Stories;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Makes the plan from what is kept: rounds, reviews, and what was set. Nothing of it is kept itself. */
@Component
public final class Planning {
    private static final int MOST_FOLLOW_UPS = 6;
    private static final int MOST_ROUNDS = 10;
    private static final int MOST_WEAK = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Library library;
    private final Rounds rounds;
    private final Attempts attempts;
    private final Cards cards;
    private final Reviews reviews;
    private final Aims aims;
    private final Stories stories;
    private final InstantSource clock;

    Planning(
            Library library,
            Rounds rounds,
            Attempts attempts,
            Cards cards,
            Reviews reviews,
            Aims aims,
            Stories stories,
            InstantSource clock) {
        this.library = library;
        this.rounds = rounds;
        this.attempts = attempts;
        this.cards = cards;
        this.reviews = reviews;
        this.aims = aims;
        this.stories = stories;
        this.clock = clock;
    }

    /**
     * The plan as it is now.
     *
     * @param missed what became of the last day of practice
     */
    public record Made(Aim aim, Aims.Target target, Plan plan, Optional<Plan.Missed> missed) {}

    /** Today, where this computer is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** Everything that was practised. */
    public Practised practised() {
        return Practised.of(rounds.whole(Person.LOCAL), library.packs(), attempts, ZoneId.systemDefault());
    }

    /** The plan, where an interview is set that is not over. */
    public Optional<Made> made(Practised practised) {
        LocalDate today = today();
        Optional<Aim> aim = aims.aim().filter(set -> !set.interview().isBefore(today));
        Optional<Aims.Target> target = aim.flatMap(set -> aims.target(set.company(), set.level()));
        return aim.flatMap(set -> target.map(at -> made(practised, set, at, today)));
    }

    private Made made(Practised practised, Aim aim, Aims.Target target, LocalDate today) {
        Settings settings = aim.settings();
        Map<String, List<Review>> log = reviews.all();
        List<Done> done = done(practised, target.pack(), log);
        Plan plan = Plan.of(settings, known(practised, target, log, aim, today), done, today);
        return new Made(aim, target, plan, missed(practised, target, log, aim, done, plan));
    }

    private Optional<Plan.Missed> missed(
            Practised practised,
            Aims.Target target,
            Map<String, List<Review>> log,
            Aim aim,
            List<Done> done,
            Plan plan) {
        Settings settings = aim.settings();
        LocalDate day = today().minusDays(1);
        while (settings.rests(day) && !day.isBefore(settings.since())) {
            day = day.minusDays(1);
        }
        if (day.isBefore(settings.since())) {
            return Optional.empty();
        }
        LocalDate then = day;
        Map<String, List<Review>> earlier = new HashMap<>();
        log.forEach((card, all) -> earlier.put(
                card, all.stream().filter(review -> review.day().isBefore(then)).toList()));
        Known known = known(practised.before(then, library.packs()), target, earlier, aim, then);
        return plan.missed(Plan.of(settings, known, List.of(), then), done);
    }

    /** What really happened, rounds and reviews. */
    private static List<Done> done(Practised practised, Pack pack, Map<String, List<Review>> log) {
        List<Done> done = new ArrayList<>(practised.done(pack));
        Map<LocalDate, Integer> days = new TreeMap<>();
        log.values().forEach(all -> all.forEach(review -> days.merge(review.day(), 1, Integer::sum)));
        days.forEach((day, many) -> done.add(new Done(
                day,
                Item.Kind.CARDS,
                "cards",
                many == 1 ? "One card reviewed" : many + " cards reviewed",
                "/review",
                many)));
        return done;
    }

    private Known known(
            Practised practised, Aims.Target target, Map<String, List<Review>> log, Aim aim, LocalDate day) {
        List<Card> all = cards.all(practised, target.pack().id(), log.keySet());
        Deck deck = Deck.of(all, log, Schedule.until(Optional.of(aim.interview())), day);
        Map<LocalDate, Integer> due = new TreeMap<>(deck.coming());
        if (!deck.due().isEmpty()) {
            due.put(day, deck.due().size());
        }
        return new Known(
                followUps(practised),
                target.pack().loop().stream()
                        .map(stage -> round(practised, target, stage))
                        .toList(),
                weak(practised, target, day),
                due,
                deck.spare(ChronoUnit.DAYS.between(day, aim.interview())),
                stories.missing(target.pack()).size(),
                !practised.plays().isEmpty());
    }

    private static Known.Round round(Practised practised, Aims.Target target, Stage stage) {
        return new Known.Round(
                stage.id(),
                stage.name(),
                stage.minutes(),
                practised.practised(stage),
                "/interview?company=" + target.pack().id() + "&round=" + stage.id() + "&level="
                        + target.level().key());
    }

    /** What the newest attempt at each question lacked most. */
    private static List<Known.FollowUp> followUps(Practised practised) {
        List<Known.FollowUp> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Play play : practised.plays().stream()
                .filter(play -> play.stored().setUp().mode() != Mode.RECORDED)
                .filter(play -> !play.stored().atTerminal())
                .limit(MOST_ROUNDS)
                .toList()) {
            for (Attempts.Weighed one : practised.judged(play).weighed()) {
                // Many an answer lacks the same; asked once is enough.
                Optional<Missing> first = seen.add(one.question())
                        ? one.missing().stream()
                                .filter(missing -> !seen.contains(missing.question()))
                                .findFirst()
                        : Optional.empty();
                if (first.isPresent() && found.size() < MOST_FOLLOW_UPS) {
                    seen.add(first.get().question());
                    found.add(followUp(practised, play, one.question(), first.get()));
                }
            }
        }
        return found;
    }

    private static Known.FollowUp followUp(Practised practised, Play play, String question, Missing missing) {
        return new Known.FollowUp(
                play.stored().id() + "." + question + "." + missing.about(),
                "“" + missing.question() + "”",
                missing.dimension().title().toLowerCase(Locale.ROOT) + ", not said in "
                        + play.stage().toLowerCase(Locale.ROOT) + " on "
                        + DAY.format(practised.day(play.stored().started())),
                "/rounds/" + play.stored().id() + "/room?question=" + question + "&about=" + missing.about());
    }

    private List<Known.Weak> weak(Practised practised, Aims.Target target, LocalDate day) {
        Optional<Loop> loop = Practised.loop(target.pack(), target.level());
        if (loop.isEmpty() || practised.plays().isEmpty()) {
            return List.of();
        }
        Readiness readiness = practised.readiness(loop.get(), day);
        return readiness.gaps(loop.get()).stream()
                .limit(MOST_WEAK)
                .map(dimension -> weak(readiness.estimate(dimension), loop.get(), target.pack()))
                .toList();
    }

    private static Known.Weak weak(Estimate estimate, Loop loop, Pack pack) {
        Dimension dimension = estimate.dimension();
        double asked = loop.asks().getOrDefault(dimension, 3.0);
        return new Known.Weak(
                dimension.key(),
                dimension.title().toLowerCase(Locale.ROOT),
                estimate.against(asked).words(),
                practise(dimension, loop, pack));
    }

    /** Questions of the round in which a dimension weighs most. */
    public static String practise(Dimension dimension, Loop loop, Pack pack) {
        String round = loop.rounds().stream()
                .max(Comparator.comparingDouble((Loop.Stop stop) -> stop.part(dimension)))
                .map(Loop.Stop::id)
                .orElse("");
        return pack.stage(round)
                .map(stage -> "/questions?focus=" + stage.foci().get(0).key())
                .orElse("/questions");
    }
}
