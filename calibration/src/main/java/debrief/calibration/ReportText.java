package debrief.calibration;

import debrief.calibration.ChangedAnswers.Effect;
import debrief.calibration.ChangedAnswers.Effects;
import debrief.calibration.ChangedAnswers.Kind;
import debrief.calibration.ChangedAnswers.Moved;
import debrief.calibration.Opinion.Ground;
import debrief.calibration.Report.Disagreement;
import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report as a person reads it at the prompt: tables at most eighty columns wide, then sentences to be wrapped. */
public final class ReportText {
    private final Report report;
    private final List<Line> lines = new ArrayList<>();

    private ReportText(Report report) {
        this.report = report;
    }

    /**
     * A line of the report.
     *
     * @param heading whether it begins a section
     * @param first what stands before the words, or a whole row of a table
     * @param rest what stands before the words where they run on
     * @param words to be wrapped; empty in a row of a table
     */
    public record Line(boolean heading, String first, String rest, String words) {}

    /** The lines, from the first to the last. */
    public static List<Line> of(Report report) {
        ReportText text = new ReportText(report);
        text.write();
        return List.copyOf(text.lines);
    }

    private void write() {
        heading("How far the engine agrees with the raters of " + report.file());
        words(Figures.count(report.rows(), "answer") + " to " + Figures.count(report.questions(), "question")
                + ". Engine " + Debrief.ENGINE + ". " + report.raters());
        if (report.few()) {
            words("Fewer than " + RatedAnswers.FEW + " rows: the figures mean little.");
        }
        report.notes().forEach(this::words);
        agreement();
        confusion();
        ranking();
        baselines();
        kinds();
        sure();
        report.changes().ifPresent(this::changes);
        worst();
    }

    private void heading(String words) {
        lines.add(new Line(true, "", "", words));
    }

    private void section(String words) {
        lines.add(new Line(false, "", "", ""));
        heading(words);
    }

    private void words(String words) {
        lines.add(new Line(false, "  ", "  ", words));
    }

    private void row(String row) {
        lines.add(new Line(false, row.stripTrailing(), "", ""));
    }

    private void agreement() {
        section("Agreement");
        row(Figures.row("", "n", "kappa", "95% range", "exact", "within 1", "bias", "silent", "raters"));
        if (report.verdict().n() > 0) {
            agreement("verdict", report.verdict());
        }
        report.dimensions().forEach((dimension, agreement) -> agreement(dimension.key(), agreement));
        words(
                "Kappa with quadratic weights; the range holds 95 of 100 resamples of the questions. Bias: engine minus"
                        + " raters, in steps. Silent: no rating, counted as the farthest. Raters: their kappa with each other.");
    }

    private void agreement(String name, Agreement agreement) {
        row(Figures.row(
                name,
                String.valueOf(agreement.n()),
                Figures.two(agreement.kappa().value()),
                Figures.range(agreement.kappa()),
                Figures.percent(agreement.exact()),
                Figures.percent(agreement.near()),
                Figures.signed(agreement.bias()),
                Figures.percent((double) agreement.silent() / agreement.n()),
                agreement.twice() == 0 ? "-" : Figures.two(agreement.among().value())));
    }

    private void confusion() {
        if (report.verdict().n() == 0) {
            return;
        }
        section("Verdicts: the raters' down, the engine's across");
        StringBuilder head = new StringBuilder(Figures.left("", 14));
        for (Verdict verdict : Verdict.values()) {
            head.append(Figures.right(verdict.key(), 12));
        }
        boolean silent = report.verdict().silent() > 0;
        row(head + (silent ? Figures.right("none", 6) : ""));
        for (Verdict verdict : Verdict.values()) {
            List<Integer> met = report.confusion().get(RatedAnswer.step(verdict) - 1);
            StringBuilder row = new StringBuilder(Figures.left("  " + verdict.key(), 14));
            for (int i = 0; i < Verdict.values().length; i++) {
                row.append(Figures.right(String.valueOf(met.get(i)), 12));
            }
            row(row + (silent ? Figures.right(String.valueOf(met.get(met.size() - 1)), 6) : ""));
        }
    }

    private void ranking() {
        Ranking ranking = report.ranking();
        if (ranking.pairs() == 0) {
            return;
        }
        section("Ranking");
        words("Of " + Figures.count(ranking.pairs(), "pair") + " on one question that the raters put two or more"
                + " verdicts apart, the engine puts the better first in " + Figures.share(ranking.byVerdict())
                + " by verdict (equal verdicts count as wrong), and in " + Figures.share(ranking.byMean())
                + " where its mean decides between equal verdicts (equal means count as wrong).");
    }

    private void baselines() {
        section("Beside it: judges who count and do not listen");
        if (report.baselines().isEmpty()) {
            words("Too few rows or questions to fit them: they need " + RatedAnswers.FEW + " verdicts on "
                    + Resamples.FEWEST + " questions.");
            return;
        }
        row(Figures.left("", 18)
                + Figures.right("kappa", 6)
                + Figures.right("95% range", 15)
                + Figures.right("exact", 7)
                + Figures.right("pairs right", 13)
                + Figures.right("engine ahead by", 18));
        baseline("engine", report.verdict(), report.ranking(), "");
        for (Baseline baseline : report.baselines()) {
            baseline(
                    baseline.name(),
                    baseline.agreement(),
                    baseline.ranking(),
                    Figures.signed(baseline.ahead().value()));
            if (baseline.ahead().ranged()) {
                row(Figures.right(
                        "(" + Figures.signed(baseline.ahead().low()) + " to "
                                + Figures.signed(baseline.ahead().high()) + ")",
                        77));
            }
        }
        words("Each is a line from counts to the raters' verdict, in " + Baseline.FOLDS + " parts fitted without the"
                + " question it judges, and cut where the raters' verdicts are as frequent. Pairs by verdict, equal"
                + " ones wrong.");
    }

    private void baseline(String name, Agreement agreement, Ranking ranking, String ahead) {
        row(Figures.left("  " + name, 18)
                + Figures.right(Figures.two(agreement.kappa().value()), 6)
                + Figures.right(Figures.range(agreement.kappa()), 15)
                + Figures.right(Figures.percent(agreement.exact()), 7)
                + Figures.right(Figures.percent(ranking.byVerdict().value()), 13)
                + Figures.right(ahead, 18));
    }

    private void kinds() {
        if (report.kinds().isEmpty()) {
            return;
        }
        section("By kind of answer");
        row(Figures.left("", 22)
                + Figures.right("n", 6)
                + Figures.right("mean shift", 12)
                + Figures.right("exact", 8)
                + Figures.right("kappa", 8));
        for (Report.OfKind kind : report.kinds()) {
            Agreement agreement = kind.agreement();
            row(Figures.left("  " + kind.kind(), 22)
                    + Figures.right(String.valueOf(agreement.n()), 6)
                    + Figures.right(Figures.signed(agreement.bias()), 12)
                    + Figures.right(Figures.percent(agreement.exact()), 8)
                    + Figures.right(
                            agreement.n() < Report.KAPPA_FROM
                                    ? "-"
                                    : Figures.two(agreement.kappa().value()),
                            8));
        }
        words("Mean shift: the engine's verdict minus the raters', in steps. Within one kind the raters differ little,"
                + " which makes a kappa low; under " + Report.KAPPA_FROM + " answers it is left out.");
    }

    private void sure() {
        if (report.sure().isEmpty()) {
            return;
        }
        section("When the engine is sure of its verdict");
        row(Figures.left("", 14) + Figures.right("n", 6) + Figures.right("exact", 16) + Figures.right("within 1", 16));
        for (Report.Sure sure : report.sure()) {
            row(Figures.left("  " + sure.confidence().key(), 14)
                    + Figures.right(String.valueOf(sure.n()), 6)
                    + Figures.right(Figures.part(sure.exact(), sure.n()), 16)
                    + Figures.right(Figures.part(sure.near(), sure.n()), 16));
        }
    }

    private void changes(Effects effects) {
        section("Changed answers: the shift against the unchanged ones");
        for (Kind kind : Kind.values()) {
            List<Effect> ofKind = effects.effects().stream()
                    .filter(effect -> effect.kind() == kind)
                    .toList();
            if (ofKind.isEmpty()) {
                continue;
            }
            words(Figures.promise(kind));
            row(Figures.left("", 22)
                    + Figures.right("n", 5)
                    + Figures.right("verdict", 10)
                    + Figures.right("largest", 10)
                    + Figures.right("mean", 9)
                    + Figures.right("two or more", 14));
            for (Effect effect : ofKind) {
                row(Figures.left("  " + effect.change(), 22)
                        + Figures.right(String.valueOf(effect.n()), 5)
                        + Figures.right(Figures.signed(effect.verdict()), 10)
                        + Figures.right(Figures.steps(effect.largest()), 10)
                        + Figures.right(Figures.signed(effect.mean()), 9)
                        + Figures.right(String.valueOf(effect.far()), 14));
            }
        }
        words("Verdict and largest in steps, mean in levels.");
        for (Moved moved : effects.moved()) {
            words(Figures.moved(moved));
        }
    }

    private void worst() {
        if (report.worst().isEmpty()) {
            return;
        }
        section("The widest disagreements");
        for (Disagreement one : report.worst()) {
            words(one.row().id() + ": the raters say "
                    + one.row().middle().map(Verdict::words).orElse("no verdict") + ", the engine "
                    + one.opinion().verdict().map(Verdict::words).orElse("no verdict")
                    + one.row().kind().map(kind -> " (" + kind + ")").orElse("") + ".");
            List<String> raters = new ArrayList<>();
            List<String> engine = new ArrayList<>();
            for (Dimension dimension : one.row().ratings().keySet()) {
                raters.add(dimension.key() + " " + Figures.each(one.row().votes(dimension)));
                engine.add(dimension.key() + " " + Figures.level(one.opinion().level(dimension)));
            }
            if (!raters.isEmpty()) {
                lines.add(new Line(false, "    raters: ", "            ", String.join(", ", raters)));
                lines.add(new Line(false, "    engine: ", "            ", String.join(", ", engine)));
            }
            for (Ground ground : one.weightiest()) {
                Optional<String> quote = ground.quotes().stream().findFirst();
                lines.add(new Line(
                        false,
                        "    " + Figures.points(ground.tenths()) + "  ",
                        "          ",
                        ground.dimension().title() + ": " + ground.says()
                                + quote.map(text -> " \"" + text + "\"").orElse("")));
            }
        }
    }
}
