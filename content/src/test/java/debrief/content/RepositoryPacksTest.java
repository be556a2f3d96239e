package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

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
}
