package debrief.cli;

import debrief.cli.Lines.Line;
import debrief.content.Pack;
import debrief.rounds.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores one answer for a person, or a file of answers for a program. */
@Command(
        name = "score",
        sortOptions = false,
        description = "Scores one answer, or a file of answers, one JSON object a line.",
        synopsisHeading = "",
        customSynopsis = {
            "./debrief score ANSWER.txt --question \"...\"   the debrief of one answer",
            "./debrief score --in IN.jsonl --out OUT.jsonl  a score for each row",
            ""
        },
        footer = {
            "",
            "A row: {\"id\":\"1\",\"question\":\"...\",\"answer\":\"...\"}, if you like with company,",
            "round, level, question_id. \"-\" is standard input or output."
        })
final class ScoreCommand implements Callable<Integer> {
    // Enough rows for every core to have work, few enough to hold in memory whatever the file's size.
    private static final int AT_ONCE = 256;

    private final Prompt prompt;

    @Parameters(arity = "0..1", paramLabel = "ANSWER", description = "a text file with one answer")
    private @Nullable String file;

    @Option(names = "--question", paramLabel = "WORDS", description = "what was asked")
    private @Nullable String question;

    @Option(names = "--question-id", paramLabel = "ID", description = "or its id in the packs")
    private @Nullable String questionId;

    @Option(names = "--in", paramLabel = "FILE", description = "rows to score")
    private @Nullable String in;

    @Option(names = "--out", paramLabel = "FILE", description = "where the scores go; standard output if not said")
    private @Nullable String out;

    @Option(names = "--company", paramLabel = "ID", description = "whose weights count: generic, netflix, ...")
    private @Nullable String company;

    @Option(names = "--round", paramLabel = "NAME", description = "a round of that company, or a focus")
    private @Nullable String round;

    @Option(names = "--level", paramLabel = "NAME", description = "senior, staff or principal")
    private @Nullable String level;

    @Option(names = "--read-as", paramLabel = "ID", description = "and how another company would read it")
    private @Nullable String readAs;

    @Option(names = "--json", description = "one JSON document instead of text")
    private boolean json;

    @Option(names = "--full", description = "every reason with every quote")
    private boolean full;

    @Option(names = "--data", paramLabel = "DIR", description = "a data folder whose own questions and packs count too")
    private @Nullable String data;

    @Option(names = "--packs", paramLabel = "DIR", description = "another folder of packs")
    private @Nullable Path packs;

    ScoreCommand(Prompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public Integer call() throws IOException {
        if ((file == null) == (in == null)) {
            throw Fault.use("Name one answer, or a file of rows with --in. Type: ./debrief score --help");
        }
        return in == null ? one() : many(in);
    }

    private int one() throws IOException {
        String name = String.valueOf(file);
        if (question == null && questionId == null) {
            throw Fault.use("Say what was asked: ./debrief score " + name + " --question \"...\"");
        }
        if (out != null) {
            throw Fault.use("--out goes with --in. One answer's debrief goes to standard output.");
        }
        String answer = answer(name);
        Judge judge = judge();
        judge.insist(
                Optional.ofNullable(company),
                Optional.ofNullable(round),
                Optional.ofNullable(level),
                Optional.ofNullable(questionId));
        String id = name.equals("-") ? "-" : String.valueOf(Path.of(name).getFileName());
        Judge.Judged judged = judge.judge(
                new Asked(
                        new Asked.Id(id, false),
                        question == null ? "" : question,
                        answer,
                        Optional.ofNullable(company),
                        Optional.ofNullable(round),
                        Optional.ofNullable(level),
                        Optional.ofNullable(questionId)),
                other(judge));
        prompt.print(
                json
                        ? ScoreJson.row(judged) + "\n"
                        : new DebriefText(prompt.colour(), full, judged.house()).of(judged.debrief(), judged.other()));
        return 0;
    }

    // What a person keeps at home must not change a score by surprise, so it counts only where its folder is named.
    private Judge judge() {
        Optional<Path> named = Optional.ofNullable(packs);
        if (data == null) {
            return Judge.read(named, prompt);
        }
        try {
            return Judge.read(named, DataFolder.open(data), prompt);
        } catch (IOException e) {
            throw Fault.of(String.valueOf(e.getMessage()));
        }
    }

    /** The company it is to be read as, if any; wrong use when there is no pack for it. */
    private Optional<Pack> other(Judge judge) {
        return Optional.ofNullable(readAs).map(judge::pack);
    }

    private String answer(String name) throws IOException {
        String text;
        if (name.equals("-")) {
            text = prompt.readAll();
        } else {
            try (InputStream bytes = open(name)) {
                text = Prompt.Utf8.text(bytes.readAllBytes());
            }
        }
        if (text.indexOf('\0') >= 0) {
            throw Fault.use(name + " is not plain text. Save the answer as a text file in UTF-8.");
        }
        return text;
    }

    /** Opens a file; wrong use where there is none, or none that this account may read. */
    static InputStream open(String name) throws IOException {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw Fault.use(name + " is a folder. Name a file.");
        }
        if (!Files.exists(path)) {
            throw Fault.use("There is no file " + name + ".");
        }
        try {
            return Files.newInputStream(path);
        } catch (AccessDeniedException e) {
            throw Fault.use(name + " cannot be read by this account.");
        }
    }

    private int many(String from) throws IOException {
        if (question != null || questionId != null) {
            throw Fault.use("With --in each row carries its own question; leave --question out.");
        }
        String to = out == null ? "-" : out;
        try (InputStream rows = from.equals("-") ? prompt.in() : open(from)) {
            Judge judge = judge();
            judge.insist(
                    Optional.ofNullable(company),
                    Optional.ofNullable(round),
                    Optional.ofNullable(level),
                    Optional.empty());
            other(judge);
            Lines lines = new Lines(rows);
            int bad;
            if (to.equals("-")) {
                bad = score(judge, lines, prompt.out());
            } else {
                bad = toFile(judge, lines, Path.of(to));
            }
            judge.unknown().forEach(name -> prompt.tell("Nobody here knows " + name + "."));
            return bad == 0 ? 0 : Fault.DONE_WITH_FAULTS;
        }
    }

    /** Wrong use where a file cannot be written because it is a folder, or its folder is not there. */
    static void insistOnFolder(Path to) {
        if (Files.isDirectory(to)) {
            throw Fault.use(to + " is a folder. Name a file.");
        }
        Path folder = to.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Fault.use("There is no folder " + folder + " to write to. Make it first.");
        }
    }

    /** Writes beside the file and moves it there when done, so that a half-written result never has its name. */
    private int toFile(Judge judge, Lines lines, Path to) throws IOException {
        insistOnFolder(to);
        Path target = Files.exists(to) ? to.toRealPath() : to.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream stream = Files.newOutputStream(target)) {
                return score(judge, lines, stream);
            }
        }
        Path folder = Objects.requireNonNull(target.getParent());
        Path part = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            int bad;
            try (OutputStream stream =
                    Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                bad = score(judge, lines, stream);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return bad;
        } catch (AccessDeniedException e) {
            throw Fault.use("This account may not write to " + folder + ". Name another file with --out.");
        } catch (IOException | Prompt.Unread e) {
            throw Fault.of("The scores could not be written to " + to + " (" + e.getMessage()
                    + "). What was there before is unchanged.");
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The outcome of a line: a row of JSON, or what is wrong with it. */
    private record Outcome(int number, String json, String wrong) {}

    private int score(Judge judge, Lines lines, OutputStream to) throws IOException {
        boolean progress = prompt.terminal('e');
        int bad = 0;
        int done = 0;
        List<Line> batch = batch(lines);
        while (!batch.isEmpty()) {
            List<Outcome> outcomes =
                    batch.parallelStream().map(line -> outcome(judge, line)).toList();
            StringBuilder text = new StringBuilder();
            for (Outcome outcome : outcomes) {
                if (outcome.wrong().isEmpty()) {
                    text.append(outcome.json()).append('\n');
                    done++;
                } else {
                    bad++;
                    prompt.tell("Line " + outcome.number() + " " + outcome.wrong());
                }
            }
            write(to, text.toString());
            if (progress) {
                prompt.tellOn("\r" + done + " scored");
            }
            batch = batch(lines);
        }
        if (progress) {
            prompt.tell("");
        }
        if (bad > 0) {
            prompt.tell(done + " scored; " + bad + (bad == 1 ? " line" : " lines") + " left out.");
        }
        return bad;
    }

    private void write(OutputStream to, String text) throws IOException {
        try {
            to.write(Prompt.Utf8.bytes(text));
            to.flush();
        } catch (IOException e) {
            if (to == prompt.out()) {
                throw new Prompt.Unread(e);
            }
            throw e;
        }
    }

    private static List<Line> batch(Lines lines) throws IOException {
        List<Line> batch = new ArrayList<>(AT_ONCE);
        while (batch.size() < AT_ONCE) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            if (!line.get().blank()) {
                batch.add(line.get());
            }
        }
        return batch;
    }

    private Outcome outcome(Judge judge, Line line) {
        if (line.text().isEmpty()) {
            return new Outcome(line.number(), "", "is not UTF-8.");
        }
        try {
            Asked asked = Asked.read(line.text().get());
            Asked whole = new Asked(
                    asked.id(),
                    asked.question(),
                    asked.answer(),
                    asked.company().or(() -> Optional.ofNullable(company)),
                    asked.round().or(() -> Optional.ofNullable(round)),
                    asked.level().or(() -> Optional.ofNullable(level)),
                    asked.questionId());
            return new Outcome(line.number(), ScoreJson.row(judge.judge(whole, other(judge))), "");
        } catch (Asked.Bad e) {
            return new Outcome(line.number(), "", e.says());
        }
    }
}
