package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.engine.interview.Turn;
import debrief.rounds.DataFolder;
import debrief.web.store.Delivery.Stretch;
import debrief.web.store.Delivery.Timed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings in the data folder, and what was measured on them. */
final class RecordingsTest {
    private static final String ME = Person.LOCAL;

    @TempDir
    private Path temp = Path.of("");

    private final Hand clock = new Hand();
    private DataFolder folder = new DataFolder(temp);
    private Database database;
    private Rounds rounds;
    private Deliveries deliveries;
    private Recordings recordings;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    RecordingsTest() {}

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(temp.resolve("here").toString());
        database = Database.open(folder);
        rounds = new Rounds(database, folder, clock);
        deliveries = new Deliveries(database, clock);
        recordings = Recordings.in(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_recording_is_a_file_of_its_round_and_turn_that_only_its_owner_reads() throws IOException {
        UUID id = begun("one", "two");
        recordings.keep(id, 2, webm("first"));
        recordings.keep(id, 2, webm("second"));

        Path file = folder.path().resolve("recordings").resolve(id + "-2.webm");
        assertThat(file).hasBinaryContent(webm("second"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Recordings.in(folder).all())
                .containsExactly(new Recordings.Recording(id, 2, file, webm("second").length));
    }

    @Test
    void what_is_no_recording_or_too_large_is_refused_and_the_one_before_stays() {
        UUID id = begun("one");
        recordings.keep(id, 1, webm("first"));
        assertThatThrownBy(() -> recordings.keep(id, 1, "<script>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StoreException.class);
        byte[] large = new byte[Recordings.MOST_BYTES + 1];
        System.arraycopy(webm(""), 0, large, 0, 4);
        assertThatThrownBy(() -> recordings.keep(id, 1, large)).hasMessageContaining("MB");
        assertThat(recordings.of(id, 1).orElseThrow().file()).hasBinaryContent(webm("first"));
    }

    @Test
    void a_recording_goes_with_its_answer_and_with_its_round_a_minute_later() {
        UUID id = begun("one", "two");
        UUID other = begun("three");
        recordings.keep(id, 1, webm("1"));
        recordings.keep(id, 2, webm("2"));
        recordings.keep(other, 1, webm("3"));
        deliveries.keep(ME, id, figures(1, "zwetschgenkuchen"));

        rounds.removeAnswer(ME, id, 1);
        assertThat(deliveries.all(ME, id)).isEmpty();
        assertThat(recordings.of(id, 1)).isPresent();
        rounds.restoreAnswer(ME, id, 1);
        assertThat(deliveries.all(ME, id)).hasSize(1);

        rounds.removeAnswer(ME, id, 1);
        clock.move(Rounds.UNDO);
        rounds.purge();
        assertThat(recordings.of(id, 1)).isEmpty();
        assertThat(recordings.of(id, 2)).isPresent();
        rounds.restoreAnswer(ME, id, 1);
        assertThat(deliveries.all(ME, id)).isEmpty();

        rounds.remove(ME, id);
        clock.move(Rounds.UNDO);
        rounds.purge();
        assertThat(recordings.all()).extracting(Recordings.Recording::round).containsExactly(other);
    }

    @Test
    void words_with_their_times_are_in_no_file_once_their_answer_is_deleted() throws IOException {
        UUID id = begun("one", "two");
        deliveries.keep(ME, id, figures(1, "zwetschgenkuchen"));
        deliveries.keep(ME, id, figures(2, "quaxolotl"));
        rounds.removeAnswer(ME, id, 1);
        clock.move(Rounds.UNDO);
        rounds.purge();
        assertThat(filesWith("zwetschgenkuchen")).isEmpty();
        assertThat(filesWith("quaxolotl")).isNotEmpty();
    }

    @Test
    void deleting_everything_can_be_undone_for_a_minute_and_forgetting_cannot() {
        UUID id = begun("one");
        recordings.keep(id, 1, webm("1"));
        deliveries.keep(ME, id, figures(1, "one"));
        deliveries.sendTo(ME, id, "host.example");
        Instant when = rounds.removeAll(ME);
        rounds.restoreAll(ME, when);
        assertThat(recordings.all()).hasSize(1);
        assertThat(deliveries.all(ME, id)).hasSize(1);

        rounds.forget(ME);
        assertThat(recordings.all()).isEmpty();
        assertThat(deliveries.all(ME, id)).isEmpty();
        assertThat(deliveries.sentTo(ME, id)).isEmpty();
    }

    @Test
    void forgetting_the_folder_deletes_recordings_too() throws IOException {
        recordings.keep(begun("one"), 1, webm("1"));
        database.close();
        assertThat(Forget.everything(folder)).isFalse();
        assertThat(folder.path()).doesNotExist();
        open();
    }

    @Test
    void figures_are_kept_with_their_turn_and_the_pace_needs_somebody_who_wrote_the_words_down() {
        UUID id = begun("one");
        Delivery plain = new Delivery(
                1, 9_000, 6_000, 1, 2_000, 2_000, OptionalInt.of(500), List.of(new Stretch(500, 4_000)), "", List.of());
        assertThat(deliveries.keep(ME, id, plain)).isTrue();
        assertThat(deliveries.of(ME, id, 1)).contains(plain);
        assertThat(plain.pace("ten words are said here in six seconds of speaking"))
                .isEmpty();
        assertThat(plain.heard("typed", List.of()).pace("ten words are said here in six seconds of speaking"))
                .hasValue(100);
        assertThat(plain.share()).isEqualTo(25);
        assertThat(deliveries.keep(ME, UUID.randomUUID(), plain)).isFalse();
        assertThatThrownBy(() -> new Delivery(1, 900, 6_000, 0, 0, 0, OptionalInt.empty(), List.of(), "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_yes_is_for_one_round_and_one_host() {
        UUID id = begun("one");
        deliveries.sendTo(ME, id, "host.example");
        assertThat(deliveries.sentTo(ME, id)).contains("host.example");
        assertThat(deliveries.sentTo(ME, begun("two"))).isEmpty();
        deliveries.sendTo(ME, id, "");
        assertThat(deliveries.sentTo(ME, id)).isEmpty();
    }

    @Test
    void figures_travel_with_an_export_and_recordings_only_when_they_are_asked_for() throws IOException {
        UUID id = begun("one", "two");
        recordings.keep(id, 1, webm("1"));
        recordings.keep(id, 2, webm("2"));
        deliveries.keep(ME, id, figures(1, "one"));
        rounds.removeAnswer(ME, id, 2);

        DataFolder elsewhere = DataFolder.open(temp.resolve("there").toString());
        try (Database there = Database.open(elsewhere)) {
            Archive theirs = new Archive(there, new Rounds(there, elsewhere, clock));
            theirs.read(ME, new ByteArrayInputStream(exported(false)));
            assertThat(new Deliveries(there, clock).all(ME, id)).isEqualTo(deliveries.all(ME, id));
            assertThat(Recordings.in(elsewhere).all()).isEmpty();

            byte[] whole = exported(true);
            assertThat(names(whole))
                    .contains("recordings/" + id + "-1.webm")
                    .doesNotContain("recordings/" + id + "-2.webm");
            theirs.read(ME, new ByteArrayInputStream(whole));
            assertThat(Recordings.in(elsewhere).of(id, 1).orElseThrow().file()).hasBinaryContent(webm("1"));
            Recordings.in(elsewhere).keep(id, 1, webm("theirs"));
            theirs.read(ME, new ByteArrayInputStream(whole));
            assertThat(Recordings.in(elsewhere).of(id, 1).orElseThrow().file()).hasBinaryContent(webm("theirs"));
        }
    }

    @Test
    void an_export_whose_recordings_are_cut_off_or_point_elsewhere_adds_nothing() throws IOException {
        UUID id = begun("one");
        recordings.keep(id, 1, webm("1"));
        byte[] whole = exported(true);
        DataFolder elsewhere = DataFolder.open(temp.resolve("there").toString());
        try (Database there = Database.open(elsewhere)) {
            Rounds theirs = new Rounds(there, elsewhere, clock);
            for (String name : List.of(
                    "recordings/../../evil.webm",
                    "recordings/" + UUID.randomUUID() + "-1.webm",
                    "recordings/" + id + "-1.exe",
                    "elsewhere/" + id + "-1.webm")) {
                byte[] bent = renamed(whole, "recordings/" + id + "-1.webm", name);
                assertThatThrownBy(() -> new Archive(there, theirs).read(ME, new ByteArrayInputStream(bent)))
                        .hasMessageContaining("Nothing was changed");
            }
            byte[] more = renamed(whole, "", "more.txt");
            assertThatThrownBy(() -> new Archive(there, theirs).read(ME, new ByteArrayInputStream(more)))
                    .hasMessageContaining("Nothing was changed");
            assertThat(theirs.all(ME)).isEmpty();
            assertThat(Recordings.in(elsewhere).all()).isEmpty();
        }
    }

    private byte[] exported(boolean recorded) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new Archive(database, rounds).write(ME, zip, recorded, false);
        return zip.toByteArray();
    }

    /** The same zip with an entry under another name; one more entry where the first name is empty. */
    private static byte[] renamed(byte[] zip, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream bent = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                bent.putNextEntry(new ZipEntry(entry.getName().equals(from) ? to : entry.getName()));
                bent.write(in.readAllBytes());
            }
            if (from.isEmpty()) {
                bent.putNextEntry(new ZipEntry(to));
            }
        }
        return out.toByteArray();
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new java.util.ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
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
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] webm(String rest) {
        byte[] end = rest.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[4 + end.length];
        all[0] = 0x1A;
        all[1] = 0x45;
        all[2] = (byte) 0xDF;
        all[3] = (byte) 0xA3;
        System.arraycopy(end, 0, all, 4, end.length);
        return all;
    }

    private static Delivery figures(int n, String word) {
        return new Delivery(
                n,
                4_000,
                2_500,
                1,
                900,
                900,
                OptionalInt.of(300),
                List.of(new Stretch(300, 1_800), new Stretch(2_700, 3_700)),
                "endpoint",
                List.of(new Timed(word, 300, true)));
    }

    private UUID begun(String... answers) {
        SetUp setUp = new SetUp("generic", "execution", "senior", 45, Mode.COACHED, 1, List.of("q"), "e", "p");
        UUID id = rounds.begin(ME, setUp).id();
        for (int n = 1; n <= answers.length; n++) {
            rounds.answer(ME, id, n, new Turn("q", "", "Tell me about it.", answers[n - 1]));
        }
        return id;
    }
}
