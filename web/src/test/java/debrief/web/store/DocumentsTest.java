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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person keeps as a whole, whatever it is. */
final class DocumentsTest {

    private record Plum(String sort, List<String> uses, boolean secret) {}

    private final Hand clock = new Hand();

    @TempDir
    private Path temp = Path.of("");

    private DataFolder folder;
    private Database database;
    private Documents<Plum> plums;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    DocumentsTest() {}

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(temp.resolve("here").toString());
        database = Database.open(folder);
        plums = in(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Documents<Plum> in(Database other) {
        return new Documents<>(other, clock, "plums", Plum.class, Plum::secret);
    }

    private static Plum plum(String sort, boolean secret) {
        return new Plum(sort, List.of("cake", "jam"), secret);
    }

    @Test
    void the_one_changed_last_comes_first() {
        UUID first = plums.add(Person.LOCAL, plum("damson", false)).id();
        clock.move(Duration.ofSeconds(60));
        plums.add(Person.LOCAL, plum("greengage", false));
        assertThat(plums.all(Person.LOCAL)).extracting(one -> one.body().sort()).containsExactly("greengage", "damson");
        clock.move(Duration.ofSeconds(60));
        plums.put(Person.LOCAL, first, plum("mirabelle", false));
        assertThat(plums.all(Person.LOCAL))
                .extracting(one -> one.body().sort())
                .containsExactly("mirabelle", "greengage");
        assertThat(plums.find(Person.LOCAL, first).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void a_window_that_shows_an_older_one_does_not_overwrite() {
        Document<Plum> kept = plums.add(Person.LOCAL, plum("damson", false));
        assertThat(plums.change(Person.LOCAL, kept.id(), 1, plum("greengage", false)))
                .isPresent();
        assertThat(plums.change(Person.LOCAL, kept.id(), 1, plum("sloe", false)))
                .isEmpty();
        assertThat(plums.find(Person.LOCAL, kept.id()).orElseThrow().body().sort())
                .isEqualTo("greengage");
    }

    @Test
    void what_is_deleted_can_be_had_back_for_a_minute() {
        UUID id = plums.add(Person.LOCAL, plum("damson", false)).id();
        assertThat(plums.remove(Person.LOCAL, id)).isTrue();
        assertThat(plums.all(Person.LOCAL)).isEmpty();
        assertThat(Documents.restore(database, Person.LOCAL, id)).contains("plums");
        assertThat(plums.all(Person.LOCAL)).hasSize(1);
        plums.remove(Person.LOCAL, id);
        clock.move(Duration.ofSeconds(61));
        new Rounds(database, folder, clock).purge();
        assertThat(Documents.restore(database, Person.LOCAL, id)).isEmpty();
    }

    @Test
    void deleting_everything_takes_it_along_and_undo_brings_it_back() {
        Rounds rounds = new Rounds(database, folder, clock);
        plums.add(Person.LOCAL, plum("damson", false));
        Instant when = rounds.removeAll(Person.LOCAL);
        assertThat(plums.all(Person.LOCAL)).isEmpty();
        assertThat(rounds.restoreAll(Person.LOCAL, when)).isTrue();
        assertThat(plums.all(Person.LOCAL)).hasSize(1);
        rounds.forget(Person.LOCAL);
        assertThat(plums.all(Person.LOCAL)).isEmpty();
    }

    @Test
    void what_is_confidential_leaves_only_where_it_is_ticked() throws IOException {
        plums.add(Person.LOCAL, plum("damson", false));
        plums.add(Person.LOCAL, plum("sloe of the cellar", true));
        assertThat(Documents.confidential(database, Person.LOCAL)).isEqualTo(1);
        assertThat(carried(false, "without")).containsExactly("damson");
        assertThat(carried(true, "with")).containsExactlyInAnyOrder("damson", "sloe of the cellar");
    }

    private List<String> carried(boolean confidential, String to) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new Archive(database, new Rounds(database, folder, clock)).write(Person.LOCAL, zip, false, confidential);
        DataFolder there = DataFolder.open(temp.resolve(to).toString());
        try (Database other = Database.open(there)) {
            Archive archive = new Archive(other, new Rounds(other, there, InstantSource.system()));
            archive.read(Person.LOCAL, new ByteArrayInputStream(zip.toByteArray()));
            archive.read(Person.LOCAL, new ByteArrayInputStream(zip.toByteArray()));
            List<String> sorts = new ArrayList<>();
            in(other).all(Person.LOCAL).forEach(one -> sorts.add(one.body().sort()));
            return sorts;
        }
    }

    @Test
    void what_is_too_long_is_refused_with_a_sentence_and_nothing_changes() {
        UUID id = plums.add(Person.LOCAL, plum("damson", false)).id();
        assertThatThrownBy(() -> plums.put(Person.LOCAL, id, plum("x".repeat(Documents.MOST_CHARACTERS), false)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Shorten it");
        assertThat(plums.find(Person.LOCAL, id).orElseThrow().body().sort()).isEqualTo("damson");
    }
}
