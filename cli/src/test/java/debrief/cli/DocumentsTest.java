package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents say what is so. */
final class DocumentsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void every_promise_of_the_architecture_is_kept_by_a_test_that_exists() throws IOException {
        String architecture = read(ROOT.resolve("ARCHITECTURE.md"));
        List<String> promised = found("(?m)^- .*: `([a-z_0-9]+)`$", architecture);
        String tests;
        try (Stream<Path> files = Files.walk(ROOT)) {
            tests = files.filter(file -> file.toString().matches(".*src.test.java.*\\.java"))
                    .map(DocumentsTest::read)
                    .collect(Collectors.joining("\n"));
        }

        assertThat(promised).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(promised).allSatisfy(name -> assertThat(tests).containsPattern("(void|ArchRule) " + name + "\\b"));
        assertThat(found("(?m)^(- [A-Z].*)$", architecture.substring(architecture.indexOf("## Never"))))
                .as("a promise without a test")
                .hasSameSizeAs(promised);
    }

    @Test
    void a_file_that_is_named_is_there() {
        for (String document : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")) {
            assertThat(found(
                            // A part in capitals stands for a name of one's own.
                            "`((?:docs|packs|engine|cli|web|content|calibration|bench)/(?![A-Z]{2,}/)[a-zA-Z0-9/._-]*)`",
                            read(ROOT.resolve(document))))
                    .allSatisfy(name -> assertThat(ROOT.resolve(name)).exists());
        }
    }

    @Test
    void every_command_of_the_readme_is_in_the_help() {
        String help = read(ROOT.resolve("debrief"));
        assertThat(Pattern.compile("(?m)\\./debrief ([a-z]+)")
                        .matcher(read(ROOT.resolve("README.md")))
                        .results()
                        .map((MatchResult command) -> command.group(1))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(command -> assertThat(help).containsPattern("[ |(]" + command + "[ |)]"));
    }
}
