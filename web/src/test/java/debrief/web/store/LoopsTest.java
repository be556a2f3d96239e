package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.interview.Turn;
import debrief.engine.rating.Verdict;
import debrief.rounds.DataFolder;
import debrief.rounds.RoundFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** How rounds are held, whole loops, and what people rate themselves, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"file", "server"})
final class LoopsTest {
    private static final String ME = Person.LOCAL;

    @Parameter
    private String kind = "";

    @TempDir
    private Path temp = Path.of("");

    private final Hand clock = new Hand();
    private DataFolder folder = new DataFolder(temp);
    private Database database;
    private Rounds rounds;
    private Loops loops;
    private OwnRatings ratings;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    LoopsTest() {}

    @BeforeEach
    void open() throws Exception {
        folder = DataFolder.open(temp.resolve("here").toString());
        database = Database.open(folder, kind.equals("file") ? Optional.empty() : Optional.of(Postgres.empty()));
        rounds = new Rounds(database, folder, clock);
        loops = new Loops(database, clock);
        ratings = new OwnRatings(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_round_is_found_again_as_it_is_held() {
        StoredLoop loop = begun();
        StoredRound round = rounds.begin(ME, setUp(new SetUp.Held("bar-raiser", true, true, Optional.of(loop.id()))));

        assertThat(rounds.find(ME, round.id())).contains(round);
        assertThat(loops.find(ME, loop.id())).contains(loop);
        assertThat(loops.rounds(ME, loop.id())).containsExactly(round.id());
    }

    @Test
    void a_deleted_loop_takes_its_rounds_along_and_brings_back_those_it_took() {
        StoredLoop loop = begun();
        UUID first = begun(loop);
        clock.move(Duration.ofSeconds(1));
        UUID second = begun(loop);
        UUID other = rounds.begin(ME, setUp(SetUp.Held.PLAIN)).id();
        rounds.remove(ME, first);
        clock.move(Duration.ofSeconds(1));

        assertThat(loops.remove(ME, loop.id())).isTrue();
        assertThat(loops.all(ME)).isEmpty();
        assertThat(rounds.all(ME)).extracting(RoundSummary::id).containsExactly(other);
        assertThat(loops.restore(ME, loop.id())).isTrue();
        assertThat(loops.rounds(ME, loop.id())).containsExactly(second);

        loops.remove(ME, loop.id());
        clock.move(Duration.ofMinutes(2));
        rounds.purge();
        assertThat(loops.find(ME, loop.id())).isEmpty();
        assertThat(loops.restore(ME, loop.id())).isFalse();
        assertThat(rounds.find(ME, second)).isEmpty();
    }

    @Test
    void a_rating_stays_as_it_was_said_first_and_goes_with_its_round() {
        UUID round = rounds.begin(ME, setUp(SetUp.Held.PLAIN)).id();
        ratings.rate(ME, round, Map.of("q", Optional.of(Verdict.HIRE), "r", Optional.empty()));
        ratings.rate(ME, round, Map.of("q", Optional.of(Verdict.NO_HIRE)));

        assertThat(ratings.of(ME, round))
                .containsExactlyInAnyOrderEntriesOf(Map.of("q", Optional.of(Verdict.HIRE), "r", Optional.empty()));
        assertThat(ratings.all(ME)).isEqualTo(Map.of(round, Map.of("q", Verdict.HIRE)));
        rounds.remove(ME, round);
        assertThat(ratings.all(ME)).isEmpty();
        clock.move(Duration.ofMinutes(2));
        rounds.purge();
        assertThat(ratings.of(ME, round)).isEmpty();
    }

    @Test
    void deleting_everything_takes_loops_and_ratings_along_and_forgetting_leaves_none() {
        StoredLoop loop = begun();
        UUID round = begun(loop);
        ratings.rate(ME, round, Map.of("q", Optional.of(Verdict.HIRE)));
        Instant when = rounds.removeAll(ME);
        assertThat(loops.all(ME)).isEmpty();
        assertThat(rounds.restoreAll(ME, when)).isTrue();
        assertThat(loops.all(ME)).containsExactly(loop);
        assertThat(ratings.of(ME, round)).hasSize(1);

        rounds.forget(ME);
        assertThat(loops.find(ME, loop.id())).isEmpty();
        assertThat(ratings.of(ME, round)).isEmpty();
    }

    @Test
    void loops_and_ratings_travel_with_an_export() throws IOException {
        StoredLoop loop = begun();
        StoredRound round = rounds.begin(ME, setUp(new SetUp.Held("friendly", true, true, Optional.of(loop.id()))));
        rounds.answer(ME, round.id(), 1, new Turn("q", "", "Tell me.", "I stopped it."));
        ratings.rate(ME, round.id(), Map.of("q", Optional.of(Verdict.LEAN_HIRE)));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new Archive(database, rounds).write(ME, zip);

        DataFolder folder = DataFolder.open(temp.resolve("there").toString());
        try (Database there = Database.open(folder)) {
            Rounds theirs = new Rounds(there, folder, clock);
            for (int twice = 0; twice < 2; twice++) {
                new Archive(there, theirs).read(ME, new ByteArrayInputStream(zip.toByteArray()));
            }
            assertThat(new Loops(there, clock).all(ME)).containsExactly(loop);
            assertThat(theirs.find(ME, round.id()).orElseThrow().setUp()).isEqualTo(round.setUp());
            assertThat(new OwnRatings(there, clock).of(ME, round.id()))
                    .isEqualTo(Map.of("q", Optional.of(Verdict.LEAN_HIRE)));
        }
    }

    @Test
    void a_round_of_the_terminal_is_held_here_as_it_was_there() throws IOException {
        RoundFile file = RoundFile.begin(
                folder,
                new RoundFile.SetUp(
                        UUID.randomUUID().toString(),
                        "generic",
                        "execution",
                        "senior",
                        20,
                        1,
                        Instant.parse("2026-11-20T09:00:00Z"),
                        List.of("q"),
                        "2",
                        "p",
                        true,
                        "real",
                        "bar-raiser"));
        StoredRound taken =
                rounds.takeOver(ME, UUID.fromString(file.setUp().id())).orElseThrow();

        assertThat(taken.setUp().mode()).isEqualTo(Mode.REAL);
        assertThat(taken.setUp().held()).isEqualTo(new SetUp.Held("bar-raiser", true, true, Optional.empty()));
    }

    private StoredLoop begun() {
        return loops.begin(ME, "netflix", "senior", Mode.REAL, "bar-raiser", true);
    }

    private UUID begun(StoredLoop loop) {
        return rounds.begin(ME, setUp(new SetUp.Held("", false, true, Optional.of(loop.id()))))
                .id();
    }

    private static SetUp setUp(SetUp.Held held) {
        return new SetUp("netflix", "execution", "senior", 45, Mode.DRILL_DOWN, 1, List.of("q"), "e", "p", held);
    }
}
