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
    private final double[] sessions;
    private final double[] usual;
    private final double[][] means;
    private final double[][] spreads;
    private final double[] logs;
    private final double[] seen;

    private Look(
            List<Integer> by,
            double[] sessions,
            double[] usual,
            double[][] means,
            double[][] spreads,
            double[] logs,
            double[] seen) {
        this.by = by;
        this.sessions = sessions;
        this.usual = usual;
        this.means = means;
        this.spreads = spreads;
        this.logs = logs;
        this.seen = seen;
    }

    /** What an incident with these hypotheses looks like from here. */
    static Look of(List<Integer> by, Cells cells, List<Hypothesis> hypotheses, Now now) {
        int groups = cells.groups(by);
        double[] sessions = new double[groups];
        double[] usual = new double[groups];
        int[] group = cells.grouped(by);
        double total = 0;
        for (int cell = 0; cell < group.length; cell++) {
            sessions[group[cell]] += cells.sessions(cell);
            double failures = WINDOW * cells.failures(cell);
            usual[group[cell]] += failures;
            total += failures;
        }
        double[][] means = new double[hypotheses.size()][groups];
        double[][] spreads = new double[hypotheses.size()][groups];
        double[] logs = new double[hypotheses.size()];
        int[][] values = new int[groups][by.size()];
        for (int cell = 0; cell < group.length; cell++) {
            for (int i = 0; i < by.size(); i++) {
                values[group[cell]][i] = cells.value(cell, by.get(i));
            }
        }
        double added = (now.rise() - 1) * total;
        for (int h = 0; h < means.length; h++) {
            double sum = 0;
            for (int g = 0; g < groups; g++) {
                means[h][g] = within(hypotheses.get(h), by, values[g]) ? usual[g] : 0;
                sum += means[h][g];
            }
            for (int g = 0; g < groups; g++) {
                double more = added * means[h][g] / sum;
                means[h][g] = usual[g] + more;
                spreads[h][g] = spread(means[h][g], more, now.unlike());
                logs[h] += StrictMath.log(spreads[h][g]);
            }
        }
        double[] truly = new double[groups];
        double sum = 0;
        for (int cell : cells.of(hypotheses.get(now.cause()))) {
            truly[group[cell]] += cells.failures(cell);
            sum += cells.failures(cell);
        }
        Dice dice = new Dice(now.noise() + by.get(0) * 31L + (by.size() > 1 ? by.get(1) * 1009L + 7 : 0));
        double[] seen = new double[groups];
        for (int g = 0; g < groups; g++) {
            double mean = usual[g] + added * truly[g] / sum;
            seen[g] = Math.rint(Math.max(0, mean + spread(mean, 0, now.unlike()) * dice.normal()));
        }
        return new Look(by, sessions, usual, means, spreads, logs, seen);
    }

    private static boolean within(Hypothesis one, List<Integer> by, int[] values) {
        for (int i = 0; i < values.length; i++) {
            Integer wanted = one.values().get(by.get(i));
            if (wanted != null && wanted != values[i]) {
                return false;
            }
        }
        return true;
    }

    /** How far a count lies from its mean: by chance, by the day, and because nobody knows how values go together. */
    private static double spread(double mean, double more, double unlike) {
        return StrictMath.sqrt(Math.max(mean, 1) + unlike * unlike * mean * mean + TOGETHER * TOGETHER * more * more);
    }

    /**
     * What every look of an incident shares.
     *
     * @param rise failures of all sessions together, times those of an ordinary day
     * @param unlike how far a count strays from day to day, as a share of it
     * @param cause the place of what is broken
     * @param noise a seed of what counts happen to be
     */
    record Now(double rise, double unlike, int cause, long noise) {}

    /** The places of one attribute or two, in rising order. */
    List<Integer> by() {
        return by;
    }

    /** A minute, in each group. */
    double[] sessions() {
        return sessions;
    }

    /** Failures in each group in {@link #WINDOW} minutes of an ordinary day. */
    double[] usual() {
        return usual;
    }

    /** By hypothesis, failures in each group in that time now. */
    double[][] means() {
        return means;
    }

    /** By hypothesis, how far a count lies from its mean. */
    double[][] spreads() {
        return spreads;
    }

    /** By hypothesis, the sum of the logarithms of the spreads. */
    double[] logs() {
        return logs;
    }

    /** The counts, the same whenever one looks. */
    double[] seen() {
        return seen;
    }

    int minutes() {
        return by.size() == 1 ? SLICE_MINUTES : CROSS_MINUTES;
    }

    int groups() {
        return usual.length;
    }
}
