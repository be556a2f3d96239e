package debrief.web.debrief;

import debrief.content.BankQuestion;
import debrief.content.Pack;
import debrief.content.Stage;
import debrief.engine.audit.House;
import debrief.engine.audit.OtherReading;
import debrief.engine.debrief.Debrief;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Turn;
import debrief.engine.question.Level;
import debrief.engine.rating.Lens;
import debrief.web.library.Library;
import debrief.web.model.Opinions;
import debrief.web.model.Sending;
import debrief.web.model.Wordings;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.play.Attempts;
import debrief.web.play.Play;
import debrief.web.sketch.Drawn;
import debrief.web.store.Deliveries;
import debrief.web.store.OwnRatings;
import debrief.web.store.Person;
import debrief.web.store.Recordings;
import debrief.web.store.Rounds;
import debrief.web.store.Sketches;
import debrief.web.store.StoredRound;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The debrief of a round, computed anew each time it is read. */
@Controller
final class DebriefPages {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Library library;
    private final Rounds rounds;
    private final OwnRatings ratings;
    private final Attempts attempts;
    private final Sketches sketches;
    private final Deliveries deliveries;
    private final Recordings recordings;
    private final Wordings wordings;
    private final Opinions opinions;

    DebriefPages(
            Library library,
            Rounds rounds,
            OwnRatings ratings,
            Attempts attempts,
            Sketches sketches,
            Deliveries deliveries,
            Recordings recordings,
            Wordings wordings,
            Opinions opinions) {
        this.library = library;
        this.rounds = rounds;
        this.ratings = ratings;
        this.attempts = attempts;
        this.sketches = sketches;
        this.deliveries = deliveries;
        this.recordings = recordings;
        this.wordings = wordings;
        this.opinions = opinions;
    }

    @GetMapping("/rounds/{id}")
    String round(@PathVariable String id, @RequestParam(defaultValue = "") String as, Model model) {
        StoredRound stored = rounds.find(Person.LOCAL, Asked.round(id))
                .filter(round -> round.removed().isEmpty())
                .orElseThrow(() -> new NotFound("There is no round of that name"));
        Play play = Play.of(stored, library.packs());
        RoundDebrief debrief = play.debrief();
        List<Reading> readings = readings(debrief, play::turns);
        String now = library.packs()
                .pack(stored.setUp().company())
                .map(library.packs()::versions)
                .orElse(stored.setUp().pack());
        model.addAttribute(
                "debrief",
                new DebriefPage(
                        stored.id().toString(),
                        stored.ended().isEmpty() && !stored.atTerminal(),
                        "Debrief: " + play.stage(),
                        play.where() + " · " + WHEN.format(stored.started()) + " · " + words(readings),
                        DebriefPage.next(debrief),
                        debrief.verdict(),
                        debrief.summary(),
                        sure(readings),
                        Panel.of(debrief.committee(), readings),
                        debrief.samples(),
                        readings,
                        made(stored.setUp().engine(), stored.setUp().pack(), now)));
        model.addAttribute("beside", Beside.of(play, debrief, ratings.all(Person.LOCAL), attempts));
        model.addAttribute("drawn", Drawn.byQuestion(stored, sketches.all(Person.LOCAL, stored.id())));
        Optional<Pack> pack = library.packs().pack(stored.setUp().company());
        Optional<Stage> stage = pack.flatMap(found -> found.stage(stored.setUp().stage()));
        model.addAttribute("sounded", Sounded.of(stored, readings, deliveries, recordings));
        model.addAttribute(
                "second",
                Second.of(
                        stored.atTerminal() ? Sending.NONE : wordings.of(play),
                        opinions.of(play),
                        readings,
                        stored.stored().size(),
                        stored.turns().stream().map(Turn::said).toList()));
        model.addAttribute("voice", voice("/rounds/" + stored.id(), pack, stage, play.round(), readings, as));
        return "debrief";
    }

    /** A debrief that can be read before anything was answered. */
    @GetMapping("/sample")
    String sample(@RequestParam(defaultValue = "") String as, Model model) {
        BankQuestion question = library.packs().packs().stream()
                .flatMap(pack -> pack.questions().stream())
                .filter(one -> one.strong().isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("No pack holds an example"));
        Optional<Pack> pack = library.packs().pack(question.pack());
        Optional<Stage> stage =
                pack.flatMap(found -> found.stage(question.question().focus().key()));
        Lens lens = pack.flatMap(found -> stage.map(found::lens)).orElse(Lens.EVEN);
        List<Turn> turns = List.of(new Turn(
                question.id(), "", question.question().ask(), question.strong().orElse("")));
        Round round = new Round(lens, Level.SENIOR, List.of(question.question()), turns);
        RoundDebrief debrief = RoundDebrief.of(round);
        List<Reading> readings = readings(debrief, id -> turns);
        String versions = pack.map(library.packs()::versions).orElse("");
        model.addAttribute(
                "debrief",
                new DebriefPage(
                        "",
                        false,
                        "A finished debrief",
                        "An invented answer from the pack " + question.pack() + " · " + words(readings),
                        DebriefPage.next(debrief),
                        debrief.verdict(),
                        debrief.summary(),
                        sure(readings),
                        Panel.of(debrief.committee(), readings),
                        debrief.samples(),
                        readings,
                        made(Debrief.ENGINE, versions, versions)));
        model.addAttribute("beside", Beside.NONE);
        model.addAttribute("sounded", Sounded.NOTHING);
        model.addAttribute("voice", voice("/sample", pack, stage, round, readings, as));
        return "debrief";
    }

    /** How the answers were said, and how the company of the id {@code as} reads them, where there is one. */
    private Voice voice(
            String address,
            Optional<Pack> pack,
            Optional<Stage> stage,
            Round round,
            List<Reading> readings,
            String as) {
        House house = pack.filter(found -> stage.isPresent())
                .map(found -> found.house(stage))
                .orElse(House.ANY);
        Optional<Voice.ReadAs> other = library.packs().pack(as).map(found -> {
            House to = found.like(stage);
            Round there = new Round(to.lens(), round.level(), round.questions(), round.turns());
            return new Voice.ReadAs(
                    to.name(),
                    RoundDebrief.of(there).verdict(),
                    readings.stream()
                            .map(reading -> new Voice.Answer(
                                    reading, OtherReading.of(reading.debrief(), house, to, round.level())))
                            .toList());
        });
        return new Voice(
                Voice.sayings(readings, house),
                address,
                Voice.choices(library.packs().packs(), house.id(), as),
                house.name(),
                other);
    }

    static String when(Instant instant) {
        return WHEN.format(instant);
    }

    private static List<Reading> readings(RoundDebrief debrief, Function<String, List<Turn>> turns) {
        List<Reading> readings = new ArrayList<>();
        int passages = 0;
        for (Debrief one : debrief.debriefs()) {
            Reading reading = Reading.of(
                    readings.size() + 1, one, turns.apply(one.question().id()), passages);
            passages = reading.passages();
            readings.add(reading);
        }
        return readings;
    }

    private static String words(List<Reading> readings) {
        int words = readings.stream().mapToInt(Reading::words).sum();
        return words + (words == 1 ? " word" : " words");
    }

    private static String sure(List<Reading> readings) {
        return readings.size() == 1 && !readings.get(0).unrated()
                ? readings.get(0).debrief().scorecard().confidence().words()
                : "";
    }

    private static String made(String engine, String pack, String packNow) {
        String made = "Engine " + Debrief.ENGINE + (packNow.isEmpty() ? "." : ", packs " + packNow + ".");
        boolean same = engine.equals(Debrief.ENGINE) && pack.equals(packNow);
        return same || engine.isEmpty()
                ? made
                : made + " The answers were given under engine " + engine + (pack.isEmpty() ? "" : ", packs " + pack)
                        + ", and are judged anew.";
    }
}
