package debrief.web.made;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.BankQuestion;
import debrief.content.MadeQuestion;
import debrief.content.OwnFolder;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.rounds.DataFolder;
import debrief.web.library.Library;
import debrief.web.play.Play;
import debrief.web.store.Archive;
import debrief.web.store.Database;
import debrief.web.store.Documents;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import debrief.web.store.StoredRound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that was made for a person is there as long as a round asks it. */
final class MadeQuestionsTest {
    private static final MadeQuestion QUESTION = new MadeQuestion(
            "You write “Cut plums by 30%”: from what to what?",
            Kind.STORY,
            Focus.EXECUTION,
            4,
            "Whether it is so.",
            "They ask.",
            List.of(new ExpectedPoint(
                    "before",
                    "Says what was before.",
                    List.of(List.of("before"), List.of("plum")),
                    "What was before?",
                    "How do you know?")),
            List.of());

    @TempDir
    private Path temp = Path.of("");

    private DataFolder folder;
    private Database database;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    MadeQuestionsTest() {}

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(temp.resolve("here").toString());
        database = Database.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static MadeQuestions made(Database of) {
        return new MadeQuestions(of, InstantSource.system());
    }

    private Library library(Database of, DataFolder in) {
        return Library.open(temp.resolve("packs"), new OwnFolder(in.packs()), () -> made(of).all());
    }

    private static Rounds rounds(Database of, DataFolder in) {
        return new Rounds(of, in, InstantSource.system());
    }

    private StoredRound begin(List<String> questions) {
        return rounds(database, folder)
                .begin(
                        Person.LOCAL,
                        new SetUp(
                                "generic", "execution", "senior", 15, Mode.COACHED, 0, questions, Debrief.ENGINE, ""));
    }

    @Test
    void a_round_knows_its_question_with_its_points_and_the_bank_does_not() {
        Library library = library(database, folder);
        assertThat(library.packs().made()).isEmpty();
        List<String> ids = made(database).keep("resume", false, List.of(QUESTION, QUESTION));
        library.remake();
        assertThat(ids).hasSize(2).doesNotHaveDuplicates().noneMatch(id -> id.contains("plum"));
        BankQuestion question = library.packs().question(ids.get(0)).orElseThrow();
        assertThat(question.question().points()).hasSize(1);
        assertThat(library.packs().questions()).isEmpty();
        assertThat(library.packs().asked(QUESTION.ask())).isEmpty();
        assertThat(Play.of(begin(ids), library.packs())
                        .round()
                        .questions()
                        .get(1)
                        .ask())
                .isEqualTo(QUESTION.ask());
    }

    @Test
    void it_survives_a_restart_and_travels_and_what_is_confidential_only_where_ticked() throws IOException {
        List<String> plain = made(database).keep("resume", false, List.of(QUESTION));
        List<String> secret = made(database).keep("sheets", true, List.of(QUESTION));
        database.close();
        database = Database.open(folder);
        assertThat(library(database, folder).packs().question(plain.get(0))).isPresent();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new Archive(database, rounds(database, folder)).write(Person.LOCAL, zip, false, false);
        DataFolder there = DataFolder.open(temp.resolve("there").toString());
        try (Database other = Database.open(there)) {
            new Archive(other, rounds(other, there)).read(Person.LOCAL, new ByteArrayInputStream(zip.toByteArray()));
            Library library = library(other, there);
            assertThat(library.packs().question(plain.get(0))).isPresent();
            assertThat(library.packs().question(secret.get(0))).isEmpty();
        }
    }

    @Test
    void it_goes_with_the_last_round_that_asks_it_and_comes_back_with_it() {
        MadeQuestions made = made(database);
        Rounds rounds = rounds(database, folder);
        List<String> ids = made.keep("resume", false, List.of(QUESTION));
        StoredRound one = begin(ids);
        StoredRound other = begin(ids);
        rounds.remove(Person.LOCAL, one.id());
        made.goWith(one, rounds);
        assertThat(made.all()).hasSize(1);
        rounds.remove(Person.LOCAL, other.id());
        made.goWith(other, rounds);
        assertThat(made.all()).isEmpty();
        rounds.restore(Person.LOCAL, other.id());
        made.comeBackWith(other);
        assertThat(made.all()).hasSize(1);
        rounds.removeAll(Person.LOCAL);
        assertThat(made.all()).isEmpty();
    }

    @Test
    void one_that_was_made_before_a_question_could_hold_a_work_sample_is_still_there() {
        Map<String, Object> before = new LinkedHashMap<>();
        for (String field : List.of("ask", "tests", "why")) {
            before.put(field, "Words.");
        }
        before.putAll(
                Map.of("kind", "STORY", "focus", "EXECUTION", "minutes", 4, "points", List.of(), "facts", List.of()));
        new Documents<>(database, InstantSource.system(), "made", Map.class)
                .add(
                        Person.LOCAL,
                        new LinkedHashMap<>(
                                Map.of("from", "resume", "confidential", false, "questions", List.of(before))));
        assertThat(made(database).all()).hasSize(1);
    }

    @Test
    void one_that_cannot_be_read_takes_no_other_with_it() {
        made(database).keep("resume", false, List.of(QUESTION));
        new Documents<>(database, InstantSource.system(), "made", Map.class)
                .add(Person.LOCAL, Map.of("from", "elsewhere"));
        assertThat(made(database).all()).hasSize(1);
    }
}
