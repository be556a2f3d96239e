package debrief.drills.triage;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What might be broken: sessions with all of these values.
 *
 * @param values by the place of their attribute
 */
record Hypothesis(Map<Integer, Integer> values) {
    Hypothesis {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    boolean holds(int attribute, int value) {
        Integer has = values.get(attribute);
        return has != null && has == value;
    }
}
