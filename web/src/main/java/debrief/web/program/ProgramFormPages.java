package debrief.web.program;

import debrief.drills.program.Head;
import debrief.drills.program.Program;
import debrief.drills.program.ProgramFile;
import debrief.drills.program.Refused;
import debrief.drills.program.Unit;
import debrief.web.page.Asked;
import debrief.web.page.Given;
import debrief.web.page.NotFound;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Programs typed row by row, or brought in from a file after they were shown. */
@Controller
final class ProgramFormPages {
    private static final String PASTED = "pasted";
    private static final String ELSEWHERE =
            "This program was changed or deleted in another window since. What you typed is still here: open the program in"
                    + " another tab, take over what you need, and save it there.";

    private final Documents<KeptProgram> programs;

    ProgramFormPages(Documents<KeptProgram> programs) {
        this.programs = programs;
    }

    @GetMapping("/programs/new")
    String fresh(Model model) {
        model.addAttribute("form", ProgramForm.empty());
        return "programform";
    }

    @PostMapping("/programs")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed) {
        return keep("", typed);
    }

    @GetMapping("/programs/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        Document<KeptProgram> document = programs.find(Person.LOCAL, Asked.round(id))
                .orElseThrow(() -> new NotFound("There is no program of that name"));
        model.addAttribute("form", ProgramForm.of(document.id().toString(), document.version(), document.body()));
        return "programform";
    }

    @PostMapping("/programs/{id}/edit")
    ModelAndView change(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return keep(Asked.round(id).toString(), typed);
    }

    private ModelAndView keep(String id, MultiValueMap<String, String> typed) {
        ProgramForm form = ProgramForm.read(id, typed);
        String button = Optional.ofNullable(typed.getFirst("do")).orElse("save");
        if (!button.equals("save")) {
            return again(form, HttpStatus.OK);
        }
        ProgramForm filled = form.filled();
        ProgramForm.Read read = filled.program();
        if (read.program().isEmpty()) {
            return again(filled.with(read.wrong()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        KeptProgram kept = new KeptProgram(read.program().get(), filled.confidential());
        if (id.isEmpty()) {
            return Asked.goTo("/programs/" + programs.add(Person.LOCAL, kept).id());
        }
        if (programs.change(Person.LOCAL, Asked.round(id), filled.version(), kept)
                .isEmpty()) {
            return again(filled.with(Map.of("all", ELSEWHERE)), HttpStatus.CONFLICT);
        }
        return Asked.goTo("/programs/" + id);
    }

    private static ModelAndView again(ProgramForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("programform", "form", form);
        page.setStatus(status);
        return page;
    }

    @GetMapping("/programs/import")
    String choose(Model model) {
        model.addAttribute("page", BroughtPage.EMPTY);
        return "programimport";
    }

    /** Shows what was understood. */
    @PostMapping("/programs/import")
    ModelAndView look(
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        BroughtPage page = BroughtPage.typed(typed, Asked.typed(text));
        Optional<Given> given = Given.of(file, text, PASTED);
        Map<String, String> wrong = new HashMap<>();
        Head head = new Head(
                page.name().isEmpty() ? "A program" : page.name(),
                date("start", page.start(), wrong),
                date("promised", page.promised(), wrong),
                Unit.read(page.unit()).orElse(Unit.WEEKS));
        if (given.isEmpty()) {
            wrong.put("text", "Choose a file or paste one, then press the button again.");
        }
        if (!wrong.isEmpty()) {
            return refused(page.with(wrong));
        }
        try {
            Program program = ProgramFile.read(new String(given.orElseThrow().bytes(), StandardCharsets.UTF_8), head);
            return new ModelAndView("programimport", "page", page.with(program));
        } catch (Refused e) {
            return refused(page.with(Map.of("text", e.says())));
        }
    }

    /** Keeps what was shown. */
    @PostMapping("/programs/import/yes")
    ModelAndView yes(@RequestParam(defaultValue = "") String program) {
        try {
            Program read = ProgramFile.read(program, new Head("", Optional.empty(), Optional.empty(), Unit.WEEKS));
            return Asked.goTo("/programs/"
                    + programs.add(Person.LOCAL, new KeptProgram(read, false)).id());
        } catch (Refused e) {
            return refused(BroughtPage.EMPTY.with(Map.of("text", e.says())));
        }
    }

    private static Optional<LocalDate> date(String field, String typed, Map<String, String> wrong) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            wrong.put(field, "Write a date such as 2026-06-30.");
            return Optional.empty();
        }
    }

    private static ModelAndView refused(BroughtPage page) {
        ModelAndView model = new ModelAndView("programimport", "page", page);
        model.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }
}
