package debrief.engine.audit;

import debrief.engine.rating.Lens;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A company as a listener: what it weighs, how it hears a habit of speech, what it takes as a red flag.
 *
 * @param id the id of its pack; empty for nobody in particular
 * @param name shown to a person
 * @param lens what it makes of each dimension, in the round that is asked about
 * @param hears one sentence by the id of a habit; the engine's own sentence stands in for what is not named
 * @param redFlags in its own order
 */
public record House(String id, String name, Lens lens, Map<String, String> hears, List<RedFlag> redFlags) {
    /** Nobody in particular. */
    public static final House ANY = new House("", "Any company", Lens.EVEN, Map.of(), List.of());

    public House {
        hears = Collections.unmodifiableMap(new LinkedHashMap<>(hears));
        redFlags = List.copyOf(redFlags);
    }

    /** Why a habit hurts here. */
    public String why(Habit habit) {
        return hears.getOrDefault(habit.id(), habit.why());
    }
}
