package debrief.web.today;

import debrief.engine.debrief.Missing;
import debrief.engine.interview.RoundDebrief;
import debrief.web.aim.Aims;
import debrief.web.drill.DrillRounds;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.plan.PlanView;
import debrief.web.plan.Planning;
import debrief.web.play.Attempts;
import debrief.web.play.LoopPlay;
import debrief.web.play.Play;
import debrief.web.play.Practised;
import debrief.web.play.Redo;
import debrief.web.readiness.ReadinessView;
import debrief.web.store.Loops;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.StoredLoop;
import debrief.web.store.StoredRound;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Today, and every round there is. */
@Controller
final class TodayPages {
    private static final int RECENT = 5;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Library library;
    private final Rounds rounds;
    private final Loops loops;
    private final InstantSource clock;
    private final Attempts attempts;
    private final Planning planning;
    private final Aims aims;
    private final DrillRounds drills;

    TodayPages(
            Library library,
            Rounds rounds,
            Loops loops,
            Attempts attempts,
            Planning planning,
            Aims aims,
            DrillRounds drills,
            InstantSource clock) {
        this.library = library;
        this.rounds = rounds;
        this.loops = loops;
        this.attempts = attempts;
        this.planning = planning;
        this.aims = aims;
        this.drills = drills;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView today() {
        List<StoredRound> all = rounds.whole(Person.LOCAL);
        if (all.isEmpty()
                && aims.ahead(planning.today()).isEmpty()
                && drills.waiting().isEmpty()) {
            return Asked.goTo("/interview");
        }
        return new ModelAndView("today", "today", today(all));
    }

    @GetMapping("/rounds")
    String rounds(Model model) {
        List<Play> plays = rounds.whole(Person.LOCAL).stream()
                .map(stored -> Play.of(stored, library.packs()))
                .toList();
        model.addAttribute("rounds", plays.stream().map(this::line).toList());
        model.addAttribute("weeks", Weeks.of(plays, attempts));
        return "rounds";
    }

    private Today today(List<StoredRound> all) {
        LocalDate today = planning.today();
        long answers = all.stream().mapToLong(TodayPages::answered).sum();
        List<RoundLine> lines = all.stream()
                .limit(RECENT)
                .map(stored -> line(Play.of(stored, library.packs())))
                .toList();
        Practised practised = Practised.of(all, library.packs(), attempts, ZoneId.systemDefault());
        Optional<Planning.Made> plan = planning.made(practised);
        return new Today(
                DATE.format(today),
                counted(all.size(), "round") + ", " + counted(answers, "answer") + ", kept on this computer.",
                underWay(all).or(() -> plan.flatMap(TodayPages::planned)).orElseGet(() -> next(all)),
                plan.map(made -> PlanView.of(made, today)),
                aims.target().flatMap(target -> ReadinessView.of(practised, target, today)),
                lines);
    }

    /** What was begun and waits. */
    private Optional<Today.Next> underWay(List<StoredRound> all) {
        Optional<Today.Next> round = all.stream()
                .filter(stored -> stored.ended().isEmpty() && !stored.atTerminal())
                .findFirst()
                .map(stored -> Play.of(stored, library.packs()))
                .map(play -> Today.Next.open(
                        "Go on with your round: " + play.company() + ", " + play.stage() + ".",
                        "It was begun " + when(play.stored().started()) + ". What you typed is where you left it.",
                        "/rounds/" + play.stored().id() + "/room",
                        "Go on"));
        Optional<Today.Next> begun = round.or(() -> drills.waiting()
                .map(waiting -> Today.Next.open(
                        "Go on with the case of your round: " + waiting.place().company() + ", "
                                + waiting.place().stage() + ".",
                        "It was dealt " + when(waiting.since()) + ". Its questions follow your call.",
                        waiting.href(),
                        "Open the case")));
        return begun.or(() -> loops.all(Person.LOCAL).stream()
                .map(this::loop)
                .filter(loop -> loop.next().isPresent())
                .findFirst()
                .map(loop -> Today.Next.open(
                        "Go on with the whole loop: " + loop.company() + ".",
                        "Next is "
                                + loop.next().map(step -> step.stage().name()).orElse("")
                                + ". It waits as long as you like.",
                        "/loops/" + loop.stored().id(),
                        "Open the loop")));
    }

    /** The first thing of today's list that is not done. */
    private static Optional<Today.Next> planned(Planning.Made made) {
        return made.plan()
                .today()
                .flatMap(day -> day.items().stream().findFirst())
                .map(item -> new Today.Next(
                        item.title() + (item.title().endsWith("”") ? "" : "."),
                        Character.toUpperCase(item.why().charAt(0)) + item.why().substring(1) + ".",
                        item.minutes() + " minutes",
                        Optional.empty(),
                        item.href(),
                        switch (item.kind()) {
                            case FOLLOW_UP -> "Answer it";
                            case ROUND -> "Set it up";
                            case CARDS -> "Review them";
                            case STORY -> "Write it";
                            case QUESTION -> "Choose one";
                            case READ -> "Read them";
                        }));
    }

    /** What the newest answer lacked most. */
    private Today.Next next(List<StoredRound> all) {
        return all.stream()
                .filter(stored -> answered(stored) > 0)
                .findFirst()
                .map(stored -> Play.of(stored, library.packs()))
                .flatMap(play -> next(play).map(found -> again(play, found)))
                .orElseGet(() -> Today.Next.open(
                        "Take another round.",
                        "Nothing is open, and nothing that the last answer needed is missing.",
                        "/interview",
                        "Set up a round"));
    }

    private static long answered(StoredRound stored) {
        return stored.turns().stream().filter(turn -> !turn.skipped()).count();
    }

    private LoopPlay loop(StoredLoop stored) {
        return LoopPlay.of(
                stored,
                loops.rounds(Person.LOCAL, stored.id()).stream()
                        .flatMap(id -> rounds.find(Person.LOCAL, id).stream())
                        .toList(),
                library.packs());
    }

    private record Found(Missing missing, String question) {}

    private static Optional<Found> next(Play play) {
        RoundDebrief debrief = play.debrief();
        return debrief.next()
                .flatMap(missing -> debrief.debriefs().stream()
                        .filter(one -> one.missing().contains(missing))
                        .findFirst()
                        .map(one -> new Found(missing, one.question().id())));
    }

    private static Today.Next again(Play play, Found found) {
        return new Today.Next(
                "“" + found.missing().question() + "”",
                found.missing().point() + " It is what your last round, " + play.company() + ", " + play.stage()
                        + ", needed most.",
                "",
                Optional.of(new Today.Again(
                        play.stored().id().toString(),
                        found.question(),
                        found.missing().about())),
                "",
                "");
    }

    private RoundLine line(Play play) {
        StoredRound round = play.stored();
        long answered = answered(round);
        return new RoundLine(
                round.id().toString(),
                when(round.started()),
                play.round().questions().stream()
                        .findFirst()
                        .map(question -> question.ask())
                        .orElse(play.stage()),
                play.company() + ", " + play.stage() + told(play) + " · " + counted(answered, "answer") + " to "
                        + counted(round.setUp().questions().size(), "question") + " and their follow-ups",
                round.ended().isEmpty(),
                round.atTerminal(),
                answered == 0 ? Optional.empty() : attempts.judged(play).verdict());
    }

    private static String told(Play play) {
        String told = Redo.told(play.stored().turns());
        return told.isEmpty() ? "" : " · redo of " + told.toLowerCase(Locale.ROOT);
    }

    private String when(Instant instant) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        LocalDate day = LocalDate.ofInstant(instant, ZoneId.systemDefault());
        if (day.equals(today)) {
            return "today " + TIME.format(instant.atZone(ZoneId.systemDefault()));
        }
        return (day.getYear() == today.getYear() ? DAY : YEAR).format(instant.atZone(ZoneId.systemDefault()));
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
