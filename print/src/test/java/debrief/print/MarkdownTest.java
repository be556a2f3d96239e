package debrief.print;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.print.Paper.Block;
import debrief.print.Paper.Heading;
import debrief.print.Paper.Item;
import debrief.print.Paper.Said;
import debrief.print.Paper.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static String markdown(Block... blocks) {
        return Markdown.of(new Paper("Debrief", "Netflix", List.of(blocks)));
    }

    @Test
    void it_reads_as_it_is_ordered() {
        assertThat(markdown(
                        new Heading(1, "Verdict: hire"),
                        new Item("+0.8", "A gate."),
                        new Item("−0.2", "Vague."),
                        new Table(List.of(1, 1), List.of("Who", "Vote"), List.of(List.of("Engineer", "hire")))))
                .isEqualTo("""
                        # Debrief

                        Netflix

                        ## Verdict: hire

                        - **\\+0.8** A gate.
                        - **−0.2** Vague.

                        | Who | Vote |
                        | --- | --- |
                        | Engineer | hire |
                        """);
    }

    @Test
    void what_was_said_stays_what_was_said() {
        assertThat(markdown(new Said("# I *did* <b>it</b> | [x](y)\n- one\n1. two\n\n`end`")))
                .contains("> \\# I \\*did\\* \\<b\\>it\\</b\\> \\| \\[x\\](y)\n> \\- one\n> 1\\. two\n>\n> \\`end\\`");
    }
}
