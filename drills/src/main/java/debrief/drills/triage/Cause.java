package debrief.drills.triage;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that might be broken: it hits sessions with all of these values.
 *
 * @param values by the place of their attribute
 */
record Cause(Map<Integer, Integer> values) {
    Cause {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    boolean holds(int attribute, int value) {
        Integer has = values.get(attribute);
        return has != null && has == value;
    }

    /** Whether no attribute is in both. */
    boolean apartFrom(Cause other) {
        return Collections.disjoint(values.keySet(), other.values.keySet());
    }
}
