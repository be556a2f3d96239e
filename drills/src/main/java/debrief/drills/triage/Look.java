package debrief.drills.triage;

import debrief.drills.Dice;
import java.util.List;

/**
 * A slice or a cross: what it shows, and what each hypothesis lets a player expect of it. What no look has shown is not used: a cause
 * is taken to hit the values of other attributes as all sessions do.
 */
final class Look {
    /** Counts are of the latest minutes, so many. */
    static final int WINDOW = 10;

    static final int SLICE_MINUTES = 4;
    static final int CROSS_MINUTES = 7;

    /** What a cause adds is spread over other attributes as all sessions are, give or take this share of it. */
    private static final double TOGETHER = 0.3;

    private final List<Integer> by;
    private final double unlike;
    private final int[] group;
    private final double[] sessions;
    private final double[] usual;
    private final double[][] adds;

    /**
     * A look at these cells.
     *
     * @param by the places of one attribute or two, in rising order
     * @param rise failures of all sessions together, times those of an ordinary day
     * @param unlike how far a count strays from day to day, as a share of it
     */
    Look(List<Integer> by, Cells cells, List<Cause> causes, double rise, double unlike) {
        this.by = by;
        this.unlike = unlike;
        this.group = cells.grouped(by);
        int groups = cells.groups(by);
        this.sessions = new double[groups];
        this.usual = new double[groups];
        int[][] values = new int[groups][by.size()];
        double total = 0;
        for (int cell = 0; cell < group.length; cell++) {
            sessions[group[cell]] += cells.sessions(cell);
            double failures = WINDOW * cells.failures(cell);
            usual[group[cell]] += failures;
            total += failures;
            for (int i = 0; i < by.size(); i++) {
                values[group[cell]][i] = cells.value(cell, by.get(i));
            }
        }
        this.adds = new double[causes.size()][groups];
        for (int c = 0; c < adds.length; c++) {
            double sum = 0;
            for (int g = 0; g < groups; g++) {
                adds[c][g] = within(causes.get(c), by, values[g]) ? usual[g] : 0;
                sum += adds[c][g];
            }
            for (int g = 0; g < groups; g++) {
                adds[c][g] *= (rise - 1) * total / sum;
            }
        }
    }

    private static boolean within(Cause one, List<Integer> by, int[] values) {
        for (int i = 0; i < values.length; i++) {
            Integer wanted = one.values().get(by.get(i));
            if (wanted != null && wanted != values[i]) {
                return false;
            }
        }
        return true;
    }

    /** The square of how far a count lies from its mean: by chance, by the day, and because nobody knows how values go together. */
    private double square(double mean, double more) {
        return Math.max(mean, 1) + unlike * unlike * mean * mean + TOGETHER * TOGETHER * more * more;
    }

    /**
     * The failures of each group in the latest minutes, the same whenever one looks.
     *
     * @param added to those of an ordinary day in each cell, a minute
     * @param noise the seed of what counts happen to be
     */
    double[] seen(double[] added, long noise) {
        double[] more = new double[usual.length];
        for (int cell = 0; cell < group.length; cell++) {
            more[group[cell]] += WINDOW * added[cell];
        }
        Dice dice = new Dice(noise + by.get(0) * 31L + (by.size() > 1 ? by.get(1) * 1009L + 7 : 0));
        double[] seen = new double[usual.length];
        for (int g = 0; g < seen.length; g++) {
            double mean = usual[g] + more[g];
            seen[g] = Math.rint(Math.max(0, mean + StrictMath.sqrt(square(mean, 0)) * dice.normal()));
        }
        return seen;
    }

    /** What each hypothesis of a belief lets one expect here. */
    Fit fit(Belief belief) {
        int count = belief.count();
        double[][] means = new double[count][usual.length];
        double[][] squares = new double[count][usual.length];
        double[] logs = new double[count];
        for (int h = 0; h < count; h++) {
            Hypothesis one = belief.hypothesis(h);
            double first = one.part(one.first(), belief.mended());
            double second = one.part(one.second(), belief.mended());
            double[] adds1 = adds[one.first()];
            double[] adds2 = adds[Math.max(0, one.second())];
            double product = 1;
            for (int g = 0; g < usual.length; g++) {
                double more = first * adds1[g] + second * adds2[g];
                means[h][g] = usual[g] + more;
                squares[h][g] = square(means[h][g], more);
                product *= squares[h][g];
            }
            logs[h] = StrictMath.log(product) / 2;
        }
        return new Fit(means, squares, logs);
    }

    /** What hypotheses let one expect. */
    static final class Fit {
        /** Failures in each group, by hypothesis. */
        private final double[][] means;

        /** Of how far a count lies from its mean. */
        private final double[][] squares;

        /** Half the logarithm of the product of the squares. */
        private final double[] logs;

        private Fit(double[][] means, double[][] squares, double[] logs) {
            this.means = means;
            this.squares = squares;
            this.logs = logs;
        }

        /** The logarithm of how likely it is to see this, give or take the same for all hypotheses. */
        double log(int h, double[] seen) {
            double[] mean = means[h];
            double[] square = squares[h];
            double sum = 0;
            for (int g = 0; g < seen.length; g++) {
                double apart = seen[g] - mean[g];
                sum += apart * apart / square[g];
            }
            return -sum / 2 - logs[h];
        }

        /** What might be seen if this is so. */
        double[] imagined(int h, Dice dice) {
            double[] seen = new double[means[h].length];
            for (int g = 0; g < seen.length; g++) {
                seen[g] = means[h][g] + StrictMath.sqrt(squares[h][g]) * dice.normal();
            }
            return seen;
        }
    }

    /** The places of one attribute or two, in rising order. */
    List<Integer> by() {
        return by;
    }

    boolean isSlice() {
        return by.size() == 1;
    }

    /** A minute, in each group. */
    double[] sessions() {
        return sessions;
    }

    /** Failures in each group in {@link #WINDOW} minutes of an ordinary day. */
    double[] usual() {
        return usual;
    }

    int minutes() {
        return isSlice() ? SLICE_MINUTES : CROSS_MINUTES;
    }

    int groups() {
        return usual.length;
    }
}
