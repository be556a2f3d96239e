package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyTest {
    private static final String SECRET = "sk-zwetschgenkuchen";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_key_lies_in_a_file_that_only_its_owner_can_read() throws IOException {
        key().keep(folder);
        key().keep(folder);
        Path file = folder.resolve(Key.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
        assertThat(Key.find(Map.of(), folder)).isPresent();
        assertThat(Key.forget(folder)).isTrue();
        assertThat(Key.find(Map.of(), folder)).isEmpty();
    }

    @Test
    void the_environment_goes_before_the_file() throws IOException {
        try (Stub stub = new Stub().answers(Stub.Answer.ok("{}"))) {
            key().keep(folder);
            Map<String, String> environment = Map.of(Key.VARIABLE, "sk-quaxolotl");
            new Line(stub.endpoint(), Key.find(environment, folder))
                    .post("/x", "text/plain", List.of(), java.time.Duration.ofSeconds(20));
            assertThat(stub.asked.get(0).header("Authorization")).isEqualTo("Bearer sk-quaxolotl");
        }
    }

    @Test
    void nothing_that_is_said_of_a_key_holds_it() {
        assertThat(key().toString()).doesNotContain("zwetsch");
        for (String typed : List.of(SECRET + "\r\nX-Evil: 1", "zwetsch gen", "", "zwetsch\u0000", "zwetschgenkü")) {
            assertThat(Key.read(typed).failure().orElseThrow().says()).as(typed).doesNotContain("zwetsch");
        }
    }

    private static Key key() {
        return Key.read(SECRET).value().orElseThrow();
    }
}
