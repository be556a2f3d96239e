package debrief.cli;

import debrief.cli.Lines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the answers of a round come from: a person's keyboard, or a file for rehearsal and tests. */
final class Answers {
    /** Ends an answer, like an empty line. */
    static final String END = ".";

    static final String SKIP = "/skip";
    static final String QUIT = "/quit";

    // A terminal hands over at most 4,095 bytes of a line and drops the rest.
    private static final int TERMINAL_LINE = 4_094;

    private final Prompt prompt;
    private final Optional<Lines> typed;
    private final List<String> scripted;
    private int next;
    private boolean over;

    private Answers(Prompt prompt, Optional<Lines> typed, List<String> scripted) {
        this.prompt = prompt;
        this.typed = typed;
        this.scripted = scripted;
    }

    /** Answers typed at standard input. */
    static Answers typed(Prompt prompt) {
        return new Answers(prompt, Optional.of(new Lines(prompt.in())), List.of());
    }

    /** Answers from a file, one a line; the last is given again as often as it is needed. */
    static Answers scripted(Prompt prompt, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Fault.use("There is no file " + file + ".");
        }
        List<String> answers = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file)) {
            Lines lines = new Lines(bytes);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                String text = line.get()
                        .text()
                        .orElseThrow(() -> Fault.use(file + " is not UTF-8. Save it as UTF-8 and try again."));
                if (!text.isBlank()) {
                    answers.add(text);
                }
            }
        }
        if (answers.isEmpty()) {
            throw Fault.use(file + " holds no answer. Write one a line.");
        }
        return new Answers(prompt, Optional.empty(), answers);
    }

    /** The next answer, empty text for one that is passed; nothing when the person stops. */
    Optional<String> next() throws IOException {
        if (typed.isEmpty()) {
            String answer = scripted.get(Math.min(next, scripted.size() - 1));
            next++;
            return answer.equals(QUIT) ? Optional.empty() : Optional.of(answer.equals(SKIP) ? "" : answer);
        }
        return over ? Optional.empty() : read(typed.get());
    }

    private Optional<String> read(Lines lines) throws IOException {
        StringBuilder said = new StringBuilder();
        while (true) {
            if (prompt.terminal('i')) {
                prompt.tellOn("> ");
            }
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                over = true;
                return said.isEmpty() ? Optional.empty() : Optional.of(said.toString());
            }
            String text = line.get().text().orElse("");
            if (text.strip().equals(QUIT)) {
                over = true;
                return said.isEmpty() ? Optional.empty() : Optional.of(said.toString());
            }
            if (text.strip().equals(SKIP) && said.isEmpty()) {
                return Optional.of("");
            }
            if (text.isBlank() || text.strip().equals(END)) {
                if (!said.isEmpty()) {
                    return Optional.of(said.toString());
                }
                prompt.tell("Nothing yet. Type an answer and end it with an empty line; /skip passes, /quit stops.");
                continue;
            }
            warnOfCut(text);
            if (!said.isEmpty()) {
                said.append('\n');
            }
            said.append(text);
        }
    }

    private void warnOfCut(String text) {
        if (prompt.terminal('i') && Prompt.Utf8.bytes(text).length >= TERMINAL_LINE) {
            prompt.tell("This line is as long as a terminal allows; what came after it may be cut."
                    + " Break long answers into lines, or use --answers FILE.");
        }
    }
}
