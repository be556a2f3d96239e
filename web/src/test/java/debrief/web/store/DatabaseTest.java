package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.rounds.DataFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the file is opened, and what is said when it cannot be. */
final class DatabaseTest {
    private static final String MIGRATIONS = "classpath:db/migration";
    private static final String LATER = "classpath:db/later";

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
    void a_file_that_a_killed_process_left_swollen_is_compact_after_the_next_start() throws IOException {
        Process typing = TypingTwin.start(temp);
        try (BufferedReader said = typing.inputReader()) {
            for (int commit = 0; commit < 300; commit++) {
                assertThat(said.readLine()).isNotNull();
            }
        } finally {
            // Through its handle, because the process itself would close what it has said.
            typing.toHandle().destroyForcibly();
            typing.onExit().join();
        }
        Path file = Database.file(folder());
        long swollen = Files.size(file);
        assertThat(swollen).isGreaterThan(1_000_000);
        try (Database database = Database.open(folder())) {
            assertThat(Files.size(file)).isLessThan(swollen / 4);
            Rounds rounds = new Rounds(database, folder(), InstantSource.system());
            UUID id = rounds.all(Person.LOCAL).get(0).id();
            assertThat(rounds.find(Person.LOCAL, id).orElseThrow().stored()).hasSizeGreaterThan(30);
        }
    }

    @Test
    void data_stays_taken_after_its_file_was_made_compact() throws IOException {
        try (Database database = Database.open(folder())) {
            begin(database);
            database.compact();
            assertThatThrownBy(() -> Forget.everything(folder()))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.isInUse()).isTrue());
        }
    }

    @Test
    void data_that_is_open_in_another_process_is_left_alone_with_a_sentence() throws IOException {
        Process typing = TypingTwin.start(temp);
        try (BufferedReader said = typing.inputReader()) {
            assertThat(said.readLine()).isNotNull();
            assertThatThrownBy(() -> Database.open(folder()))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.isInUse()).isTrue())
                    .hasMessageContaining("already running")
                    .hasNoCause();
            assertThatThrownBy(() -> Forget.everything(folder()))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.isInUse()).isTrue());
        } finally {
            typing.destroyForcibly().onExit().join();
        }
    }

    @Test
    void data_of_a_newer_version_is_left_alone_with_a_sentence() throws IOException {
        try (Database newer = Database.open(folder(), Optional.empty(), MIGRATIONS, LATER)) {
            begin(newer);
        }
        assertThatThrownBy(() -> Database.open(folder()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer Debrief")
                .hasNoCause();
        assertThat(Backups.in(folder()).path()).doesNotExist();
        try (Database newer = Database.open(folder(), Optional.empty(), MIGRATIONS, LATER)) {
            assertThat(rounds(newer).all(Person.LOCAL)).hasSize(1);
        }
    }

    @Test
    void a_backup_that_opens_is_written_before_an_older_database_is_changed() throws IOException {
        try (Database older = Database.open(folder())) {
            begin(older);
        }
        Database.open(folder(), Optional.empty(), MIGRATIONS, LATER).close();
        List<Path> backups = list(Backups.in(folder()).path());
        assertThat(backups).hasSize(1);
        assertThat(openToOthers()).isEmpty();

        DataFolder restored = new DataFolder(Files.createDirectory(temp.resolve("restored")));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backups.get(0)))) {
            assertThat(zip.getNextEntry()).isNotNull();
            Files.copy(zip, Database.file(restored));
        }
        try (Database older = Database.open(restored)) {
            assertThat(rounds(older).all(Person.LOCAL)).hasSize(1);
        }
    }

    @Test
    void a_migration_that_fails_says_so_and_the_backup_is_there() throws IOException {
        try (Database older = Database.open(folder())) {
            begin(older);
        }
        assertThatThrownBy(() -> Database.open(folder(), Optional.empty(), MIGRATIONS, "classpath:db/broken"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("backups are in")
                .hasNoCause();
        assertThat(list(Backups.in(folder()).path())).hasSize(1);
    }

    @Test
    void turns_kept_before_there_were_kinds_are_questions_and_follow_ups() throws IOException {
        Path older = Files.createDirectory(temp.resolve("older"));
        for (String name : new String[] {"V1__rounds.sql", "V2__notes.sql"}) {
            Files.copy(Path.of("src/main/resources/db/migration").resolve(name), older.resolve(name));
        }
        java.util.UUID id = java.util.UUID.randomUUID();
        try (Database database = Database.open(folder(), Optional.empty(), "filesystem:" + older)) {
            database.change(
                    client -> client.sql("insert into round values ('local', ?, 'generic', 'execution', 'senior', 15,"
                                            + " 'real', 1, '[]', '1', 'p', current_timestamp, null, null)")
                                    .params(id)
                                    .update()
                            + client.sql(
                                            "insert into turn values ('local', ?, 1, 'q', '', 'Tell me.', 'Words.', current_timestamp, null),"
                                                    + " ('local', ?, 2, 'q', 'cause', 'Why?', 'Words.', current_timestamp, null)")
                                    .params(id, id)
                                    .update());
        }
        try (Database database = Database.open(folder())) {
            assertThat(rounds(database).find(Person.LOCAL, id).orElseThrow().turns())
                    .extracting(turn -> turn.kind().key())
                    .containsExactly("ask", "follow-up");
        }
    }

    @Test
    void the_newest_migration_is_the_one_that_a_start_looks_for() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(all.map(file -> file.getFileName().toString().replaceAll("^V|__.*", ""))
                            .max(Comparator.comparingInt(Integer::parseInt)))
                    .contains(Database.NEWEST);
        }
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
