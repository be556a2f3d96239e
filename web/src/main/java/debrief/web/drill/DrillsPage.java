package debrief.web.drill;

import java.util.List;
import java.util.Optional;

/**
 * The drills, each with how it went so far.
 *
 * @param drills in their order
 */
public record DrillsPage(List<Line> drills) {
    /**
     * One drill.
     *
     * @param trains the dimensions it speaks to, in words
     * @param truth how its best play is known
     * @param plays how many were ended
     * @param last how the last one went
     * @param trend of its plays
     * @param open a play that was begun and not ended
     * @param again the last case
     */
    public record Line(
            String id,
            String title,
            String about,
            String trains,
            String truth,
            int plays,
            Optional<Score> last,
            RegretLine trend,
            Optional<String> open,
            Optional<Again> again) {}

    /** Whether nothing was played yet. */
    public boolean isNew() {
        return drills.stream().allMatch(one -> one.plays() == 0 && one.open().isEmpty());
    }
}
