package debrief.content;

import debrief.engine.question.Focus;
import debrief.engine.signal.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A round of a company's loop.
 *
 * @param id unique in its pack
 * @param name shown to a person
 * @param foci one or two
 * @param minutes how long it lasts
 * @param who sits there
 * @param weighs by dimension; what is not named weighs as the company weighs it
 * @param drill the id of the drill it begins with, where it does
 */
public record Stage(
        String id,
        String name,
        List<Focus> foci,
        int minutes,
        String who,
        Map<Dimension, Double> weighs,
        Optional<String> drill) {
    /** A round of talk alone. */
    public Stage(String id, String name, List<Focus> foci, int minutes, String who, Map<Dimension, Double> weighs) {
        this(id, name, foci, minutes, who, weighs, Optional.empty());
    }
}
