package debrief.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path place = Path.of("none");

    @Test
    void the_folder_is_the_one_named_then_the_one_of_the_environment_then_one_at_home() throws IOException {
        Map<String, String> environment =
                Map.of("DEBRIEF_DATA", place.resolve("e").toString());
        String home = place.toString();

        assertThat(DataFolder.open(place.resolve("n").toString(), environment, home)
                        .path())
                .isEqualTo(place.resolve("n"));
        assertThat(DataFolder.open("", environment, home).path()).isEqualTo(place.resolve("e"));
        assertThat(DataFolder.open(null, environment, home).path()).isEqualTo(place.resolve("e"));
        assertThat(DataFolder.open(null, Map.of(), home).path()).isEqualTo(place.resolve(".debrief"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_new_folder_and_its_files_are_closed_to_other_accounts() throws IOException {
        DataFolder folder = DataFolder.open(place.resolve("deep/data").toString());
        Path file = folder.path().resolve("answers");
        try (FileChannel made = DataFolder.create(file)) {
            assertThat(made.size()).isZero();
        }

        assertThat(rights(folder.path())).isEqualTo("rwx------");
        assertThat(rights(folder.rounds())).isEqualTo("rwx------");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_empty_folder_and_one_of_Debriefs_own_are_closed_when_opened() throws IOException {
        Path open = Files.createDirectory(place.resolve("open"));
        for (int i = 0; i < 2; i++) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
            DataFolder.open(open.toString());
            assertThat(rights(open)).isEqualTo("rwx------");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_of_other_things_that_others_can_read_is_left_as_it_is() throws IOException {
        Path shared = Files.createDirectory(place.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(shared.resolve("minutes.txt"), "theirs");

        refused(
                shared,
                shared + " holds other things and is open to other accounts. Name a folder of Debrief's own, such as "
                        + shared.resolve("debrief") + ".");
        assertThat(rights(shared)).isEqualTo("rwxr-xr-x");
        assertThat(shared.resolve("rounds")).doesNotExist();
    }

    @Test
    void a_file_is_no_data_folder() throws IOException {
        Path file = Files.writeString(place.resolve("notes.txt"), "mine");

        refused(file, file + " is a file, not a folder. Name a folder with --data.");
        refused(file.resolve("below"), file + " is a file, not a folder. Name a folder with --data.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void data_never_lives_in_the_checkout_not_even_through_a_link() throws IOException {
        Path checkout = Files.createDirectory(place.resolve("checkout"));
        Files.writeString(checkout.resolve("debrief"), "#!/bin/sh");
        Files.createDirectory(checkout.resolve("packs"));
        String says = "Your data cannot live inside Debrief's own folder, " + checkout.toRealPath()
                + ": it could be shared by accident. Name a folder outside it with --data.";

        refused(checkout, says);
        refused(checkout.resolve("web/data"), says);
        refused(Files.createSymbolicLink(place.resolve("link"), checkout).resolve("data"), says);
        assertThat(checkout.resolve("web")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_that_cannot_be_made_is_named() {
        Path path = Path.of("/proc/debrief-data");

        refused(
                path,
                "Debrief may not write in " + path
                        + ". Make it writable for your account, or name another with --data.");
    }

    @Test
    void a_name_that_no_folder_can_have_is_named() {
        assertThatThrownBy(() -> DataFolder.open("a\0b"))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("cannot be the name of a folder. Name another with --data.");
    }

    private static void refused(Path path, String says) {
        assertThatThrownBy(() -> DataFolder.open(path.toString()))
                .isInstanceOf(IOException.class)
                .hasMessage(says);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
