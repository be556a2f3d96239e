package debrief.mine.readiness;

import debrief.engine.signal.Dimension;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one answer showed.
 *
 * @param tenths by dimension, 10 to 50; a dimension the question gave no chance to show is left out
 */
public record Shown(LocalDate day, Map<Dimension, Integer> tenths) {
    public Shown {
        EnumMap<Dimension, Integer> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(tenths);
        tenths = Collections.unmodifiableMap(ordered);
    }
}
