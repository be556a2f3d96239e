package debrief.drills.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CauseFinderTest {
    private static final List<String> ATTRIBUTES = List.of("region", "device", "version");

    private static List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        for (int region = 0; region < 5; region++) {
            for (int device = 0; device < 4; device++) {
                for (int version = 0; version < 3; version++) {
                    double attempts = 1_000 + 100 * region + 40 * device;
                    double factor = region == 2 && version == 1 ? 4 : device == 3 ? 2.5 : 1;
                    double wobble = 1 + 0.02 * ((region * 7 + device * 3 + version) % 5 - 2);
                    slices.add(new Slice(
                            List.of("r" + region, "d" + device, "v" + version),
                            attempts * 0.03 * factor * wobble,
                            attempts,
                            attempts * 0.03,
                            attempts));
                }
            }
        }
        return slices;
    }

    @Test
    void two_causes_of_different_width_are_found_each_by_its_values() {
        assertThat(CauseFinder.find(ATTRIBUTES, slices()))
                .containsExactlyInAnyOrder(Map.of("region", "r2", "version", "v1"), Map.of("device", "d3"));
    }

    @Test
    void where_nothing_has_risen_there_is_no_cause() {
        List<Slice> usual = slices().stream()
                .map(slice -> new Slice(
                        slice.values(),
                        slice.expectedFailures(),
                        slice.attempts(),
                        slice.expectedFailures(),
                        slice.expectedAttempts()))
                .toList();
        assertThat(CauseFinder.find(ATTRIBUTES, usual)).isEmpty();
        assertThat(CauseFinder.find(ATTRIBUTES, List.of())).isEmpty();
    }
}
