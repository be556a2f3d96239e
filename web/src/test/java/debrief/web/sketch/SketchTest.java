package debrief.web.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.web.sketch.Sketch.Arrow;
import debrief.web.sketch.Sketch.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes and arrows as they are kept. */
final class SketchTest {
    private static final Sketch TWO = new Sketch(
            List.of(new Box(1, "Gateway <b>", 0, 0), new Box(2, "Ledger", 300, 0)), List.of(new Arrow(1, 2, "a & b")));

    @Test
    void what_was_kept_is_read_back() {
        assertThat(Sketch.read(TWO.json())).contains(TWO);
        assertThat(Sketch.read(Sketch.EMPTY.json())).contains(Sketch.EMPTY);
    }

    @Test
    void what_is_no_sketch_or_too_large_is_not_read() {
        List<Box> many = new ArrayList<>();
        for (int id = 1; id <= Sketch.MOST_BOXES + 1; id++) {
            many.add(new Box(id, "", 0, 0));
        }
        List<Sketch> bad = List.of(
                new Sketch(many, List.of()),
                new Sketch(List.of(new Box(1, "", 0, 0), new Box(1, "", 9, 9)), List.of()),
                new Sketch(List.of(new Box(1, "", 0, 0)), List.of(new Arrow(1, 2, ""))),
                new Sketch(List.of(new Box(1, "", 0, 0)), List.of(new Arrow(1, 1, ""))),
                new Sketch(List.of(new Box(1, "", -1, 0)), List.of()),
                new Sketch(List.of(new Box(1, "a".repeat(Sketch.MOST_LETTERS + 1), 0, 0)), List.of()));
        bad.forEach(sketch -> assertThat(Sketch.read(sketch.json())).isEmpty());
        for (String text : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"boxes\":null,\"arrows\":[]}",
                "{\"boxes\":[null],\"arrows\":[]}",
                "<svg>")) {
            assertThat(Sketch.read(text)).as(text).isEmpty();
        }
    }

    @Test
    void it_is_told_in_words() {
        assertThat(TWO.words()).containsExactly("Gateway <b> → Ledger: a & b");
        assertThat(new Sketch(List.of(new Box(7, " ", 0, 0)), List.of()).words())
                .containsExactly("box 1");
    }

    @Test
    void the_file_holds_names_as_text_alone_and_arrows_end_at_the_edges() {
        String svg = Picture.of(TWO).svg();
        assertThat(svg).contains("Gateway &lt;b&gt;").contains("a &amp; b").doesNotContain("<b>");
        assertThat(Picture.of(TWO).ways().get(0).path()).isEqualTo("M144.0 28.0L300.0 28.0");
    }

    @Test
    void a_long_name_takes_three_lines_at_most() {
        assertThat(Picture.lines("one two three four five six seven eight nine ten eleven twelve"))
                .hasSize(3)
                .allMatch(line -> line.length() <= 19);
        assertThat(Picture.lines("")).containsExactly("");
        assertThat(Picture.lines("x".repeat(50))).containsExactly("x".repeat(17) + "…");
    }
}
