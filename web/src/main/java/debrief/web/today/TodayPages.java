package debrief.web.today;

import debrief.engine.debrief.Missing;
import debrief.engine.interview.RoundDebrief;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.play.Attempts;
import debrief.web.play.LoopPlay;
import debrief.web.play.Play;
import debrief.web.play.Redo;
import debrief.web.store.Loops;
import debrief.web.store.Person;
import debrief.web.store.RoundSummary;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    TodayPages(Library library, Rounds rounds, Loops loops, Attempts attempts, InstantSource clock) {
        this.library = library;
        this.rounds = rounds;
        this.loops = loops;
        this.attempts = attempts;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView today() {
        List<RoundSummary> all = rounds.all(Person.LOCAL);
        if (all.isEmpty()) {
            return Asked.goTo("/interview");
        }
        return new ModelAndView("today", "today", today(all));
    }

    @GetMapping("/rounds")
    String rounds(Model model) {
        Map<UUID, StoredRound> whole = rounds.whole(Person.LOCAL).stream()
                .collect(Collectors.toMap(StoredRound::id, round -> round, (one, other) -> one));
        List<RoundLine> lines = rounds.all(Person.LOCAL).stream()
                .map(round -> line(round, Optional.ofNullable(whole.get(round.id()))))
                .toList();
        model.addAttribute("rounds", lines);
        model.addAttribute(
                "weeks",
                Weeks.of(
                        whole.values().stream()
                                .map(stored -> Play.of(stored, library.packs()))
                                .toList(),
                        attempts));
        return "rounds";
    }

    private Today today(List<RoundSummary> all) {
        String date = DATE.format(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        long answers = all.stream().mapToLong(RoundSummary::answered).sum();
        String says = counted(all.size(), "round") + ", " + counted(answers, "answer") + ", kept on this computer.";
        List<RoundLine> lines = all.stream()
                .limit(RECENT)
                .map(round -> line(round, rounds.find(Person.LOCAL, round.id())))
                .toList();
        Optional<RoundSummary> open = all.stream()
                .filter(round -> round.ended().isEmpty() && !round.atTerminal())
                .findFirst();
        if (open.isPresent()) {
            RoundSummary round = open.get();
            return new Today(
                    date,
                    says,
                    "Go on with your round: " + name(round) + ".",
                    "It was begun " + when(round.started()) + ". What you typed is where you left it.",
                    Optional.empty(),
                    "/rounds/" + round.id() + "/room",
                    "Go on",
                    lines);
        }
        Optional<LoopPlay> loop = loops.all(Person.LOCAL).stream()
                .map(this::loop)
                .filter(begun -> begun.next().isPresent())
                .findFirst();
        if (loop.isPresent()) {
            return new Today(
                    date,
                    says,
                    "Go on with the whole loop: " + loop.get().company() + ".",
                    "Next is "
                            + loop.get().next().map(step -> step.stage().name()).orElse("")
                            + ". It waits as long as you like.",
                    Optional.empty(),
                    "/loops/" + loop.get().stored().id(),
                    "Open the loop",
                    lines);
        }
        return all.stream()
                .filter(round -> round.answered() > 0)
                .findFirst()
                .flatMap(round -> rounds.find(Person.LOCAL, round.id()))
                .map(round -> Play.of(round, library.packs()))
                .flatMap(play -> next(play).map(again -> again(date, says, lines, play, again)))
                .orElseGet(() -> new Today(
                        date,
                        says,
                        "Take another round.",
                        "Nothing is open, and nothing that the last answer needed is missing.",
                        Optional.empty(),
                        "/interview",
                        "Set up a round",
                        lines));
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

    private Today again(String date, String says, List<RoundLine> lines, Play play, Found found) {
        return new Today(
                date,
                says,
                "“" + found.missing().question() + "”",
                found.missing().point() + " It is what your last round, " + play.company() + ", " + play.stage()
                        + ", needed most.",
                Optional.of(new Today.Again(
                        play.stored().id().toString(),
                        found.question(),
                        found.missing().about())),
                "",
                "",
                lines);
    }

    private RoundLine line(RoundSummary round, Optional<StoredRound> stored) {
        Optional<Play> play = stored.map(found -> Play.of(found, library.packs()));
        String first = play.flatMap(known -> known.round().questions().stream().findFirst())
                .map(question -> question.ask())
                .orElse(round.stage());
        String where = play.map(known -> known.company() + ", " + known.stage()).orElse(round.company());
        return new RoundLine(
                round.id().toString(),
                when(round.started()),
                first,
                where + play.map(known -> told(known)).orElse("") + " · " + counted(round.answered(), "answer") + " to "
                        + counted(round.questions(), "question") + " and their follow-ups",
                round.ended().isEmpty(),
                round.atTerminal(),
                round.answered() == 0
                        ? Optional.empty()
                        : play.flatMap(known -> attempts.judged(known).verdict()));
    }

    private static String told(Play play) {
        String told = Redo.told(play.stored().turns());
        return told.isEmpty() ? "" : " · redo of " + told.toLowerCase(Locale.ROOT);
    }

    private String name(RoundSummary round) {
        return rounds.find(Person.LOCAL, round.id())
                .map(found -> Play.of(found, library.packs()))
                .map(play -> play.company() + ", " + play.stage())
                .orElse(round.company());
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
