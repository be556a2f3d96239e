package debrief.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DrillJsonTest {
    @Test
    void moves_are_read_as_they_are_written() throws Illegal {
        assertThat(DrillJson.moves("[{\"move\":\"defer\",\"item\":1},{\"items\":[3,1],\"move\":\"order\"}]"))
                .containsExactly(Move.of("defer", "item", "1"), Move.of("order", "items", "3,1"));
        List<Move> moves = List.of(Move.of("say", "text", "\"Quoted\"\n\u2028 and {braces}"), Move.of("escalate"));
        assertThat(DrillJson.moves(DrillJson.moves(moves))).isEqualTo(moves);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "7",
                "[",
                "[1]",
                "[[]]",
                "[{}]",
                "[{\"move\":null}]",
                "[{\"move\":{}}]",
                "[{\"move\":\"a\",\"move\":\"b\"}]",
                "[{\"move\":\"a\",\"item\":[{}]}]",
                "[{\"move\":\"a\",\"item\":[[1]]}]",
                "[] []",
                "[{\"move\":\"a\"",
                "not json",
                "[{\"move\":\"a\"}],"
            })
    void what_is_no_list_of_moves_is_refused_in_one_sentence(String text) {
        String says;
        try {
            says = DrillJson.moves(text).toString();
        } catch (Illegal e) {
            says = e.says();
        }
        assertThat(says).matches("[A-Z\"].*\\.").doesNotStartWith("[");
    }
}
