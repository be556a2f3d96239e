package debrief.cli;

import debrief.content.BankQuestion;
import debrief.content.Pack;
import debrief.engine.question.Focus;
import debrief.lists.Exported;
import debrief.lists.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the questions of the bank as a list. */
@Command(
        name = "questions",
        sortOptions = false,
        description = "Writes the questions of the bank as Markdown, CSV, JSON, or cards for Anki.",
        footer = {
            "",
            "In CSV a cell that begins with = + - or @ gets an apostrophe before it, so that no",
            "spreadsheet takes it for a formula; ./debrief import takes it away again."
        })
final class ExportQuestionsCommand implements Callable<Integer> {
    private final Prompt prompt;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            required = true,
            description = "markdown, csv, json or anki (its tab-separated text)")
    private String format = "";

    @Option(names = "--pack", paramLabel = "ID", description = "the questions of one pack alone")
    private @Nullable String pack;

    @Option(names = "--focus", paramLabel = "NAME", description = "the questions of one focus alone")
    private @Nullable String focus;

    @Option(names = "--out", paramLabel = "FILE", description = "where to; standard output if not said")
    private @Nullable Path out;

    @Option(names = "--packs", paramLabel = "DIR", description = "another folder of packs")
    private @Nullable Path packs;

    ExportQuestionsCommand(Prompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public Integer call() {
        Format chosen = Format.of(format)
                .orElseThrow(() -> Fault.use("\"" + format + "\" is no format. Use markdown, csv, json or anki."));
        Optional<Focus> wanted = Optional.ofNullable(focus).map(ExportQuestionsCommand::focus);
        if (out != null) {
            ScoreCommand.insistOnFolder(out);
        }
        Judge judge = Judge.read(Optional.ofNullable(packs), prompt);
        List<Pack> from = pack == null ? judge.packs().packs() : List.of(judge.pack(pack));
        List<BankQuestion> questions = from.stream()
                .flatMap(one -> one.questions().stream())
                .filter(question -> wanted.isEmpty() || question.question().focus() == wanted.get())
                .toList();
        if (questions.isEmpty()) {
            throw Fault.of("There is no such question in the packs. Leave out --pack or --focus.");
        }
        String text = chosen.write(Exported.of(questions));
        if (out == null) {
            prompt.print(text);
        } else {
            write(out, text);
            prompt.tell(questions.size() + (questions.size() == 1 ? " question" : " questions") + " written to " + out
                    + ".");
        }
        return 0;
    }

    private static Focus focus(String name) {
        return Arrays.stream(Focus.values())
                .filter(focus -> focus.key().equals(name))
                .findFirst()
                .orElseThrow(() -> Fault.use("\"" + name + "\" is no focus. Use one of: "
                        + Arrays.stream(Focus.values()).map(Focus::key).collect(Collectors.joining(", ")) + "."));
    }

    private static void write(Path to, String text) {
        try {
            Files.write(to, Prompt.Utf8.bytes(text));
        } catch (IOException e) {
            throw Fault.of("The questions could not be written to " + to + " (" + e.getMessage() + ").");
        }
    }
}
