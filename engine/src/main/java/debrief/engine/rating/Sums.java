package debrief.engine.rating;

import debrief.engine.signal.Dimension;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What the reasons of an answer add up to on each dimension, in tenths of a point, not yet held within 1 and 5. All that
 * a verdict rests on: other sums, another verdict.
 */
public final class Sums {
    /** A change that changes nothing. */
    public static final Sums NONE = new Sums(new int[Dimension.values().length]);

    private static final List<Dimension> ALL = List.of(Dimension.values());
    private static final int LEAST = 10;
    private static final int MOST = 50;

    private final int[] tenths;

    private Sums(int[] tenths) {
        this.tenths = tenths;
    }

    /** The sums of these ratings; a dimension without one is taken to start and end at 1. */
    public static Sums of(Collection<Rating> ratings) {
        int[] tenths = new int[ALL.size()];
        Arrays.fill(tenths, LEAST);
        for (Rating rating : ratings) {
            if (rating instanceof Rating.Level level) {
                tenths[ALL.indexOf(rating.dimension())] = level.sum();
            }
        }
        return new Sums(tenths);
    }

    /** So many tenths on one dimension, and none on the others. */
    public static Sums on(Dimension dimension, int tenths) {
        int[] one = new int[ALL.size()];
        one[ALL.indexOf(dimension)] = tenths;
        return new Sums(one);
    }

    /** These sums with a change added. */
    public Sums plus(Sums change) {
        int[] both = tenths.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] += change.tenths[i];
        }
        return new Sums(both);
    }

    /** Whether any dimension is above nothing. */
    public boolean raises() {
        return Arrays.stream(tenths).anyMatch(one -> one > 0);
    }

    /** The higher of the two on each dimension. */
    public Sums highest(Sums other) {
        int[] highest = tenths.clone();
        for (int i = 0; i < highest.length; i++) {
            highest[i] = Math.max(highest[i], other.tenths[i]);
        }
        return new Sums(highest);
    }

    /** The sum on one dimension, held within 10 and 50 tenths. */
    public int held(Dimension dimension) {
        return Math.max(LEAST, Math.min(MOST, tenths[ALL.indexOf(dimension)]));
    }

    /** The sum on one dimension in tenths, as it is. */
    public int tenths(Dimension dimension) {
        return tenths[ALL.indexOf(dimension)];
    }

    /** The level on one dimension, 1 to 5. */
    public int level(Dimension dimension) {
        return Rating.Level.rounded(tenths[ALL.indexOf(dimension)]);
    }

    /** What the verdict goes by: the mean of all eight as a company weighs them, in hundredths of a level, 100 to 500. */
    public int mean(Lens lens) {
        return mean(lens, ALL);
    }

    /** What the verdict goes by under another rubric than the one in force. */
    int mean(Lens lens, Rubric rubric) {
        return mean(lens, ALL, rubric);
    }

    /** The mean of some dimensions as a company weighs them, in hundredths of a level, 100 to 500. It never falls when a sum rises. */
    public int mean(Lens lens, Collection<Dimension> dimensions) {
        return mean(lens, dimensions, Rubric.CURRENT);
    }

    private int mean(Lens lens, Collection<Dimension> dimensions, Rubric rubric) {
        double sum = 0;
        double weights = 0;
        for (Dimension dimension : dimensions) {
            double part = lens.weight(dimension) * rubric.share(dimension);
            sum += part * held(dimension);
            weights += part;
        }
        return (int) Math.rint(10 * sum / weights);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums sums && Arrays.equals(sums.tenths, tenths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(tenths);
    }

    @Override
    public String toString() {
        return Arrays.toString(tenths);
    }
}
