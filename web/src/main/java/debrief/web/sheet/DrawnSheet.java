package debrief.web.sheet;

import debrief.mine.sheet.Sheet;
import debrief.web.sketch.Flowchart;
import debrief.web.sketch.Picture;
import debrief.web.sketch.Sketch;
import java.util.List;
import java.util.Optional;

/**
 * A sheet as it is drawn.
 *
 * @param words the same in words, a line each
 */
public record DrawnSheet(Picture picture, List<String> words) {
    public DrawnSheet {
        words = List.copyOf(words);
    }

    /** The drawing of a sheet; empty where there is more in it than can be drawn. */
    static Optional<DrawnSheet> of(Sheet sheet) {
        Sketch sketch = Flowchart.read(sheet.mermaid()).sketch();
        return sketch.isEmpty() ? Optional.empty() : Optional.of(new DrawnSheet(Picture.of(sketch), sketch.words()));
    }
}
