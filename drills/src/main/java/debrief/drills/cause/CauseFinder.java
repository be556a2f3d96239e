package debrief.drills.cause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the conjunctions of values that a rise in failures comes from: a scan statistic (Kulldorff 1997) over every conjunction of
 * at most three values. For each, the log-likelihood ratio of Poisson counts says how much better "its failures have risen by one
 * factor" explains them than "nothing has". A conjunction that is too wide dilutes its factor, one that is too narrow leaves failures
 * unexplained, so the cause itself has the highest ratio. The best one is taken as a cause, its leaves are set to what it explains, and
 * the rest is scanned again until nothing stands out from the spread of the leaves themselves.
 */
public final class CauseFinder {
    private static final int WIDEST = 3;
    private static final int MOST_CAUSES = 5;

    /** A cause explains at least this share of what the first one explained. */
    private static final double SHARE = 0.12;

    /** The same for one of the same attributes as a cause before: what breaks for one carrier often breaks for two. */
    private static final double SHARE_ALIKE = 0.05;

    /** The median of a squared normal variable. */
    private static final double MEDIAN = 0.455;

    /** A factor that is closer to one than this is no cause. */
    private static final double LEAST_RISE = 1.15;

    private final List<String> attributes;
    private final int[][] codes;
    private final List<List<String>> names;
    private final double[] seen;
    private final double[] expected;
    private final double[] weights;

    private CauseFinder(List<String> attributes, List<Slice> slices) {
        this.attributes = attributes;
        this.codes = new int[slices.size()][attributes.size()];
        this.names = new ArrayList<>();
        List<Map<String, Integer>> known = new ArrayList<>();
        for (int a = 0; a < attributes.size(); a++) {
            names.add(new ArrayList<>());
            known.add(new HashMap<>());
        }
        this.seen = new double[slices.size()];
        this.expected = new double[slices.size()];
        double failures = 0;
        double attempts = 0;
        for (Slice slice : slices) {
            failures += slice.expectedFailures();
            attempts += slice.expectedAttempts();
        }
        double rate = attempts > 0 ? failures / attempts : 0;
        for (int i = 0; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            for (int a = 0; a < attributes.size(); a++) {
                String value = slice.values().get(a);
                List<String> all = names.get(a);
                codes[i][a] = known.get(a).computeIfAbsent(value, name -> {
                    all.add(name);
                    return all.size() - 1;
                });
            }
            seen[i] = slice.failures();
            // A leaf with few attempts has hardly a rate of its own: it leans on the rate of all, as if by a few
            // attempts more.
            double own = (slice.expectedFailures() + 5 * rate) / (slice.expectedAttempts() + 5);
            expected[i] = own * slice.attempts();
        }
        this.weights = weights();
    }

    /** A conjunction: values of some attributes, in the order of the attributes; -1 where any value will do. */
    private static final class Candidate {
        private final int[] values;
        private final double ratio;
        private final double factor;

        Candidate(int[] values, double ratio, double factor) {
            this.values = values;
            this.ratio = ratio;
            this.factor = factor;
        }
    }

    /**
     * The causes, the weightiest first; none where nothing stands out.
     *
     * @param attributes their names, in the order of the values of each slice
     */
    public static List<Map<String, String>> find(List<String> attributes, List<Slice> slices) {
        return new CauseFinder(attributes, slices).find();
    }

    private List<Map<String, String>> find() {
        List<Map<String, String>> causes = new ArrayList<>();
        double spread = spread();
        double first = 0;
        Set<List<Integer>> kinds = new HashSet<>();
        while (causes.size() < MOST_CAUSES) {
            Candidate best = best();
            double gain = best.ratio / spread - penalty(best);
            if (best.factor < LEAST_RISE
                    || gain <= 0
                    || best.ratio < (kinds.contains(kind(best)) ? SHARE_ALIKE : SHARE) * first) {
                break;
            }
            first = Math.max(first, best.ratio);
            causes.add(named(best));
            kinds.add(kind(best));
            for (int i = 0; i < seen.length; i++) {
                if (matches(codes[i], best.values)) {
                    expected[i] *= best.factor;
                }
            }
        }
        return Collections.unmodifiableList(causes);
    }

    /** The attributes a conjunction speaks of. */
    private static List<Integer> kind(Candidate one) {
        return IntStream.range(0, one.values.length)
                .filter(a -> one.values[a] >= 0)
                .boxed()
                .toList();
    }

    /**
     * What a count of each leaf weighs. Days differ and forecasts err by a share of what is expected, so the variance of a count is its mean and a
     * part of the mean's square. That part is such that the middle of the larger leaves, which show it best, strays as far as a normal variable
     * would; a few causes hardly move a middle.
     */
    private double[] weights() {
        double[] sorted = expected.clone();
        Arrays.sort(sorted);
        double large = sorted.length == 0 ? 0 : sorted[sorted.length * 3 / 4];
        double least = 0;
        double most = 1;
        for (int i = 0; i < 30; i++) {
            double middle = (least + most) / 2;
            if (middle(large, middle) > MEDIAN) {
                least = middle;
            } else {
                most = middle;
            }
        }
        double[] weights = new double[expected.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 / (1 + least * expected[i]);
        }
        return weights;
    }

    /** The middle squared residual of leaves at least that large, where counts vary by their mean and by this part of its square. */
    private double middle(double large, double part) {
        double[] squares = new double[expected.length];
        int count = 0;
        for (int i = 0; i < expected.length; i++) {
            if (expected[i] >= large && expected[i] > 0) {
                double apart = seen[i] - expected[i];
                squares[count++] = apart * apart / (expected[i] + part * expected[i] * expected[i]);
            }
        }
        Arrays.sort(squares, 0, count);
        return count == 0 ? 0 : squares[count / 2];
    }

    /** How much more the leaves spread than Poisson counts do: the middle of their squared residuals, which a few causes hardly move. */
    private double spread() {
        double[] squares = new double[seen.length];
        for (int i = 0; i < seen.length; i++) {
            squares[i] = weights[i] * (seen[i] - expected[i]) * (seen[i] - expected[i]) / Math.max(expected[i], 0.5);
        }
        Arrays.sort(squares);
        return Math.max(1, squares.length == 0 ? 1 : squares[squares.length / 2] / MEDIAN);
    }

    /** How many bits' worth of ratio it takes to name one conjunction among all of its kind. */
    private double penalty(Candidate candidate) {
        double all = 1;
        for (int a = 0; a < attributes.size(); a++) {
            if (candidate.values[a] >= 0) {
                all *= names.get(a).size() + 1;
            }
        }
        return 3 + 2 * Math.log(all);
    }

    private Candidate best() {
        List<int[]> sets = new ArrayList<>();
        for (int set = 1; set < 1 << attributes.size(); set++) {
            if (Integer.bitCount(set) <= WIDEST) {
                int from = set;
                sets.add(IntStream.range(0, attributes.size())
                        .filter(a -> (from >> a & 1) == 1)
                        .toArray());
            }
        }
        sets.sort(Comparator.comparingInt(set -> set.length));
        Candidate best = new Candidate(new int[attributes.size()], 0, 0);
        for (int[] set : sets) {
            Map<Long, double[]> sums = new TreeMap<>();
            for (int i = 0; i < seen.length; i++) {
                long key = 0;
                for (int a : set) {
                    key = key * (names.get(a).size() + 1) + codes[i][a];
                }
                double[] sum = sums.computeIfAbsent(key, k -> new double[2]);
                sum[0] += weights[i] * seen[i];
                sum[1] += weights[i] * expected[i];
            }
            for (Map.Entry<Long, double[]> one : sums.entrySet()) {
                double ratio = ratio(one.getValue()[0], one.getValue()[1]);
                // A wider conjunction goes before a narrower one that explains no more.
                if (ratio > best.ratio * 1.0001 + 1e-9) {
                    best = new Candidate(
                            values(set, one.getKey()), ratio, one.getValue()[0] / Math.max(one.getValue()[1], 1e-9));
                }
            }
        }
        return best;
    }

    private int[] values(int[] set, long key) {
        int[] values = new int[attributes.size()];
        Arrays.fill(values, -1);
        long rest = key;
        for (int at = set.length - 1; at >= 0; at--) {
            int size = names.get(set[at]).size() + 1;
            values[set[at]] = (int) (rest % size);
            rest /= size;
        }
        return values;
    }

    /** The log-likelihood ratio of "risen by one factor" against "as expected"; none for a fall. */
    private static double ratio(double seen, double expected) {
        if (seen <= expected || expected <= 0) {
            return 0;
        }
        return seen * Math.log(seen / expected) - (seen - expected);
    }

    private static boolean matches(int[] codes, int[] values) {
        for (int a = 0; a < values.length; a++) {
            if (values[a] >= 0 && values[a] != codes[a]) {
                return false;
            }
        }
        return true;
    }

    private Map<String, String> named(Candidate candidate) {
        Map<String, String> cause = new TreeMap<>();
        for (int a = 0; a < attributes.size(); a++) {
            if (candidate.values[a] >= 0) {
                cause.put(attributes.get(a), names.get(a).get(candidate.values[a]));
            }
        }
        return Collections.unmodifiableMap(cause);
    }
}
