package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.interview.Turn;
import debrief.rounds.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn beside an answer, and how long the answer took. */
final class SketchesTest {
    private static final String ME = Person.LOCAL;
    private static final String DRAWING =
            "{\"boxes\":[{\"id\":1,\"name\":\"zwetschgenkuchen\",\"x\":0,\"y\":0}],\"arrows\":[]}";

    @TempDir
    private Path temp = Path.of("");

    private final Hand clock = new Hand();
    private DataFolder folder = new DataFolder(temp);
    private Database database;
    private Rounds rounds;
    private Sketches sketches;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    SketchesTest() {}

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(temp.resolve("here").toString());
        database = Database.open(folder);
        rounds = new Rounds(database, folder, clock);
        sketches = new Sketches(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_newer_drawing_takes_the_place_of_the_one_before_and_an_older_one_does_not() {
        UUID id = begun();
        assertThat(sketches.save(ME, id, 1, "first", 1)).isTrue();
        assertThat(sketches.save(ME, id, 1, "second", 2)).isTrue();
        assertThat(sketches.save(ME, id, 1, "from an old tab", 1)).isFalse();
        assertThat(sketches.save(ME, id, 1, "second", 2)).isTrue();
        assertThat(sketches.find(ME, id, 1)).contains(new StoredSketch(1, "second", 2));
        assertThat(sketches.save(ME, UUID.randomUUID(), 1, "for no round", 1)).isFalse();
    }

    @Test
    void it_stays_with_its_answer_and_cannot_be_changed_after() {
        UUID id = begun();
        sketches.save(ME, id, 1, DRAWING, 1);
        rounds.answer(ME, id, 1, said("because"));
        assertThat(sketches.save(ME, id, 1, "too late", 2)).isFalse();
        assertThat(sketches.all(ME, id)).containsExactly(new StoredSketch(1, DRAWING, 1));
    }

    @Test
    void it_goes_with_its_answer_comes_back_with_it_and_is_in_no_file_after_a_minute() throws IOException {
        UUID id = begun();
        sketches.save(ME, id, 1, DRAWING, 1);
        rounds.answer(ME, id, 1, said("because"));
        rounds.removeAnswer(ME, id, 1);
        assertThat(sketches.all(ME, id)).isEmpty();
        rounds.restoreAnswer(ME, id, 1);
        assertThat(sketches.all(ME, id)).hasSize(1);
        assertThat(isInAFile()).isTrue();

        rounds.removeAnswer(ME, id, 1);
        clock.move(Duration.ofMinutes(2));
        rounds.purge();
        assertThat(isInAFile()).isFalse();
    }

    @Test
    void it_goes_with_its_round_with_everything_and_with_a_skipped_turn() throws IOException {
        UUID id = begun();
        sketches.save(ME, id, 1, DRAWING, 1);
        rounds.remove(ME, id);
        clock.move(Duration.ofMinutes(2));
        rounds.purge();
        assertThat(isInAFile()).isFalse();

        UUID other = begun();
        sketches.save(ME, other, 1, DRAWING, 1);
        rounds.answer(ME, other, 1, said(""));
        assertThat(sketches.all(ME, other)).isEmpty();
        sketches.save(ME, other, 2, DRAWING, 1);
        rounds.forget(ME);
        assertThat(isInAFile()).isFalse();
    }

    @Test
    void sketches_and_times_travel_with_an_export_and_overwrite_nothing() throws IOException {
        UUID id = begun();
        sketches.save(ME, id, 1, DRAWING, 1);
        rounds.saveDraft(ME, id, 1, "be", 1, new Spent(61, 5));
        rounds.answer(ME, id, 1, said("because"));
        rounds.saveClock(ME, id, 2, new Spent(7, 0));
        sketches.save(ME, id, 2, "mine", 4);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new Archive(database, rounds).write(ME, zip);
        DataFolder there = DataFolder.open(temp.resolve("there").toString());
        try (Database other = Database.open(there)) {
            Rounds theirs = new Rounds(other, there, clock);
            new Archive(other, theirs).read(ME, new ByteArrayInputStream(zip.toByteArray()));
            Sketches drawn = new Sketches(other, clock);
            assertThat(drawn.find(ME, id, 1)).contains(new StoredSketch(1, DRAWING, 1));
            assertThat(theirs.find(ME, id).orElseThrow().stored().get(0).spent())
                    .isEqualTo(new Spent(61, 5));
            assertThat(theirs.draft(ME, id, 2).orElseThrow().spent()).isEqualTo(new Spent(7, 0));

            drawn.save(ME, id, 2, "newer", 5);
            theirs.removeAnswer(ME, id, 1);
            clock.move(Duration.ofMinutes(2));
            theirs.purge();
            new Archive(other, theirs).read(ME, new ByteArrayInputStream(zip.toByteArray()));
            assertThat(drawn.all(ME, id)).containsExactly(new StoredSketch(2, "newer", 5));
        }
    }

    @Test
    void the_clock_never_gets_shorter_stays_out_of_the_way_of_words_and_is_kept_with_the_turn() {
        UUID id = begun();
        assertThat(rounds.saveClock(ME, id, 1, new Spent(30, 10))).isTrue();
        assertThat(rounds.draft(ME, id, 1).orElseThrow().text()).isEmpty();
        assertThat(rounds.saveDraft(ME, id, 1, "typed", 1, new Spent(20, 12)).kept())
                .isTrue();
        assertThat(rounds.saveClock(ME, id, 1, new Spent(5, 0))).isTrue();
        Draft draft = rounds.draft(ME, id, 1).orElseThrow();
        assertThat(draft.text()).isEqualTo("typed");
        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.spent()).isEqualTo(new Spent(30, 12));
        rounds.answer(ME, id, 1, said("typed"));
        assertThat(rounds.find(ME, id).orElseThrow().stored().get(0).spent()).isEqualTo(new Spent(30, 12));
        assertThat(rounds.saveClock(ME, id, 1, new Spent(99, 0))).isFalse();
        assertThat(rounds.draft(ME, id, 1)).isEmpty();
    }

    private UUID begun() {
        SetUp setUp = new SetUp("generic", "execution", "senior", 45, Mode.COACHED, 1, List.of("q"), "e", "p");
        return rounds.begin(ME, setUp).id();
    }

    private static Turn said(String words) {
        return new Turn("q", "", "Tell me about it.", words);
    }

    private boolean isInAFile() throws IOException {
        try (Stream<Path> all = Files.walk(folder.path())) {
            return all.filter(Files::isRegularFile).anyMatch(SketchesTest::holds);
        }
    }

    private static boolean holds(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains("zwetschgenkuchen");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
