package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.rounds.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person writes beside a question. */
final class NotesTest {
    private static final String ME = Person.LOCAL;

    @TempDir
    private Path temp = Path.of("");

    private final Hand clock = new Hand();
    private Database database;
    private Rounds rounds;
    private Notes notes;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    NotesTest() {}

    @BeforeEach
    void open() throws IOException {
        DataFolder folder = DataFolder.open(temp.resolve("here").toString());
        database = Database.open(folder);
        rounds = new Rounds(database, folder, clock);
        notes = new Notes(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_note_takes_the_place_of_the_one_before_and_an_empty_one_takes_it_away() {
        notes.write(ME, "stop-the-rollout", "Begin with the number.");
        notes.write(ME, "stop-the-rollout", "Begin with the night. שלום 👩‍🚀");
        notes.write(ME, "why-this-one", "Seventeen others.");

        assertThat(notes.beside(ME, "stop-the-rollout")).isEqualTo("Begin with the night. שלום 👩‍🚀");
        assertThat(notes.all(ME)).hasSize(2);
        notes.write(ME, "stop-the-rollout", "  ");
        assertThat(notes.all(ME)).containsOnlyKeys("why-this-one");
    }

    @Test
    void a_note_that_is_too_long_is_refused_and_the_one_before_stays() {
        notes.write(ME, "why-this-one", "Short.");

        assertThatThrownBy(() -> notes.write(ME, "why-this-one", "a".repeat(Notes.MOST_CHARACTERS + 1)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Shorten it");
        assertThat(notes.beside(ME, "why-this-one")).isEqualTo("Short.");
    }

    @Test
    void deleting_everything_takes_notes_along_and_a_slip_brings_them_back() {
        notes.write(ME, "why-this-one", "Seventeen others.");
        Instant when = rounds.removeAll(ME);
        assertThat(notes.all(ME)).isEmpty();
        assertThat(rounds.restoreAll(ME, when)).isTrue();
        assertThat(notes.beside(ME, "why-this-one")).isEqualTo("Seventeen others.");

        rounds.removeAll(ME);
        clock.move(Duration.ofMinutes(2));
        assertThat(rounds.purge()).isTrue();
        assertThat(notes.all(ME)).isEmpty();
        notes.write(ME, "why-this-one", "New.");
        rounds.forget(ME);
        assertThat(notes.all(ME)).isEmpty();
    }

    @Test
    void notes_travel_with_an_export_and_never_overwrite_what_is_written_there() throws IOException {
        notes.write(ME, "why-this-one", "From here.");
        notes.write(ME, "stop-the-rollout", "From here too.");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new Archive(database, rounds).write(ME, zip);
        DataFolder folder = DataFolder.open(temp.resolve("there").toString());
        try (Database there = Database.open(folder)) {
            Notes theirs = new Notes(there, clock);
            theirs.write(ME, "why-this-one", "Written there.");
            new Archive(there, new Rounds(there, folder, clock)).read(ME, new ByteArrayInputStream(zip.toByteArray()));

            assertThat(theirs.beside(ME, "why-this-one")).isEqualTo("Written there.");
            assertThat(theirs.beside(ME, "stop-the-rollout")).isEqualTo("From here too.");
        }
    }
}
