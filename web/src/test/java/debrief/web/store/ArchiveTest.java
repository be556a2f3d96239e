package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.engine.interview.Turn;
import debrief.rounds.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two computers and a file between them. */
final class ArchiveTest {
    private static final String ME = Person.LOCAL;

    @TempDir
    private Path temp = Path.of("");

    private final Hand clock = new Hand();
    private Computer here;
    private Computer there;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    ArchiveTest() {}

    @BeforeEach
    void open() throws IOException {
        here = Computer.at(temp.resolve("here"), clock);
        there = Computer.at(temp.resolve("there"), clock);
    }

    @AfterEach
    void close() {
        here.database.close();
        there.database.close();
    }

    @Test
    void everything_arrives_on_the_other_computer() throws IOException {
        UUID id = here.begun("Words with שלום and 👩‍🚀");
        here.rounds.answer(ME, id, 2, said(""));
        here.rounds.saveDraft(ME, id, 3, "Half a sent", 7);
        here.rounds.end(ME, id);
        here.begun("More");
        new Choices(here.database).choose(ME, "theme", "dark");

        assertThat(there.read(here.exported())).isEqualTo(new Imported(2, 0, 0));
        assertThat(there.rounds.all(ME)).isEqualTo(here.rounds.all(ME));
        assertThat(there.rounds.find(ME, id)).isEqualTo(here.rounds.find(ME, id));
        assertThat(there.rounds.draft(ME, id, 3)).isEqualTo(here.rounds.draft(ME, id, 3));
        assertThat(new Choices(there.database).all(ME)).containsEntry("theme", "dark");
    }

    @Test
    void what_the_interviewer_did_arrives_and_is_read_from_what_it_was_about_in_an_older_export() throws IOException {
        UUID id = here.begun("How many are there?");
        here.rounds.answer(ME, id, 2, new Turn(Turn.Kind.ANSWER, "q", "", "Forty.", "Then I would stop."));
        here.rounds.answer(ME, id, 3, new Turn("q", "cause", "Why?", "Because."));
        byte[] now = here.exported();
        byte[] older = without(now, "\\s*\"kind\" : \"[a-z-]+\",");

        there.read(older);
        assertThat(there.rounds.find(ME, id).orElseThrow().turns().stream().map(Turn::kind))
                .containsExactly(Turn.Kind.ASK, Turn.Kind.ASK, Turn.Kind.FOLLOW_UP);
        there.rounds.forget(ME);
        there.read(now);
        assertThat(there.rounds.find(ME, id).orElseThrow().turns().stream().map(Turn::kind))
                .containsExactly(Turn.Kind.ASK, Turn.Kind.ANSWER, Turn.Kind.FOLLOW_UP);
    }

    private static byte[] without(byte[] zip, String pattern) throws IOException {
        List<String> namesAndTexts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                namesAndTexts.add(entry.getName());
                namesAndTexts.add(text.replaceAll(pattern, ""));
            }
        }
        assertThat(namesAndTexts).noneMatch(text -> text.contains("\"kind\""));
        return zip(namesAndTexts.toArray(new String[0]));
    }

    @Test
    void importing_twice_changes_nothing_more() throws IOException {
        here.begun("Words");
        there.read(here.exported());
        assertThat(there.read(here.exported())).isEqualTo(new Imported(0, 0, 1));
        assertThat(there.rounds.all(ME)).hasSize(1);
    }

    @Test
    void a_round_that_went_on_is_extended_and_never_shortened() throws IOException {
        UUID id = here.begun("First");
        byte[] early = here.exported();
        there.read(early);
        here.rounds.answer(ME, id, 2, said("Second"));
        assertThat(there.read(here.exported())).isEqualTo(new Imported(0, 1, 0));
        assertThat(there.rounds.find(ME, id).orElseThrow().turns()).containsExactly(said("First"), said("Second"));
        assertThat(there.read(early)).isEqualTo(new Imported(0, 0, 1));
        assertThat(there.rounds.find(ME, id).orElseThrow().turns()).hasSize(2);
    }

    @Test
    void a_round_that_went_on_in_both_places_keeps_what_is_here() throws IOException {
        UUID id = here.begun("First");
        there.read(here.exported());
        there.rounds.answer(ME, id, 2, said("There"));
        here.rounds.answer(ME, id, 2, said("Here"));
        here.rounds.answer(ME, id, 3, said("Here too"));
        there.read(here.exported());
        assertThat(there.rounds.find(ME, id).orElseThrow().turns()).containsExactly(said("First"), said("There"));
    }

    @Test
    void a_newer_draft_is_kept_whichever_side_it_is_on() throws IOException {
        UUID id = here.begun("First");
        here.rounds.saveDraft(ME, id, 2, "older", 1);
        byte[] early = here.exported();
        there.read(early);
        clock.move(Duration.ofMinutes(1));
        there.rounds.saveDraft(ME, id, 2, "newer", 2);
        there.read(early);
        assertThat(there.rounds.draft(ME, id, 2).orElseThrow().text()).isEqualTo("newer");
        here.read(there.exported());
        assertThat(here.rounds.draft(ME, id, 2).orElseThrow().text()).isEqualTo("newer");
    }

    @Test
    void what_was_deleted_is_not_exported() throws IOException {
        UUID id = here.begun("zwetschgenkuchen");
        here.rounds.remove(ME, here.begun("brimborium"));
        here.rounds.removeAnswer(ME, id, 1);
        there.read(here.exported());
        assertThat(there.rounds.all(ME)).hasSize(1);
        assertThat(there.rounds.find(ME, id).orElseThrow().turns()).containsExactly(said(""));
    }

    @Test
    void a_file_that_was_cut_off_anywhere_adds_nothing() throws IOException {
        here.begun("First");
        here.begun("Second");
        byte[] whole = here.exported();
        // The last entry's data ends before the list of contents, which begins with PK\1\2.
        int contents = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        for (int length = 0; length < contents; length += 97) {
            byte[] half = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> there.read(half))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Nothing was changed")
                    .hasNoCause();
        }
        assertThat(there.rounds.all(ME)).isEmpty();
    }

    @Test
    void a_path_out_of_the_zip_is_refused() throws IOException {
        assertRefused(zip("debrief.json", HEAD.formatted(1), "../../rounds/evil.json", "{}"));
        assertRefused(zip("debrief.json", HEAD.formatted(1), "rounds/../evil.json", "{}"));
        assertRefused(zip("../debrief.json", HEAD.formatted(0)));
    }

    @Test
    void own_questions_and_packs_arrive_and_what_is_here_stays_as_it_is() throws IOException {
        here.begun("Words");
        here.file("own/questions/moved-office/question.yml", "ask: \"Mine\"\n");
        here.file("own/questions/both/question.yml", "ask: \"From here\"\n");
        here.file("acme/pack.yml", "id: acme\n");
        here.file("acme/questions/one/question.yml", "ask: \"One\"\n");
        here.file("acme/logo.png", "\0\0");
        here.file("approved.txt", "acme " + "0".repeat(64) + "\n");
        there.file("own/questions/both/question.yml", "ask: \"From there\"\n");

        assertThat(there.read(here.exported())).isEqualTo(new Imported(1, 0, 0, 1, 1));

        assertThat(there.text("own/questions/moved-office/question.yml")).isEqualTo("ask: \"Mine\"\n");
        assertThat(there.text("own/questions/both/question.yml")).isEqualTo("ask: \"From there\"\n");
        assertThat(there.text("acme/questions/one/question.yml")).isEqualTo("ask: \"One\"\n");
        assertThat(there.packs().resolve("acme/logo.png")).doesNotExist();
        assertThat(there.packs().resolve("approved.txt"))
                .as("a pack is asked for again where it arrives")
                .doesNotExist();
        assertThat(there.read(here.exported())).isEqualTo(new Imported(0, 0, 1, 0, 0));
        try (Stream<Path> left = Files.list(there.packs())) {
            assertThat(left.map(path -> path.toFile().getName())).containsExactlyInAnyOrder("own", "acme");
        }
    }

    @Test
    void an_export_of_an_older_debrief_can_still_be_read() throws IOException {
        assertThat(there.read(zip("debrief.json", HEAD.formatted(0)))).isEqualTo(new Imported(0, 0, 0));
    }

    @Test
    void packs_that_were_cut_off_or_point_elsewhere_add_nothing() throws IOException {
        here.begun("Words");
        here.file("own/questions/moved-office/question.yml", "ask: \"Mine\"\n");
        here.file("acme/pack.yml", "id: acme\n");
        byte[] whole = here.exported();
        int contents = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        for (int length = 0; length < contents; length += 31) {
            assertRefused(Arrays.copyOf(whole, length));
        }
        String head = HEAD.formatted(0).replace("1,", "2,");
        assertRefused(zip("debrief.json", head));
        for (String name : List.of(
                "../evil", "/evil", "own/../../evil", "own/questions/../../evil", "approved.txt", "a/b/c/d/e")) {
            assertRefused(zip("debrief.json", head, "packs.json", "{\"files\":1}", "packs/" + name, "x"));
        }
        assertRefused(zip("debrief.json", head, "packs.json", "{\"files\":2}", "packs/own/x", "x"));
        assertRefused(zip("debrief.json", head, "packs.json", "{\"files\":0}", "packs/own/x", "x"));
        assertThat(there.packs().toFile().list()).isNullOrEmpty();
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("here", "there");
    }

    @Test
    void what_is_no_export_is_refused() throws IOException {
        assertRefused(new byte[0]);
        assertRefused("not a zip".getBytes(StandardCharsets.UTF_8));
        assertRefused(zip("debrief.json", "null"));
        assertRefused(zip("debrief.json", "[]"));
        assertRefused(zip("debrief.json", "{\"format\":1}"));
        assertRefused(zip("debrief.json", HEAD.formatted(2)));
        String name = "rounds/" + UUID.randomUUID() + ".json";
        assertRefused(zip("debrief.json", HEAD.formatted(1), name, "{\"id\":\"zwetschgenkuchen\"}"));
        assertRefused(zip("debrief.json", HEAD.formatted(1), name, "[".repeat(10_000)));
        assertThatThrownBy(
                        () -> there.read(zip("debrief.json", HEAD.formatted(0).replace("1,", "4,"))))
                .hasMessageContaining("newer Debrief");
    }

    @Test
    void a_small_file_that_unpacks_into_a_huge_one_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("debrief.json"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 80; i++) {
                zip.write(spaces);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThatThrownBy(() -> there.read(bytes.toByteArray()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("larger than any export");
    }

    @Test
    void the_file_is_closed_to_other_accounts_and_a_failed_one_leaves_nothing() throws IOException {
        here.begun("Words");
        Path file = temp.resolve("all.zip");
        new Archive(here.database, here.rounds).write(ME, file, false);
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> new Archive(here.database, here.rounds).write(ME, temp.resolve("none/all.zip"), false))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("There is no folder");
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("here", "there", "all.zip");
    }

    private static final String HEAD = "{\"format\":1,\"rounds\":%d,\"choices\":{}}";

    private void assertRefused(byte[] zip) {
        assertThatThrownBy(() -> there.read(zip))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Nothing was changed")
                .hasMessageNotContaining("zwetschgenkuchen");
        assertThat(there.rounds.all(ME)).isEmpty();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Turn said(String words) {
        return new Turn("q", "", "Tell me about it.", words);
    }

    private record Computer(Database database, Rounds rounds) {
        static Computer at(Path path, Hand clock) throws IOException {
            DataFolder folder = new DataFolder(Files.createDirectory(path));
            Database database = Database.open(folder);
            return new Computer(database, new Rounds(database, folder, clock));
        }

        Path packs() {
            return rounds.own().path();
        }

        void file(String name, String text) throws IOException {
            Path file = packs().resolve(name);
            Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        }

        String text(String name) throws IOException {
            return Files.readString(packs().resolve(name));
        }

        UUID begun(String words) {
            SetUp setUp = new SetUp("generic", "execution", "senior", 45, Mode.REAL, 1, List.of("q"), "e", "p");
            UUID id = rounds.begin(ME, setUp).id();
            rounds.answer(ME, id, 1, said(words));
            return id;
        }

        byte[] exported() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new Archive(database, rounds).write(ME, bytes);
            return bytes.toByteArray();
        }

        Imported read(byte[] zip) {
            return new Archive(database, rounds).read(ME, new ByteArrayInputStream(zip));
        }
    }
}
