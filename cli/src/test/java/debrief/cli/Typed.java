package debrief.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A command as it was typed, and what came of it.
 *
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
record Typed(int exit, String out, String err) {
    /** The packs of this project, as the tests of every module see them. */
    static final Path PACKS = Path.of("..", "packs").toAbsolutePath().normalize();

    static Typed debrief(String... args) {
        return with("", Map.of(), args);
    }

    static Typed withInput(String input, String... args) {
        return with(input, Map.of(), args);
    }

    /** Settings in capitals are environment variables, others are properties. */
    static Typed with(String input, Map<String, String> settings, String... args) {
        Map<String, String> properties = new TreeMap<>(Map.of("debrief.packs", PACKS.toString()));
        Map<String, String> environment = new TreeMap<>();
        settings.forEach((name, value) -> (name.matches("[A-Z_]+") ? environment : properties).put(name, value));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new Prompt(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        environment,
                        properties),
                args);
        return new Typed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
