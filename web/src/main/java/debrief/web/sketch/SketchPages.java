package debrief.web.sketch;

import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.store.Person;
import debrief.web.store.Sketches;
import debrief.web.store.StoreException;
import debrief.web.store.StoredSketch;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what is drawn, draws what is written as Mermaid text, and gives a drawing as a file. */
@Controller
final class SketchPages {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Sketches sketches;
    private final InstantSource clock;

    SketchPages(Sketches sketches, InstantSource clock) {
        this.sketches = sketches;
        this.clock = clock;
    }

    /** What became of a drawing, for the script on the pad. */
    record Saved(boolean kept, String saved, String says) {}

    @PostMapping("/rounds/{id}/sketch")
    ResponseEntity<Saved> save(
            @PathVariable String id, @RequestParam int turn, @RequestParam long version, @RequestParam String drawing) {
        Optional<Sketch> sketch = drawing.length() > Sketches.MOST_CHARACTERS ? Optional.empty() : Sketch.read(drawing);
        if (sketch.isEmpty()) {
            return says(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This sketch has more than " + Sketch.MOST_BOXES + " boxes, " + Sketch.MOST_ARROWS + " arrows or "
                            + Sketch.MOST_LETTERS + " letters in a name. Take something out.");
        }
        try {
            boolean kept = sketches.save(
                    Person.LOCAL, Asked.round(id), turn, sketch.get().json(), version);
            return kept
                    ? ResponseEntity.ok(new Saved(true, CLOCK.format(clock.instant()), ""))
                    : says(
                            HttpStatus.CONFLICT,
                            "Another tab saved a newer sketch, or this question is answered. What is drawn here is not kept; reload the page to see the other.");
        } catch (StoreException e) {
            return says(HttpStatus.SERVICE_UNAVAILABLE, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    private static ResponseEntity<Saved> says(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(new Saved(false, "", sentence));
    }

    @PostMapping("/sketch/mermaid")
    ResponseEntity<Flowchart> mermaid(@RequestParam String text) {
        return ResponseEntity.ok(Flowchart.read(Asked.typed(text)));
    }

    /** The drawing for a turn as a file. */
    @GetMapping("/rounds/{id}/sketch/{turn}.svg")
    ResponseEntity<String> file(@PathVariable String id, @PathVariable int turn) {
        Sketch sketch = sketches.find(Person.LOCAL, Asked.round(id), turn)
                .map(StoredSketch::drawing)
                .flatMap(Sketch::read)
                .filter(drawn -> !drawn.isEmpty())
                .orElseThrow(() -> new NotFound("Nothing is drawn there"));
        return ResponseEntity.ok()
                .contentType(new MediaType("image", "svg+xml", java.nio.charset.StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sketch-" + turn + ".svg")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Picture.of(sketch).svg());
    }
}
