package debrief.drills.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a program from CSV, JSON or Mermaid, and writes it for elsewhere. Text is data: nothing in it is run or fetched. */
public final class ProgramFile {
    /** No file is longer, in characters. */
    public static final int MOST_CHARACTERS = 200_000;

    private static final Pattern FRONT = Pattern.compile("\\A\\s*(?:---\\n.*?\\n---\\s*\\n)?", Pattern.DOTALL);

    private ProgramFile() {}

    /**
     * Reads a file; what it is, is seen from its first line.
     *
     * @param head what holds where the file does not tell
     * @throws Refused where it is no program, with the line
     */
    public static Program read(String text, Head head) throws Refused {
        if (text.length() > MOST_CHARACTERS) {
            throw new Refused("This is longer than " + MOST_CHARACTERS
                    + " characters. Leave out what is no task, and try again.");
        }
        String whole = text.replace("\r\n", "\n").replace('\r', '\n');
        String plain = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
        if (plain.isBlank()) {
            throw new Refused("There is nothing in it. Paste a table, JSON or Mermaid.");
        }
        if (plain.stripLeading().startsWith("{")) {
            return ProgramJson.read(plain, head);
        }
        String first = first(plain);
        if (first.equals("gantt")) {
            return Gantt.read(plain, head);
        }
        if (first.matches("(?:flowchart|graph)(?:[ \\t].*)?")) {
            return Flow.read(plain, head);
        }
        return ProgramCsv.read(plain, head);
    }

    /** The first line that is no comment, in small letters. */
    private static String first(String text) {
        String body = FRONT.matcher(text).replaceFirst("");
        return body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("%%"))
                .findFirst()
                .orElse("")
                .replaceFirst(";$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** An invented program, to see what the map shows. */
    public static Program sample() {
        try (InputStream file = Objects.requireNonNull(ProgramFile.class.getResourceAsStream("sample.json"))) {
            return read(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8),
                    new Head("", Optional.empty(), Optional.empty(), Unit.WEEKS));
        } catch (IOException | Refused e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it as JSON, which {@link #read} gives back unchanged. */
    public static String json(Program program) {
        return ProgramJson.write(program);
    }

    /** All of it as a Mermaid flowchart, which {@link #read} gives back unchanged: what a flowchart has no place for stands in comments. */
    public static String flowchart(Program program) {
        return Flow.write(program);
    }

    /** All of it as a Mermaid gantt chart, in the same way. */
    public static String gantt(Program program) {
        return Gantt.write(program);
    }
}
