package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EndpointTest {
    @ParameterizedTest
    @CsvSource({
        "https://models.example.org/v1, models.example.org, false",
        "https://models.example.org:8443/v1/, models.example.org:8443, false",
        "http://127.0.0.1:11434/v1, 127.0.0.1:11434, true",
        "http://127.7.7.7/v1, 127.7.7.7, true",
        "http://localhost:8080, localhost:8080, true",
        "http://[::1]:8080/v1, [::1]:8080, true",
    })
    void https_goes_anywhere_and_http_stays_here(String typed, String host, boolean here) {
        Endpoint endpoint = Endpoint.read(typed).value().orElseThrow();
        assertThat(endpoint.host()).isEqualTo(host);
        assertThat(endpoint.here()).isEqualTo(here);
    }

    @Test
    void a_name_longer_than_names_are_is_refused() {
        assertThat(Endpoint.read("https://" + "a.".repeat(127) + "org/v1").failure())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://models.example.org/v1",
                "http://127.0.0.1.example.org/v1",
                "http://127.0.0.300/v1",
                "http://localhost.example.org/v1",
                "http://192.168.1.5/v1",
                "http://2130706433/v1",
                "http://[::ffff:127.0.0.1]/v1",
                "http://127.0.0.1@example.org/v1",
                "https://me:secret@example.org/v1",
                "https://example.org/v1?key=secret",
                "https://example.org/v1#x",
                "https:///v1",
                "https:example.org",
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "example.org/v1",
                "",
                "https://example.org:99999/v1",
                "https://exa mple.org/v1",
            })
    void any_other_address_is_refused_in_a_sentence(String typed) {
        Failure failure = Endpoint.read(typed).failure().orElseThrow();
        assertThat(failure.kind()).isEqualTo(Failure.Kind.ADDRESS);
        assertThat(failure.says()).endsWith(".").doesNotContain("secret");
    }
}
