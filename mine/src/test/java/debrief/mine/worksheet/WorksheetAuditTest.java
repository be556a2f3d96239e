package debrief.mine.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.audit.House;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remarked on a worksheet. */
final class WorksheetAuditTest {
    private static final List<String> PAGE =
            List.of("A round of the loop lasts 45 minutes, and the committee decides within a week.");

    private static WorksheetAudit.Found found(String prompt, String words) {
        return WorksheetAudit.of(
                new Worksheets("", "Plum", List.of(new Worksheets.Text(prompt, words))),
                House.ANY,
                PAGE,
                List.of("orchard board"));
    }

    private static List<String> names(WorksheetAudit.Found found) {
        return found.remarks().stream().map(Remark::name).toList();
    }

    @Test
    void a_reason_that_fits_any_company_is_quoted() {
        String generic = "I have always admired Plum and its culture of innovation.";
        WorksheetAudit.Found found = found("problem", generic + " In 2023 I ran 40 releases for a cable box maker.");
        assertThat(found.on("problem"))
                .filteredOn(one -> one.name().equals("It fits any company"))
                .singleElement()
                .extracting(Remark::words)
                .isEqualTo(generic);
    }

    @Test
    void a_reason_with_a_word_of_theirs_a_figure_or_a_name_is_left_alone() {
        for (String own : List.of(
                "The orchard board is a challenge I know.",
                "Growth from 3 to 40 teams is what I have done.",
                "I admire how Kestrel was shut down.")) {
            assertThat(names(found("problem", own))).as(own).doesNotContain("It fits any company");
        }
    }

    @Test
    void the_engines_lenses_hear_a_worksheet_too_and_quote_it() {
        String words = "We decided to go with dual writes. Everyone was aligned in the end. There were various risks.";
        WorksheetAudit.Found found = found("case", words);
        assertThat(found.remarks()).isNotEmpty().allMatch(one -> words.contains(one.words()));
        assertThat(found.remarks()).anyMatch(one -> one.instead().contains("___"));
    }

    @Test
    void questions_are_sharp_generic_or_answered_already() {
        WorksheetAudit.Found found = found("manager", """
                - What does a typical day look like?
                - How many minutes does a round of the loop last?
                1. Which decision of last quarter would this role have taken otherwise?
                I like plums.
                """);
        assertThat(names(found)).containsExactly("Generic", "Answered already", "No question");
        assertThat(found.sharp())
                .containsExactly("Which decision of last quarter would this role have taken otherwise?");
    }

    @Test
    void a_line_of_the_plan_names_who_when_and_how_it_is_measured() {
        WorksheetAudit.Found found = found("sixty", """
                Build relationships
                By day 50 Ada and I halve the wait for a test slot, from 6 days to 3.
                If fewer than 4 of 6 teams use it by day 55, I stop it.
                """);
        assertThat(found.on("sixty"))
                .filteredOn(one -> one.name().startsWith("Not said"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.words()).isEqualTo("Build relationships");
                    assertThat(one.name()).contains("who", "when", "done");
                });
        assertThat(names(found)).doesNotContain("No decision at the end");
    }

    @Test
    void a_date_alone_is_no_measure_and_a_stretch_without_a_rule_is_told_so() {
        WorksheetAudit.Found found = found("thirty", "By day 20 I know the people.");
        assertThat(names(found)).contains("Not said: how anybody sees that it is done", "No decision at the end");
    }

    @Test
    void nothing_written_is_nothing_remarked_and_markdown_keeps_what_was_written_in_quotes() {
        Worksheets empty = Worksheets.of("", "Plum");
        assertThat(WorksheetAudit.of(empty, House.ANY, PAGE, List.of()).remarks())
                .isEmpty();
        assertThat(empty.markdown()).contains("# Plum", "(nothing yet)");
        Worksheets one = new Worksheets("", "Plum", List.of(new Worksheets.Text("problem", "# not a heading\n\nmore")));
        assertThat(one.markdown()).contains("> # not a heading\n>\n> more").doesNotContain("\n# not");
    }
}
