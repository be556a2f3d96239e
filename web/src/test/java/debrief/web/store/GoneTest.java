package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.interview.Turn;
import debrief.rounds.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deleted means gone: the words are looked for in every byte of the data folder. */
final class GoneTest {
    private static final String ME = Person.LOCAL;

    @TempDir
    private Path temp = Path.of("");

    private final Hand clock = new Hand();
    private DataFolder folder = new DataFolder(temp);
    private Database database;
    private Rounds rounds;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    GoneTest() {}

    @BeforeEach
    void open() {
        folder = new DataFolder(temp);
        database = Database.open(folder);
        rounds = new Rounds(database, folder, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_deleted_answer_is_in_no_file_after_a_minute() throws IOException {
        UUID id = begun("zwetschgenkuchen");
        rounds.answer(ME, id, 2, said("quaxolotl"));
        assertThat(filesWith("zwetschgenkuchen")).isNotEmpty();

        rounds.removeAnswer(ME, id, 1);
        clock.move(Rounds.UNDO);
        rounds.purge();
        assertThat(filesWith("zwetschgenkuchen")).isEmpty();
        // What stays is found by the same search, so the search sees into the compact file.
        assertThat(filesWith("quaxolotl")).isNotEmpty();
        assertThat(rounds.find(ME, id).orElseThrow().turns()).containsExactly(said(""), said("quaxolotl"));
    }

    @Test
    void a_deleted_round_is_in_no_file_after_a_minute_nor_are_its_drafts() throws IOException {
        UUID id = begun("zwetschgenkuchen");
        rounds.saveDraft(ME, id, 2, "brimborium", 1);
        UUID other = begun("quaxolotl");
        rounds.remove(ME, id);
        clock.move(Rounds.UNDO);
        rounds.purge();
        assertThat(filesWith("zwetschgenkuchen")).isEmpty();
        assertThat(filesWith("brimborium")).isEmpty();
        assertThat(rounds.find(ME, other).orElseThrow().turns()).containsExactly(said("quaxolotl"));
    }

    @Test
    void a_draft_that_became_an_answer_is_in_no_file_once_the_answer_is_deleted() throws IOException {
        UUID id = rounds.begin(ME, setUp()).id();
        for (int version = 1; version <= 50; version++) {
            rounds.saveDraft(ME, id, 1, "zwetschgenkuchen".repeat(version), version);
        }
        rounds.answer(ME, id, 1, said("something else"));
        rounds.removeAnswer(ME, id, 1);
        clock.move(Rounds.UNDO);
        rounds.purge();
        assertThat(filesWith("zwetschgenkuchen")).isEmpty();
    }

    @Test
    void everything_forgotten_is_in_no_file_and_the_pages_go_on() throws IOException {
        begun("zwetschgenkuchen");
        own("zwetschgenkuchen");
        new Choices(database).choose(ME, "company", "brimborium");
        rounds.forget(ME);
        assertThat(filesWith("zwetschgenkuchen")).isEmpty();
        assertThat(filesWith("brimborium")).isEmpty();
        begun("quaxolotl");
        assertThat(rounds.all(ME)).hasSize(1);
    }

    @Test
    void backups_that_hold_deleted_words_go_with_them() throws IOException {
        Path backup = Files.createDirectories(folder.path().resolve("backups")).resolve("before-2026.zip");
        Files.writeString(backup, "zwetschgenkuchen");
        UUID id = begun("zwetschgenkuchen");
        rounds.remove(ME, id);
        clock.move(Rounds.UNDO);
        rounds.purge();
        assertThat(filesWith("zwetschgenkuchen")).isEmpty();
    }

    @Test
    void reading_and_writing_go_on_while_the_file_is_made_compact() throws Exception {
        UUID id = begun("quaxolotl");
        Thread deleting = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                rounds.remove(ME, begun("zwetschgenkuchen"));
                rounds.purgeNow();
            }
        });
        deleting.start();
        for (int version = 1; deleting.isAlive(); version++) {
            assertThat(rounds.saveDraft(ME, id, 2, "text " + version, version).kept())
                    .isTrue();
            assertThat(rounds.draft(ME, id, 2).orElseThrow().version()).isEqualTo(version);
        }
        deleting.join();
        assertThat(filesWith("zwetschgenkuchen")).isEmpty();
    }

    @Test
    void forgetting_the_folder_deletes_our_files_and_no_others() throws IOException {
        begun("zwetschgenkuchen");
        Files.createDirectories(folder.rounds());
        Files.writeString(folder.rounds().resolve(UUID.randomUUID() + ".jsonl"), "zwetschgenkuchen");
        own("zwetschgenkuchen");
        rounds.own().takeAll(clock.instant());
        own("zwetschgenkuchen");
        Path notOurs = Files.writeString(folder.path().resolve("holiday.txt"), "sun");
        database.close();
        assertThat(Forget.everything(folder)).isTrue();
        try (Stream<Path> left = Files.list(folder.path())) {
            assertThat(left).containsExactly(notOurs);
        }
        Files.delete(notOurs);
        assertThat(Forget.everything(folder)).isFalse();
        assertThat(folder.path()).doesNotExist();
        Files.createDirectory(folder.path());
    }

    @Test
    void nothing_is_forgotten_while_debrief_runs() {
        begun("quaxolotl");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Forget.everything(folder)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.isInUse()).isTrue());
        assertThat(rounds.all(ME)).hasSize(1);
    }

    @Test
    void an_own_question_that_was_taken_away_is_in_no_file_once_the_bin_is_emptied() throws IOException {
        own("zwetschgenkuchen");
        assertThat(filesWith("zwetschgenkuchen")).hasSize(1);
        rounds.own().remove("mine", clock.instant());
        assertThat(filesWith("zwetschgenkuchen")).hasSize(1);
        rounds.own().purge(clock.instant());
        assertThat(filesWith("zwetschgenkuchen")).isEmpty();
    }

    private void own(String words) throws IOException {
        Path question = Files.createDirectories(folder.packs().resolve("own/questions/mine"));
        Files.writeString(question.resolve("question.yml"), "ask: \"" + words + "\"\n");
    }

    private UUID begun(String words) {
        UUID id = rounds.begin(ME, setUp()).id();
        rounds.answer(ME, id, 1, said(words));
        return id;
    }

    private List<Path> filesWith(String word) throws IOException {
        try (Stream<Path> all = Files.walk(folder.path())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            // One character a byte, so that any byte pattern can be found as text.
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            String wide = new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            return bytes.contains(word) || bytes.contains(wide);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SetUp setUp() {
        return new SetUp("generic", "execution", "senior", 45, Mode.COACHED, 1, List.of("q"), "e", "p");
    }

    private static Turn said(String words) {
        return new Turn("q", "", "Tell me about it.", words);
    }
}
