package debrief.web.loop;

import debrief.content.Persona;
import debrief.content.Stage;
import debrief.engine.question.Level;
import debrief.engine.rating.Verdict;
import debrief.web.debrief.Carry;
import debrief.web.debrief.LoopView;
import debrief.web.drill.DrillRounds;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.play.LoopPlay;
import debrief.web.play.Wanted;
import debrief.web.store.Loops;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import debrief.web.store.StoredLoop;
import debrief.web.store.StoredRound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whole loops: their list, each with its rounds, and the start of the next one. */
@Controller
@RequestMapping("/loops")
final class LoopPages {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Library library;
    private final Rounds rounds;
    private final Loops loops;
    private final DrillRounds drills;

    LoopPages(Library library, Rounds rounds, Loops loops, DrillRounds drills) {
        this.library = library;
        this.rounds = rounds;
        this.loops = loops;
        this.drills = drills;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute(
                "loops",
                loops.all(Person.LOCAL).stream().map(this::play).map(this::page).toList());
        return "loops";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        LoopPlay loop = play(stored(id));
        model.addAttribute("loop", page(loop));
        model.addAttribute(
                "together",
                loop.over() && !loop.plays().isEmpty()
                        ? Optional.of(LoopView.of(
                                loop.plays(), "/loops/" + loop.stored().id() + "/debrief", ""))
                        : Optional.empty());
        return "loop";
    }

    /** The debrief of the whole loop as a file. */
    @GetMapping("/{id}/debrief.{kind}")
    ResponseEntity<byte[]> carry(@PathVariable String id, @PathVariable String kind) {
        LoopPlay loop = play(stored(id));
        if (!loop.over()) {
            throw new NotFound("The committee meets when every round is done");
        }
        return Carry.loop(loop.plays(), library.packs(), kind);
    }

    /** Goes on with the round that is under way, or starts the next one; its case first, where it begins with a drill. */
    @PostMapping("/{id}/next")
    ModelAndView next(@PathVariable String id) {
        LoopPlay loop = play(stored(id));
        Optional<LoopPlay.Step> next = loop.next();
        if (next.isEmpty()) {
            return Asked.goTo("/loops/" + loop.stored().id());
        }
        return Asked.goTo(next.get()
                .play()
                .map(begun -> begun.stored().id())
                .map(LoopPages::room)
                .or(() -> drills.waiting(loop.stored().id(), next.get().stage().id())
                        .map(DrillRounds.Waiting::href))
                .or(() -> begun(loop.stored(), next.get().stage()))
                .orElseThrow(() -> new NotFound("No question fits this round")));
    }

    private static String room(UUID round) {
        return "/rounds/" + round + "/room";
    }

    /** The address of a round that was begun now, or of the case it begins with. */
    private Optional<String> begun(StoredLoop loop, Stage stage) {
        Level level = Level.of(loop.level()).orElse(Level.SENIOR);
        SetUp.Held held = new SetUp.Held(loop.persona(), loop.interrupts(), true, Optional.of(loop.id()));
        return library.packs()
                .pack(loop.company())
                .flatMap(pack -> drills.begin(new Wanted(pack, stage, level, stage.minutes(), loop.mode(), held), ""));
    }

    @PostMapping("/{id}/delete")
    ModelAndView delete(@PathVariable String id, HttpServletResponse response) {
        StoredLoop loop = stored(id);
        if (loops.remove(Person.LOCAL, loop.id())) {
            new Undo("loop." + loop.id()).offer(response);
        }
        return Asked.goTo("/loops");
    }

    private StoredLoop stored(String id) {
        return loops.find(Person.LOCAL, Asked.round(id))
                .filter(loop -> loop.removed().isEmpty())
                .orElseThrow(() -> new NotFound("There is no loop of that name"));
    }

    private LoopPlay play(StoredLoop stored) {
        List<StoredRound> taken = loops.rounds(Person.LOCAL, stored.id()).stream()
                .flatMap(id -> rounds.find(Person.LOCAL, id).stream())
                .toList();
        return LoopPlay.of(stored, taken, library.packs());
    }

    private LoopPage page(LoopPlay loop) {
        StoredLoop stored = loop.stored();
        boolean open = loop.over() || stored.mode().hints();
        List<LoopPage.Line> lines = new ArrayList<>();
        for (LoopPlay.Step step : loop.steps()) {
            lines.add(new LoopPage.Line(
                    step.stage().id(),
                    step.stage().name(),
                    step.stage().who(),
                    step.stage().minutes(),
                    step.stage().drill().isPresent(),
                    state(loop, step),
                    step.play().map(play -> play.stored().id().toString()).orElse(""),
                    open && step.done() ? verdict(step) : Optional.empty()));
        }
        return new LoopPage(
                stored.id().toString(),
                loop.company(),
                loop.level(),
                stored.mode().title(),
                library.packs()
                        .persona(stored.company(), stored.persona())
                        .map(Persona::name)
                        .orElse(""),
                WHEN.format(stored.started()),
                lines,
                lines.stream()
                        .filter(line -> line.state() != LoopPage.State.DONE)
                        .findFirst(),
                open,
                loop);
    }

    private static Optional<Verdict> verdict(LoopPlay.Step step) {
        return step.play().flatMap(play -> play.debrief().verdict());
    }

    private LoopPage.State state(LoopPlay loop, LoopPlay.Step step) {
        if (step.done()) {
            return LoopPage.State.DONE;
        }
        if (step.underWay()
                || step.stage().drill().isPresent()
                        && drills.waiting(loop.stored().id(), step.stage().id()).isPresent()) {
            return LoopPage.State.UNDER_WAY;
        }
        return loop.next().filter(step::equals).isPresent() ? LoopPage.State.NEXT : LoopPage.State.NOT_YET;
    }
}
