package debrief.engine.rating;

import debrief.engine.signal.Dimension;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much a company, or one of its rounds, makes of each dimension. It moves the verdict, never a rating.
 *
 * @param weights by dimension, 0.5 to 2; a dimension that is not named weighs 1
 */
public record Lens(Map<Dimension, Double> weights) {
    /** Every dimension weighs the same. */
    public static final Lens EVEN = new Lens(Map.of());

    public Lens {
        EnumMap<Dimension, Double> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(weights);
        ordered.forEach((dimension, weight) -> {
            if (!(weight >= 0.5 && weight <= 2)) {
                throw new IllegalArgumentException(dimension.key() + " weighs " + weight + "; use 0.5 to 2");
            }
        });
        weights = Collections.unmodifiableMap(ordered);
    }

    /** The weight of a dimension. */
    public double weight(Dimension dimension) {
        return weights.getOrDefault(dimension, 1.0);
    }

    /** This lens with a round's own weights laid over it. */
    public Lens with(Map<Dimension, Double> round) {
        EnumMap<Dimension, Double> both = new EnumMap<>(Dimension.class);
        both.putAll(weights);
        both.putAll(round);
        return new Lens(both);
    }
}
