package debrief.web.play;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.OwnFolder;
import debrief.engine.interview.Turn;
import debrief.rounds.DataFolder;
import debrief.web.library.Library;
import debrief.web.store.Database;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds that are kept ready for the panel. */
final class RoundsAtHandTest {
    private static final String ME = Person.LOCAL;

    @TempDir
    private Path temp = Path.of("");

    private Database database;
    private Rounds rounds;
    private RoundsAtHand atHand;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    RoundsAtHandTest() {}

    @BeforeEach
    void open() throws IOException {
        DataFolder folder = DataFolder.open(temp.toString());
        database = Database.open(folder);
        rounds = new Rounds(database, folder, InstantSource.system());
        Path packs = Path.of(System.getProperty("debrief.packs", "../packs"));
        atHand = new RoundsAtHand(rounds, Library.open(packs, new OwnFolder(folder.packs())));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_round_is_read_once_for_each_turn_and_anew_after_an_answer() {
        UUID id = begun();
        Play first = atHand.before(ME, id, 1).orElseThrow();
        assertThat(atHand.before(ME, id, 1).orElseThrow()).isSameAs(first);
        rounds.answer(ME, id, 1, new Turn("q", "", "Tell me.", "because"));
        assertThat(atHand.before(ME, id, 2).orElseThrow().round().turns()).hasSize(1);
        assertThat(atHand.before(ME, id, 1)).isEmpty();
    }

    @Test
    void what_was_deleted_is_not_at_hand_once_it_is_forgotten() {
        UUID id = begun();
        rounds.answer(ME, id, 1, new Turn("q", "", "Tell me.", "because"));
        assertThat(atHand.before(ME, id, 2)).isPresent();
        rounds.removeAnswer(ME, id, 1);
        atHand.forget(ME, id);
        assertThat(atHand.before(ME, id, 2).orElseThrow().round().turns()).allMatch(Turn::skipped);
        rounds.remove(ME, id);
        atHand.forgetAll();
        assertThat(atHand.before(ME, id, 2)).isEmpty();
        assertThat(atHand.before(ME, UUID.randomUUID(), 1)).isEmpty();
    }

    private UUID begun() {
        SetUp setUp = new SetUp("generic", "execution", "senior", 45, Mode.COACHED, 1, List.of("q"), "e", "p");
        return rounds.begin(ME, setUp).id();
    }
}
