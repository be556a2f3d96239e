package debrief.web.application;

import debrief.content.Pack;
import debrief.content.Stage;
import debrief.mine.application.Application;
import debrief.mine.application.ApplicationTable;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.Fields;
import debrief.web.page.Given;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.store.Database;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import debrief.web.store.RoundSummary;
import debrief.web.store.Rounds;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where the person has applied: a board, a table, one page each, and tables that come in and go out. */
@Controller
final class ApplicationPages {
    private static final String ELSEWHERE =
            "This was changed in another window meanwhile. What you typed is still here and is not saved; save once more to put"
                    + " yours in its place.";
    private static final String NOTHING = "Choose a file or paste a table, then press the button again.";
    private static final String PASTED = "pasted.csv";

    private final Documents<Application> applications;
    private final Rounds rounds;
    private final Library library;
    private final InstantSource clock;

    ApplicationPages(Database database, InstantSource clock, Rounds rounds, Library library) {
        this.applications = new Documents<>(database, clock, "applications", Application.class);
        this.rounds = rounds;
        this.library = library;
        this.clock = clock;
    }

    @GetMapping("/applications")
    String all(
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String imported,
            @RequestParam(defaultValue = "") String moved,
            Model model) {
        model.addAttribute(
                "board", Board.of(applications.all(Person.LOCAL), view.equals("table"), q, stage, sort, today()));
        model.addAttribute("imported", Asked.number(imported, 0, 100_000).orElse(-1));
        model.addAttribute("elsewhere", moved.equals("elsewhere"));
        return "applications";
    }

    @GetMapping("/applications/new")
    String fresh(Model model) {
        model.addAttribute("view", page(Optional.empty(), new ApplicationForm("", 0, Fields.empty()), ""));
        return "application";
    }

    @PostMapping("/applications")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed) {
        Fields fields = Fields.of(typed);
        ApplicationForm.Read read = new ApplicationForm("", 0, fields).read();
        if (read.application().isEmpty()) {
            return shown(
                    page(Optional.empty(), new ApplicationForm("", 0, fields.with(read.wrong())), ""),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Asked.goTo("/applications/"
                + applications.add(Person.LOCAL, read.application().get()).id());
    }

    @GetMapping("/applications/{id:[0-9a-f-]{36}}")
    String one(@PathVariable String id, @RequestParam(defaultValue = "") String saved, Model model) {
        Document<Application> document = find(id);
        ApplicationPage page =
                page(Optional.of(document), ApplicationForm.of(id, document.version(), document.body()), "");
        model.addAttribute(
                "view",
                new ApplicationPage(
                        page.document(), page.form(), page.mocks(), page.pack(), page.today(), "", !saved.isEmpty()));
        return "application";
    }

    @PostMapping("/applications/{id:[0-9a-f-]{36}}")
    ModelAndView change(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Document<Application> document = find(id);
        Fields fields = Fields.of(typed);
        int version = version(fields);
        ApplicationForm.Read read = new ApplicationForm(id, version, fields).read();
        if (read.application().isEmpty()) {
            ApplicationForm again = new ApplicationForm(id, version, fields.with(read.wrong()));
            return shown(page(Optional.of(document), again, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (applications
                .change(Person.LOCAL, document.id(), version, read.application().get())
                .isEmpty()) {
            ApplicationForm again = new ApplicationForm(id, document.version(), fields);
            return shown(page(Optional.of(document), again, ELSEWHERE), HttpStatus.CONFLICT);
        }
        return Asked.goTo("/applications/" + id + "?saved=yes");
    }

    /** Moves a card to another column. */
    @PostMapping("/applications/{id:[0-9a-f-]{36}}/stage")
    ModelAndView move(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Document<Application> document = find(id);
        Fields fields = Fields.of(typed);
        Optional<debrief.mine.application.Stage> stage = ApplicationForm.stage(fields.value("to"));
        if (stage.isPresent()
                && applications
                        .change(
                                Person.LOCAL,
                                document.id(),
                                version(fields),
                                document.body().to(stage.get()))
                        .isEmpty()) {
            return Asked.goTo("/applications?moved=elsewhere");
        }
        return Asked.goTo("/applications#card-" + id);
    }

    /** Deletes an application; for a minute it can be had back. */
    @PostMapping("/applications/{id:[0-9a-f-]{36}}/delete")
    ModelAndView delete(@PathVariable String id, HttpServletResponse response) {
        Document<Application> document = find(id);
        if (applications.remove(Person.LOCAL, document.id())) {
            new Undo("document." + document.id()).offer(response);
        }
        return Asked.goTo("/applications");
    }

    @GetMapping("/applications.csv")
    ResponseEntity<byte[]> table() {
        List<Application> all = applications.all(Person.LOCAL).stream()
                .map(Document::body)
                .sorted(Comparator.comparing(one -> one.company().toLowerCase(Locale.ROOT)))
                .toList();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"applications.csv\"")
                .body(ApplicationTable.write(all).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/applications/import")
    String choose(Model model) {
        model.addAttribute("found", Optional.empty());
        return "applicationimport";
    }

    /** Shows what was understood. */
    @PostMapping("/applications/import")
    ModelAndView look(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        Optional<Given> given = Given.of(file, text, PASTED);
        if (given.isEmpty()) {
            return refused(NOTHING, text);
        }
        ImportPage found = read(given.get().name(), given.get().carried());
        ApplicationTable table = table(found.bytes());
        if (!table.wrong().isEmpty()) {
            return refused(table.wrong(), text);
        }
        ModelAndView page = new ModelAndView("applicationimport", "found", Optional.of(found));
        page.addObject("text", given.get().pasted() ? text : "");
        return page;
    }

    /** Keeps what was shown. */
    @PostMapping("/applications/import/yes")
    ModelAndView keep(@RequestParam String bytes, @RequestParam String name) {
        try {
            List<Application> fresh = read(name, bytes).fresh();
            if (applications.all(Person.LOCAL).size() + fresh.size() > Documents.MOST) {
                return refused(
                        "You would keep more than " + Documents.MOST + " applications. Delete some, or bring in fewer.",
                        "");
            }
            fresh.forEach(one -> applications.add(Person.LOCAL, one));
            return Asked.goTo("/applications?imported=" + fresh.size());
        } catch (IllegalArgumentException e) {
            return refused(NOTHING, "");
        }
    }

    private ImportPage read(String name, String bytes) {
        return ImportPage.of(
                table(bytes),
                name,
                bytes,
                applications.all(Person.LOCAL).stream().map(Document::body).toList());
    }

    private static ApplicationTable table(String bytes) {
        return ApplicationTable.read(new String(Base64.getDecoder().decode(bytes), StandardCharsets.UTF_8));
    }

    private static ModelAndView refused(String sentence, String text) {
        ModelAndView page = new ModelAndView("applicationimport", "found", Optional.empty());
        page.addObject("wrong", sentence);
        page.addObject("text", text);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ApplicationPage page(Optional<Document<Application>> document, ApplicationForm form, String notice) {
        Optional<Pack> pack = document.flatMap(one -> packOf(one.body().company()));
        return new ApplicationPage(
                document, form, pack.map(this::mocks).orElse(List.of()), pack.map(Pack::id), today(), notice, false);
    }

    private Optional<Pack> packOf(String company) {
        String plain = company.toLowerCase(Locale.ROOT).strip();
        return library.packs().packs().stream()
                .filter(pack -> pack.name().toLowerCase(Locale.ROOT).equals(plain)
                        || pack.id().equals(plain))
                .findFirst();
    }

    private List<ApplicationPage.Mock> mocks(Pack pack) {
        return rounds.all(Person.LOCAL).stream()
                .filter(round -> round.company().equals(pack.id()))
                .sorted(Comparator.comparing(RoundSummary::started).reversed())
                .map(round -> new ApplicationPage.Mock(
                        round,
                        pack.stage(round.stage()).map(Stage::name).orElse(round.stage()),
                        LocalDate.ofInstant(round.started(), ZoneId.systemDefault())
                                .toString()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private static int version(Fields fields) {
        return Asked.number(fields.value("version"), 0, Integer.MAX_VALUE).orElse(0);
    }

    private static ModelAndView shown(ApplicationPage view, HttpStatus status) {
        ModelAndView page = new ModelAndView("application", "view", view);
        page.setStatus(status);
        return page;
    }

    private Document<Application> find(String id) {
        return Optional.of(id)
                .filter(one -> one.matches("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(one -> applications.find(Person.LOCAL, UUID.fromString(one)))
                .orElseThrow(() -> new NotFound("There is no application of that name"));
    }
}
