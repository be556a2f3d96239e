package debrief.web.resume;

import debrief.content.MadeQuestion;
import debrief.resume.Fit;
import debrief.resume.PlainText;
import debrief.resume.Refused;
import debrief.resume.Tailored;
import debrief.web.made.MadeRounds;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.play.OwnWords;
import debrief.web.store.Database;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a resume and a job description, shows what they claim and ask, and begins a round on it. */
@Controller
final class ResumePages {
    /** A person has one of it. */
    private static final UUID ID = UUID.nameUUIDFromBytes("resume".getBytes(StandardCharsets.UTF_8));

    private static final int MOST_SECONDS = 8;

    private final Documents<Texts> documents;
    private final MadeRounds rounds;
    private final OwnWords words;

    /**
     * What is kept: both texts as they were read. Everything else is worked out anew.
     *
     * @param resume empty where none was given
     * @param description empty where none was given
     */
    record Texts(String resume, String description) {}

    ResumePages(Database database, InstantSource clock, MadeRounds rounds, OwnWords words) {
        this.documents = new Documents<>(database, clock, "resume", Texts.class);
        this.rounds = rounds;
        this.words = words;
    }

    @GetMapping("/resume")
    ModelAndView page(@RequestParam(defaultValue = "false") boolean example) throws IOException {
        Optional<Document<Texts>> kept = documents.find(Person.LOCAL, ID);
        if (kept.isEmpty()) {
            return shown(
                    ResumePage.empty(example ? example("resume") : "", example ? example("description") : "", "", ""));
        }
        Texts texts = kept.get().body();
        List<OwnWords.Said> said = words.said();
        return shown(ResumePage.of(
                fit(texts, words.stories()),
                words.stories(),
                said,
                texts.resume(),
                texts.description(),
                kept.get().version()));
    }

    /** Reads both; of a file no more is read than tells that it is too large. */
    @PostMapping("/resume")
    ModelAndView read(
            @RequestParam(name = "resumefile", required = false) @Nullable MultipartFile resumeFile,
            @RequestParam(name = "resume", defaultValue = "") String resume,
            @RequestParam(name = "descriptionfile", required = false) @Nullable MultipartFile descriptionFile,
            @RequestParam(name = "description", defaultValue = "") String description,
            @RequestParam(defaultValue = "0") int version)
            throws IOException {
        Read own = read(resumeFile, resume);
        Read role = read(descriptionFile, description);
        String wrong = own.wrong;
        if (wrong.isEmpty() && role.wrong.isEmpty() && own.text.isEmpty() && role.text.isEmpty()) {
            wrong = "Choose a file or paste a text here, or a description beside it, then press the button again.";
        }
        if (!wrong.isEmpty() || !role.wrong.isEmpty()) {
            return again(ResumePage.empty(Asked.typed(resume), Asked.typed(description), wrong, role.wrong));
        }
        Texts texts = new Texts(own.text, role.text);
        boolean anew = version == 0 && documents.find(Person.LOCAL, ID).isEmpty();
        if (anew) {
            documents.put(Person.LOCAL, ID, texts);
        } else if (documents.change(Person.LOCAL, ID, version, texts).isEmpty()) {
            return again(ResumePage.empty(
                    own.text,
                    role.text,
                    "These texts were changed in another window since. What you sent stands below; press the button on a reloaded page to keep it.",
                    ""));
        }
        return Asked.goTo("/resume#first");
    }

    private record Read(String text, String wrong) {}

    private static Read read(@Nullable MultipartFile file, String typed) throws IOException {
        try {
            if (file != null && !file.isEmpty()) {
                try (InputStream in = file.getInputStream()) {
                    return inTime(in.readNBytes(PlainText.MOST_BYTES + 1));
                }
            }
            return new Read(typed.isBlank() ? "" : PlainText.of(typed).text(), "");
        } catch (Refused e) {
            return new Read("", e.says());
        }
    }

    /** A file that is made to take long is left to itself. */
    private static Read inTime(byte[] bytes) {
        FutureTask<Read> reading = new FutureTask<>(() -> {
            try {
                return new Read(PlainText.read(bytes).text(), "");
            } catch (Refused e) {
                return new Read("", e.says());
            }
        });
        Thread thread = new Thread(reading, "reading a file");
        thread.setDaemon(true);
        thread.start();
        try {
            return reading.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.cancel(false);
            return new Read("", "This file takes too long to read, so save it anew or paste the text.");
        } catch (ExecutionException e) {
            return new Read("", "This file is damaged and cannot be read, so save it anew or paste the text.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Read("", "This file was not read. Press the button again.");
        }
    }

    /** A round of what the texts invite, or of one question of it. */
    @PostMapping("/resume/round")
    ModelAndView round(@RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "30") String minutes) {
        Fit fit = fit(kept().body(), words.stories());
        List<MadeQuestion> questions =
                on.isEmpty() ? Tailored.all(fit) : one(fit, on).stream().toList();
        if (questions.isEmpty()) {
            return Asked.goTo("/resume");
        }
        int length = on.isEmpty()
                ? Asked.number(minutes, 1, 90).orElse(30)
                : 2 * questions.get(0).minutes();
        return Asked.goTo(
                "/rounds/" + rounds.begin("resume", false, MadeRounds.fitting(questions, length), length) + "/room");
    }

    /** The question on one claim, theme or requirement, named by its kind and place. */
    private static Optional<MadeQuestion> one(Fit fit, String on) {
        String[] part = on.split("-", 2);
        int n = part.length < 2 ? 0 : Asked.number(part[1], 1, 1_000).orElse(0) - 1;
        return switch (part[0]) {
            case "claim" ->
                n >= 0 && n < fit.claims().size()
                        ? Optional.of(Tailored.of(fit.claims().get(n), n))
                        : Optional.empty();
            case "theme" ->
                n >= 0 && n < fit.themes().size()
                        ? Optional.of(Tailored.of(fit.themes().get(n).theme()))
                        : Optional.empty();
            case "asked" ->
                n >= 0 && n < fit.requirements().size()
                        ? Optional.of(Tailored.of(fit.requirements().get(n).requirement(), n))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Deletes both texts; for a minute they can be had back. Rounds that were held on them keep their questions. */
    @PostMapping("/resume/delete")
    ModelAndView delete(HttpServletResponse response) {
        if (documents.remove(Person.LOCAL, ID)) {
            new Undo("document." + ID).offer(response);
        }
        return Asked.goTo("/resume");
    }

    private Document<Texts> kept() {
        return documents.find(Person.LOCAL, ID).orElseThrow(() -> new NotFound("There is no resume here yet"));
    }

    private static Fit fit(Texts texts, List<String> stories) {
        return Fit.of(plain(texts.resume()), plain(texts.description()), stories);
    }

    private static Optional<PlainText> plain(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(PlainText.of(text));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private static String example(String name) throws IOException {
        try (InputStream in = Fit.class.getResourceAsStream("example/" + name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ModelAndView shown(ResumePage page) {
        return new ModelAndView("resume", "page", page);
    }

    private static ModelAndView again(ResumePage page) {
        ModelAndView shown = shown(page);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
