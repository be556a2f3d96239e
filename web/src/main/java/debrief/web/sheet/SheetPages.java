package debrief.web.sheet;

import debrief.content.MadeQuestion;
import debrief.mine.sheet.Defence;
import debrief.mine.sheet.Sheet;
import debrief.web.made.MadeRounds;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.sketch.Picture;
import debrief.web.store.Database;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Architecture sheets: written, drawn, carried out, and a round in which one is defended. */
@Controller
final class SheetPages {
    private final Documents<Sheet> sheets;
    private final MadeRounds rounds;

    SheetPages(Database database, InstantSource clock, MadeRounds rounds) {
        this.sheets = new Documents<>(database, clock, "sheets", Sheet.class, Sheet::confidential);
        this.rounds = rounds;
    }

    @GetMapping("/sheets")
    String all(Model model) {
        model.addAttribute("sheets", sheets.all(Person.LOCAL));
        return "sheets";
    }

    @GetMapping("/sheets/new")
    String fresh(Model model) {
        model.addAttribute("form", SheetForm.empty());
        return "sheetform";
    }

    @PostMapping("/sheets")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed) {
        SheetForm form = SheetForm.read("", typed);
        Map<String, String> mistakes = form.mistakes();
        return mistakes.isEmpty()
                ? Asked.goTo("/sheets/" + sheets.add(Person.LOCAL, form.sheet()).id())
                : again(form.with(mistakes));
    }

    @GetMapping("/sheets/{id}")
    ModelAndView one(@PathVariable String id) {
        Document<Sheet> document = find(id);
        ModelAndView page = new ModelAndView("architecture", "id", document.id().toString());
        page.addObject("sheet", document.body());
        page.addObject("drawn", DrawnSheet.of(document.body()));
        page.addObject("asks", Defence.of(document.body()));
        return page;
    }

    @GetMapping("/sheets/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        Document<Sheet> document = find(id);
        model.addAttribute("form", SheetForm.of(document.id(), document.version(), document.body()));
        return "sheetform";
    }

    @PostMapping("/sheets/{id}")
    ModelAndView change(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        SheetForm form = SheetForm.read(id, typed);
        Map<String, String> mistakes = new HashMap<>(form.mistakes());
        if (!mistakes.isEmpty()) {
            return again(form.with(mistakes));
        }
        if (sheets.change(Person.LOCAL, Asked.round(id), form.version(), form.sheet())
                .isEmpty()) {
            mistakes.put(
                    "name",
                    "This sheet was changed or deleted in another window since. What you typed is still here: copy what you need, open the sheet anew and save it there.");
            return again(form.with(mistakes));
        }
        return Asked.goTo("/sheets/" + Asked.round(id));
    }

    @PostMapping("/sheets/{id}/delete")
    ModelAndView delete(@PathVariable String id, HttpServletResponse response) {
        UUID sheet = Asked.round(id);
        if (sheets.remove(Person.LOCAL, sheet)) {
            new Undo("document." + sheet).offer(response);
        }
        return Asked.goTo("/sheets");
    }

    /** A round in which the system is defended. */
    @PostMapping("/sheets/{id}/defend")
    ModelAndView defend(@PathVariable String id, @RequestParam(defaultValue = "30") String minutes) {
        Sheet sheet = find(id).body();
        List<MadeQuestion> questions = Defence.of(sheet);
        int length = Asked.number(minutes, 1, 90).orElse(30);
        return Asked.goTo("/rounds/"
                + rounds.begin("sheets", sheet.confidential(), MadeRounds.fitting(questions, length), length)
                + "/room");
    }

    @GetMapping("/sheets/{id}/sheet.svg")
    ResponseEntity<String> svg(@PathVariable String id) {
        Picture picture = DrawnSheet.of(find(id).body())
                .map(DrawnSheet::picture)
                .orElseThrow(() -> new NotFound("Nothing is drawn there"));
        return file("sheet.svg", new MediaType("image", "svg+xml", StandardCharsets.UTF_8), picture.svg());
    }

    @GetMapping("/sheets/{id}/sheet.mmd")
    ResponseEntity<String> mermaid(@PathVariable String id) {
        return file(
                "sheet.mmd",
                new MediaType("text", "plain", StandardCharsets.UTF_8),
                find(id).body().mermaid());
    }

    @GetMapping("/sheets/{id}/sheet.md")
    ResponseEntity<String> markdown(@PathVariable String id) {
        return file(
                "sheet.md",
                new MediaType("text", "markdown", StandardCharsets.UTF_8),
                find(id).body().markdown());
    }

    private static ResponseEntity<String> file(String name, MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }

    private static ModelAndView again(SheetForm form) {
        ModelAndView page = new ModelAndView("sheetform", "form", form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Document<Sheet> find(String id) {
        return sheets.find(Person.LOCAL, Asked.round(id))
                .orElseThrow(() -> new NotFound("There is no sheet of that name"));
    }
}
