package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.interview.Round;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.signal.Dimension;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsDrawnTest {
    private static final Set<String> OWN = Set.of("late-program", "lean-program");

    private Shelf shelf = Shelf.none();

    @BeforeEach
    void fill(@TempDir Path folder) {
        shelf = Shelf.in(folder);
    }

    @Test
    void the_companys_own_questions_come_before_the_generic_ones() {
        List<String> ids = drawn("house", "running-it", Level.SENIOR, 45, 1);

        assertThat(ids).hasSize(4);
        assertThat(ids.subList(0, 2)).containsExactlyInAnyOrderElementsOf(OWN);
    }

    @Test
    void the_same_seed_draws_the_same_round_and_another_seed_another() {
        assertThat(drawn("house", "running-it", Level.SENIOR, 45, 7))
                .isEqualTo(drawn("house", "running-it", Level.SENIOR, 45, 7));
        Set<List<String>> rounds = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            rounds.add(drawn("house", "running-it", Level.SENIOR, 45, seed));
        }
        assertThat(rounds).hasSize(4);
    }

    @Test
    void as_many_questions_are_drawn_as_fit_with_their_follow_ups_and_at_least_one() {
        assertThat(drawn("house", "running-it", Level.SENIOR, 24, 1)).hasSize(3);
        assertThat(drawn("house", "running-it", Level.SENIOR, 16, 1)).hasSize(2);
        assertThat(drawn("house", "running-it", Level.SENIOR, 15, 1)).hasSize(1);
        assertThat(drawn("house", "running-it", Level.SENIOR, 1, 1)).hasSize(1);
    }

    @Test
    void questions_are_for_the_level_unless_none_is() {
        shelf.change(Shelf.QUESTION, "[senior, staff]", "[principal]");

        assertThat(drawn("house", "running-it", Level.PRINCIPAL, 45, 1)).containsExactly("late-program");
        assertThat(drawn("house", "running-it", Level.SENIOR, 45, 1)).hasSize(3).doesNotContain("late-program");
        shelf.change(Shelf.QUESTION, "[principal]", "[senior]");
        assertThat(drawn("house", "running-it", Level.PRINCIPAL, 45, 1)).hasSize(4);
    }

    @Test
    void two_foci_take_turns() {
        shelf.change(Shelf.PACK, "[execution]", "[execution, technical]")
                .question("house", "deep-program", "a deep program", "late-program")
                .change("house/questions/deep-program/question.yml", "focus: execution", "focus: technical");

        for (long seed = 0; seed < 20; seed++) {
            assertThat(drawn("house", "running-it", Level.SENIOR, 16, seed)).contains("deep-program");
        }
    }

    @Test
    void a_round_weighs_as_the_company_and_the_stage_do() {
        Packs packs = shelf.read();
        Pack house = packs.pack("house").orElseThrow();

        Round running = packs.round(house, house.stage("execution").orElseThrow(), Level.STAFF, 45, 1);
        Round people = packs.round(house, house.stage("people").orElseThrow(), Level.STAFF, 45, 1);

        assertThat(running.lens().weight(Dimension.OWNERSHIP)).isEqualTo(1.5);
        assertThat(running.lens().weight(Dimension.EXECUTION)).isEqualTo(2);
        assertThat(people.lens().weight(Dimension.OWNERSHIP)).isEqualTo(1.2);
        assertThat(people.questions()).isEmpty();
        assertThat(running.turns()).isEmpty();
    }

    @Test
    void the_versions_name_every_pack_a_round_draws_from() {
        Packs packs = shelf.change(Shelf.PACK, "2026.1", "2026.2").read();

        assertThat(packs.versions(packs.pack("house").orElseThrow())).isEqualTo("generic 2026.1, house 2026.2");
        assertThat(packs.versions(packs.pack("generic").orElseThrow())).isEqualTo("generic 2026.1");
    }

    private List<String> drawn(String pack, String stage, Level level, int minutes, long seed) {
        Packs packs = shelf.read();
        Pack drawn = packs.pack(pack).orElseThrow();
        return packs.round(drawn, drawn.stage(stage).orElseThrow(), level, minutes, seed).questions().stream()
                .map(Question::id)
                .toList();
    }
}
