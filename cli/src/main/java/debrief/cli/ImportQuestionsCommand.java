package debrief.cli;

import debrief.cli.Lines.Line;
import debrief.cli.Page.Ink;
import debrief.content.Packs;
import debrief.json.Json;
import debrief.lists.ListJson;
import debrief.lists.ListedQuestion;
import debrief.lists.OwnQuestions;
import debrief.lists.QuestionList;
import debrief.lists.Refused;
import debrief.lists.Skipped;
import debrief.lists.Tip;
import debrief.rounds.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a list of questions in, after showing what was understood of it. */
@Command(
        name = "questions",
        sortOptions = false,
        description = "Shows what a list of questions holds, asks, and saves it among your own questions.",
        footer = {
            "",
            "Reads Markdown and plain text (numbered, bold, bulleted, headings, Q: and A:,",
            "conversations), CSV whose first line names its columns, JSON and JSON Lines.",
            "Nothing is saved before you say yes."
        })
final class ImportQuestionsCommand implements Callable<Integer> {
    private final Prompt prompt;

    @Parameters(arity = "1", paramLabel = "FILE", description = "the list, in UTF-8, 5 MB at most")
    private String file = "";

    @Option(names = "--dry-run", description = "shows what was understood and saves nothing")
    private boolean dryRun;

    @Option(names = "--json", description = "one JSON document instead of text; with --dry-run or --yes")
    private boolean json;

    @Option(names = "--yes", description = "saves without asking")
    private boolean yes;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder; ~/.debrief if not said")
    private @Nullable String data;

    @Option(names = "--packs", paramLabel = "DIR", description = "another folder of packs")
    private @Nullable Path packs;

    ImportQuestionsCommand(Prompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public Integer call() throws IOException {
        if (dryRun && yes) {
            throw Fault.use("--dry-run saves nothing, so there is nothing to say yes to. Leave one of them out.");
        }
        if (json && !dryRun && !yes) {
            throw Fault.use("--json asks nothing. Add --dry-run to look, or --yes to save.");
        }
        QuestionList list = read();
        prompt.print(json ? Json.document(to -> ListJson.write(to, list)) + "\n" : text(list));
        if (dryRun) {
            return 0;
        }
        if (!yes && !agreed(list.questions().size())) {
            prompt.tell("Nothing was saved.");
            return 0;
        }
        save(list);
        return 0;
    }

    private QuestionList read() throws IOException {
        QuestionList list;
        try {
            list = QuestionList.read(bytes(), file);
        } catch (Refused e) {
            throw Fault.use(e.says());
        }
        if (list.questions().isEmpty()) {
            throw Fault.use("There is no question in " + file
                    + " that Debrief can tell from other text; put each on a line of its own with a number before it.");
        }
        return list;
    }

    /** The whole file; of one that is too large no more than tells so. */
    private byte[] bytes() throws IOException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw Fault.use(file + " is a folder. Name a file.");
            }
            if (!Files.isRegularFile(path)) {
                throw Fault.use("There is no file " + file + ".");
            }
            if (!Files.isReadable(path)) {
                throw Fault.use(file + " cannot be read by this account.");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(QuestionList.MOST_BYTES + 1);
            }
        } catch (InvalidPathException e) {
            throw Fault.use("There is no file " + file + ".");
        }
    }

    private boolean agreed(int questions) throws IOException {
        prompt.tellOn("Save " + count(questions, "question") + " among your own? yes or no: ");
        Optional<Line> line = new Lines(prompt.in()).next();
        if (!prompt.terminal('i')) {
            prompt.tell("");
        }
        String answer = line.flatMap(Line::text).orElse("").strip().toLowerCase(Locale.ROOT);
        if (line.isEmpty()) {
            throw Fault.use("Nothing was saved, because nobody answered. Add --yes to save without being asked.");
        }
        return answer.equals("yes") || answer.equals("y");
    }

    private void save(QuestionList list) throws IOException {
        Packs bank = Packs.read(Judge.folder(Optional.ofNullable(packs), prompt));
        DataFolder folder;
        try {
            folder = DataFolder.open(data);
        } catch (IOException e) {
            throw Fault.of(String.valueOf(e.getMessage()));
        }
        try {
            OwnQuestions own = OwnQuestions.save(
                    list.questions(),
                    folder.path().resolve("packs").resolve("own").resolve("questions"),
                    bank);
            prompt.tell("Saved " + count(own.saved(), "question") + " in " + own.folder() + "."
                    + (own.known() == 0 ? "" : " " + own.known() + " already in the bank."));
        } catch (IOException e) {
            throw Fault.of("The questions could not be saved (" + e.getMessage() + "). Nothing was changed.");
        }
    }

    /** Something understood or passed over, with its line. */
    private record Shown(int line, Ink ink, String mark, String words, List<String> more) {}

    private String text(QuestionList list) {
        List<Shown> shown = new ArrayList<>();
        for (ListedQuestion one : list.questions()) {
            List<String> more = new ArrayList<>();
            one.expected().ifPresent(words -> more.add("Expected: " + words));
            one.why().ifPresent(words -> more.add("Why: " + words));
            shown.add(new Shown(one.line(), Ink.BOLD, one.number() + ". ", one.question(), more));
        }
        for (Tip tip : list.tips()) {
            shown.add(new Shown(
                    tip.line(),
                    Ink.PLAIN,
                    "Tip, batch " + tip.batch() + ": ",
                    tip.title().map(title -> title + ". ").orElse("") + tip.text(),
                    List.of()));
        }
        for (Skipped one : list.skipped()) {
            shown.add(new Shown(
                    one.line(), Ink.QUIET, "Skipped, " + one.why() + ": ", "\"" + one.words() + "\"", List.of()));
        }
        shown.sort(Comparator.comparingInt(Shown::line));
        Page page = new Page(prompt.colour());
        for (Shown one : shown) {
            String margin = String.format(Locale.ROOT, "%5d  ", one.line());
            page.line(one.ink(), margin, "       ", one.mark() + one.words());
            one.more().forEach(words -> page.line(Ink.PLAIN, "         ", "         ", words));
        }
        page.line()
                .line(
                        Ink.PLAIN,
                        count(list.questions().size(), "question") + ", "
                                + with(
                                        list.questions().stream()
                                                .filter(one -> one.expected().isPresent())
                                                .count(),
                                        "an expected answer")
                                + ", "
                                + with(
                                        list.questions().stream()
                                                .filter(one -> one.why().isPresent())
                                                .count(),
                                        "a reason")
                                + "; "
                                + count(list.tips().size(), "tip") + "; "
                                + list.skipped().size() + " skipped.");
        return page.toString();
    }

    private static String with(long count, String what) {
        return count + " with " + what;
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
