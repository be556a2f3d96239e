package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real script, started as a person starts it. */
@DisabledOnOs(OS.WINDOWS)
final class ScriptIT {
    private static final Path SCRIPT = Path.of("..", "debrief").toAbsolutePath().normalize();

    private static final String ROWS = """
            {"id":"caf\u00e9","question":"Tell me about a program that was late.","answer":"We were late \uD83D\uDE80. I cut the scope because the date was fixed \u2013 na\u00efvely."}
            {"id":2,"question":"Erz\u00e4hl mir davon.","answer":"I stopped it in \u0130stanbul, although IT and I disagreed."}
            """;

    @TempDir
    Path folder = Path.of("");

    /** What came out is read as strict UTF-8, so that equal text means equal bytes. */
    private record Ran(int exit, String out, String err) {}

    private Ran run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return run(SCRIPT, environment, arguments);
    }

    private Ran run(Path script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        // This test runs inside the build, so what it starts must not build.
        process.environment().put("DEBRIEF_BUILT", "yes");
        process.environment().remove("LANG");
        process.environment().putAll(environment);
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process started = process.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.write(folder.resolve("stdin"), new byte[0]).toFile()))
                .start();
        assertThat(started.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(started.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void the_bytes_are_the_same_under_any_locale_time_zone_and_encoding() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("r\u00f6ws.jsonl"), ROWS);
        Ran plain = run(
                Map.of("LC_ALL", "C", "TZ", "America/St_Johns", "JAVA_TOOL_OPTIONS", "-Dfile.encoding=ISO-8859-1"),
                "score",
                "--in",
                "r\u00f6ws.jsonl");
        Ran turkish = run(
                Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Asia/Kolkata", "JAVA_TOOL_OPTIONS", "-Duser.language=tr"),
                "score",
                "--in",
                "r\u00f6ws.jsonl");

        assertThat(plain.exit()).as(plain.err()).isZero();
        assertThat(plain.out()).startsWith("{\"id\":\"caf\u00e9\",").hasLineCount(2);
        assertThat(turkish.out()).isEqualTo(plain.out());
    }

    @Test
    void it_works_from_another_folder_and_through_a_link() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rows.jsonl"), ROWS);
        Path link = Files.createSymbolicLink(folder.resolve("linked"), SCRIPT);

        Ran linked = run(link, Map.of(), "score", "--in", "rows.jsonl", "--out", "scores.jsonl");

        assertThat(linked.exit()).as(linked.err()).isZero();
        assertThat(linked.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("scores.jsonl"))).hasLineCount(2);
        Files.delete(link);
    }

    @Test
    void a_wrong_command_says_what_to_type_and_ends_with_two() throws IOException, InterruptedException {
        Ran wrong = run(Map.of(), "frobnicate");

        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("./debrief help");
        assertThat(run(Map.of(), "score", "--colour").exit()).isEqualTo(2);
    }

    @Test
    void lists_of_questions_go_to_the_prompt_and_archives_to_the_pages() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("list.txt"), "1. Who decides?\n");

        Ran in = run(Map.of(), "import", "questions", "list.txt", "--dry-run", "--json");
        Ran out = run(Map.of(), "export", "questions", "--format", "csv", "--focus", "product");

        assertThat(in.exit()).as(in.err()).isZero();
        assertThat(in.out()).startsWith("{\"questions\":[{\"number\":1,\"question\":\"Who decides?\"");
        assertThat(out.exit()).as(out.err()).isZero();
        assertThat(out.out()).startsWith("number,question,expected,why\n1,");
    }

    @Test
    void help_names_every_command() throws IOException, InterruptedException {
        assertThat(run(Map.of(), "help").out())
                .contains(List.of(
                        "run",
                        "score",
                        "mock",
                        "calibrate",
                        "packs check",
                        "import questions",
                        "export questions",
                        "doctor",
                        "check",
                        "package",
                        "approve",
                        "export",
                        "import",
                        "forget",
                        "address"));
    }

    @Test
    void without_java_it_says_what_to_install() throws IOException, InterruptedException {
        // A folder with what the script needs, and no Java.
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("bash", "dirname", "ls", "cksum", "cut", "readlink", "mkdir")) {
            for (String place : List.of("/bin", "/usr/bin")) {
                if (Files.exists(Path.of(place, tool))) {
                    Path stand = Files.writeString(
                            tools.resolve(tool), "#!/bin/sh\nexec " + place + "/" + tool + " \"$@\"\n");
                    assertThat(stand.toFile().setExecutable(true)).isTrue();
                }
            }
        }

        Ran without = run(Map.of("PATH", tools.toString(), "JAVA_HOME", ""), "doctor");

        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.err()).contains("Java is missing").contains("JDK 17");
    }
}
