package debrief.cli;

import debrief.calibration.BadRow;
import debrief.calibration.ChangedAnswers;
import debrief.calibration.Opinion;
import debrief.calibration.RatedAnswers;
import debrief.calibration.Report;
import debrief.calibration.ReportJson;
import debrief.calibration.ReportPage;
import debrief.calibration.ReportText;
import debrief.calibration.Trainer;
import debrief.cli.Page.Ink;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import debrief.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how far the engine agrees with the people who rated the same answers. */
@Command(
        name = "calibrate",
        sortOptions = false,
        description = "Says how far the engine agrees with the raters of a file of rated answers.",
        footer = {
            "",
            "A row: {\"id\":\"1\",\"question\":\"...\",\"answer\":\"...\",\"ratings\":{\"ownership\":4},",
            "\"verdict\":\"hire\"}; one dimension or the verdict alone will do, and a list",
            "holds several raters: {\"ownership\":[4,3]}, \"verdicts\":[\"hire\",\"lean-hire\"].",
            "A changed row: {\"base\":\"1\",\"change\":\"...\",\"kind\":\"surface\",\"answer\":\"...\"}."
        })
final class CalibrateCommand implements Callable<Integer> {
    // Often enough to see that it moves, seldom enough not to slow it.
    private static final int AT_ONCE = 64;

    private final Prompt prompt;

    @Parameters(arity = "1", paramLabel = "FILE", description = "rated answers, one JSON object a line")
    private String file = "";

    @Option(names = "--counterfactuals", paramLabel = "FILE", description = "changed answers to the same questions")
    private @Nullable String counterfactuals;

    @Option(names = "--json", description = "one JSON document instead of text")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "also writes a page that needs nothing beside it")
    private @Nullable Path html;

    @Option(
            names = "--packs",
            paramLabel = "on|DIR",
            description = "looks for the questions, and what they expect, in the packs, as score does")
    private @Nullable String packs;

    @Option(
            names = "--cross-validate",
            description = "judges each answer by a rubric fitted on the other questions of the file, in ten parts")
    private boolean crossValidate;

    CalibrateCommand(Prompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public Integer call() throws IOException {
        if (html != null) {
            ScoreCommand.insistOnFolder(html);
        }
        RatedAnswers rated;
        try (InputStream in = ScoreCommand.open(file)) {
            rated = RatedAnswers.read(in);
        }
        List<BadRow> bad = new ArrayList<>(tell(file, rated.bad()));
        Optional<ChangedAnswers> changed = Optional.empty();
        if (counterfactuals != null) {
            try (InputStream in = ScoreCommand.open(counterfactuals)) {
                changed = Optional.of(ChangedAnswers.read(in, rated));
            }
            bad.addAll(tell(counterfactuals, changed.get().bad()));
        }
        if (rated.rows().isEmpty()) {
            throw Fault.of(file + " holds no row that can be used. Type: ./debrief calibrate --help");
        }
        Report report = report(rated, changed);
        if (html != null) {
            write(html, ReportPage.of(report));
        }
        prompt.print(json ? Json.document(to -> ReportJson.write(to, report, bad)) + "\n" : text(report));
        return bad.isEmpty() ? 0 : Fault.DONE_WITH_FAULTS;
    }

    private List<BadRow> tell(String from, List<BadRow> bad) {
        bad.forEach(row -> prompt.tell("Line " + row.line() + " of " + from + " " + row.says()));
        if (!bad.isEmpty()) {
            prompt.tell((bad.size() == 1 ? "1 line" : bad.size() + " lines") + " left out; the rest is used.");
        }
        return bad;
    }

    private Report report(RatedAnswers rated, Optional<ChangedAnswers> changed) {
        return crossValidate ? unseen(rated, changed) : asItIs(rated, changed);
    }

    /** Each answer is judged by a rubric that was fitted without its question. */
    private Report unseen(RatedAnswers rated, Optional<ChangedAnswers> changed) {
        if (packs != null) {
            throw Fault.of("--cross-validate judges without packs. Leave out --packs.");
        }
        if (rated.questions() < Trainer.FOLDS) {
            throw Fault.of("--cross-validate needs answers to " + Trainer.FOLDS + " questions or more; " + file
                    + " has " + rated.questions() + ".");
        }
        Trainer trainer =
                Trainer.of(rated.rows(), changed.map(ChangedAnswers::rows).orElse(List.of()));
        List<Opinion> opinions = trainer.opinions();
        return Report.of(
                String.valueOf(Path.of(file).getFileName()),
                rated,
                opinions,
                changed.map(changes -> changes.effects(rated, opinions, trainer.changedOpinions())),
                List.of(
                        "Cross-validated: each answer is judged by a rubric that was fitted on the other questions of this"
                                + " file, in ten parts. The detectors were written with the synthetic answers at hand."));
    }

    private Report asItIs(RatedAnswers rated, Optional<ChangedAnswers> changed) {
        Function<Asked, Debrief> judge = judge();
        List<Opinion> opinions =
                opinions(rated.rows(), judge, row -> asked(row.question(), row.questionId(), row.answer()));
        Optional<ChangedAnswers.Effects> effects = changed.map(changes -> changes.effects(
                rated,
                opinions,
                opinions(
                        changes.rows(),
                        judge,
                        row -> asked(
                                row.question(), rated.rows().get(row.base()).questionId(), row.answer()))));
        List<String> notes = rated.synthetic() == 0
                ? List.of()
                : List.of("The rubric was fitted on most of the synthetic answers, so the engine's figures flatter it."
                        + " --cross-validate prints them for questions it was not fitted on.");
        return Report.of(String.valueOf(Path.of(file).getFileName()), rated, opinions, effects, notes);
    }

    private static Asked asked(String question, Optional<String> questionId, String answer) {
        return new Asked(
                new Asked.Id("", false),
                question,
                answer,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                questionId);
    }

    private Function<Asked, Debrief> judge() {
        if (packs == null) {
            return asked -> Debrief.of(Question.asked(asked.question()), asked.answer(), Lens.EVEN, Level.SENIOR);
        }
        Optional<Path> folder = packs.equals("on") ? Optional.empty() : Optional.of(Path.of(packs));
        Judge judge = Judge.read(folder, prompt);
        return asked -> judge.judge(asked).debrief();
    }

    private <R> List<Opinion> opinions(List<R> rows, Function<Asked, Debrief> judge, Function<R, Asked> asked) {
        boolean progress = prompt.terminal('e');
        List<Opinion> opinions = new ArrayList<>(rows.size());
        while (opinions.size() < rows.size()) {
            int from = opinions.size();
            opinions.addAll(rows.subList(from, Math.min(from + AT_ONCE, rows.size())).parallelStream()
                    .map(row -> Opinion.of(judge.apply(asked.apply(row))))
                    .toList());
            if (progress) {
                prompt.tellOn("\r" + opinions.size() + " of " + rows.size() + " judged");
            }
        }
        if (progress) {
            prompt.tell("");
        }
        return opinions;
    }

    private String text(Report report) {
        Page page = new Page(prompt.colour());
        for (ReportText.Line line : ReportText.of(report)) {
            page.line(line.heading() ? Ink.BOLD : Ink.PLAIN, line.first(), line.rest(), line.words());
        }
        return page.toString();
    }

    private static void write(Path to, String page) {
        try {
            Files.write(to, Prompt.Utf8.bytes(page));
        } catch (IOException e) {
            throw Fault.of("The page could not be written to " + to + " (" + e.getMessage() + ").");
        }
    }
}
