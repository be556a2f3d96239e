package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PacksStatsTest {
    @Test
    void the_counts_by_focus_by_kind_and_by_company_are_those_of_all_questions() {
        JsonNode counts = new JsonMapper()
                .readTree(Typed.debrief("packs", "stats", "--json", "--packs", "../packs")
                        .out());

        JsonNode questions = counts.get("questions");
        assertThat(questions.propertyNames()).containsExactly("total", "byFocus", "byKind", "byRound", "byCompany");
        int total = questions.get("total").intValue();
        assertThat(total).isPositive();
        for (String by : new String[] {"byFocus", "byKind", "byCompany"}) {
            assertThat(questions
                            .get(by)
                            .valueStream()
                            .mapToInt(JsonNode::intValue)
                            .sum())
                    .as(by)
                    .isEqualTo(total);
        }
        assertThat(counts.get("exemplars").intValue()).isBetween(1, total);
        assertThat(questions.get("byRound").propertyNames()).contains("generic/execution", "netflix/analytical");
    }

    @Test
    void a_person_reads_the_counts_as_text() {
        Typed stats = Typed.debrief("packs", "stats", "--packs", "../packs");

        assertThat(stats.exit()).isZero();
        assertThat(stats.out()).contains(" questions, ", "By focus\n", "  execution\n", "  netflix/analytical\n");
    }
}
