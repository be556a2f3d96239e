package debrief.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a recording sounds, on sounds whose lengths are known. */
class DeliveryTest {
    private static final int OFF_BY = 60;

    /** Parts of a sound: seconds and loudness each, as a tone over a little noise. */
    private static final String MADE = """
            async ({ parts, noise, rate }) => {
              const { delivery } = await import('/delivery.js');
              const length = parts.reduce((so, [seconds]) => so + Math.round(seconds * rate), 0);
              const samples = new Float32Array(length);
              let seed = 7;
              const next = () => { seed = (seed * 16807) % 2147483647; return seed / 2147483647 - 0.5; };
              let at = 0;
              for (const [seconds, loud] of parts) {
                const end = at + Math.round(seconds * rate);
                for (; at < end; at += 1) samples[at] = loud * Math.sin(2 * Math.PI * 220 * at / rate) + 2 * noise(at / length) * next();
              }
              return delivery(samples, rate);
            }""";

    @Test
    void tones_and_silences_are_measured_to_within_a_few_hundredths_of_a_second() {
        Map<String, Object> heard =
                measured("() => 0.0005", 16_000, 1, 0, 2, 0.3, 0.8, 0, 1.5, 0.3, 2.2, 0, 1, 0.3, 0.5, 0);
        assertThat(number(heard, "length")).isEqualTo(9_000);
        assertThat(number(heard, "first")).isCloseTo(1_000, within(OFF_BY));
        assertThat(number(heard, "speaking")).isCloseTo(4_500, within(3 * OFF_BY));
        assertThat(number(heard, "pauses")).isEqualTo(2);
        assertThat(number(heard, "longest")).isCloseTo(2_200, within(OFF_BY));
        assertThat(number(heard, "paused")).isCloseTo(3_000, within(2 * OFF_BY));
        assertThat((List<?>) heard.get("stretches")).hasSize(3);
    }

    @Test
    void a_gap_shorter_than_half_a_second_is_no_pause_and_a_click_is_no_word() {
        Map<String, Object> gaps = measured("() => 0.0005", 16_000, 0.5, 0, 1, 0.3, 0.3, 0, 1, 0.3, 0.5, 0);
        assertThat(number(gaps, "pauses")).isZero();
        assertThat(number(gaps, "speaking")).isCloseTo(2_300, within(2 * OFF_BY));

        Map<String, Object> click = measured("() => 0.0005", 16_000, 1, 0, 0.03, 0.5, 2, 0, 1, 0.3, 1, 0);
        assertThat(number(click, "first")).isCloseTo(3_030, within(OFF_BY));
        assertThat(number(click, "pauses")).isZero();
    }

    @Test
    void nothing_and_the_noise_of_a_room_are_not_speech() {
        for (String noise : List.of("() => 0", "() => 0.002", "() => 0.01")) {
            Map<String, Object> room = measured(noise, 16_000, 5, 0);
            assertThat(room.get("first")).as(noise).isNull();
            assertThat(number(room, "speaking")).as(noise).isZero();
        }
        Map<String, Object> none = measured("() => 0", 16_000);
        assertThat(number(none, "length")).isZero();
    }

    @Test
    void a_quiet_voice_is_heard_in_a_quiet_room_and_a_loud_one_in_a_loud_room() {
        for (double loud : new double[] {0.02, 0.3}) {
            String noise = loud < 0.1 ? "() => 0.0002" : "() => 0.01";
            Map<String, Object> heard = measured(noise, 16_000, 1, 0, 2, loud, 1, 0, 2, loud, 1, 0);
            assertThat(number(heard, "pauses")).as(noise).isEqualTo(1);
            assertThat(number(heard, "speaking")).as(noise).isCloseTo(4_000, within(3 * OFF_BY));
        }
    }

    @Test
    void the_floor_follows_a_room_that_grows_louder() {
        // A fan that comes up over twenty seconds, to twelve times what it was.
        Map<String, Object> heard = measured(
                "(share) => 0.0005 + 0.0055 * share",
                16_000,
                2,
                0,
                2,
                0.3,
                2,
                0,
                2,
                0.3,
                2,
                0,
                2,
                0.3,
                2,
                0,
                2,
                0.3,
                2,
                0);
        assertThat(number(heard, "pauses")).isEqualTo(3);
        assertThat(number(heard, "speaking")).isCloseTo(8_000, within(6 * OFF_BY));
    }

    @Test
    void somebody_who_never_stops_is_speaking_all_the_time() {
        Map<String, Object> heard = measured("() => 0.0005", 16_000, 0.4, 0, 14, 0.3, 0.4, 0);
        assertThat(number(heard, "speaking")).isCloseTo(14_000, within(OFF_BY));
        assertThat(number(heard, "pauses")).isZero();
    }

    @Test
    void the_rate_of_the_samples_does_not_matter_and_all_times_add_up() {
        for (int rate : new int[] {8_000, 22_050, 44_100, 48_000}) {
            Map<String, Object> heard = measured("() => 0.0005", rate, 0.7, 0, 1, 0.3, 1.1, 0, 1, 0.3, 0.6, 0);
            assertThat(number(heard, "first")).as(rate + " Hz").isCloseTo(700, within(OFF_BY));
            assertThat(number(heard, "longest")).as(rate + " Hz").isCloseTo(1_100, within(OFF_BY));
            List<?> stretches = (List<?>) java.util.Objects.requireNonNull(heard.get("stretches"));
            int end = ((Number) ((List<?>) stretches.get(stretches.size() - 1)).get(1)).intValue();
            assertThat(number(heard, "first") + number(heard, "speaking") + number(heard, "paused"))
                    .isEqualTo(end);
        }
    }

    @SuppressWarnings("unchecked") // What a script answers with is a map of its names.
    private static Map<String, Object> measured(String noise, int rate, double... parts) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < parts.length; i += 2) {
            list.append("[").append(parts[i]).append(",").append(parts[i + 1]).append("],");
        }
        try (Tab tab = Tab.at(Running.site().url(), 800, ColorScheme.LIGHT, true)) {
            tab.go("/debrief.css");
            String call = "(" + MADE + ")({ parts: [" + list + "], noise: " + noise + ", rate: " + rate + " })";
            return (Map<String, Object>) tab.page().evaluate("async () => " + call);
        }
    }

    private static int number(Map<String, Object> heard, String name) {
        return ((Number) java.util.Objects.requireNonNull(heard.get(name))).intValue();
    }
}
