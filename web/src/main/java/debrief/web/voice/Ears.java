package debrief.web.voice;

import debrief.model.Failure;
import debrief.model.Reply;
import debrief.model.Transcription;
import debrief.web.model.Models;
import debrief.web.store.Delivery;
import debrief.web.store.Delivery.Timed;
import debrief.web.store.Recordings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Knows which place writes recordings down, as it is set now. */
@Component
final class Ears {
    private final Models models;

    Ears(Models models) {
        this.models = models;
    }

    /** The endpoint for speech, where one is set and on. */
    Optional<Ear> now() {
        return models.transcription().map(known -> new Ear(known.host(), this::heard));
    }

    private Heard heard(byte[] recording, Consumer<Duration> rest) {
        Optional<Transcription> endpoint = models.transcription(rest);
        if (endpoint.isEmpty()) {
            return new Heard.Failed("The endpoint was switched off. Nothing was sent.");
        }
        String type = Recordings.type(recording).orElse("audio/webm");
        Reply<debrief.model.Heard> reply =
                endpoint.get().hear(recording, "answer." + type.substring(type.indexOf('/') + 1), type);
        return reply.value()
                .map(Ears::written)
                .orElseGet(() -> new Heard.Failed(
                        reply.failure().map(Failure::says).orElse("") + " Type while you listen, or try again."));
    }

    private static Heard written(debrief.model.Heard heard) {
        List<Timed> words = new ArrayList<>();
        for (debrief.model.Heard.Segment segment : heard.segments()) {
            words.addAll(timed(segment));
        }
        return new Heard.Written(
                heard.text(), words.size() > Delivery.MOST_WORDS ? words.subList(0, Delivery.MOST_WORDS) : words);
    }

    /** The first word of a segment begins with it; each further one after its share of the letters. */
    static List<Timed> timed(debrief.model.Heard.Segment segment) {
        List<Timed> words = new ArrayList<>();
        String text = segment.text();
        long length = segment.end() - segment.start();
        int at = 0;
        for (String word : text.split("\\s+", -1)) {
            int place = text.indexOf(word, at);
            at = place + word.length();
            if (!word.isEmpty()) {
                long begins = segment.start() + length * place / text.length();
                words.add(new Timed(word, (int) Math.min(begins, Delivery.MOST_LENGTH), place == 0));
            }
        }
        return words;
    }
}
