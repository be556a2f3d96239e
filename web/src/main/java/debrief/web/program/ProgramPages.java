package debrief.web.program;

import debrief.content.MadeQuestion;
import debrief.drills.program.Layout;
import debrief.drills.program.Program;
import debrief.drills.program.ProgramFile;
import debrief.drills.program.Raised;
import debrief.web.made.MadeRounds;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of programs, and the map of one. */
@Controller
final class ProgramPages {
    private static final int MINUTES = 15;

    private final Documents<KeptProgram> programs;
    private final Runs runs;
    private final MadeRounds rounds;

    ProgramPages(Documents<KeptProgram> programs, Runs runs, MadeRounds rounds) {
        this.programs = programs;
        this.runs = runs;
        this.rounds = rounds;
    }

    @GetMapping("/programs")
    String all(Model model) {
        model.addAttribute("programs", programs.all(Person.LOCAL));
        return "programs";
    }

    /** Keeps a copy of the sample, to look at and to change. */
    @PostMapping("/programs/sample")
    ModelAndView sample() {
        KeptProgram sample = new KeptProgram(ProgramFile.sample(), false);
        return programs.all(Person.LOCAL).stream()
                .filter(one -> one.body().equals(sample))
                .findFirst()
                .map(one -> Asked.goTo("/programs/" + one.id()))
                .orElseGet(() -> Asked.goTo(
                        "/programs/" + programs.add(Person.LOCAL, sample).id()));
    }

    @GetMapping("/programs/{id}")
    ModelAndView one(@PathVariable String id, @RequestParam(defaultValue = "") String runs) {
        Document<KeptProgram> document = find(id);
        int samples = samples(runs);
        return new ModelAndView("program", "page", ProgramPage.of(document, run(document, samples), samples));
    }

    /** How far the runs are, asked by the page; once they are over the page is asked to come anew. */
    @GetMapping("/programs/{id}/progress")
    ModelAndView progress(
            @PathVariable String id, @RequestParam(defaultValue = "") String runs, HttpServletResponse response) {
        Document<KeptProgram> document = find(id);
        int samples = samples(runs);
        Runs.Run run = run(document, samples);
        if (run.over()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("programprogress", "page", ProgramPage.of(document, run, samples));
    }

    /** Stops the runs; what was drawn so far is shown. */
    @PostMapping("/programs/{id}/stop")
    ModelAndView stop(@PathVariable String id, @RequestParam(defaultValue = "") String samples) {
        UUID program = find(id).id();
        runs.stop(program);
        return Asked.goTo("/programs/" + program + "?runs=" + samples(samples) + "#chance");
    }

    /** Draws so many runs, also where they were stopped before. */
    @PostMapping("/programs/{id}/draw")
    ModelAndView draw(@PathVariable String id, @RequestParam(defaultValue = "") String samples) {
        UUID program = find(id).id();
        runs.again(program);
        return Asked.goTo("/programs/" + program + "?runs=" + samples(samples) + "#chance");
    }

    @PostMapping("/programs/{id}/delete")
    ModelAndView delete(@PathVariable String id, HttpServletResponse response) {
        UUID program = Asked.round(id);
        if (programs.remove(Person.LOCAL, program)) {
            new Undo("document." + program).offer(response);
        }
        runs.forget(program);
        return Asked.goTo("/programs");
    }

    /** A round on what the program raises, beginning with one question of it. */
    @PostMapping("/programs/{id}/round")
    ModelAndView round(@PathVariable String id, @RequestParam(defaultValue = "") String ask) {
        Document<KeptProgram> document = find(id);
        List<Raised> raised = raised(document);
        Optional<Raised> chosen =
                raised.stream().filter(one -> one.ask().equals(ask)).findFirst();
        if (raised.isEmpty()) {
            throw new NotFound("This program raises no question");
        }
        List<MadeQuestion> questions = chosen.map(one -> List.of(one.question()))
                .orElseGet(() ->
                        MadeRounds.fitting(raised.stream().map(Raised::question).toList(), MINUTES));
        return Asked.goTo(
                "/rounds/" + rounds.begin("programs", document.body().confidential(), questions, MINUTES) + "/room");
    }

    private List<Raised> raised(Document<KeptProgram> document) {
        return Runs.CHOICES.stream()
                .flatMap(samples -> runs.known(document.id(), document.version(), samples).stream())
                .flatMap(run -> run.outlook().stream())
                .findFirst()
                .or(() -> run(document, Runs.CHOICES.get(0)).outlook())
                .map(Raised::of)
                .orElse(List.of());
    }

    @GetMapping("/programs/{id}/program.json")
    ResponseEntity<String> json(@PathVariable String id) {
        return file("program.json", MediaType.APPLICATION_JSON, ProgramFile.json(program(id)));
    }

    @GetMapping("/programs/{id}/flowchart.mmd")
    ResponseEntity<String> flowchart(@PathVariable String id) {
        return file("flowchart.mmd", plain("plain"), ProgramFile.flowchart(program(id)));
    }

    @GetMapping("/programs/{id}/gantt.mmd")
    ResponseEntity<String> gantt(@PathVariable String id) {
        return file("gantt.mmd", plain("plain"), ProgramFile.gantt(program(id)));
    }

    @GetMapping("/programs/{id}/program.svg")
    ResponseEntity<String> svg(@PathVariable String id) {
        Program program = program(id);
        return file(
                "program.svg",
                new MediaType("image", "svg+xml", StandardCharsets.UTF_8),
                Layout.of(program).svg(program));
    }

    private static MediaType plain(String kind) {
        return new MediaType("text", kind, StandardCharsets.UTF_8);
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

    private Runs.Run run(Document<KeptProgram> document, int samples) {
        return runs.of(document.id(), document.version(), document.body().program(), samples);
    }

    private static int samples(String asked) {
        return Asked.number(asked, 1, Integer.MAX_VALUE)
                .filter(Runs.CHOICES::contains)
                .orElse(Runs.CHOICES.get(0));
    }

    private Program program(String id) {
        return find(id).body().program();
    }

    private Document<KeptProgram> find(String id) {
        return programs.find(Person.LOCAL, Asked.round(id))
                .orElseThrow(() -> new NotFound("There is no program of that name"));
    }
}
