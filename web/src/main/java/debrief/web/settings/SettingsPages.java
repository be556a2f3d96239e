package debrief.web.settings;

import debrief.content.OwnFolder;
import debrief.rounds.DataFolder;
import debrief.web.library.Library;
import debrief.web.model.Models;
import debrief.web.page.Asked;
import debrief.web.page.Undo;
import debrief.web.play.RoundsAtHand;
import debrief.web.store.Archive;
import debrief.web.store.Database;
import debrief.web.store.Documents;
import debrief.web.store.Imported;
import debrief.web.store.Person;
import debrief.web.store.Recordings;
import debrief.web.store.RoundSummary;
import debrief.web.store.Rounds;
import debrief.web.store.Sendings;
import debrief.web.store.StoreException;
import debrief.web.voice.VoicePage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Settings and privacy, and the keyboard. */
@Controller
final class SettingsPages {
    private final Library library;
    private final Rounds rounds;
    private final Archive archive;
    private final OwnFolder own;
    private final Recordings recordings;
    private final Database database;
    private final DataFolder folder;
    private final InstantSource clock;
    private final RoundsAtHand atHand;
    private final Models models;
    private final Sendings sendings;

    SettingsPages(
            Library library,
            Rounds rounds,
            Archive archive,
            OwnFolder own,
            Recordings recordings,
            Database database,
            DataFolder folder,
            InstantSource clock,
            RoundsAtHand atHand,
            Models models,
            Sendings sendings) {
        this.atHand = atHand;
        this.library = library;
        this.rounds = rounds;
        this.archive = archive;
        this.own = own;
        this.recordings = recordings;
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.models = models;
        this.sendings = sendings;
    }

    @GetMapping("/keyboard")
    String keyboard() {
        return "keyboard";
    }

    @GetMapping("/settings")
    String settings(@RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("kept", kept());
        if (asked.containsKey("added")) {
            model.addAttribute(
                    "said",
                    new Imported(
                                    count(asked, "added"),
                                    count(asked, "extended"),
                                    count(asked, "kept"),
                                    count(asked, "questions"),
                                    count(asked, "packs"))
                            .says());
        }
        return "settings";
    }

    /** Everything in one file, to keep or to carry to another computer; recordings and what is confidential only where they are ticked. */
    @PostMapping("/export")
    void export(
            @RequestParam(defaultValue = "false") boolean recorded,
            @RequestParam(defaultValue = "false") boolean confidential,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"debrief-" + LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())
                        + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        archive.write(Person.LOCAL, response.getOutputStream(), recorded, confidential);
    }

    /** Adds what another copy exported. */
    @PostMapping("/import")
    ModelAndView importing(@RequestParam("archive") MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            return refused("wrongImport", "Choose the archive first, then press the button again.");
        }
        try (InputStream in = file.getInputStream()) {
            Imported done = archive.read(Person.LOCAL, in);
            library.reload();
            return Asked.goTo("/settings?added=" + done.added() + "&extended=" + done.extended() + "&kept="
                    + done.kept() + "&questions=" + done.questions() + "&packs=" + done.packs() + "#main");
        } catch (StoreException e) {
            return refused("wrongImport", Objects.requireNonNullElse(e.getMessage(), "It could not be read."));
        }
    }

    /** Deletes everything, once the person typed the word. For a minute it can be had back. */
    @PostMapping("/forget")
    ModelAndView forget(@RequestParam(defaultValue = "") String word, HttpServletResponse response) throws IOException {
        if (!word.strip().toLowerCase(Locale.ROOT).equals("delete")) {
            return refused("wrongForget", "Type the word delete, then press the button again. Nothing was deleted.");
        }
        Instant when = rounds.removeAll(Person.LOCAL);
        atHand.forgetAll();
        own.takeAll(when);
        models.forget();
        library.reload();
        // The browser may hold words that never reached us.
        response.setHeader("Clear-Site-Data", "\"storage\"");
        new Undo("all." + ChronoUnit.MICROS.between(Instant.EPOCH, when)).offer(response);
        return Asked.goTo("/settings");
    }

    private ModelAndView refused(String field, String sentence) {
        ModelAndView page = new ModelAndView("settings", "kept", kept());
        page.addObject(field, sentence);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static int count(Map<String, String> asked, String name) {
        return Asked.number(asked.getOrDefault(name, ""), 0, Integer.MAX_VALUE).orElse(0);
    }

    private Kept kept() {
        List<RoundSummary> all = rounds.all(Person.LOCAL);
        List<Recordings.Recording> recorded = recordings.all();
        return new Kept(
                all.size(),
                all.stream().mapToInt(RoundSummary::answered).sum(),
                library.shipped().packs().size(),
                library.packs().own().size(),
                library.own().foreign().size(),
                recorded.size(),
                VoicePage.size(recorded),
                sendings.rounds(Person.LOCAL),
                Documents.confidential(database, Person.LOCAL),
                folder.path().toString());
    }
}
