package debrief.web.drill;

import debrief.content.Packs;
import debrief.drills.Drill;
import debrief.engine.question.Level;
import debrief.engine.question.WorkSample;
import debrief.web.library.Library;
import debrief.web.made.MadeQuestions;
import debrief.web.made.MadeRounds;
import debrief.web.model.Wordings;
import debrief.web.page.NotFound;
import debrief.web.play.Place;
import debrief.web.play.Wanted;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Begins the rounds of companies, some of which begin with a drill. Its case is dealt first. Once the call is made, a round begins whose
 * first question asks to explain it, and the questions of that round follow. What came of the play stands with that question, so
 * that it goes wherever the round goes.
 */
@Component
public final class DrillRounds {
    /** What an interviewer tells of a play when asked. */
    private static final int DEAREST = 3;

    private final Table table;
    private final Documents<Played> plays;
    private final Library library;
    private final MadeQuestions made;
    private final MadeRounds madeRounds;
    private final Rounds rounds;
    private final Wordings wordings;
    private final InstantSource clock;

    DrillRounds(
            Table table,
            Documents<Played> plays,
            Library library,
            MadeQuestions made,
            MadeRounds madeRounds,
            Rounds rounds,
            Wordings wordings,
            InstantSource clock) {
        this.table = table;
        this.plays = plays;
        this.library = library;
        this.made = made;
        this.madeRounds = madeRounds;
        this.rounds = rounds;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** Out of all minutes of a round, those for explaining and for what is asked then. */
    private static int spoken(int minutes) {
        return Math.max(2 * Explaining.MINUTES, (minutes + 1) / 2);
    }

    /** Minutes on the clock beside the case: none where it is coached. */
    private static int clock(Wanted wanted) {
        return wanted.mode() == Mode.REAL ? Math.max(1, wanted.minutes() - spoken(wanted.minutes())) : 0;
    }

    private static int difficulty(Wanted wanted) {
        return wanted.level() == Level.SENIOR ? 2 : 3;
    }

    /**
     * Begins a round: its case is dealt where it begins with one, and else its questions are drawn.
     *
     * @param host the language model's host it may be sent to; empty where it stays on this computer
     * @return the address to go on at; empty where no question fits
     */
    public Optional<String> begin(Wanted wanted, String host) {
        return dealt(wanted, host)
                .or(() -> wanted.drawn(
                                library.packs(), ThreadLocalRandom.current().nextLong())
                        .map(setUp -> "/rounds/" + begun(setUp, host) + "/room"));
    }

    /** The address of the case that a round begins with. A drill-down stays with one question, so it begins with none. */
    private Optional<String> dealt(Wanted wanted, String host) {
        if (wanted.mode() == Mode.DRILL_DOWN) {
            return Optional.empty();
        }
        return wanted.stage().drill().flatMap(table.drills()::find).map(drill -> {
            long seed = ThreadLocalRandom.current().nextLong(1, DrillPages.LARGEST_SEED);
            table.deal(drill, seed, difficulty(wanted));
            Played dealt = Played.dealt(
                            drill.id(),
                            seed,
                            difficulty(wanted),
                            clock(wanted),
                            clock.instant().toString())
                    .opening(Optional.of(new Opens(wanted.asking(List.of(), library.packs(), seed), host)));
            return address(plays.add(Person.LOCAL, dealt));
        });
    }

    /** A case whose round has not come to its questions. */
    public record Waiting(String href, Place place, Instant since) {}

    /** The case outside of whole loops that was dealt last and waits. */
    public Optional<Waiting> waiting() {
        return waiting(setUp -> setUp.held().loop().isEmpty()).max(Comparator.comparing(Waiting::since));
    }

    /** The case that a round of a whole loop was begun with, while it waits. */
    public Optional<Waiting> waiting(UUID loop, String stage) {
        return waiting(setUp ->
                        setUp.stage().equals(stage) && setUp.held().loop().equals(Optional.of(loop)))
                .findFirst();
    }

    private Stream<Waiting> waiting(Predicate<SetUp> which) {
        return plays.all(Person.LOCAL).stream()
                .filter(play -> play.body().round().isEmpty())
                .flatMap(play -> play.body().opens().map(Opens::setUp).filter(which).stream()
                        .map(setUp -> new Waiting(
                                address(play),
                                place(setUp),
                                Instant.parse(play.body().begun()))));
    }

    private static String address(Document<Played> play) {
        return "/drills/plays/" + play.id();
    }

    /**
     * Begins the round that asks to explain a play: the one it opens, or else one of that question alone. A play opens its round once: who asks
     * again, with an old page or a second click, is led into it.
     */
    synchronized UUID explain(UUID id, Dealt dealt) {
        Document<Played> here = plays.find(Person.LOCAL, id).orElseThrow(DrillRounds::none);
        Played played = here.body();
        if (played.opens().isPresent() && !played.round().isEmpty()) {
            return UUID.fromString(played.round());
        }
        List<String> facts = played.judged().map(Judged::remarks).orElse(List.of()).stream()
                .limit(DEAREST)
                .toList();
        var question = Explaining.of(
                dealt.drill(),
                dealt.shown(),
                played.moves(),
                facts,
                played.judged().map(judged -> sample(dealt.drill(), judged, here.id())));
        UUID round;
        if (played.opens().isPresent()) {
            List<String> asked = new ArrayList<>(made.keep("drill", false, List.of(question)));
            Opens opens = played.opens().get();
            int spoken = spoken(opens.setUp().minutes());
            asked.addAll(drawn(opens.setUp(), spoken - 2 * Explaining.MINUTES));
            round = begun(opens.setUp().asking(asked, spoken), opens.host());
            library.remake();
        } else {
            round = madeRounds.begin("drill", false, List.of(question), 2 * Explaining.MINUTES);
        }
        plays.put(Person.LOCAL, here.id(), played.explainedIn(round.toString()));
        return round;
    }

    /** Begins the round without its case; empty where the play is gone, as after a first click, and where it opens none. */
    synchronized Optional<UUID> skip(UUID id) {
        Optional<Document<Played>> here =
                plays.find(Person.LOCAL, id).filter(play -> play.body().round().isEmpty());
        Optional<UUID> round = here.flatMap(play -> play.body().opens()).flatMap(opens -> {
            int minutes = opens.setUp().minutes();
            List<String> asked = drawn(opens.setUp(), minutes);
            return asked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(begun(opens.setUp().asking(asked, minutes), opens.host()));
        });
        if (round.isPresent()) {
            here.ifPresent(this::goesOnAlone);
        }
        return round;
    }

    /** A play that opens nothing any more; one in which nothing was done goes. */
    private void goesOnAlone(Document<Played> play) {
        if (play.body().isUntouched()) {
            plays.remove(Person.LOCAL, play.id());
        } else {
            plays.put(Person.LOCAL, play.id(), play.body().opening(Optional.empty()));
        }
    }

    static NotFound none() {
        return new NotFound("There is no play of that name");
    }

    /** Whether what came of a play is not told yet: it opens a round as in the real one, and that is not over. */
    boolean isSilent(Played played) {
        boolean real = played.opens()
                .filter(opens -> opens.setUp().mode() == Mode.REAL)
                .isPresent();
        return real
                && (played.round().isEmpty()
                        || rounds.find(Person.LOCAL, UUID.fromString(played.round()))
                                .filter(round -> round.removed().isEmpty()
                                        && round.ended().isEmpty())
                                .isPresent());
    }

    private static WorkSample sample(Drill drill, Judged judged, UUID play) {
        Score score = Score.of(judged.regret(), judged.better(), drill.facts().truth());
        return new WorkSample(
                drill.title(),
                score.words() + ".",
                judged.regret(),
                drill.facts().truth().says(),
                judged.remarks().stream().findFirst().orElse(""),
                play.toString());
    }

    /** Where a round that a play opens is held. */
    Place place(SetUp setUp) {
        return Place.of(setUp, library.packs());
    }

    private List<String> drawn(SetUp setUp, int minutes) {
        Packs packs = library.packs();
        return Wanted.of(setUp, packs)
                .flatMap(wanted -> wanted.lasting(minutes).drawn(packs, setUp.seed()))
                .map(SetUp::questions)
                .orElse(List.of());
    }

    private UUID begun(SetUp setUp, String host) {
        UUID round = rounds.begin(Person.LOCAL, setUp).id();
        wordings.send(round, host);
        return round;
    }
}
