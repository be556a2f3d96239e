package debrief.web.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.web.sketch.Sketch.Arrow;
import debrief.web.sketch.Sketch.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes and arrows written as Mermaid text. */
final class FlowchartTest {
    @Test
    void boxes_have_their_labels_and_arrows_their_words() {
        Flowchart read =
                Flowchart.read("flowchart LR\n  A[Gateway] --> B(\"Queue, small\")\n  B -->|at most 500| C{Ledger}\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.sketch().boxes().stream().map(Box::name)).containsExactly("Gateway", "Queue, small", "Ledger");
        assertThat(read.sketch().arrows()).containsExactly(new Arrow(1, 2, ""), new Arrow(2, 3, "at most 500"));
    }

    @Test
    void chains_several_at_once_and_words_within_the_arrow_are_understood() {
        Flowchart read = Flowchart.read("graph TD; A-->B-->C; D & E --> C\n%% a remark\nC -- when it is full --> A");
        assertThat(read.problems()).isEmpty();
        assertThat(read.sketch().boxes()).hasSize(5);
        assertThat(read.sketch().arrows())
                .contains(new Arrow(4, 3, ""), new Arrow(5, 3, ""), new Arrow(3, 1, "when it is full"));
    }

    @Test
    void every_mistake_names_its_line_and_the_rest_is_drawn() {
        Flowchart read = Flowchart.read("flowchart LR\nA --> B\nsubgraph one\nB => C\nstyle A fill:#f9f\nC --> D");
        assertThat(read.problems()).hasSize(3);
        assertThat(read.problems().get(0)).startsWith("Line 3: subgraph");
        assertThat(read.problems().get(1)).startsWith("Line 4: \"=> C\"");
        assertThat(read.problems().get(2)).startsWith("Line 5: style");
        assertThat(read.sketch().boxes().stream().map(Box::name)).containsExactly("A", "B", "C", "D");
    }

    @Test
    void no_two_boxes_lie_on_each_other_whichever_way_it_goes() {
        for (String way : List.of("LR", "RL", "TD", "BT")) {
            List<Box> boxes = Flowchart.read("flowchart " + way + "\nA --> B & C & D --> E\nE --> A\nF")
                    .sketch()
                    .boxes();
            assertThat(boxes).hasSize(6);
            for (Box one : boxes) {
                assertThat(boxes.stream()
                                .filter(other -> Math.abs(one.x() - other.x()) < Picture.BOX_WIDTH
                                        && Math.abs(one.y() - other.y()) < Picture.BOX_HEIGHT))
                        .as(way + " " + one)
                        .hasSize(1);
            }
        }
    }

    @Test
    void any_text_is_read_and_gives_a_sketch_that_can_be_kept() {
        String many = "A0 --> A1\n".repeat(900);
        StringBuilder boxes = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            boxes.append("N").append(i).append("[box ").append(i).append("]\n");
        }
        for (String text : List.of(
                "", "((((", "-->", "A --> ", "A[", "שלום --> B", "A-->A", "a".repeat(20_000), many, boxes.toString())) {
            Sketch sketch = Flowchart.read(text).sketch();
            assertThat(Sketch.read(sketch.json())).as(text).contains(sketch);
        }
        assertThat(Flowchart.read(boxes.toString()).problems()).isNotEmpty();
    }
}
