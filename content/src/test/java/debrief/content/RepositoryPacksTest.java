package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.audit.Habit;
import debrief.engine.audit.Habits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packs that Debrief comes with. */
class RepositoryPacksTest {
    private static final Path PACKS = Path.of("..", "packs");

    @Test
    void the_packs_Debrief_comes_with_have_no_mistake() {
        Packs packs = read();

        assertThat(told(packs.problems())).isEmpty();
        assertThat(packs.packs()).extracting(Pack::id).contains("generic", "netflix");
    }

    @Test
    void the_packs_Debrief_comes_with_prove_themselves() {
        assertThat(told(PackCheck.proved(read()))).isEmpty();
    }

    private static Packs read() {
        assertThat(Files.isDirectory(PACKS)).as("packs/ stands beside content/").isTrue();
        return Packs.read(PACKS);
    }

    private static String told(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void generic_and_Netflix_hear_every_habit_of_speech_in_words_of_their_own() {
        List<Pack> packs = read().packs().stream()
                .filter(pack -> List.of("generic", "netflix").contains(pack.id()))
                .toList();
        assertThat(packs)
                .hasSize(2)
                .allSatisfy(pack -> assertThat(pack.hears().keySet())
                        .as(pack.id())
                        .containsExactlyInAnyOrderElementsOf(
                                Habits.ALL.stream().map(Habit::id).toList()));
        assertThat(packs.stream().flatMap(pack -> pack.hears().values().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_pack_has_red_flags_that_an_answer_can_raise() {
        assertThat(read().packs())
                .allSatisfy(pack -> assertThat(pack.redFlags())
                        .as(pack.id())
                        .anySatisfy(flag -> assertThat(flag.heard()).isNotEmpty())
                        .anySatisfy(flag -> assertThat(flag.unheard()).isNotEmpty()));
    }
}
