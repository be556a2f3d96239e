package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Stub.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TranscriptionTest {
    private static final byte[] AUDIO = "opus opus opus".getBytes(StandardCharsets.UTF_8);

    private final List<Duration> pauses = new ArrayList<>();
    private Stub stub;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    TranscriptionTest() {}

    @BeforeEach
    void open() throws IOException {
        stub = new Stub();
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void words_come_with_the_times_of_their_segments() {
        stub.answers(Answer.ok("""
                        {"text":" We stopped it. I said so. ","duration":4.2,"segments":[
                         {"start":0.0,"end":1.25,"text":" We stopped it."},
                         {"start":1.5,"end":4.2,"text":" I said so."},
                         {"start":9,"end":2,"text":"backwards"},{"text":"no time"}]}"""));
        Heard heard = hear().value().orElseThrow();
        assertThat(heard.text()).isEqualTo("We stopped it. I said so.");
        assertThat(heard.segments())
                .containsExactly(
                        new Heard.Segment(0, 1250, "We stopped it."), new Heard.Segment(1500, 4200, "I said so."));
    }

    @Test
    void the_audio_and_the_name_of_the_model_are_sent_and_nothing_else() {
        stub.answers(Answer.ok("{\"text\":\"Yes.\"}"));
        assertThat(hear().value().orElseThrow().segments()).isEmpty();
        Stub.Asked asked = stub.asked.get(0);
        assertThat(asked.path()).isEqualTo("/v1/audio/transcriptions");
        assertThat(asked.header("Content-type")).startsWith("multipart/form-data; boundary=debrief-");
        assertThat(asked.body())
                .contains("name=\"model\"\r\n\r\nhears-well\r\n")
                .contains("name=\"response_format\"\r\n\r\nverbose_json\r\n")
                .contains("filename=\"answer.webm\"\r\nContent-Type: audio/webm\r\n\r\nopus opus opus\r\n--debrief-");
        assertThat(asked.body().split("Content-Disposition", -1)).hasSize(4);
    }

    @Test
    void what_may_pass_is_tried_twice_more_and_what_will_not_is_not() {
        stub.answers(Answer.status(503), Answer.status(429), Answer.ok("{\"text\":\"Yes.\"}"));
        assertThat(hear().value()).isPresent();
        assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(2));
        assertThat(stub.asked).hasSize(3);

        stub.answers(Answer.status(500));
        assertThat(hear().failure().orElseThrow().kind()).isEqualTo(Failure.Kind.TROUBLE);
        assertThat(stub.asked).hasSize(6);

        stub.answers(Answer.status(401));
        assertThat(hear().failure().orElseThrow().kind()).isEqualTo(Failure.Kind.KEY);
        assertThat(stub.asked).hasSize(7);
    }

    @Test
    void a_server_that_asks_for_a_longer_pause_gets_five_seconds_at_most() {
        stub.answers(
                new Answer(429, "", Map.of("Retry-After", "3")),
                new Answer(429, "", Map.of("Retry-After", "900")),
                Answer.ok("{\"text\":\"Yes.\"}"));
        assertThat(hear().value()).isPresent();
        assertThat(pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(5));
    }

    @Test
    void nobody_there_is_tried_twice_more_and_then_told() {
        Endpoint there = stub.endpoint();
        stub.close();
        Failure failure = new Transcription(
                        new Line(there, Optional.empty()), "hears-well", Duration.ofSeconds(5), pauses::add)
                .hear(AUDIO, "answer.webm", "audio/webm")
                .failure()
                .orElseThrow();
        assertThat(failure.kind()).isEqualTo(Failure.Kind.UNREACHABLE);
        assertThat(failure.says()).contains(there.host());
        assertThat(pauses).hasSize(2);
    }

    @Test
    void a_model_that_knows_no_segments_is_asked_for_the_words_alone() {
        stub.answers(Answer.status(400), Answer.ok("{\"text\":\"Yes.\"}"));
        assertThat(hear().value().orElseThrow().text()).isEqualTo("Yes.");
        assertThat(stub.asked.get(1).body()).contains("name=\"response_format\"\r\n\r\njson\r\n");
        assertThat(pauses).isEmpty();
    }

    @Test
    void what_is_no_transcript_is_called_so() {
        for (String body : List.of("not json", "{\"text\":7}", "[]", "{}", "{\"text\":null}", "")) {
            stub.answers(Answer.ok(body));
            assertThat(hear().failure().orElseThrow().kind()).as(body).isEqualTo(Failure.Kind.MALFORMED);
        }
    }

    @Test
    void a_silent_server_is_left_after_the_time_there_is() {
        stub.silent();
        Failure failure = transcription(Duration.ofMillis(150))
                .hear(AUDIO, "answer.webm", "audio/webm;codecs=opus")
                .failure()
                .orElseThrow();
        assertThat(failure.kind()).isEqualTo(Failure.Kind.SLOW);
        assertThat(pauses).isEmpty();
    }

    @Test
    void an_empty_or_a_huge_recording_is_not_sent() {
        assertThat(transcription(Duration.ofSeconds(5))
                        .hear(new byte[0], "a.webm", "audio/webm")
                        .failure())
                .isPresent();
        assertThat(transcription(Duration.ofSeconds(5))
                        .hear(new byte[Transcription.MOST + 1], "a.webm", "audio/webm")
                        .failure())
                .isPresent();
        assertThat(stub.asked).isEmpty();
    }

    private Reply<Heard> hear() {
        return transcription(Duration.ofSeconds(20)).hear(AUDIO, "answer.webm", "audio/webm");
    }

    private Transcription transcription(Duration total) {
        return new Transcription(new Line(stub.endpoint(), Optional.empty()), "hears-well", total, pauses::add);
    }
}
