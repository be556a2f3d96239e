package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DoctorTest {
    @TempDir
    Path folder = Path.of("");

    private static JsonNode finding(Typed typed, String name) {
        for (JsonNode finding : new JsonMapper().readTree(typed.out()).get("findings")) {
            if (finding.get("name").asString().equals(name)) {
                return finding;
            }
        }
        throw new AssertionError("Nothing is said of " + name + " in " + typed.out());
    }

    @Test
    void it_changes_nothing_and_opens_nothing() {
        Path data = folder.resolve("data");

        Typed doctor = Typed.debrief("doctor", "--json", "--data", data.toString());

        assertThat(finding(doctor, "data").get("says").asString()).contains("will be made");
        assertThat(data).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_open_to_others_is_trouble_and_the_cure_is_named() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        Typed doctor = Typed.debrief("doctor", "--json", "--data", folder.toString());

        assertThat(doctor.exit()).isEqualTo(1);
        assertThat(finding(doctor, "data").get("tryThis").asString()).contains("chmod 700");
    }

    @Test
    void a_taken_port_is_named_with_what_to_type_instead() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Typed doctor = Typed.debrief("doctor", "--json", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(finding(doctor, "port").get("state").asString()).isEqualTo("note");
            assertThat(finding(doctor, "port").get("tryThis").asString()).contains("./debrief run --port");
        }
    }

    @Test
    void packs_that_are_not_there_are_trouble() {
        Typed doctor = Typed.debrief(
                "doctor",
                "--packs",
                folder.resolve("none").toString(),
                "--data",
                folder.resolve("d").toString());

        assertThat(doctor.exit()).isEqualTo(1);
        assertThat(doctor.out()).contains("There is no folder").contains("Mend what is marked with -");
    }
}
