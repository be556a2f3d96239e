package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packs that Debrief comes with. */
class RepositoryPacksTest {
    private static final Path PACKS = Path.of("..", "packs");

    @Test
    void the_packs_Debrief_comes_with_have_no_mistake() {
        assertThat(Files.isDirectory(PACKS)).as("packs/ stands beside content/").isTrue();

        Packs packs = Packs.read(PACKS);

        assertThat(packs.problems())
                .as(() ->
                        "\n" + packs.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(packs.packs()).extracting(Pack::id).contains("generic", "netflix");
    }
}
