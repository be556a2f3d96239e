package debrief.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Network;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Network NETWORK = new Network(
            "A small plan.",
            "days",
            List.of(
                    task("format", 3),
                    task("driver", 10, "format"),
                    task("scanners", 9),
                    task("stock", 7, "format"),
                    task("test", 5, "driver", "scanners"),
                    task("train", 2, "stock"),
                    task("live", 2, "test", "train")));

    @Test
    void the_critical_path_is_one_line_along_the_top() {
        List<Drawing.Box> critical = Drawing.of(NETWORK).boxes().stream()
                .filter(Drawing.Box::critical)
                .toList();

        assertThat(critical).flatExtracting(Drawing.Box::name).containsExactly("format", "driver", "test", "live");
        assertThat(critical)
                .extracting(Drawing.Box::y)
                .containsOnly(critical.get(0).y());
        assertThat(critical).extracting(Drawing.Box::x).isSorted().doesNotHaveDuplicates();
        assertThat(Drawing.of(NETWORK).arrows())
                .filteredOn(Drawing.Arrow::critical)
                .hasSize(3);
    }

    @Test
    void no_two_boxes_touch_and_all_stand_inside() {
        Drawing drawing = Drawing.of(NETWORK);
        List<Drawing.Box> boxes = drawing.boxes();

        for (Drawing.Box one : boxes) {
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(drawing.width());
            assertThat(one.y() + one.height()).isLessThanOrEqualTo(drawing.height());
            assertThat(boxes.stream().filter(other -> !other.equals(one)))
                    .noneMatch(other -> one.x() < other.x() + other.width()
                            && other.x() < one.x() + one.width()
                            && one.y() < other.y() + other.height()
                            && other.y() < one.y() + one.height());
        }
    }

    @Test
    void every_dependency_is_an_arrow_and_every_box_says_what_it_may_slip() {
        Drawing drawing = Drawing.of(NETWORK);

        assertThat(drawing.arrows()).hasSize(7);
        assertThat(drawing.boxes())
                .extracting(Drawing.Box::takes)
                .containsExactly(
                        "3 days · critical",
                        "10 days · critical",
                        "9 days · slack 4",
                        "7 days · slack 6",
                        "5 days · critical",
                        "2 days · slack 6",
                        "2 days · critical");
    }

    @Test
    void a_long_name_breaks_into_two_lines() {
        Network one = new Network(
                "One.", "days", List.of(task("Write the driver for the new filling line and then its manual", 1)));

        assertThat(Drawing.of(one).boxes().get(0).name())
                .containsExactly("Write the driver for the", "new filling line and then …");
    }

    private static Network.Task task(String name, double takes, String... after) {
        return new Network.Task(name, name, new Network.Estimate(takes, takes, takes), List.of(after));
    }
}
