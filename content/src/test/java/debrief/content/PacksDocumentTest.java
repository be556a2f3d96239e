package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.question.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack that docs/packs.md builds, built as it says. */
class PacksDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "packs.md");
    private static final Pattern FILE = Pattern.compile("(?m)^`(acme/[a-z/.-]+)`\n\n```yaml\n((?s:.*?))^```$");

    private Path folder = Path.of("");

    @BeforeEach
    void build(@TempDir Path temp) throws IOException {
        folder = temp;
        List<MatchResult> files =
                FILE.matcher(Files.readString(DOCUMENT)).results().toList();
        assertThat(files).hasSize(4);
        for (MatchResult file : files) {
            Shelf.at(folder).write(file.group(1), file.group(2));
        }
    }

    @Test
    void the_pack_of_the_manual_checks_clean() {
        assertThat(PackCheck.all(folder)).extracting(Problem::toString).isEmpty();
    }

    @Test
    void the_pack_of_the_manual_can_be_used_beside_those_that_came_with_debrief() throws Exception {
        Packs shipped = Packs.read(Path.of("..", "packs"));
        OwnFolder data = new OwnFolder(folder);
        ForeignPack acme = data.read(shipped).foreign().get(0);
        assertThat(acme.problems()).isEmpty();
        assertThat(acme.author()).contains("Ana Petrova");

        data.use(acme, acme.fingerprint());

        Packs packs = data.read(shipped).packs();
        Pack pack = packs.pack("acme").orElseThrow();
        assertThat(pack.company()).isPresent();
        assertThat(packs.round(pack, pack.stage("execution").orElseThrow(), Level.SENIOR, 45, 1)
                        .questions()
                        .get(0)
                        .id())
                .isEqualTo("slipped-launch");
    }

    @Test
    void the_limits_of_the_manual_are_those_that_are_kept() throws IOException {
        String document = Files.readString(DOCUMENT);

        assertThat(document)
                .contains(PackFiles.MOST_BYTES / 1_000_000 + " MB, 2,000 questions")
                .contains(Page.MOST_BYTES / 1_000_000 + " MB, lists and keys at most 12 deep")
                .contains(Fields.MOST_TERMS + " terms of " + Fields.LONGEST_TERM + " characters");
        assertThat(PackFiles.MOST_QUESTIONS).isEqualTo(2_000);
        assertThat(document.lines().count()).isLessThan(200);
    }
}
