package debrief.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.engine.interview.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RoundFileTest {
    private static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");
    private static final Turn FIRST = new Turn("late-program", "", "Tell me.", "We slipped.\nNine weeks.");
    private static final Turn FOLLOW_UP = new Turn("late-program", "cause", "Why?", "A team parked \"it\".");

    private DataFolder folder = new DataFolder(Path.of("none"));

    @BeforeEach
    void open(@TempDir Path place) throws IOException {
        folder = DataFolder.open(place.resolve("data").toString());
    }

    @Test
    void a_round_reads_as_it_was_given() throws IOException {
        RoundFile round = begin().append(FIRST).append(FOLLOW_UP).append(new Turn("next", "", "And?", ""));

        assertThat(RoundFile.read(round.path())).isEqualTo(round);
        assertThat(Files.readAllLines(round.path())).hasSize(4);
    }

    @Test
    void every_kind_of_turn_reads_as_it_was_given_and_one_of_an_older_debrief_by_what_it_is_about() throws IOException {
        RoundFile round = begin();
        for (Turn.Kind kind : Turn.Kind.values()) {
            round = round.append(FIRST.of(kind));
        }
        assertThat(RoundFile.read(round.path()).turns().stream().map(Turn::kind))
                .containsExactly(Turn.Kind.values());

        Files.writeString(round.path(), """
                {"question":"q","about":"cause","wording":"Why?","said":"So."}
                {"question":"q","about":"","wording":"And?","said":"So."}
                """, StandardOpenOption.APPEND);
        assertThat(RoundFile.read(round.path()).turns().stream()
                        .skip(Turn.Kind.values().length)
                        .map(Turn::kind))
                .containsExactly(Turn.Kind.FOLLOW_UP, Turn.Kind.ASK);
    }

    @Test
    void any_text_comes_back_as_it_went_in() throws IOException {
        String said = "\u05e9\u05dc\u05d5\u05dd \uD83D\uDE80 <b>&\u0000\u2028\r\t\\u0041 \uD83D alone \uDE80"
                + "long ".repeat(40_000);

        RoundFile round = begin().append(new Turn("q", "", "?", said));

        assertThat(RoundFile.read(round.path()).turns().get(0).said()).isEqualTo(said);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_else_can_read_it() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(begin().path())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_line_cut_off_anywhere_is_left_out_and_healed_by_the_next_turn() throws IOException {
        RoundFile one = begin().append(FIRST);
        long whole = Files.size(one.path());
        byte[] bytes = Files.readAllBytes(one.append(FOLLOW_UP).path());
        for (int cut = (int) whole; cut < bytes.length; cut++) {
            Files.write(one.path(), java.util.Arrays.copyOf(bytes, cut));

            RoundFile read = RoundFile.read(one.path());
            assertThat(read.turns()).containsExactly(FIRST);
            RoundFile healed = read.append(FOLLOW_UP);
            assertThat(RoundFile.read(one.path())).isEqualTo(healed);
            assertThat(Files.readAllBytes(one.path())).isEqualTo(bytes);
        }
    }

    @Test
    void a_long_line_cut_off_is_healed_too() throws IOException {
        RoundFile one = begin().append(FIRST);
        Files.writeString(one.path(), "{\"said\":\"" + "x".repeat(50_000), StandardOpenOption.APPEND);

        assertThat(RoundFile.read(one.append(FOLLOW_UP).path()).turns()).containsExactly(FIRST, FOLLOW_UP);
    }

    @Test
    void a_round_the_web_app_took_over_is_not_written_to_again() throws IOException {
        RoundFile terminal = begin().append(FIRST);

        RoundFile taken = RoundFile.read(terminal.path()).take();

        assertThat(taken.turns()).containsExactly(FIRST);
        assertThat(taken.taken()).isTrue();
        assertThat(RoundFile.all(folder)).containsExactly(taken);
        for (RoundFile file : List.of(terminal, taken)) {
            assertThatThrownBy(() -> file.append(FOLLOW_UP))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "This round was opened in the web app and goes on there. This answer was not saved here; those before it are safe.");
        }
        taken.delete();
        taken.delete();
        assertThat(RoundFile.all(folder)).isEmpty();
        assertThatThrownBy(() -> terminal.append(FOLLOW_UP))
                .hasMessageStartingWith("This round was opened in the web app");
        assertThat(terminal.path()).doesNotExist();
    }

    @Test
    void a_round_that_went_on_in_another_terminal_takes_no_second_answer() throws IOException {
        RoundFile here = begin();
        RoundFile there = RoundFile.read(here.path()).append(FIRST);

        assertThatThrownBy(() -> here.append(FOLLOW_UP))
                .hasMessage(
                        "This round went on in another window. This answer was not saved; those given there are safe."
                                + " Go on there, or resume the round here.");
        assertThat(RoundFile.read(here.path())).isEqualTo(there);
    }

    @Test
    void rounds_do_not_wait_for_each_other_and_none_loses_a_turn() throws Exception {
        ExecutorService terminals = Executors.newFixedThreadPool(4);
        try {
            List<Future<RoundFile>> rounds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                rounds.add(terminals.submit(() -> {
                    RoundFile round = begin();
                    for (int turn = 0; turn < 25; turn++) {
                        round = round.append(FIRST);
                    }
                    return round;
                }));
            }
            for (Future<RoundFile> round : rounds) {
                assertThat(RoundFile.read(round.get().path()).turns()).hasSize(25);
            }
        } finally {
            terminals.shutdown();
        }
        assertThat(RoundFile.all(folder)).hasSize(4);
    }

    @Test
    void rounds_are_listed_newest_first_and_what_is_no_round_is_left_out() throws IOException {
        RoundFile old = begin(MORNING);
        RoundFile young = begin(MORNING.plusSeconds(60));
        Files.writeString(folder.rounds().resolve("notes.jsonl"), "{}\n");
        Files.writeString(folder.rounds().resolve(UUID.randomUUID() + ".jsonl"), "{\"id\":\"other\"}\n");
        Files.writeString(folder.rounds().resolve(UUID.randomUUID() + ".jsonl"), "");
        Files.createDirectory(folder.rounds().resolve(UUID.randomUUID() + ".jsonl"));
        Files.copy(old.path(), folder.rounds().resolve(UUID.randomUUID() + ".jsonl"));

        assertThat(RoundFile.all(folder)).containsExactly(young, old);
    }

    @Test
    void a_broken_line_in_the_middle_is_named_and_nothing_is_changed() throws IOException {
        RoundFile round = begin().append(FIRST);
        Files.writeString(round.path(), "{\"said\": 7}\n", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(round.path());

        assertThatThrownBy(() -> RoundFile.read(round.path()))
                .hasMessage("Line 3 of " + round.path() + " is not a turn. The file is left as it is.");
        assertThatThrownBy(() -> round.append(FOLLOW_UP)).hasMessageStartingWith("Line 3 of ");
        assertThat(Files.readAllBytes(round.path())).isEqualTo(before);
    }

    @Test
    void an_id_is_a_UUID_and_nothing_that_leads_elsewhere() {
        for (String id : List.of("", "../evil", "1-1-1-1-1", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11", "x/../../y")) {
            assertThatThrownBy(() -> RoundFile.begin(folder, setUp(id, MORNING)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> RoundFile.read(folder.rounds().resolve(id + ".jsonl")))
                    .isInstanceOf(IOException.class);
        }
        assertThat(folder.rounds()).isEmptyDirectory();
    }

    @Test
    void a_round_is_begun_once() throws IOException {
        RoundFile round = begin().append(FIRST);

        assertThatThrownBy(() -> RoundFile.begin(folder, round.setUp()))
                .hasMessage("There is a round " + round.setUp().id() + " already. Begin another.");
        assertThat(RoundFile.read(round.path())).isEqualTo(round);
    }

    private RoundFile begin() throws IOException {
        return begin(MORNING);
    }

    private RoundFile begin(Instant started) throws IOException {
        return RoundFile.begin(folder, setUp(UUID.randomUUID().toString(), started));
    }

    private static RoundFile.SetUp setUp(String id, Instant started) {
        return new RoundFile.SetUp(
                id,
                "netflix",
                "execution",
                "senior",
                45,
                -7_000_000_000L,
                started,
                List.of("late-program"),
                "1",
                "generic 2026.1");
    }
}
