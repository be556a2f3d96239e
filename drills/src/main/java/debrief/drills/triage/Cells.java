package debrief.drills.triage;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sessions in every combination of values, and how often they fail on an ordinary day. */
final class Cells {
    private final int[] sizes;
    private final int[][] values;
    private final double[] sessions;
    private final double[] rates;

    /**
     * Cells whose sessions and rates are still to be filled in.
     *
     * @param sizes how many values each attribute has
     */
    Cells(int[] sizes) {
        this.sizes = sizes.clone();
        int count = 1;
        for (int size : sizes) {
            count *= size;
        }
        this.values = new int[count][sizes.length];
        for (int cell = 0; cell < count; cell++) {
            int rest = cell;
            for (int a = 0; a < sizes.length; a++) {
                values[cell][a] = rest % sizes[a];
                rest /= sizes[a];
            }
        }
        this.sessions = new double[count];
        this.rates = new double[count];
    }

    int count() {
        return values.length;
    }

    int size(int attribute) {
        return sizes[attribute];
    }

    int attributes() {
        return sizes.length;
    }

    int value(int cell, int attribute) {
        return values[cell][attribute];
    }

    /** Fills a cell in: sessions a minute, and the share of them that fails on an ordinary day. */
    void fill(int cell, double sessionsAMinute, double rate) {
        sessions[cell] = sessionsAMinute;
        rates[cell] = rate;
    }

    double sessions(int cell) {
        return sessions[cell];
    }

    /** Failures a minute on an ordinary day. */
    double failures(int cell) {
        return sessions[cell] * rates[cell];
    }

    /** Whether a cell has all values of a cause. */
    boolean in(int cell, Cause cause) {
        for (Map.Entry<Integer, Integer> one : cause.values().entrySet()) {
            if (values[cell][one.getKey()] != one.getValue()) {
                return false;
            }
        }
        return true;
    }

    /** The cells with these values. */
    int[] of(Cause cause) {
        return IntStream.range(0, values.length).filter(cell -> in(cell, cause)).toArray();
    }

    /** Sessions a minute in these cells. */
    double sessions(int[] cells) {
        double sum = 0;
        for (int cell : cells) {
            sum += sessions[cell];
        }
        return sum;
    }

    /** Failures a minute in these cells on an ordinary day. */
    double failures(int[] cells) {
        double sum = 0;
        for (int cell : cells) {
            sum += failures(cell);
        }
        return sum;
    }

    /** Sessions a minute that at least one of these causes hits. */
    double sessions(List<Cause> causes) {
        return sessions(IntStream.range(0, values.length)
                .filter(cell -> causes.stream().anyMatch(cause -> in(cell, cause)))
                .toArray());
    }

    int groups(List<Integer> by) {
        int groups = 1;
        for (int attribute : by) {
            groups *= sizes[attribute];
        }
        return groups;
    }

    /** The group of each cell. */
    int[] grouped(List<Integer> by) {
        int[] groups = new int[values.length];
        for (int attribute : by) {
            for (int cell = 0; cell < groups.length; cell++) {
                groups[cell] = groups[cell] * sizes[attribute] + values[cell][attribute];
            }
        }
        return groups;
    }
}
