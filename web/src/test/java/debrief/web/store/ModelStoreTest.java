package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.interview.Turn;
import debrief.model.Key;
import debrief.model.SecondOpinion.Mark;
import debrief.model.SecondOpinion.Opinion;
import debrief.rounds.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of a language model is kept, carried and deleted like everything else; the choice of one is not carried. */
final class ModelStoreTest {
    private static final String ME = Person.LOCAL;

    @TempDir
    private Path temp = Path.of("");

    private final Hand clock = new Hand();
    private DataFolder folder = new DataFolder(temp);
    private Database database;
    private Rounds rounds;
    private Sendings sendings;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    ModelStoreTest() {}

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(temp.resolve("here").toString());
        database = Database.open(folder);
        rounds = new Rounds(database, folder, clock);
        sendings = new Sendings(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_round_stays_home_until_it_is_let_go_and_goes_to_one_host_only() {
        UUID id = round();
        assertThat(sendings.host(ME, id)).isEmpty();
        sendings.send(ME, id, "127.0.0.1:1");
        assertThat(sendings.host(ME, id)).contains("127.0.0.1:1");
        sendings.count(ME, id);
        sendings.keepHome(ME, id);
        assertThat(sendings.host(ME, id)).isEmpty();
        assertThat(sendings.rounds(ME)).isEqualTo(1);
        sendings.answerHome(ME, id, 2, true);
        sendings.answerHome(ME, id, 2, true);
        assertThat(sendings.answersHome(ME, id)).containsExactly(2);
        sendings.answerHome(ME, id, 2, false);
        assertThat(sendings.answersHome(ME, id)).isEmpty();
    }

    @Test
    void what_was_shown_first_stays_and_a_later_opinion_takes_the_place_of_the_one_before() {
        UUID id = round();
        Phrasings phrasings = new Phrasings(database);
        phrasings.keep(ME, id, phrased("First?"));
        phrasings.keep(ME, id, phrased("Second?"));
        assertThat(phrasings.all(ME, id)).containsExactly(phrased("First?"));
        SecondOpinions opinions = new SecondOpinions(database);
        opinions.keep(ME, id, seconded("quaxolotl"));
        opinions.keep(ME, id, seconded("zwetschgenkuchen"));
        assertThat(opinions.of(ME, id)).contains(seconded("zwetschgenkuchen"));
    }

    @Test
    void words_of_a_deleted_answer_are_in_no_file_though_a_model_used_them() throws IOException {
        UUID id = round();
        new Phrasings(database).keep(ME, id, phrased("What of the zwetschgenkuchen?"));
        new SecondOpinions(database).keep(ME, id, seconded("zwetschgenkuchen"));
        rounds.answer(ME, id, 2, new Turn("q", "", "And then?", "brimborium"));
        assertThat(filesWith("zwetschgenkuchen")).isNotEmpty();
        rounds.removeAnswer(ME, id, 1);
        clock.move(Rounds.UNDO);
        rounds.purge();
        assertThat(filesWith("zwetschgenkuchen")).isEmpty();
        // What stays is found by the same search, so the search sees into the compact file.
        assertThat(filesWith("brimborium")).isNotEmpty();
    }

    @Test
    void a_deleted_round_takes_everything_along() throws IOException {
        UUID id = round();
        sendings.send(ME, id, "127.0.0.1:1");
        sendings.answerHome(ME, id, 1, true);
        new Phrasings(database).keep(ME, id, phrased("What of the zwetschgenkuchen?"));
        new SecondOpinions(database).keep(ME, id, seconded("zwetschgenkuchen"));
        rounds.remove(ME, id);
        new SecondOpinions(database).keep(ME, id, seconded("brimborium"));
        clock.move(Rounds.UNDO);
        rounds.purge();
        assertThat(filesWith("zwetschgenkuchen")).isEmpty();
        assertThat(filesWith("brimborium")).isEmpty();
        assertThat(sendings.host(ME, id)).isEmpty();
    }

    @Test
    void forgetting_takes_the_choice_and_the_key() throws IOException {
        round();
        new ModelChoices(database).choose(ME, choice());
        Key.read("sk-quaxolotl").value().orElseThrow().keep(folder.path());
        rounds.forget(ME);
        assertThat(new ModelChoices(database).of(ME)).isEqualTo(ModelChoice.NONE);
        assertThat(filesWith("quaxolotl")).isEmpty();

        Key.read("sk-quaxolotl").value().orElseThrow().keep(folder.path());
        database.close();
        Forget.everything(folder);
        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void opinions_travel_and_the_choice_the_leave_to_send_and_the_key_do_not() throws IOException {
        UUID id = round();
        new ModelChoices(database).choose(ME, choice());
        Key.read("sk-quaxolotl").value().orElseThrow().keep(folder.path());
        sendings.send(ME, id, "127.0.0.1:1");
        sendings.answerHome(ME, id, 1, true);
        new Phrasings(database).keep(ME, id, phrased("What of the cake?"));
        new SecondOpinions(database).keep(ME, id, seconded("zwetschgenkuchen"));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new Archive(database, rounds).write(ME, zip);
        assertThat(unpacked(zip.toByteArray()))
                .contains("zwetschgenkuchen")
                .doesNotContain("quaxolotl")
                .doesNotContain("chosen.example.org");

        DataFolder other = DataFolder.open(temp.resolve("there").toString());
        try (Database there = Database.open(other)) {
            new Archive(there, new Rounds(there, other, clock)).read(ME, new ByteArrayInputStream(zip.toByteArray()));
            assertThat(new SecondOpinions(there).of(ME, id)).contains(seconded("zwetschgenkuchen"));
            assertThat(new Phrasings(there).all(ME, id)).containsExactly(phrased("What of the cake?"));
            assertThat(new Sendings(there).answersHome(ME, id)).containsExactly(1);
            assertThat(new Sendings(there).host(ME, id)).isEmpty();
            assertThat(new ModelChoices(there).of(ME)).isEqualTo(ModelChoice.NONE);
        }
    }

    private UUID round() {
        UUID id = rounds.begin(
                        ME, new SetUp("generic", "execution", "senior", 45, Mode.COACHED, 1, List.of("q"), "e", "p"))
                .id();
        rounds.answer(ME, id, 1, new Turn("q", "", "Tell me about it.", "zwetschgenkuchen"));
        return id;
    }

    private static ModelChoice choice() {
        return new ModelChoice(true, "https://chosen.example.org/v1", "small", "hears", 8);
    }

    private static Phrased phrased(String shown) {
        return new Phrased(2, "And then?", shown, "small", "127.0.0.1:1", "");
    }

    private static Seconded seconded(String quote) {
        Mark mark = new Mark("ownership", Optional.of(4), "Yes.", List.of(quote));
        Mark none = new Mark("impact", Optional.empty(), "No.", List.of());
        return new Seconded(
                "small",
                "127.0.0.1:1",
                Instant.parse("2026-11-20T08:00:00Z"),
                1,
                Optional.of(new Opinion(List.of(mark, none), 1, 0, 0)),
                "");
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
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String unpacked(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
