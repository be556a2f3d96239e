package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.rounds.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the file is opened, and what is said when it cannot be. */
final class DatabaseTest {
    @TempDir
    private Path temp = Path.of("");

    @Test
    void every_file_is_closed_to_other_accounts() throws IOException {
        try (Database database = Database.open(folder())) {
            begin(database);
            assertThat(openToOthers()).isEmpty();
            database.compact();
            begin(database);
            assertThat(openToOthers()).isEmpty();
        }
        assertThat(openToOthers()).isEmpty();
    }

    @Test
    void data_that_is_open_elsewhere_is_left_alone_with_a_sentence() {
        try (Database database = Database.open(folder())) {
            begin(database);
            assertThatThrownBy(() -> Database.open(folder()))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.isInUse()).isTrue())
                    .hasMessageContaining("already running")
                    .hasNoCause();
            assertThat(rounds(database).all(Person.LOCAL)).hasSize(1);
        }
    }

    @Test
    void data_of_a_newer_version_is_left_alone_with_a_sentence() throws IOException {
        try (Database database = Database.open(folder())) {
            begin(database);
            database.change(client -> client.sql("""
                            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                                "checksum", "installed_by", "installed_on", "execution_time", "success")
                            values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, '', current_timestamp, 1, true)""").update());
        }
        byte[] before = Files.readAllBytes(Database.file(folder()));
        assertThatThrownBy(() -> Database.open(folder()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer Debrief");
        assertThat(Files.readAllBytes(Database.file(folder()))).isEqualTo(before);
    }

    @Test
    void a_backup_that_opens_is_written_before_an_older_database_is_changed() throws IOException {
        try (Database database = Database.open(folder())) {
            begin(database);
            // As it was before the first migration was known: the table is there, its migration is not.
            database.change(client ->
                    client.sql("alter table choice rename to chosen_before").update());
            Backups.in(folder()).path();
            database.ask(client -> {
                try {
                    Backups.in(folder()).write(client);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return true;
            });
        }
        List<Path> backups = list(Backups.in(folder()).path());
        assertThat(backups).hasSize(1);
        assertThat(openToOthers()).isEmpty();
    }

    @Test
    void a_damaged_file_is_left_as_it_is_with_a_sentence() throws IOException {
        Files.write(Database.file(folder()), "this is no database".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Database.open(folder()))
                .isInstanceOf(StoreException.class)
                .hasMessageNotContaining("Exception")
                .hasNoCause();
        assertThat(Files.readString(Database.file(folder()))).startsWith("this is no database");
    }

    @Test
    void what_the_database_complains_about_never_repeats_what_was_typed() {
        try (Database database = Database.open(folder())) {
            assertThatThrownBy(() -> database.change(client -> client.sql("insert into person (id, name) values (?, ?)")
                            .params("zwetschgenkuchen".repeat(10), "x")
                            .update()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageNotContaining("zwetschgenkuchen")
                    .hasNoCause();
        }
    }

    private DataFolder folder() {
        return new DataFolder(temp);
    }

    private void begin(Database database) {
        rounds(database)
                .begin(
                        Person.LOCAL,
                        new SetUp("generic", "execution", "senior", 45, Mode.COACHED, 1, List.of("q"), "e", "p"));
    }

    private Rounds rounds(Database database) {
        return new Rounds(database, folder(), InstantSource.system());
    }

    private List<Path> openToOthers() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !rights(file).equals("rw-------"))
                    .toList();
        }
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
