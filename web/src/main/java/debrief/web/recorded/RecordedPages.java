package debrief.web.recorded;

import debrief.content.Pack;
import debrief.content.Stage;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.lists.Refused;
import debrief.lists.interview.Exchange;
import debrief.lists.interview.RecordedInterview;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.Given;
import debrief.web.store.Choices;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import debrief.web.store.StoreException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Brings in the transcript of a real or recorded interview. Nothing is kept before the last yes. */
@Controller
final class RecordedPages {
    private static final String PASTED = "pasted.txt";
    private static final String CHOICE = "round.";
    private static final String NOTHING = "Choose a file or paste a transcript, then press the button again.";

    private final Library library;
    private final Rounds rounds;
    private final Choices choices;

    RecordedPages(Library library, Rounds rounds, Choices choices) {
        this.library = library;
        this.rounds = rounds;
        this.choices = choices;
    }

    @GetMapping("/recorded")
    ModelAndView choose() {
        return shown(RecordedPage.start(""));
    }

    /** Asks who is you. */
    @PostMapping("/recorded")
    ModelAndView look(
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        Optional<Given> given = Given.of(file, text, PASTED);
        if (given.isEmpty()) {
            return refused(NOTHING, text);
        }
        Given talk = given.get();
        try {
            return shown(
                    RecordedPage.read(RecordedInterview.read(talk.bytes(), talk.name()), talk.name(), talk.carried()));
        } catch (Refused e) {
            return refused(e.says(), text);
        }
    }

    /** Shows the pairs. */
    @PostMapping("/recorded/pairs")
    ModelAndView pairs(
            @RequestParam String bytes, @RequestParam String name, @RequestParam(defaultValue = "") String you) {
        try {
            RecordedInterview interview =
                    RecordedInterview.read(Base64.getDecoder().decode(bytes), name);
            RecordedPage page = RecordedPage.read(interview, name, bytes);
            if (page.speakers().stream().noneMatch(one -> one.name().equals(you))) {
                return shown(page);
            }
            List<Exchange> exchanges = interview.exchanges(you);
            return shown(page.paired(you, exchanges, library.packs(), lastTime(), ""));
        } catch (Refused e) {
            return refused(e.says(), "");
        } catch (IllegalArgumentException e) {
            return refused(NOTHING, "");
        }
    }

    /** Keeps the answers as a round, and goes to its debrief. */
    @PostMapping("/recorded/yes")
    ModelAndView keep(@RequestParam Map<String, String> form) {
        List<Exchange> exchanges = exchanges(form);
        String[] chosen = form.getOrDefault("round", "").split("/", 2);
        Optional<Pack> pack = library.packs().pack(chosen[0]);
        Optional<Stage> stage = chosen.length < 2 ? Optional.empty() : pack.flatMap(found -> found.stage(chosen[1]));
        Optional<Level> level = Level.of(form.getOrDefault("level", ""));
        if (pack.isEmpty() || stage.isEmpty() || level.isEmpty()) {
            return again(
                    form, exchanges, "Choose whose round it was and for which level, then press the button again.");
        }
        RecordedRound recorded = RecordedRound.of(exchanges, form.containsKey("keep"), library.packs());
        if (recorded.questions().isEmpty()) {
            return again(
                    form,
                    exchanges,
                    "Every pair is left out. Mark at least one as a new question, then press the button again.");
        }
        SetUp setUp = new SetUp(
                pack.get().id(),
                stage.get().id(),
                level.get().key(),
                45,
                Mode.RECORDED,
                0,
                recorded.questions(),
                Debrief.ENGINE,
                library.packs().versions(pack.get()));
        try {
            return Asked.goTo("/rounds/"
                    + rounds.keep(Person.LOCAL, setUp, recorded.turns()).id());
        } catch (StoreException e) {
            return again(form, exchanges, Objects.requireNonNullElse(e.getMessage(), "This was not saved. Try again."));
        }
    }

    private ModelAndView again(Map<String, String> form, List<Exchange> exchanges, String sentence) {
        ModelAndView page = shown(RecordedPage.start("")
                .paired(form.getOrDefault("you", ""), exchanges, library.packs(), lastTime(), sentence));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static List<Exchange> exchanges(Map<String, String> form) {
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 1; form.containsKey("said-" + i); i++) {
            exchanges.add(new Exchange(
                    Exchange.Kind.of(form.getOrDefault("kind-" + i, "")).orElse(Exchange.Kind.LEFT_OUT),
                    form.getOrDefault("at-" + i, ""),
                    Asked.typed(form.getOrDefault("asked-" + i, "")).strip(),
                    Asked.typed(form.getOrDefault("said-" + i, "")).strip()));
        }
        return exchanges;
    }

    private Map<String, String> lastTime() {
        return choices.all(Person.LOCAL, CHOICE);
    }

    private static ModelAndView shown(RecordedPage page) {
        return new ModelAndView("recorded", "page", page);
    }

    private static ModelAndView refused(String sentence, String text) {
        ModelAndView page = shown(RecordedPage.start(sentence));
        page.addObject("text", text);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
