package debrief.web.story;

import debrief.content.Pack;
import debrief.content.StoryKind;
import debrief.engine.debrief.Debrief;
import debrief.mine.story.Fit;
import debrief.mine.story.Kept;
import debrief.mine.story.LoopQuestions;
import debrief.mine.story.Story;
import debrief.mine.story.StoryText;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.play.Play;
import debrief.web.store.Choices;
import debrief.web.store.Document;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.Sendings;
import debrief.web.store.StoredRound;
import debrief.web.store.StoredTurn;
import debrief.web.story.Stories.Read;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Stories: listed, planned for a loop, written, kept from an answer, carried out. */
@Controller
final class StoryPages {
    private static final String COMPANY = "stories.company";
    private static final int MOST_FITS = 6;

    private final Stories stories;
    private final Library library;
    private final Choices choices;
    private final Rounds rounds;
    private final Sendings sendings;
    private final Map<String, List<LoopQuestions.Asked>> asked = new ConcurrentHashMap<>();

    StoryPages(Stories stories, Library library, Choices choices, Rounds rounds, Sendings sendings) {
        this.stories = stories;
        this.library = library;
        this.choices = choices;
        this.rounds = rounds;
        this.sendings = sendings;
    }

    @GetMapping("/stories")
    String all(
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String imported,
            Model model) {
        if (!company.isEmpty() && house(company).isPresent()) {
            choices.choose(Person.LOCAL, COMPANY, company);
        }
        Pack house = house();
        List<Read> all = stories.all();
        model.addAttribute("page", StoriesPage.of(houses(), house, asked(house), all, stories.freshness(all)));
        model.addAttribute("imported", Asked.number(imported, 0, 100_000).orElse(-1));
        return "stories";
    }

    @GetMapping("/stories/new")
    String fresh(@RequestParam(defaultValue = "") String kind, Model model) {
        model.addAttribute("page", page(StoryForm.empty(StoryKind.of(kind)), Optional.empty(), ""));
        return "story";
    }

    @PostMapping("/stories")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed) {
        StoryForm form = StoryForm.read("", Optional.empty(), typed);
        return form.wrong().isEmpty()
                ? saved(stories.documents().add(Person.LOCAL, form.story()))
                : again(form, "", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/stories/{id:[0-9a-f-]{36}}")
    String one(@PathVariable String id, @RequestParam(defaultValue = "") String note, Model model) {
        Document<Story> document = find(id).orElseThrow(() -> new NotFound("There is no story of that name"));
        String says = switch (note) {
            case "saved" -> "Saved. The strength of each part is worked out anew.";
            case "kept" ->
                "Kept. The words are yours, sentence by sentence; look whether each stands in the right part, and say where the"
                        + " figures come from.";
            default -> "";
        };
        model.addAttribute("page", page(StoryForm.of(document), Optional.of(document), says));
        return "story";
    }

    @PostMapping("/stories/{id:[0-9a-f-]{36}}")
    ModelAndView change(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Optional<Document<Story>> here = find(id);
        StoryForm form = StoryForm.read(id, here.map(Document::body), typed);
        if (!form.wrong().isEmpty()) {
            return again(form, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (here.isEmpty()) {
            return again(
                    form.over("", 0),
                    "This story was deleted in another window, so nothing was saved. What you typed is still here; save it to keep"
                            + " it as a new story.",
                    HttpStatus.CONFLICT);
        }
        return stories.documents()
                .change(Person.LOCAL, here.get().id(), form.version(), form.story())
                .map(StoryPages::saved)
                .orElseGet(() -> again(
                        form.over(id, find(id).map(Document::version).orElse(0)),
                        "This story was changed in another window, so nothing was saved. What you typed is still here; save it to put"
                                + " it in the place of the other, or open the story in a new window to compare.",
                        HttpStatus.CONFLICT));
    }

    /** Deletes a story; for a minute it can be had back. */
    @PostMapping("/stories/{id:[0-9a-f-]{36}}/delete")
    ModelAndView delete(@PathVariable String id, HttpServletResponse response) {
        if (stories.documents().remove(Person.LOCAL, id(id))) {
            new Undo("document." + id).offer(response);
        }
        return Asked.goTo("/stories");
    }

    /** Makes a story of an answer, once: keeping it again shows the one there is. */
    @PostMapping("/stories/keep")
    ModelAndView keep(@RequestParam String round, @RequestParam String question) {
        StoredRound stored = rounds.find(Person.LOCAL, Asked.round(round))
                .filter(found -> found.removed().isEmpty())
                .orElseThrow(() -> new NotFound("There is no round of that name"));
        Optional<Document<Story>> before = stories.documents().all(Person.LOCAL).stream()
                .filter(one -> one.body().round().equals(round)
                        && one.body().question().equals(question))
                .findFirst();
        if (before.isPresent()) {
            return Asked.goTo("/stories/" + before.get().id());
        }
        Debrief debrief = Play.of(stored, library.packs()).debrief().debriefs().stream()
                .filter(one -> one.question().id().equals(question))
                .findFirst()
                .orElseThrow(() -> new NotFound("That question was not answered in this round"));
        Set<Integer> home = sendings.answersHome(Person.LOCAL, stored.id());
        boolean keptHome = stored.stored().stream()
                .filter(turn -> turn.turn().question().equals(question))
                .map(StoredTurn::n)
                .anyMatch(home::contains);
        Document<Story> kept = stories.documents()
                .add(Person.LOCAL, Kept.of(debrief, stored.id().toString(), keptHome));
        return Asked.goTo("/stories/" + kept.id() + "?note=kept");
    }

    /** Every story as Markdown; those that are confidential only where that is ticked. */
    @GetMapping("/stories/export.md")
    ResponseEntity<String> export(@RequestParam(defaultValue = "") String confidential) {
        List<Story> out = stories.all().stream()
                .map(Read::story)
                .filter(story -> !story.confidential() || confidential.equals("yes"))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/markdown;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("stories.md")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(StoryText.write(out));
    }

    private ModelAndView again(StoryForm form, String note, HttpStatus status) {
        ModelAndView page = new ModelAndView("story", "page", page(form, Optional.empty(), note));
        page.addObject("trouble", true);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView saved(Document<Story> document) {
        return Asked.goTo("/stories/" + document.id() + "?note=saved");
    }

    private StoryPage page(StoryForm form, Optional<Document<Story>> document, String note) {
        Pack house = house();
        Optional<Read> read = document.map(stories::read);
        return new StoryPage(
                form,
                read.map(one -> StoryPage.says(stories.freshness(List.of(one)).get(0)))
                        .orElse(List.of()),
                read.map(one -> fits(one, house)).orElse(List.of()),
                house.name(),
                note,
                form.story().round().isEmpty()
                                || rounds.find(
                                                Person.LOCAL,
                                                Asked.round(form.story().round()))
                                        .filter(round -> round.removed().isEmpty())
                                        .isEmpty()
                        ? ""
                        : "/rounds/" + form.story().round());
    }

    private List<StoryPage.Fitting> fits(Read read, Pack house) {
        return asked(house).stream()
                .filter(one -> Fit.of(Fit.value(read.profile(), one.wish())) != Fit.NONE)
                .sorted((one, other) ->
                        Double.compare(Fit.value(read.profile(), other.wish()), Fit.value(read.profile(), one.wish())))
                .limit(MOST_FITS)
                .map(one -> new StoryPage.Fitting(
                        one.question().id(),
                        one.name(),
                        one.stage().name(),
                        Fit.of(Fit.value(read.profile(), one.wish()))))
                .toList();
    }

    private List<LoopQuestions.Asked> asked(Pack house) {
        String key =
                house.id() + " " + house.version() + " " + house.questions().size();
        return Objects.requireNonNull(asked.computeIfAbsent(key, any -> LoopQuestions.of(library.packs(), house)));
    }

    private List<Pack> houses() {
        return library.packs().packs().stream()
                .filter(pack -> !pack.loop().isEmpty())
                .toList();
    }

    private Optional<Pack> house(String id) {
        return houses().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The company that was chosen here, or for the last round, or the first there is. */
    private Pack house() {
        Map<String, String> chosen = choices.all(Person.LOCAL);
        return house(chosen.getOrDefault(COMPANY, ""))
                .or(() -> house(chosen.getOrDefault("round.company", "")))
                .or(() -> houses().stream().findFirst())
                .orElseThrow(() -> new NotFound("There is no company with a loop"));
    }

    private Optional<Document<Story>> find(String id) {
        return stories.documents().find(Person.LOCAL, id(id));
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no story of that name");
        }
    }
}
