package debrief.web.round;

import debrief.content.BankQuestion;
import debrief.content.Pack;
import debrief.content.Stage;
import debrief.engine.debrief.Debrief;
import debrief.engine.interview.Round;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.web.library.Library;
import debrief.web.model.Wordings;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.store.Choices;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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

    private final Library library;
    private final Rounds rounds;
    private final Choices choices;
    private final Wordings wordings;

    SetUpPage(Library library, Rounds rounds, Choices choices, Wordings wordings) {
        this.library = library;
        this.rounds = rounds;
        this.choices = choices;
        this.wordings = wordings;
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
        Stage stage = pack.get()
                .stage(form.getOrDefault("round", ""))
                .orElseGet(() -> pack.get().loop().get(0));
        long seed = ThreadLocalRandom.current().nextLong();
        Round round = library.packs().round(pack.get(), stage, level.get(), minutes.get(), seed);
        if (round.questions().isEmpty()) {
            return wrong(form, "No question fits this round and level. Choose another round.");
        }
        Mode mode = Mode.of(form.getOrDefault("mode", ""));
        remember(Map.of(
                "company", pack.get().id(),
                "round", stage.id(),
                "level", level.get().key(),
                "minutes", String.valueOf(minutes.get()),
                "mode", mode.key()));
        // The host the form named, so that nothing goes where the person was not told.
        String host = form.getOrDefault("to", "");
        boolean home = form.getOrDefault("home", "").equals("yes");
        if (!host.isEmpty()) {
            remember(Map.of("home", home ? "yes" : "no"));
        }
        return begin(
                pack.get(),
                stage.id(),
                level.get(),
                minutes.get(),
                mode,
                seed,
                round.questions().stream().map(Question::id).toList(),
                home ? "" : host);
    }

    /** A round of this one question, with the company it was last practised for where that company asks it. */
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
        return begin(
                pack,
                stage,
                level,
                Math.max(1, question.question().minutes()),
                Mode.of(chosen.getOrDefault("mode", "")),
                0,
                List.of(question.id()),
                "");
    }

    private ModelAndView begin(
            Pack pack,
            String stage,
            Level level,
            int minutes,
            Mode mode,
            long seed,
            List<String> questions,
            String host) {
        SetUp setUp = new SetUp(
                pack.id(),
                stage,
                level.key(),
                minutes,
                mode,
                seed,
                questions,
                Debrief.ENGINE,
                library.packs().versions(pack));
        UUID id = rounds.begin(Person.LOCAL, setUp).id();
        wordings.send(id, host);
        return Asked.goTo("/rounds/" + id + "/room");
    }

    private ModelAndView wrong(Map<String, String> form, String sentence) {
        ModelAndView page = new ModelAndView("interview", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("form", SetUpForm.of(library.packs(), form, sentence));
        page.addObject("first", false);
        return page;
    }

    private Map<String, String> lastTime() {
        Map<String, String> last = new TreeMap<>();
        choices.all(Person.LOCAL).forEach((name, value) -> {
            if (name.startsWith(CHOICE)) {
                last.put(name.substring(CHOICE.length()), value);
            }
        });
        return last;
    }

    private void remember(Map<String, String> chosen) {
        chosen.forEach((name, value) -> choices.choose(Person.LOCAL, CHOICE + name, value));
    }
}
