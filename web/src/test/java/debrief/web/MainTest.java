package debrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.interview.Turn;
import debrief.rounds.DataFolder;
import debrief.web.store.Database;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, as they are typed. */
final class MainTest {
    @TempDir
    private Path temp = Path.of("");

    @Test
    void everything_is_carried_to_another_folder() throws IOException {
        keepARound("here");
        Ran exported = run("export", temp.resolve("all.zip").toString(), "--data", data("here"));
        assertThat(exported.exit).isZero();
        assertThat(exported.err).startsWith("1 round exported.");
        Ran imported = run("import", temp.resolve("all.zip").toString(), "--data", data("there"));
        assertThat(imported.exit).isZero();
        assertThat(imported.err).startsWith("1 round added");
        assertThat(roundsIn("there")).isEqualTo(1);
    }

    @Test
    void with_json_what_came_of_it_is_one_document_on_standard_output() throws IOException {
        keepARound("here");
        String file = temp.resolve("all.zip").toString();
        assertThat(run("export", file, "--json", "--data", data("here")).out).isEqualTo("{\"rounds\":1}\n");
        assertThat(run("import", file, "--json", "--data", data("there")).out)
                .isEqualTo("{\"added\":1,\"extended\":0,\"kept\":0,\"questions\":0,\"packs\":0}\n");
        assertThat(run("forget", "--all", "--yes", "--json", "--data", data("there")).out)
                .isEqualTo("{\"deleted\":true}\n");
        assertThat(run("export", "-", "--json", "--data", data("here")).exit).isEqualTo(2);
    }

    @Test
    void an_import_of_something_else_changes_nothing() throws IOException {
        Path file = Files.writeString(temp.resolve("holiday.zip"), "sun");
        Ran ran = run("import", file.toString(), "--data", data("here"));
        assertThat(ran.exit).isEqualTo(1);
        assertThat(ran.err).contains("not a whole export", "Nothing was changed");
        assertThat(run("import", temp.resolve("none.zip").toString(), "--data", data("here")).err)
                .contains("There is no file");
    }

    @Test
    void forgetting_asks_first_and_then_leaves_nothing() throws IOException {
        keepARound("here");
        assertThat(run("forget", "--data", data("here")).exit).isEqualTo(2);
        Ran no = typed("no\n", "forget", "--all", "--data", data("here"));
        assertThat(no.exit).isEqualTo(1);
        assertThat(no.err).endsWith("Nothing was deleted.\n");
        assertThat(roundsIn("here")).isEqualTo(1);
        assertThat(typed("forget\n", "forget", "--all", "--data", data("here")).exit)
                .isZero();
        assertThat(temp.resolve("here")).doesNotExist();
    }

    @Test
    void while_debrief_runs_the_other_commands_say_what_to_do_and_address_prints_an_address() throws Exception {
        Process debrief = debrief("run", "--port", "0", "--data", data("here"));
        try (BufferedReader said = debrief.inputReader()) {
            String address = said.readLine();
            assertThat(address).startsWith("http://127.0.0.1:").contains("/open/");

            for (String[] command : new String[][] {
                {"export", temp.resolve("all.zip").toString()},
                {"import", Files.writeString(temp.resolve("x.zip"), "x").toString()},
                {"forget", "--all", "--yes"}
            }) {
                Ran ran = run(with(command, "--data", data("here")));
                assertThat(ran.exit).isEqualTo(1);
                assertThat(ran.err).contains("Debrief is running with this data", "Settings page");
            }
            Ran again = run("run", "--port", "0", "--data", data("here"));
            assertThat(again.exit).isEqualTo(1);
            assertThat(again.err).contains("already running", "./debrief address");

            Ran another = run("address", "--data", data("here"));
            assertThat(another.exit).isZero();
            assertThat(another.out.strip())
                    .startsWith(address.substring(0, address.indexOf("/open/")) + "/open/")
                    .isNotEqualTo(address);

            // Ctrl+C.
            debrief.toHandle().destroy();
            assertThat(said.readLine())
                    .as("only the address goes to standard output")
                    .isNull();
        } finally {
            debrief.destroyForcibly().onExit().join();
        }
        assertThat(run("address", "--data", data("here")).err).contains("not running", "./debrief run");
        assertThat(run("export", temp.resolve("all.zip").toString(), "--data", data("here")).exit)
                .isZero();
    }

    @Test
    void a_used_port_is_named_with_another_to_try() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Ran ran = run("run", "--port", port, "--data", data("here"));
            assertThat(ran.exit).isEqualTo(1);
            assertThat(ran.err).hasLineCount(1).contains("Port " + port + " is used", "./debrief run --port ");
            assertThat(ran.out).isEmpty();
        }
        // The data was closed again.
        assertThat(run("export", temp.resolve("all.zip").toString(), "--data", data("here")).exit)
                .isZero();
    }

    @Test
    void what_is_typed_wrong_is_said_and_ends_with_two() {
        for (String[] typed : new String[][] {
            {"rnu"},
            {"run", "--prt", "1"},
            {"run", "--port"},
            {"run", "--port", "x"},
            {"run", "extra"},
            {"export"},
            {"run", "--database", "jdbc:mysql://x"}
        }) {
            Ran ran = run(with(typed, "--data", data("here")));
            assertThat(ran.exit).as(String.join(" ", typed)).isEqualTo(2);
            assertThat(ran.err).hasLineCount(1).doesNotContain("Exception");
        }
    }

    @Test
    void a_database_server_that_does_not_answer_is_said_in_a_sentence() {
        Ran ran = run(
                "run",
                "--port",
                "0",
                "--data",
                data("here"),
                "--database",
                "jdbc:postgresql://127.0.0.1:1/none?password=secret");
        assertThat(ran.exit).isEqualTo(1);
        assertThat(ran.err).hasLineCount(1).contains("PostgreSQL").doesNotContain("Exception", "secret");
    }

    @Test
    void damaged_data_is_left_alone_with_a_sentence() throws IOException {
        DataFolder folder = DataFolder.open(data("here"));
        Path file = Files.writeString(folder.path().resolve("debrief.mv.db"), "this is no database".repeat(1_000));
        Ran ran = run("run", "--data", data("here"), "--port", "0");
        assertThat(ran.exit).isEqualTo(1);
        assertThat(ran.err).hasLineCount(1).contains("left as it is").doesNotContain("Exception");
        assertThat(Files.readString(file)).startsWith("this is no database");
    }

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... arguments) {
        return typed("", arguments);
    }

    private static Ran typed(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                List.of(arguments),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Process debrief(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String[] with(String[] command, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String data(String name) {
        return temp.resolve(name).toString();
    }

    private void keepARound(String name) throws IOException {
        DataFolder folder = DataFolder.open(data(name));
        try (Database database = Database.open(folder)) {
            Rounds rounds = new Rounds(database, folder, InstantSource.system());
            SetUp setUp = new SetUp("generic", "execution", "senior", 45, Mode.COACHED, 1, List.of("q"), "e", "p");
            rounds.answer(Person.LOCAL, rounds.begin(Person.LOCAL, setUp).id(), 1, new Turn("q", "", "Why?", "Words."));
        }
    }

    private int roundsIn(String name) throws IOException {
        DataFolder folder = DataFolder.open(data(name));
        try (Database database = Database.open(folder)) {
            return new Rounds(database, folder, InstantSource.system())
                    .all(Person.LOCAL)
                    .size();
        }
    }
}
