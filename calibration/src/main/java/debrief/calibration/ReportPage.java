package debrief.calibration;

import debrief.calibration.ChangedAnswers.Effect;
import debrief.calibration.ChangedAnswers.Effects;
import debrief.calibration.ChangedAnswers.Kind;
import debrief.calibration.Opinion.Ground;
import debrief.calibration.Report.Disagreement;
import debrief.calibration.Report.Sure;
import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A report as one page that needs nothing beside it: no script, no font, nothing from any host. */
public final class ReportPage {
    private static final String STYLE = style();
    private static final String EXPLAINED = "Kappa with quadratic weights: 1 is full agreement, 0 is chance."
            + " The bar holds 95 of 100 resamples of the questions.";

    private final Report report;
    private final StringBuilder html = new StringBuilder(1 << 16);

    private ReportPage(Report report) {
        this.report = report;
    }

    /** The whole page. */
    public static String of(Report report) {
        return new ReportPage(report).page();
    }

    private static String style() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page() {
        String title = "How far the engine agrees with the raters of " + report.file();
        html.append("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>""")
                .append(text(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("""
                </style>
                </head>
                <body>
                <header class="top"><span class="wordmark">debrief</span></header>
                <main class="page">
                <div class="page-head">
                """);
        html.append("<h1>").append(text(title)).append("</h1>\n");
        paragraph(Figures.count(report.rows(), "answer") + " to " + Figures.count(report.questions(), "question")
                + ". Engine " + Debrief.ENGINE + ".");
        html.append("</div>\n<div class=\"notice\">\n");
        paragraph(report.raters());
        if (report.few()) {
            paragraph("Fewer than " + RatedAnswers.FEW + " rows: the figures mean little.");
        }
        report.notes().forEach(this::paragraph);
        html.append("</div>\n");
        agreement();
        confusion();
        baselines();
        ranking();
        kinds();
        sure();
        report.changes().ifPresent(this::changes);
        worst();
        html.append("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private void agreement() {
        begin("Agreement", EXPLAINED);
        List<String> names = new ArrayList<>();
        List<Agreement> agreements = new ArrayList<>();
        if (report.verdict().n() > 0) {
            names.add("Verdict");
            agreements.add(report.verdict());
        }
        report.dimensions().forEach((dimension, agreement) -> {
            names.add(dimension.title());
            agreements.add(agreement);
        });
        boolean twice = agreements.stream().anyMatch(agreement -> agreement.twice() > 0);
        legend(
                "<circle class=\"value\" cx=\"50%\" cy=\"10\" r=\"5\"/>",
                "the engine",
                twice ? "<line class=\"needed\" x1=\"50%\" x2=\"50%\" y1=\"2\" y2=\"18\"/>" : "",
                "the raters with each other");
        Scale scale = Scale.kappa(agreements);
        html.append("<ul class=\"plot\">\n");
        scale.head(html);
        for (int i = 0; i < names.size(); i++) {
            Agreement agreement = agreements.get(i);
            kappa(
                    scale,
                    names.get(i),
                    agreement.kappa(),
                    agreement.twice() == 0 ? Double.NaN : agreement.among().value());
        }
        html.append("</ul>\n");
        table("Agreement", "", "n", "kappa", "95% range", "exact", "within 1", "bias", "silent", "raters");
        for (int i = 0; i < names.size(); i++) {
            Agreement agreement = agreements.get(i);
            cells(
                    names.get(i),
                    String.valueOf(agreement.n()),
                    Figures.two(agreement.kappa().value()),
                    Figures.range(agreement.kappa()),
                    Figures.percent(agreement.exact()),
                    Figures.percent(agreement.near()),
                    Figures.signed(agreement.bias()),
                    Figures.percent((double) agreement.silent() / agreement.n()),
                    agreement.twice() == 0 ? "-" : Figures.two(agreement.among().value()));
        }
        endTable();
        note(
                "Bias: the engine minus the raters, in steps. Silent: no rating, counted as the one farthest from the raters'."
                        + " Raters: their kappa with each other, where two or more rated.");
        end();
    }

    private void kappa(Scale scale, String name, Estimate kappa, double raters) {
        html.append("<li><span>").append(text(name)).append("</span><span class=\"lane\">");
        scale.begin(
                html,
                name + " " + Figures.two(kappa.value())
                        + (Double.isNaN(raters) ? "" : ", raters " + Figures.two(raters)));
        if (kappa.ranged()) {
            scale.range(html, kappa.low(), kappa.high());
        }
        if (!Double.isNaN(raters)) {
            scale.needed(html, raters);
        }
        scale.dot(html, "value", kappa.value(), 5);
        html.append("</svg></span><span class=\"figure\">").append(Figures.two(kappa.value()));
        if (kappa.ranged()) {
            html.append(" <small>").append(Figures.range(kappa)).append("</small>");
        }
        html.append("</span></li>\n");
    }

    private void confusion() {
        if (report.verdict().n() == 0) {
            return;
        }
        begin("Verdicts", "The raters' down, the engine's across. Stronger: more of the row. Framed: the same.");
        boolean silent = report.verdict().silent() > 0;
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Verdicts\">")
                .append("<table class=\"heat\">\n<thead><tr><th></th>");
        for (Verdict verdict : Verdict.values()) {
            html.append("<th scope=\"col\">").append(verdict.words()).append("</th>");
        }
        html.append(silent ? "<th scope=\"col\">none</th>" : "").append("</tr></thead>\n<tbody>\n");
        for (Verdict raters : Verdict.values()) {
            List<Integer> met = report.confusion().get(RatedAnswer.step(raters) - 1);
            int all = met.stream().mapToInt(Integer::intValue).sum();
            html.append("<tr><th scope=\"row\">").append(raters.words()).append("</th>");
            for (int i = 0; i < met.size() - (silent ? 0 : 1); i++) {
                int heat = met.get(i) == 0 ? 0 : 1 + Math.min(4, 5 * met.get(i) / all);
                boolean same = i == RatedAnswer.step(raters) - 1;
                html.append("<td class=\"h")
                        .append(heat)
                        .append(same ? " same" : "")
                        .append("\">");
                html.append(met.get(i)).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
        paragraph(Figures.percent(report.verdict().exact()) + " of "
                + report.verdict().n() + " the same, "
                + Figures.percent(report.verdict().near()) + " at most one step away.");
        end();
    }

    private void baselines() {
        begin("Beside it", "Judges who count and do not listen, on the same answers.");
        if (report.baselines().isEmpty()) {
            paragraph("Too few rows or questions to fit them: they need " + RatedAnswers.FEW + " verdicts on "
                    + Resamples.FEWEST + " questions.");
            end();
            return;
        }
        List<Agreement> agreements = new ArrayList<>(List.of(report.verdict()));
        report.baselines().forEach(baseline -> agreements.add(baseline.agreement()));
        Scale scale = Scale.kappa(agreements);
        html.append("<ul class=\"plot\">\n");
        scale.head(html);
        kappa(scale, "Engine", report.verdict().kappa(), Double.NaN);
        for (Baseline baseline : report.baselines()) {
            kappa(scale, capital(baseline.name()), baseline.agreement().kappa(), Double.NaN);
        }
        html.append("</ul>\n");
        table(
                "Beside it",
                "",
                "kappa",
                "95% range",
                "exact",
                "within 1",
                "pairs right, by verdict",
                "by mean",
                "engine ahead by",
                "95% range");
        judge("Engine", report.verdict(), report.ranking(), "", "");
        for (Baseline baseline : report.baselines()) {
            judge(
                    capital(baseline.name()),
                    baseline.agreement(),
                    baseline.ranking(),
                    Figures.signed(baseline.ahead().value()),
                    baseline.ahead().ranged()
                            ? Figures.signed(baseline.ahead().low()) + " to "
                                    + Figures.signed(baseline.ahead().high())
                            : "-");
        }
        endTable();
        note("Each is a line from counts to the raters' verdict, in " + Baseline.FOLDS + " parts fitted without the"
                + " question it judges, and cut where the raters' verdicts are as frequent.");
        end();
    }

    private void judge(String name, Agreement agreement, Ranking ranking, String ahead, String range) {
        cells(
                name,
                Figures.two(agreement.kappa().value()),
                Figures.range(agreement.kappa()),
                Figures.percent(agreement.exact()),
                Figures.percent(agreement.near()),
                Figures.percent(ranking.byVerdict().value()),
                Figures.percent(ranking.byMean().value()),
                ahead,
                range);
    }

    private void ranking() {
        Ranking ranking = report.ranking();
        if (ranking.pairs() == 0) {
            return;
        }
        begin("Ranking", "Pairs of answers to one question that the raters put two or more verdicts apart.");
        paragraph("Of " + Figures.count(ranking.pairs(), "pair") + " the engine puts the better first in "
                + Figures.share(ranking.byVerdict()) + " by verdict; equal verdicts count as wrong.");
        paragraph("Where its mean decides between equal verdicts, in " + Figures.share(ranking.byMean())
                + "; equal means count as wrong.");
        end();
    }

    private void kinds() {
        if (report.kinds().isEmpty()) {
            return;
        }
        begin(
                "By kind",
                "The engine's verdict minus the raters', in steps. Right of the middle is milder than they were.");
        Scale scale = Scale.around(report.kinds().stream()
                .mapToDouble(kind -> kind.agreement().bias())
                .toArray());
        html.append("<ul class=\"plot\">\n");
        scale.head(html);
        for (Report.OfKind kind : report.kinds()) {
            String shift = Figures.signed(kind.agreement().bias());
            shift(
                    scale,
                    kind.kind(),
                    kind.agreement().bias(),
                    Double.NaN,
                    shift,
                    "n " + kind.agreement().n());
        }
        html.append("</ul>\n");
        table("By kind", "", "n", "mean shift", "exact", "within 1", "kappa");
        for (Report.OfKind kind : report.kinds()) {
            Agreement agreement = kind.agreement();
            cells(
                    kind.kind(),
                    String.valueOf(agreement.n()),
                    Figures.signed(agreement.bias()),
                    Figures.percent(agreement.exact()),
                    Figures.percent(agreement.near()),
                    agreement.n() < Report.KAPPA_FROM
                            ? "-"
                            : Figures.two(agreement.kappa().value()));
        }
        endTable();
        note("Within one kind the raters differ little, which makes a kappa low; under " + Report.KAPPA_FROM
                + " answers it is left out.");
        end();
    }

    private void shift(Scale scale, String name, double value, double far, String figure, String small) {
        html.append("<li><span>").append(text(name)).append("</span><span class=\"lane\">");
        scale.begin(html, name + " " + figure);
        if (!Double.isNaN(far)) {
            scale.dot(html, "far", far, 4);
        }
        scale.dot(html, "value", value, 5);
        html.append("</svg></span><span class=\"figure\">").append(figure);
        html.append(" <small>").append(text(small)).append("</small></span></li>\n");
    }

    private void sure() {
        if (report.sure().isEmpty()) {
            return;
        }
        begin("When it is sure", "How right its verdicts are, by how sure the engine says it is.");
        legend(
                "<rect class=\"exact\" x=\"0\" y=\"4\" width=\"100%\" height=\"12\"/>", "the raters' verdict",
                "<rect class=\"near\" x=\"0\" y=\"4\" width=\"100%\" height=\"12\"/>", "one step away",
                "<rect class=\"all\" x=\"0\" y=\"4\" width=\"100%\" height=\"12\"/>", "farther");
        html.append("<ul class=\"plot\">\n");
        for (Sure sure : report.sure()) {
            String exact = Figures.percent((double) sure.exact() / sure.n());
            html.append("<li><span>").append(sure.confidence().words()).append("</span><span class=\"lane\">");
            html.append("<svg class=\"track\" role=\"img\" aria-label=\"")
                    .append(sure.confidence().words() + ": exact " + exact)
                    .append("\">");
            bar("all", 1);
            bar("near", (double) sure.near() / sure.n());
            bar("exact", (double) sure.exact() / sure.n());
            html.append("</svg></span><span class=\"figure\">").append(exact).append(" <small>exact, n ");
            html.append(sure.n()).append("</small></span></li>\n");
        }
        html.append("</ul>\n");
        table("When it is sure", "", "n", "exact", "within 1");
        for (Sure sure : report.sure()) {
            cells(
                    sure.confidence().words(),
                    String.valueOf(sure.n()),
                    Figures.part(sure.exact(), sure.n()),
                    Figures.part(sure.near(), sure.n()));
        }
        endTable();
        end();
    }

    private void bar(String style, double share) {
        html.append("<rect class=\"").append(style).append("\" x=\"0\" y=\"4\" height=\"12\" width=\"");
        html.append(Scale.percent(100 * share)).append("\"/>");
    }

    private void changes(Effects effects) {
        begin(
                "Changed answers",
                "The verdict's shift against the unchanged answers, in steps. Far: two steps or more.");
        legend(
                "<circle class=\"value\" cx=\"50%\" cy=\"10\" r=\"5\"/>", "mean shift",
                "<circle class=\"far\" cx=\"50%\" cy=\"10\" r=\"4\"/>", "largest shift");
        Scale scale = Scale.around(
                effects.effects().stream().mapToDouble(Effect::largest).toArray());
        for (Kind kind : Kind.values()) {
            List<Effect> ofKind = effects.effects().stream()
                    .filter(effect -> effect.kind() == kind)
                    .toList();
            if (ofKind.isEmpty()) {
                continue;
            }
            paragraph(Figures.promise(kind));
            html.append("<ul class=\"plot\">\n");
            scale.head(html);
            for (Effect effect : ofKind) {
                shift(
                        scale,
                        effect.change(),
                        effect.verdict(),
                        effect.largest(),
                        Figures.signed(effect.verdict()),
                        "n " + effect.n() + ", " + effect.far() + " far");
            }
            html.append("</ul>\n");
        }
        table("Changed answers", "", "kind", "n", "verdict, steps", "largest, steps", "mean, levels", "two or more");
        for (Effect effect : effects.effects()) {
            cells(
                    effect.change(),
                    effect.kind().key(),
                    String.valueOf(effect.n()),
                    Figures.signed(effect.verdict()),
                    Figures.steps(effect.largest()),
                    Figures.signed(effect.mean()),
                    String.valueOf(effect.far()));
        }
        endTable();
        if (!effects.moved().isEmpty()) {
            html.append("<div><h3>Moved two steps or more</h3>\n<ul class=\"lines\">\n");
            effects.moved()
                    .forEach(moved -> html.append("<li>")
                            .append(text(Figures.moved(moved)))
                            .append("</li>\n"));
            html.append("</ul></div>\n");
        }
        end();
    }

    private void worst() {
        if (report.worst().isEmpty()) {
            return;
        }
        begin("The widest disagreements", "With the reasons that pull the engine away from the raters.");
        report.worst().forEach(this::disagreement);
        end();
    }

    private void disagreement(Disagreement one) {
        html.append("<article class=\"case\"><h3>").append(text(one.row().id())).append(" <small>");
        html.append(text(one.row().kind().map(kind -> kind + ", ").orElse("")));
        html.append("line ").append(one.row().line()).append("</small></h3>\n<p class=\"ask\">");
        html.append(text(one.row().question())).append("</p>\n");
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Both sides\">")
                .append("<table class=\"sides\">\n<thead><tr><th></th><th scope=\"col\">Verdict</th>");
        List<Dimension> rated = List.copyOf(one.row().ratings().keySet());
        rated.forEach(dimension ->
                html.append("<th scope=\"col\">").append(dimension.title()).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n<tr><th scope=\"row\">Raters</th><td>");
        rail(one.row().verdict().middle());
        rated.forEach(dimension ->
                html.append("</td><td>").append(Figures.each(one.row().votes(dimension))));
        html.append("</td></tr>\n<tr><th scope=\"row\">Engine</th><td>");
        rail(one.opinion().step());
        rated.forEach(dimension ->
                html.append("</td><td>").append(Figures.level(one.opinion().level(dimension))));
        html.append("</td></tr>\n</tbody></table></div>\n<ul class=\"reasons\">\n");
        for (Ground ground : one.weightiest()) {
            html.append("<li class=\"reason");
            html.append(ground.tenths() > 0 ? " is-for" : ground.tenths() < 0 ? " is-against" : "");
            html.append("\"><span class=\"sign\">")
                    .append(Figures.points(ground.tenths()).strip());
            html.append("</span><span>").append(text(ground.dimension().title() + ": " + ground.says()));
            ground.quotes().stream()
                    .findFirst()
                    .ifPresent(quote -> html.append(" <q>").append(text(quote)).append("</q>"));
            html.append("</span></li>\n");
        }
        html.append("</ul></article>\n");
    }

    private void rail(OptionalInt step) {
        html.append("<span class=\"verdict is-").append(step.orElse(0)).append("\">");
        html.append("<span class=\"rail\" aria-hidden=\"true\"><i></i><i></i><i></i><i></i><i></i></span>");
        html.append(Figures.verdict(step)).append("</span>");
    }

    private void begin(String title, String note) {
        html.append("<section class=\"section\"><header><h2>").append(title).append("</h2><p>");
        html.append(text(note)).append("</p></header>\n<div class=\"stack\">\n");
    }

    private void end() {
        html.append("</div></section>\n");
    }

    private void paragraph(String words) {
        html.append("<p>").append(text(words)).append("</p>\n");
    }

    private void note(String words) {
        html.append("<p class=\"note\">").append(text(words)).append("</p>\n");
    }

    /** Marks and what each says; a mark that is empty is left out with its words. */
    private void legend(String... marks) {
        html.append("<p class=\"legend\">");
        for (int i = 0; i < marks.length; i += 2) {
            if (!marks[i].isEmpty()) {
                html.append("<span><svg class=\"track\" aria-hidden=\"true\">").append(marks[i]);
                html.append("</svg>").append(text(marks[i + 1])).append("</span>");
            }
        }
        html.append("</p>\n");
    }

    private void table(String name, String... columns) {
        html.append("<details><summary>The figures as a table</summary>\n")
                .append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(name)
                .append(", figures\"><table>\n<thead><tr>");
        for (int i = 0; i < columns.length; i++) {
            html.append(i == 0 ? "<th>" : "<th scope=\"col\" class=\"num\">").append(columns[i]);
            html.append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
    }

    private void cells(String name, String... figures) {
        html.append("<tr><th scope=\"row\">").append(text(name)).append("</th>");
        for (String figure : figures) {
            html.append("<td class=\"num\">").append(figure).append("</td>");
        }
        html.append("</tr>\n");
    }

    private void endTable() {
        html.append("</tbody></table></div></details>\n");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What somebody wrote, with nothing in it that a browser would obey and nothing that UTF-8 cannot say. */
    static String text(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> {
                    boolean plain = Character.getType(c) != Character.SURROGATE && !Character.isISOControl(c);
                    text.appendCodePoint(plain ? c : Character.isWhitespace(c) ? ' ' : 0xFFFD);
                }
            }
        });
        return text.toString();
    }
}
