package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Stub.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The test of a connection, in every state it can name. */
final class LineTest {
    private static final String SECRET = "sk-zwetschgenkuchen";

    private Stub stub;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    LineTest() {}

    @BeforeEach
    void open() throws IOException {
        stub = new Stub();
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void a_model_that_answers_is_reached() {
        stub.says("{\"word\":\"ready\"}");
        assertThat(trial(20_000).value().orElseThrow()).isNotNegative();
        assertThat(stub.asked.get(0).path()).isEqualTo("/v1/chat/completions");
        assertThat(stub.asked.get(0).header("Authorization")).isEqualTo("Bearer " + SECRET);
        assertThat(stub.asked.get(0).body()).contains("\"json_schema\"").contains("\"strict\":true");
    }

    @Test
    void every_other_state_has_a_name_and_a_sentence_without_the_key_and_without_their_words() {
        Map<Integer, Failure.Kind> states = Map.of(
                401, Failure.Kind.KEY,
                403, Failure.Kind.KEY,
                404, Failure.Kind.NOT_FOUND,
                429, Failure.Kind.BUSY,
                500, Failure.Kind.TROUBLE,
                503, Failure.Kind.TROUBLE,
                413, Failure.Kind.MALFORMED,
                302, Failure.Kind.REDIRECTED);
        states.forEach((status, kind) -> {
            stub.answers(new Answer(status, "their words, and " + SECRET, Map.of()));
            Failure failure = trial(20_000).failure().orElseThrow();
            assertThat(failure.kind()).as("" + status).isEqualTo(kind);
            assertThat(failure.says())
                    .contains(stub.endpoint().host())
                    .doesNotContain(SECRET)
                    .doesNotContain("their words");
        });
    }

    @Test
    void a_redirect_is_not_followed_to_this_host_or_another() throws IOException {
        try (Stub other = new Stub().says("{\"word\":\"ready\"}")) {
            for (int status : List.of(301, 302, 303, 307, 308)) {
                stub.answers(new Answer(
                        status, "", Map.of("Location", other.endpoint().base() + "/chat/completions")));
                assertThat(trial(20_000).failure().orElseThrow().kind()).isEqualTo(Failure.Kind.REDIRECTED);
            }
            assertThat(other.asked).isEmpty();
            assertThat(stub.asked).hasSize(5);
        }
    }

    @Test
    void a_silent_server_is_slow_and_nobody_there_is_unreachable() {
        stub.silent();
        assertThat(trial(150).failure().orElseThrow().kind()).isEqualTo(Failure.Kind.SLOW);
        Endpoint there = stub.endpoint();
        stub.close();
        assertThat(new Trial(new Chat(new Line(there, Optional.empty()), "small"))
                        .run()
                        .failure()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Failure.Kind.UNREACHABLE);
    }

    @Test
    void broken_json_another_form_and_a_refusal_are_told_apart() {
        for (String content : List.of("I am ready!", "{\"word\":", "{\"word\":\"set\"}", "[1]")) {
            stub.says(content);
            assertThat(trial(20_000).failure().orElseThrow().kind()).as(content).isEqualTo(Failure.Kind.MALFORMED);
        }
        for (String body : List.of("", "<html>", "{\"choices\":[]}", "[".repeat(5_000))) {
            stub.answers(Answer.ok(body));
            assertThat(trial(20_000).failure().orElseThrow().kind()).isEqualTo(Failure.Kind.MALFORMED);
        }
        stub.answers(Answer.ok("{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"No.\"}}]}"));
        assertThat(trial(20_000).failure().orElseThrow().kind()).isEqualTo(Failure.Kind.REFUSED);
    }

    @Test
    void words_around_the_object_do_no_harm() {
        for (String content : List.of(
                "```json\n{\"word\":\"ready\"}\n```",
                "<think>{hm}</think>{\"word\":\"ready\"}",
                "Sure: {\"word\": \"Ready\"}")) {
            stub.says(content);
            assertThat(trial(20_000).value()).as(content).isPresent();
        }
    }

    @Test
    void a_server_that_knows_no_form_is_asked_once_more_without() {
        stub.answers(Answer.status(400), Answer.ok(Stub.chat("{\"word\":\"ready\"}")));
        assertThat(trial(20_000).value()).isPresent();
        assertThat(stub.asked.get(1).body()).doesNotContain("response_format").doesNotContain("max_tokens");
    }

    @Test
    void more_than_is_read_is_not_read() {
        stub.answers(Answer.ok(" ".repeat(3_000)));
        Line line = new Line(stub.endpoint(), Optional.empty(), 2_000);
        assertThat(new Trial(new Chat(line, "small"))
                        .run()
                        .failure()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Failure.Kind.TOO_LARGE);
    }

    private Reply<Long> trial(int milliseconds) {
        Line line = new Line(stub.endpoint(), Key.read(SECRET).value());
        return new Trial(new Chat(line, "small"), Duration.ofMillis(milliseconds)).run();
    }
}
