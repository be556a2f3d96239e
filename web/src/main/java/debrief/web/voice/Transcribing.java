package debrief.web.voice;

import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.store.Deliveries;
import debrief.web.store.Person;
import debrief.web.store.Recordings;
import debrief.web.store.Rounds;
import debrief.web.store.Sendings;
import debrief.web.store.StoredRound;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends a recording to be written down, once the person said yes for its round. */
@Controller
@RequestMapping("/rounds/{id}/transcribe")
final class Transcribing {
    private static final String NO_ENDPOINT = "No endpoint is set. Set one under Settings, or type while you listen.";

    private final Rounds rounds;
    private final Deliveries deliveries;
    private final Sendings sendings;
    private final Ears ears;
    private final Map<String, Writing> underway = new ConcurrentHashMap<>();

    Transcribing(Rounds rounds, Deliveries deliveries, Sendings sendings, Ears ears) {
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.sendings = sendings;
        this.ears = ears;
    }

    /** Lets this round's recordings be sent to the host the person saw, or takes that back. */
    @PostMapping("/agree")
    ResponseEntity<Writing.State> agree(@PathVariable String id, @RequestParam String host, @RequestParam boolean yes) {
        UUID round = round(id).id();
        deliveries.sendTo(Person.LOCAL, round, yes ? host : "");
        return ResponseEntity.ok(new Writing.State("none", yes ? host : "", 0, "", ""));
    }

    /** Sends the bytes of the recording on; how far it is is asked for below. */
    @PostMapping
    ResponseEntity<Writing.State> send(@PathVariable String id, @RequestParam int turn, HttpServletRequest request)
            throws IOException {
        UUID round = round(id).id();
        Optional<Ear> ear = ears.now();
        if (ear.isEmpty()) {
            return refused("", NO_ENDPOINT);
        }
        String host = ear.get().host();
        if (deliveries.sentTo(Person.LOCAL, round).filter(host::equals).isEmpty()) {
            return refused(host, "Nothing was sent: say yes for this round first.");
        }
        if (sendings.answersHome(Person.LOCAL, round).contains(turn)) {
            return refused(host, "Nothing was sent: this answer stays home, as you chose.");
        }
        byte[] recording = request.getInputStream().readNBytes(Recordings.MOST_BYTES + 1);
        if (recording.length > Recordings.MOST_BYTES
                || Recordings.type(recording).isEmpty()) {
            return refused(host, "Nothing was sent: this is no recording, or one too large.");
        }
        Writing writing = Writing.begin(
                ear.get(),
                recording,
                written -> deliveries
                        .of(Person.LOCAL, round, turn)
                        .ifPresent(delivery ->
                                deliveries.keep(Person.LOCAL, round, delivery.heard("endpoint", written.words()))));
        Writing before = underway.put(round + " " + turn, writing);
        if (before != null) {
            before.cancel();
        }
        return ResponseEntity.ok(writing.state());
    }

    /** How far it is. What is over is told once. */
    @GetMapping
    ResponseEntity<Writing.State> state(@PathVariable String id, @RequestParam int turn) {
        String name = Asked.round(id) + " " + turn;
        Writing writing = underway.get(name);
        if (writing == null) {
            return ResponseEntity.ok(new Writing.State(
                    "failed", "", 0, "", "It was interrupted when Debrief was started anew. Send it once more."));
        }
        Writing.State state = writing.state();
        if (state.over()) {
            underway.remove(name, writing);
        }
        return ResponseEntity.ok(state);
    }

    @PostMapping("/cancel")
    ResponseEntity<Writing.State> cancel(@PathVariable String id, @RequestParam int turn) {
        Writing writing = underway.remove(Asked.round(id) + " " + turn);
        if (writing == null) {
            return ResponseEntity.ok(new Writing.State("cancelled", "", 0, "", ""));
        }
        writing.cancel();
        return ResponseEntity.ok(writing.state());
    }

    private static ResponseEntity<Writing.State> refused(String host, String says) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new Writing.State("failed", host, 0, "", says));
    }

    private StoredRound round(String id) {
        return rounds.find(Person.LOCAL, Asked.round(id))
                .filter(round -> round.removed().isEmpty() && !round.atTerminal())
                .orElseThrow(() -> new NotFound("There is no round of that name"));
    }
}
