package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfidentialTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We cut [confidential]Acme[/confidential] first.",
                "We cut [ Confidential ] Acme [ / CONFIDENTIAL ] first.",
                "We cut [confidential]a [confidential] Acme [/confidential] Acme [/confidential] first.",
                "We cut [confidential: ]Acme",
                "Acme [/confidential] first.",
                "We [confidential]x[/confidential] Acme [/confidential] first.",
                "[confidential]\nAcme\n\n[/confidential]",
            })
    void what_is_marked_is_taken_out_and_a_slip_hides_too_much(String written) {
        Confidential out = Confidential.out(written);
        assertThat(out.text()).contains(Confidential.PLACE).doesNotContain("Acme");
        assertThat(String.join(" ", out.secrets())).contains("Acme");
    }

    @Test
    void what_is_not_marked_stays_as_it_is() {
        String written = "It was confidential [sic], and Acme paid.";
        assertThat(Confidential.out(written)).isEqualTo(new Confidential(written, java.util.List.of()));
    }

    @Test
    void words_that_only_a_secret_holds_betray_it() {
        Confidential out = Confidential.out("We cut it. [confidential]Acme paid 40 million to us.[/confidential]");
        assertThat(out.betrayedBy("You said 40. How do you know?", "")).isTrue();
        assertThat(out.betrayedBy("What did acme say?", "")).isTrue();
        assertThat(out.betrayedBy("Who paid?", "")).isTrue();
        assertThat(out.betrayedBy("What did you cut, and to whom?", "")).isFalse();
        assertThat(out.betrayedBy("Who paid?", "Tell me about a customer who paid."))
                .isFalse();
    }
}
