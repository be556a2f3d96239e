package debrief.web.voice;

import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.store.Choices;
import debrief.web.store.Deliveries;
import debrief.web.store.Delivery;
import debrief.web.store.Delivery.Stretch;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Recordings;
import debrief.web.store.Rounds;
import debrief.web.store.StoreException;
import debrief.web.store.StoredRound;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The recordings of a round and how they sounded. */
@Controller
@RequestMapping("/rounds/{id}")
final class RoomVoices {
    private static final Pattern STRETCH = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final Rounds rounds;
    private final Recordings recordings;
    private final Deliveries deliveries;
    private final Choices choices;
    private final Ears ears;

    RoomVoices(Rounds rounds, Recordings recordings, Deliveries deliveries, Choices choices, Ears ears) {
        this.rounds = rounds;
        this.recordings = recordings;
        this.deliveries = deliveries;
        this.choices = choices;
        this.ears = ears;
    }

    /** What came of it, for the script in the room. */
    record Done(boolean done, String says) {}

    /** What is shown below the question. */
    @GetMapping("/voice")
    String voice(@PathVariable String id, @RequestParam int turn, Model model) {
        StoredRound round = round(id);
        String host = ears.now().map(Ear::host).orElse("");
        model.addAttribute(
                "voice",
                new RoomVoice(
                        id,
                        turn,
                        VoicePages.keeps(choices),
                        recordings.of(round.id(), turn).isPresent(),
                        round.setUp().mode() == Mode.COACHED,
                        deliveries.home(Person.LOCAL),
                        host,
                        deliveries
                                .sentTo(Person.LOCAL, round.id())
                                .filter(to -> to.equals(host))
                                .isPresent()));
        return "roomvoice";
    }

    /** Keeps a recording in the data folder, where the person chose that. */
    @PostMapping("/recordings/{n}")
    ResponseEntity<Done> keep(@PathVariable String id, @PathVariable int n, HttpServletRequest request)
            throws IOException {
        StoredRound round = round(id);
        if (n < 1 || n > round.next() || !VoicePages.keeps(choices)) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(new Done(
                            false, "Recordings are not kept in the data folder. This one stays in this browser."));
        }
        try (InputStream in = request.getInputStream()) {
            recordings.keep(round.id(), n, in.readNBytes(Recordings.MOST_BYTES + 1));
            return ResponseEntity.ok(new Done(true, ""));
        } catch (StoreException e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new Done(false, e.getMessage() == null ? "It was not kept." : e.getMessage()));
        }
    }

    /** The recording of a turn, to be heard again. */
    @GetMapping("/recordings/{n}")
    ResponseEntity<Resource> hear(@PathVariable String id, @PathVariable int n) throws IOException {
        StoredRound round = round(id);
        boolean removed = round.stored().stream()
                .anyMatch(turn -> turn.n() == n && turn.removed().isPresent());
        Recordings.Recording found = recordings
                .of(round.id(), n)
                .filter(one -> !removed)
                .orElseThrow(() -> new NotFound("There is no such recording"));
        byte[] start;
        try (InputStream in = Files.newInputStream(found.file())) {
            start = in.readNBytes(16);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Recordings.type(start).orElse("application/octet-stream")))
                .cacheControl(CacheControl.noStore())
                .body(new FileSystemResource(found.file()));
    }

    /** Deletes the recording of a turn and what was measured on it. */
    @PostMapping("/recordings/{n}/delete")
    ResponseEntity<Done> delete(@PathVariable String id, @PathVariable int n) {
        StoredRound round = round(id);
        recordings.delete(round.id(), n);
        deliveries.remove(Person.LOCAL, round.id(), n);
        return ResponseEntity.ok(new Done(true, ""));
    }

    /**
     * Keeps how a recording sounded.
     *
     * @param first when the first word begins, in thousandths of a second; empty where nothing was heard
     * @param stretches where something was heard, such as {@code 120-900 1500-2400}
     */
    @PostMapping("/delivery")
    ResponseEntity<Done> delivery(
            @PathVariable String id,
            @RequestParam int turn,
            @RequestParam int length,
            @RequestParam int speaking,
            @RequestParam int pauses,
            @RequestParam int paused,
            @RequestParam int longest,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String stretches) {
        StoredRound round = round(id);
        if (turn > round.next()) {
            throw new NotFound("There is no such turn");
        }
        try {
            OptionalInt firstWord = Asked.number(first, 0, Delivery.MOST_LENGTH).stream()
                    .mapToInt(Integer::intValue)
                    .findFirst();
            List<Stretch> heard = STRETCH.matcher(stretches)
                    .results()
                    .map(found -> new Stretch(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                    .toList();
            Delivery measured =
                    new Delivery(turn, length, speaking, pauses, paused, longest, firstWord, heard, "", List.of());
            // Measured again when the page is opened again: the same recording keeps its words.
            Delivery now = deliveries
                    .of(Person.LOCAL, round.id(), turn)
                    .filter(before ->
                            before.length() == length && before.stretches().equals(heard))
                    .orElse(measured);
            boolean kept = deliveries.keep(Person.LOCAL, round.id(), now);
            return ResponseEntity.ok(new Done(kept, ""));
        } catch (IllegalArgumentException e) {
            return ResponseEntity.badRequest().body(new Done(false, "These figures do not fit each other."));
        }
    }

    /** Keeps who wrote the words down: the person, or the browser. */
    @PostMapping("/written")
    ResponseEntity<Done> written(@PathVariable String id, @RequestParam int turn, @RequestParam String by) {
        StoredRound round = round(id);
        boolean known = by.equals("typed") || by.equals("browser");
        boolean done = deliveries
                .of(Person.LOCAL, round.id(), turn)
                .filter(delivery -> known && delivery.written().isEmpty())
                .map(delivery -> deliveries.keep(Person.LOCAL, round.id(), delivery.heard(by, List.of())))
                .orElse(false);
        return ResponseEntity.ok(new Done(done, ""));
    }

    private StoredRound round(String id) {
        return rounds.find(Person.LOCAL, Asked.round(id))
                .filter(round -> round.removed().isEmpty() && !round.atTerminal())
                .orElseThrow(() -> new NotFound("There is no round of that name"));
    }
}
