package debrief.web.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EstimateFormTest {
    private static final Known SHOWN = new Known(
            Map.of("factors", List.of(Map.of("factor", "1", "name", "users"), Map.of("factor", "2", "name", "share"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12 million; 12000000",
                "1,200; 1200",
                "5%; 0.05",
                "2.5k; 2500",
                "3 bn; 3000000000",
                "0.20; 0.2",
                "2.5e6; 2.5e6",
                "lots; lots",
                "-4; -4",
            })
    void figures_are_taken_as_people_type_them(String typed, String taken) {
        assertThat(EstimateForm.plain(typed)).isEqualTo(taken);
    }

    @Test
    void only_what_has_changed_becomes_a_move() throws Illegal {
        Map<String, String> form =
                Map.of("how-1", "times", "figure-1", "2 million", "how-2", "", "figure-2", "5%", "value", "");
        List<Move> first = EstimateForm.moves(SHOWN, List.of(), form);

        assertThat(first).containsExactly(Move.of("assume", "factor", "1", "value", "2000000", "how", "times"));
        assertThat(EstimateForm.moves(SHOWN, first, form)).isEmpty();
        assertThat(EstimateForm.moves(SHOWN, first, Map.of("value", "9", "low", "1", "high", "20")))
                .containsExactly(
                        Move.of("leave", "factor", "1"), Move.of("answer", "value", "9", "low", "1", "high", "20"));
    }

    @Test
    void a_factor_without_a_figure_and_half_an_answer_are_refused_in_a_sentence() {
        assertThatThrownBy(() -> EstimateForm.moves(SHOWN, List.of(), Map.of("how-2", "over")))
                .isInstanceOf(Illegal.class)
                .hasMessage("Put a figure to \"share\", or leave it out.");
        assertThatThrownBy(() -> EstimateForm.moves(SHOWN, List.of(), Map.of("value", "3", "high", "9")))
                .isInstanceOf(Illegal.class)
                .hasMessageContaining("all three");
    }
}
