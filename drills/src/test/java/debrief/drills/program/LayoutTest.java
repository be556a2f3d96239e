package debrief.drills.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class LayoutTest {
    @Test
    void no_two_boxes_touch_and_all_lie_in_the_picture() {
        for (int seed = 0; seed < 300; seed++) {
            Layout layout = Layout.of(Programs.of(seed));
            for (Layout.Box a : layout.boxes()) {
                assertThat(a.x() >= 0 && a.x() + Layout.BOX_WIDTH <= layout.width())
                        .isTrue();
                assertThat(a.y() >= 0 && a.y() + a.height() <= layout.height()).isTrue();
                for (Layout.Box b : layout.boxes()) {
                    boolean apart = a.equals(b)
                            || a.x() + Layout.BOX_WIDTH <= b.x()
                            || b.x() + Layout.BOX_WIDTH <= a.x()
                            || a.y() + a.height() <= b.y()
                            || b.y() + b.height() <= a.y();
                    assertThat(apart).as("seed %d", seed).isTrue();
                }
            }
        }
    }

    @Test
    void a_task_stands_right_of_all_it_waits_for() {
        for (int seed = 0; seed < 300; seed++) {
            Program program = Programs.of(seed);
            Layout layout = Layout.of(program);
            for (int i = 0; i < program.tasks().size(); i++) {
                for (String other : program.tasks().get(i).after()) {
                    int before = program.tasks().indexOf(program.task(other).orElseThrow());
                    assertThat(layout.boxes().get(before).x())
                            .isLessThan(layout.boxes().get(i).x());
                }
            }
        }
    }

    @Test
    void the_file_is_a_picture_whatever_the_names_hold() throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            Program program = Programs.of(seed);
            Layout layout = Layout.of(program);
            String svg = layout.svg(program);
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)))
                            .getElementsByTagName("rect")
                            .getLength())
                    .isEqualTo(program.tasks().size() + 1);
            assertThat(svg).isEqualTo(Layout.of(program).svg(program));
        }
    }
}
