package debrief.mine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.MadeQuestion;
import debrief.engine.question.ExpectedPoint;
import debrief.mine.sheet.Sheet.Component;
import debrief.mine.sheet.Sheet.Flow;
import debrief.mine.sheet.Sheet.Thin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A system on a sheet: what is thin about it, how it is drawn, and how it is asked for. */
final class SheetTest {
    private static final Component GATEWAY = new Component(
            "Gateway",
            "takes every call",
            "a load balancer",
            "it can refuse one theatre alone",
            "2,400 calls a second",
            "tills fall back to paper");
    private static final Component LOG = new Component(
            "Seat log",
            "keeps the order of sales",
            "a table with locks",
            "auditors replay an evening",
            "900 a second",
            "sales stop");
    private static final Component PHONE = new Component("Phone", "", "", "", "a lot", "");
    private static final Sheet SHEET = new Sheet(
            "Ticket gate",
            "Sells seats",
            List.of(PHONE, GATEWAY, LOG),
            List.of(
                    new Flow("gateway", "Seat log", "sold"),
                    new Flow("Phone", "Gateway", "hold a seat"),
                    new Flow("Seat log", "Printer", "")),
            "The phone asks the gateway, which asks the log for the seat and waits at most a second for it.",
            false);

    @Test
    void what_is_missing_of_a_component_is_thin_and_a_whole_one_is_not() {
        List<Thin> thin = SHEET.thin();
        assertThat(thin).extracting(Thin::where).containsExactly("Phone", "Phone", "Phone", "Printer");
        assertThat(thin.get(1).says()).startsWith("A limit without a figure");
        assertThat(new Sheet("X", "", List.of(PHONE), List.of(), "", false).thin())
                .extracting(Thin::says)
                .anyMatch(says -> says.startsWith("Fewer than three"))
                .anyMatch(says -> says.startsWith("No request goes"))
                .anyMatch(says -> says.startsWith("Nothing flows"));
    }

    @Test
    void flows_are_read_a_line_each_and_chains_are_taken_apart() {
        List<String> strange = new ArrayList<>();
        assertThat(Sheet.flows("A -> B -> C: words: more\n\nX → Y\nno flow here\n-> B", strange))
                .containsExactly(new Flow("A", "B", ""), new Flow("B", "C", "words: more"), new Flow("X", "Y", ""));
        assertThat(strange).containsExactly("no flow here", "-> B");
        List<Flow> flows = SHEET.flows();
        assertThat(Sheet.flows(
                        String.join("\n", flows.stream().map(Flow::written).toList()), strange))
                .isEqualTo(flows);
    }

    @Test
    void the_chart_goes_forward_and_no_name_breaks_out_of_its_box() {
        assertThat(SHEET.mermaid())
                .isEqualTo("flowchart LR\n  c1[\"Phone\"]\n  c2[\"Gateway\"]\n  c3[\"Seat log\"]\n  c4[\"Printer\"]"
                        + "\n  c2 -->|sold| c3\n  c1 -->|hold a seat| c2\n  c3 --> c4\n");
        Sheet hostile = new Sheet(
                "X",
                "",
                List.of(new Component("a\"]; click a \"javascript:x\" <b>|", "", "", "", "", "")),
                List.of(new Flow("a", "b", "x| --> |y")),
                "",
                false);
        assertThat(hostile.mermaid()).contains("[\"a click a javascript:x b\"]").contains("-->|x -- y|");
        Sheet circle =
                new Sheet("X", "", List.of(), List.of(new Flow("a", "b", ""), new Flow("b", "a", "")), "", false);
        assertThat(circle.mermaid()).contains("c1 --> c2").contains("c2 --> c1");
    }

    @Test
    void the_markdown_holds_all_of_it_and_no_sign_of_a_name_means_anything() {
        String text = SHEET.markdown();
        assertThat(text)
                .contains(
                        "# Ticket gate",
                        "- **Chosen over:** a table with locks",
                        "- **Limit:** 2,400 calls a second",
                        "flowchart LR");
        assertThat(new Sheet("*a* <b>", "", List.of(), List.of(), "", false).markdown())
                .startsWith("# \\*a\\* \\<b\\>");
    }

    @Test
    void a_round_asks_why_where_it_ends_how_it_fails_and_one_request_end_to_end() {
        List<MadeQuestion> asked = Defence.of(SHEET);
        assertThat(asked.get(0).ask()).startsWith("You chose Gateway over a load balancer");
        assertThat(asked.get(1).ask()).contains("Seat log", "900 a second");
        assertThat(asked.get(2).ask()).startsWith("Phone is gone");
        assertThat(asked.get(3).ask()).startsWith("Follow one request through Ticket gate");
        assertThat(asked).hasSize(3 * 3 + 3).isEqualTo(Defence.of(SHEET));
        assertThat(asked).extracting(MadeQuestion::ask).doesNotHaveDuplicates();
        assertThat(asked).allSatisfy(question -> {
            assertThat(question.points()).hasSizeBetween(2, 7);
            assertThat(question.points()).extracting(ExpectedPoint::id).doesNotHaveDuplicates();
        });
    }

    @Test
    void one_component_alone_can_be_defended() {
        assertThat(Defence.of(new Sheet("X", "", List.of(PHONE), List.of(), "", false)))
                .hasSize(4);
    }
}
