package debrief.calibration;

import static debrief.calibration.Written.many;
import static debrief.calibration.Written.opinion;
import static debrief.calibration.Written.perfect;
import static debrief.calibration.Written.rated;
import static debrief.calibration.Written.row;
import static debrief.calibration.Written.silent;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.calibration.Opinion.Ground;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReportTest {
    private static Report report(RatedAnswers rated, List<Opinion> opinions) {
        return Report.of("ours.jsonl", rated, opinions, Optional.empty(), List.of());
    }

    private static String text(Report report) {
        return ReportText.of(report).stream()
                .map(line -> line.first() + line.words())
                .collect(Collectors.joining("\n"));
    }

    private static String json(Report report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            ReportJson.write(json, report, List.of(new BadRow(7, "is bad.")));
        }
        return text.toString();
    }

    @Test
    void a_judge_without_fault_leaves_nothing_to_disagree_about() {
        RatedAnswers rated = many(80);
        Report report = report(rated, perfect(rated));

        assertThat(report.verdict().kappa()).isEqualTo(new Estimate(1, 1, 1));
        assertThat(report.dimensions()).containsOnlyKeys(Dimension.OWNERSHIP, Dimension.IMPACT);
        assertThat(report.ranking().byVerdict().value()).isEqualTo(1);
        assertThat(report.worst()).isEmpty();
        assertThat(report.sure()).hasSize(1);
        assertThat(report.sure().get(0).exact()).isEqualTo(80);
    }

    @Test
    void the_same_file_has_the_same_report() {
        RatedAnswers rated = many(80);
        List<Opinion> opinions = rated.rows().stream()
                .map(row ->
                        Opinion.of(Debrief.of(Question.asked(row.question()), row.answer(), Lens.EVEN, Level.SENIOR)))
                .toList();

        assertThat(text(report(rated, opinions))).isEqualTo(text(report(many(80), opinions)));
        assertThat(json(report(rated, opinions))).isEqualTo(json(report(many(80), opinions)));
        assertThat(ReportPage.of(report(rated, opinions))).isEqualTo(ReportPage.of(report(many(80), opinions)));
    }

    @Test
    void a_judge_who_only_counts_words_does_well_where_length_is_all_there_is() {
        RatedAnswers rated = many(80);
        Report report = report(rated, perfect(rated));

        assertThat(report.baselines()).extracting(Baseline::name).containsExactly("length only", "surface counts");
        assertThat(report.baselines().get(0).agreement().kappa().value()).isGreaterThan(0.95);
        assertThat(report.baselines().get(0).ahead().value()).isLessThan(0.05);
    }

    @Test
    void a_judge_who_only_counts_words_does_poorly_where_length_says_nothing() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            lines.add(row("" + i, "Question " + i / 8, "\"verdict\":\"" + (i % 2 == 0 ? "hire" : "no-hire") + "\""));
        }
        RatedAnswers rated = rated(lines.toArray(String[]::new));
        Report report = report(rated, perfect(rated));

        assertThat(report.baselines().get(0).agreement().kappa().value()).isLessThan(0.1);
        assertThat(report.baselines().get(0).ahead().value()).isGreaterThan(0.9);
    }

    @Test
    void few_rows_are_said_to_mean_little_and_have_no_baselines() {
        RatedAnswers rated = many(12);
        Report report = report(rated, perfect(rated));

        assertThat(report.few()).isTrue();
        assertThat(report.baselines()).isEmpty();
        assertThat(text(report)).contains("Fewer than 20 rows: the figures mean little.");
        assertThat(ReportPage.of(report)).contains("Fewer than 20 rows: the figures mean little.");
        assertThat(text(report(many(20), perfect(many(20))))).doesNotContain("mean little");
    }

    @Test
    void one_answer_with_one_rating_has_a_report() {
        RatedAnswers rated = rated(row("1", "\"ratings\":{\"impact\":2}"));
        Report report = report(rated, List.of(opinion(Verdict.HIRE)));

        assertThat(report.verdict().n()).isZero();
        assertThat(text(report)).contains("impact").doesNotContain("NaN").doesNotContain("Verdicts:");
        assertThat(ReportPage.of(report)).contains("Impact").doesNotContain("NaN");
        assertThat(new JsonMapper()
                        .readTree(json(report))
                        .at("/verdict/kappa/value")
                        .isNull())
                .isTrue();
        assertThat(report.worst()).as("by its levels").hasSize(1);
    }

    @Test
    void the_widest_disagreement_comes_first_with_what_pulls_away_from_the_raters() {
        RatedAnswers rated = rated(
                row("near", "\"verdict\":\"lean-hire\""),
                row("far", "\"verdict\":\"no-hire\",\"ratings\":{\"impact\":[1,2]}"),
                row("same", "\"verdict\":\"hire\""));
        Opinion far = new Opinion(
                Optional.of(Verdict.STRONG_HIRE),
                Map.of(Dimension.IMPACT, 4),
                4,
                Optional.empty(),
                List.of(
                        new Ground(Dimension.IMPACT, 3, "Small.", List.of("s")),
                        new Ground(Dimension.IMPACT, -9, "Against.", List.of("a")),
                        new Ground(Dimension.IMPACT, 12, "Large.", List.of("l"))));
        Report report = report(rated, List.of(opinion(Verdict.HIRE), far, opinion(Verdict.HIRE)));

        assertThat(report.worst()).extracting(one -> one.row().id()).containsExactly("far", "near");
        assertThat(report.worst().get(0).weightiest()).extracting(Ground::says).containsExactly("Large.", "Small.");
        assertThat(text(report))
                .contains("far: the raters say no hire, the engine strong hire", "impact 1 2", "impact 4");
    }

    @Test
    void silence_is_shown_as_a_share_and_as_a_column() {
        RatedAnswers rated = rated(row("1", "\"verdict\":\"hire\""), row("2", "\"verdict\":\"hire\""));
        Report report = report(rated, List.of(silent(), opinion(Verdict.HIRE)));

        assertThat(report.confusion().get(3)).containsExactly(0, 0, 0, 1, 0, 1);
        assertThat(text(report)).contains("50%", "none");
    }

    @Test
    void kinds_are_shown_where_they_are_given_and_tiny_ones_have_no_kappa() {
        RatedAnswers rated = many(80);
        JsonNode kinds =
                new JsonMapper().readTree(json(report(rated, perfect(rated)))).get("kinds");
        RatedAnswers small = many(10);

        assertThat(kinds).hasSize(2);
        assertThat(kinds.get(0).get("kappa").doubleValue()).isEqualTo(1);
        assertThat(new JsonMapper()
                        .readTree(json(report(small, perfect(small))))
                        .at("/kinds/0/kappa")
                        .isNull())
                .isTrue();
    }

    @Test
    void only_the_projects_own_raters_are_called_language_models() {
        assertThat(report(many(20), perfect(many(20))).raters()).isEqualTo("The raters of ours.jsonl.");
    }

    @Test
    void a_table_at_the_prompt_fits_eighty_columns() {
        RatedAnswers rated = many(80);

        assertThat(ReportText.of(report(rated, perfect(rated))))
                .allSatisfy(line -> assertThat(line.first().length()).isLessThanOrEqualTo(80));
    }

    @Test
    void the_page_opens_without_fetching_or_running_anything() {
        RatedAnswers rated = many(80);
        String page = ReportPage.of(report(rated, perfect(rated)));

        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("default-src 'none'", "<svg", "<table")
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("http:")
                .doesNotContainIgnoringCase("https:")
                .doesNotContain("url(", "@import", "src=", "<link", "href=");
    }

    @Test
    void what_somebody_wrote_is_text_on_the_page() {
        RatedAnswers rated = rated(
                row("<b>1</b>", "<script>alert(1)</script>", "\"verdict\":\"no-hire\",\"kind\":\"\\\"><img>\\ud83d\""));
        String page = ReportPage.of(
                Report.of("<i>.jsonl", rated, List.of(opinion(Verdict.HIRE)), Optional.empty(), List.of("<u>")));

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;1&lt;/b&gt;", "&lt;i&gt;.jsonl")
                .doesNotContain("<script", "<img", "<b>", "<i>.", "<u>", "\ud83d");
    }

    @Test
    void a_program_reads_the_same_figures() {
        RatedAnswers rated = many(80);
        JsonNode told = new JsonMapper().readTree(json(report(rated, perfect(rated))));

        assertThat(told.propertyNames())
                .containsExactly(
                        "file",
                        "rows",
                        "questions",
                        "syntheticRows",
                        "raters",
                        "few",
                        "notes",
                        "engine",
                        "leftOut",
                        "verdict",
                        "dimensions",
                        "confusion",
                        "ranking",
                        "baselines",
                        "kinds",
                        "confidence",
                        "worst",
                        "changes");
        assertThat(told.at("/verdict/kappa/value").doubleValue()).isEqualTo(1);
        assertThat(told.at("/confusion/no-hire/no-hire").intValue()).isEqualTo(16);
        assertThat(told.at("/leftOut/0/line").intValue()).isEqualTo(7);
    }
}
