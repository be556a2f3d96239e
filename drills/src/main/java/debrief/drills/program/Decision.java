package debrief.drills.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that was decided on the way.
 *
 * @param otherwise how it would have been without it, as the person says it; may be empty
 */
public record Decision(String name, Optional<LocalDate> date, String otherwise, List<Change> changes) {
    public Decision {
        changes = List.copyOf(changes);
    }
}
