package debrief.web.worksheet;

import debrief.content.Pack;
import debrief.mine.worksheet.Worksheets;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.Fields;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.store.Database;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** Worksheets, one set for each company. */
@Controller
final class WorksheetPages {
    private static final int LONGEST_NAME = 200;
    private static final String ELSEWHERE =
            "This was changed in another window meanwhile. What you typed is still here and is not saved; save once more to put"
                    + " yours in its place.";

    private final Documents<Worksheets> worksheets;
    private final Library library;

    WorksheetPages(Database database, InstantSource clock, Library library) {
        this.worksheets = new Documents<>(database, clock, "worksheets", Worksheets.class);
        this.library = library;
    }

    @GetMapping("/worksheets")
    String all(@RequestParam(defaultValue = "") String wrong, Model model) {
        model.addAttribute("all", worksheets.all(Person.LOCAL));
        model.addAttribute("packs", companies());
        model.addAttribute("wrong", wrong.isEmpty() ? "" : "Choose a company or write its name.");
        return "worksheets";
    }

    /** Opens the sheets of a company; new ones where there are none. */
    @PostMapping("/worksheets")
    ModelAndView open(@RequestParam(defaultValue = "") String pack, @RequestParam(defaultValue = "") String name) {
        String plain = name.replaceAll("\\s+", " ").strip();
        String typed = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        Optional<Pack> company = companies().stream()
                .filter(one -> typed.isEmpty()
                        ? one.id().equals(pack)
                        : one.name().equalsIgnoreCase(typed) || one.id().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (company.isEmpty() && typed.isEmpty()) {
            return Asked.goTo("/worksheets?wrong=name");
        }
        Worksheets fresh = Worksheets.of(
                company.map(Pack::id).orElse(""), company.map(Pack::name).orElse(typed));
        UUID id = worksheets.all(Person.LOCAL).stream()
                .filter(one -> one.body().name().equalsIgnoreCase(fresh.name()))
                .map(Document::id)
                .findFirst()
                .orElseGet(() -> worksheets.add(Person.LOCAL, fresh).id());
        return Asked.goTo("/worksheets/" + id);
    }

    @GetMapping("/worksheets/{id:[0-9a-f-]{36}}")
    String one(@PathVariable String id, @RequestParam(defaultValue = "") String saved, Model model) {
        model.addAttribute("view", view(find(id), !saved.isEmpty()));
        return "worksheet";
    }

    @PostMapping("/worksheets/{id:[0-9a-f-]{36}}")
    ModelAndView keep(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Document<Worksheets> document = find(id);
        Fields fields = Fields.of(typed);
        Map<String, String> wrong = WorksheetPage.mistakes(fields);
        if (!wrong.isEmpty()) {
            return shown(view(document, false).with(fields.with(wrong), ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int version =
                Asked.number(fields.value("version"), 0, Integer.MAX_VALUE).orElse(0);
        if (worksheets
                .change(Person.LOCAL, document.id(), version, WorksheetPage.read(document.body(), fields))
                .isEmpty()) {
            return shown(view(document, false).with(fields, ELSEWHERE), HttpStatus.CONFLICT);
        }
        return Asked.goTo("/worksheets/" + id + "?saved=yes");
    }

    /** Deletes the sheets of a company; for a minute they can be had back. */
    @PostMapping("/worksheets/{id:[0-9a-f-]{36}}/delete")
    ModelAndView delete(@PathVariable String id, HttpServletResponse response) {
        Document<Worksheets> document = find(id);
        if (worksheets.remove(Person.LOCAL, document.id())) {
            new Undo("document." + document.id()).offer(response);
        }
        return Asked.goTo("/worksheets");
    }

    @GetMapping("/worksheets/{id:[0-9a-f-]{36}}/worksheets.md")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "markdown", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"worksheets.md\"")
                .body(find(id).body().markdown().getBytes(StandardCharsets.UTF_8));
    }

    private WorksheetPage view(Document<Worksheets> document, boolean saved) {
        return WorksheetPage.of(document, library.packs().pack(document.body().pack()), saved);
    }

    private List<Pack> companies() {
        return library.packs().packs().stream()
                .filter(pack -> !pack.id().equals("generic"))
                .toList();
    }

    private static ModelAndView shown(WorksheetPage view, HttpStatus status) {
        ModelAndView page = new ModelAndView("worksheet", "view", view);
        page.setStatus(status);
        return page;
    }

    private Document<Worksheets> find(String id) {
        return Optional.of(id)
                .filter(one -> one.matches("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(one -> worksheets.find(Person.LOCAL, UUID.fromString(one)))
                .orElseThrow(() -> new NotFound("There are no worksheets of that name"));
    }
}
