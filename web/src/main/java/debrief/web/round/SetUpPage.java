package debrief.web.round;

import debrief.content.BankQuestion;
import debrief.content.Pack;
import debrief.content.Stage;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.web.drill.DrillRounds;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.play.Wanted;
import debrief.web.store.Choices;
import debrief.web.store.Loops;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import debrief.web.store.StoredLoop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets up a round and starts it. */
@Controller
final class SetUpPage {
    private static final String CHOICE = "round.";

    /** How long one story is drilled. */
    private static final int DRILL_MINUTES = 20;

    private final Library library;
    private final Rounds rounds;
    private final Loops loops;
    private final Choices choices;
    private final DrillRounds drills;

    SetUpPage(Library library, Rounds rounds, Loops loops, Choices choices, DrillRounds drills) {
        this.library = library;
        this.rounds = rounds;
        this.loops = loops;
        this.choices = choices;
        this.drills = drills;
    }

    @GetMapping("/interview")
    String form(@RequestParam Map<String, String> asked, Model model) {
        Map<String, String> chosen = lastTime();
        chosen.putAll(asked);
        model.addAttribute("form", SetUpForm.of(library.packs(), chosen, ""));
        model.addAttribute("first", rounds.all(Person.LOCAL).isEmpty());
        return "interview";
    }

    @PostMapping("/rounds")
    ModelAndView start(@RequestParam Map<String, String> form) {
        Optional<Pack> pack = library.packs()
                .pack(form.getOrDefault("company", ""))
                .filter(found -> !found.loop().isEmpty());
        Optional<Integer> minutes = Asked.number(form.getOrDefault("minutes", ""), 1, 240);
        Optional<Level> level = Level.of(form.getOrDefault("level", ""));
        if (pack.isEmpty() || minutes.isEmpty() || level.isEmpty()) {
            return wrong(form, "Choose a company, a level and between 1 and 240 minutes, then start.");
        }
        String persona = form.getOrDefault("persona", "");
        if (!persona.isEmpty()
                && library.packs().persona(pack.get().id(), persona).isEmpty()) {
            return wrong(form, "Whoever you chose does not interview at this company. Choose another.");
        }
        Mode mode = Mode.of(form.getOrDefault("mode", ""));
        boolean interrupts = form.containsKey("interrupts");
        boolean whole = form.getOrDefault("round", "").equals(SetUpForm.WHOLE_LOOP);
        if (whole && mode == Mode.DRILL_DOWN) {
            return wrong(form, "A drill-down stays with one question. For the whole loop choose coached or real.");
        }
        Stage stage = pack.get()
                .stage(form.getOrDefault("round", ""))
                .orElseGet(() -> pack.get().loop().get(0));
        remember(Map.of(
                "company",
                pack.get().id(),
                "round",
                whole ? SetUpForm.WHOLE_LOOP : stage.id(),
                "level",
                level.get().key(),
                "minutes",
                String.valueOf(minutes.get()),
                "mode",
                mode.key(),
                "persona",
                persona,
                "interrupts",
                interrupts ? "yes" : ""));
        if (whole) {
            StoredLoop loop =
                    loops.begin(Person.LOCAL, pack.get().id(), level.get().key(), mode, persona, interrupts);
            return Asked.goTo("/loops/" + loop.id());
        }
        // The host the form named, so that nothing goes where the person was not told.
        String host = form.getOrDefault("to", "");
        boolean home = form.getOrDefault("home", "").equals("yes");
        if (!host.isEmpty()) {
            remember(Map.of("home", home ? "yes" : "no"));
        }
        SetUp.Held held = new SetUp.Held(persona, interrupts, mode != Mode.DRILL_DOWN, Optional.empty());
        return drills.begin(new Wanted(pack.get(), stage, level.get(), minutes.get(), mode, held), home ? "" : host)
                .map(Asked::goTo)
                .orElseGet(() -> wrong(form, "No question fits this round and level. Choose another round."));
    }

    /** A round of this one question, held as the last round was, with the company it was last practised for. */
    @PostMapping("/questions/{id}/answer")
    ModelAndView one(@PathVariable String id) {
        BankQuestion question =
                library.packs().question(id).orElseThrow(() -> new NotFound("There is no question of that name"));
        Map<String, String> chosen = lastTime();
        Pack pack = library.packs().home(question).orElseThrow(() -> new NotFound("There is no pack of that name"));
        Level level = Level.of(chosen.getOrDefault("level", "")).orElse(Level.SENIOR);
        String stage = pack.stage(question.question().focus().key())
                .map(Stage::id)
                .orElse(question.question().focus().key());
        String persona = chosen.getOrDefault("persona", "");
        Mode mode = Mode.of(chosen.getOrDefault("mode", ""));
        SetUp setUp = new SetUp(
                pack.id(),
                stage,
                level.key(),
                // As long as in a round: a question with its follow-ups takes twice its own minutes.
                mode == Mode.DRILL_DOWN
                        ? DRILL_MINUTES
                        : Math.max(1, 2 * question.question().minutes()),
                mode,
                0,
                List.of(question.id()),
                Debrief.ENGINE,
                library.packs().versions(pack),
                new SetUp.Held(
                        library.packs().persona(pack.id(), persona).isPresent() ? persona : "",
                        !chosen.getOrDefault("interrupts", "").isEmpty(),
                        false,
                        Optional.empty()));
        return Asked.goTo("/rounds/" + rounds.begin(Person.LOCAL, setUp).id() + "/room");
    }

    private ModelAndView wrong(Map<String, String> form, String sentence) {
        ModelAndView page = new ModelAndView("interview", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("form", SetUpForm.of(library.packs(), form, sentence));
        page.addObject("first", false);
        return page;
    }

    private Map<String, String> lastTime() {
        return choices.all(Person.LOCAL, CHOICE);
    }

    private void remember(Map<String, String> chosen) {
        chosen.forEach((name, value) -> choices.choose(Person.LOCAL, CHOICE + name, value));
    }
}
