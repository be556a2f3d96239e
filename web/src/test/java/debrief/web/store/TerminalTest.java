package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.engine.interview.Turn;
import debrief.rounds.DataFolder;
import debrief.rounds.RoundFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round begun at the terminal goes on in the browser. */
final class TerminalTest {
    private static final String ME = Person.LOCAL;

    @TempDir
    private Path temp = Path.of("");

    private final Hand clock = new Hand();
    private final UUID id = UUID.randomUUID();
    private DataFolder folder;
    private Database database;
    private Rounds rounds;
    private RoundFile file;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    TerminalTest() {}

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(temp.resolve("data").toString());
        database = Database.open(folder);
        rounds = new Rounds(database, folder, clock);
        RoundFile.SetUp setUp = new RoundFile.SetUp(
                id.toString(),
                "netflix",
                "execution",
                "senior",
                45,
                7,
                Instant.parse("2026-11-20T08:00:00Z"),
                List.of("q1", "q2"),
                "e",
                "p");
        file = RoundFile.begin(folder, setUp).append(said("First"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void it_is_listed_beside_the_others_and_read_without_being_touched() {
        UUID newer = rounds.begin(
                        ME, new SetUp("generic", "execution", "senior", 45, Mode.REAL, 1, List.of("q"), "e", "p"))
                .id();
        assertThat(rounds.all(ME)).extracting(RoundSummary::id).containsExactly(newer, id);
        assertThat(rounds.all(ME)).extracting(RoundSummary::atTerminal).containsExactly(false, true);
        assertThat(rounds.find(ME, id).orElseThrow().turns()).containsExactly(said("First"));
        assertThat(file.path()).exists();
    }

    @Test
    void taking_it_over_keeps_every_turn_and_deletes_the_file() throws IOException {
        StoredRound taken = rounds.takeOver(ME, id).orElseThrow();
        assertThat(taken.turns()).containsExactly(said("First"));
        assertThat(taken.setUp().questions()).containsExactly("q1", "q2");
        assertThat(taken.atTerminal()).isFalse();
        assertThat(RoundFile.all(folder)).isEmpty();
        assertThat(rounds.all(ME)).hasSize(1);
        assertThat(rounds.answer(ME, id, 2, said("Second")).orElseThrow().turns())
                .hasSize(2);
        assertThatThrownBy(() -> file.append(said("Late"))).isInstanceOf(IOException.class);
    }

    @Test
    void a_crash_between_the_copy_and_the_deletion_is_made_good() throws IOException {
        rounds.takeOver(ME, id);
        RoundFile again = RoundFile.begin(folder, file.setUp()).append(said("First"));
        assertThat(rounds.all(ME)).hasSize(1);
        assertThat(rounds.takeOver(ME, id).orElseThrow().turns()).containsExactly(said("First"));
        assertThat(again.path()).doesNotExist();
    }

    @Test
    void deleting_it_can_be_undone_and_then_leaves_no_file() throws IOException {
        assertThat(rounds.remove(ME, id)).isTrue();
        assertThat(rounds.all(ME)).isEmpty();
        assertThat(rounds.restore(ME, id)).isTrue();
        assertThat(rounds.find(ME, id).orElseThrow().turns()).containsExactly(said("First"));
        rounds.remove(ME, id);
        rounds.purgeNow();
        assertThat(rounds.find(ME, id)).isEmpty();
        assertThat(RoundFile.all(folder)).isEmpty();
    }

    @Test
    void forgetting_a_person_deletes_it() throws IOException {
        rounds.forget(ME);
        assertThat(RoundFile.all(folder)).isEmpty();
        assertThat(rounds.all(ME)).isEmpty();
    }

    private static Turn said(String words) {
        return new Turn("q1", "", "Tell me about it.", words);
    }
}
