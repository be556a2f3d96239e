package debrief.web.round;

import debrief.engine.question.Kind;
import debrief.web.sketch.Sketch;
import debrief.web.store.StoredSketch;
import java.util.Optional;

/**
 * The pad for boxes and arrows beside an answer.
 *
 * @param open whether it is unfolded from the start
 * @param drawing what is drawn already, as JSON
 * @param version of the drawing; 0 where there is none
 */
public record Pad(boolean open, String drawing, long version) {
    /** Open where the question asks for a design or a diagnosis, and where something is drawn. */
    static Pad of(Optional<Kind> kind, Optional<StoredSketch> stored) {
        Sketch sketch = stored.map(StoredSketch::drawing).flatMap(Sketch::read).orElse(Sketch.EMPTY);
        boolean draws =
                kind.filter(one -> one == Kind.REVIEW || one == Kind.TRIAGE).isPresent();
        return new Pad(
                draws || !sketch.isEmpty(),
                sketch.json(),
                stored.map(StoredSketch::version).orElse(0L));
    }
}
