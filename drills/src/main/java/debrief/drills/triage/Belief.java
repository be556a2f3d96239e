package debrief.drills.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * How likely each hypothesis is. The rise as a whole is known from the first minute, so each hypothesis says how much every group of
 * sessions should fail; what is seen of a group is a count with Poisson noise and that of unlike days, taken as normal. The order of
 * what was seen makes no difference.
 */
final class Belief {
    private final Hypothesis[] hypotheses;
    private final double[] logs;
    private final double[] chances;
    private final boolean[] mended;

    private Belief(Hypothesis[] hypotheses, double[] logs, boolean[] mended) {
        this.hypotheses = hypotheses;
        this.logs = logs;
        this.chances = chances(logs);
        this.mended = mended;
    }

    /**
     * What is believed before anything is looked at.
     *
     * @param causes how many causes there might be
     */
    static Belief of(List<Hypothesis> hypotheses, double[] prior, int causes) {
        double[] logs = new double[prior.length];
        for (int h = 0; h < logs.length; h++) {
            logs[h] = StrictMath.log(prior[h]);
        }
        return new Belief(hypotheses.toArray(new Hypothesis[0]), logs, new boolean[causes]);
    }

    /** Chances from their logarithms, each give or take the same. */
    static double[] chances(double[] logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double one : logs) {
            most = Math.max(most, one);
        }
        double[] chances = new double[logs.length];
        double sum = 0;
        for (int h = 0; h < logs.length; h++) {
            double apart = logs[h] - most;
            if (apart > -30) {
                chances[h] = StrictMath.exp(apart);
                sum += chances[h];
            }
        }
        for (int h = 0; h < logs.length; h++) {
            chances[h] /= sum;
        }
        return chances;
    }

    /** After the failures of each group of a look were counted. */
    Belief after(Look look, double[] seen) {
        return after(look.fit(this), seen);
    }

    /** The same, where the look was fitted to this belief before. */
    Belief after(Look.Fit fit, double[] seen) {
        double[] after = logs.clone();
        for (int h = 0; h < after.length; h++) {
            after[h] += fit.log(h, seen);
        }
        return new Belief(hypotheses, after, mended);
    }

    /** After it was found that only these are left, and that causes are mended. */
    Belief given(Predicate<Hypothesis> left, boolean[] mendedNow) {
        List<Hypothesis> some = new ArrayList<>();
        double[] of = new double[logs.length];
        for (int h = 0; h < logs.length; h++) {
            if (left.test(hypotheses[h])) {
                of[some.size()] = logs[h];
                some.add(hypotheses[h]);
            }
        }
        return new Belief(some.toArray(new Hypothesis[0]), Arrays.copyOf(of, some.size()), mendedNow);
    }

    /** A belief in so many hypotheses at most that stands for this one: drawn from it at even steps. */
    Belief thinned(int most) {
        int[] drawn = new int[chances.length];
        int different = 0;
        int h = 0;
        double upTo = chances[0];
        for (int i = 0; i < most; i++) {
            double at = (i + 0.5) / most;
            while (upTo <= at && h < chances.length - 1) {
                upTo += chances[++h];
            }
            different += drawn[h]++ == 0 ? 1 : 0;
        }
        Hypothesis[] some = new Hypothesis[different];
        double[] of = new double[different];
        int n = 0;
        for (int i = 0; i < drawn.length; i++) {
            if (drawn[i] > 0) {
                some[n] = hypotheses[i];
                of[n++] = StrictMath.log(drawn[i]);
            }
        }
        return new Belief(some, of, mended);
    }

    int count() {
        return hypotheses.length;
    }

    Hypothesis hypothesis(int h) {
        return hypotheses[h];
    }

    double chance(int h) {
        return chances[h];
    }

    double chance(Hypothesis wanted) {
        for (int h = 0; h < hypotheses.length; h++) {
            if (hypotheses[h].equals(wanted)) {
                return chances[h];
            }
        }
        return 0;
    }

    double chance(Predicate<Hypothesis> of) {
        double sum = 0;
        for (int h = 0; h < hypotheses.length; h++) {
            sum += chances[h] > 0 && of.test(hypotheses[h]) ? chances[h] : 0;
        }
        return sum;
    }

    int likeliest() {
        int likeliest = 0;
        for (int h = 1; h < chances.length; h++) {
            if (chances[h] > chances[likeliest]) {
                likeliest = h;
            }
        }
        return likeliest;
    }

    /** The causes that are mended, by their place. */
    boolean[] mended() {
        return mended;
    }

    /** The part of what is still to be mended that each cause is to be expected to add; together 1. */
    double[] parts() {
        return parts(hypotheses, chances, mended);
    }

    static double[] parts(Hypothesis[] hypotheses, double[] chances, boolean[] mended) {
        double[] parts = new double[mended.length];
        double sum = 0;
        for (int h = 0; h < hypotheses.length; h++) {
            if (chances[h] > 0) {
                Hypothesis one = hypotheses[h];
                double first = chances[h] * one.part(one.first(), mended);
                parts[one.first()] += first;
                sum += first;
                if (one.isTwo()) {
                    double second = chances[h] * one.part(one.second(), mended);
                    parts[one.second()] += second;
                    sum += second;
                }
            }
        }
        for (int c = 0; c < parts.length; c++) {
            parts[c] = sum > 0 ? parts[c] / sum : 0;
        }
        return parts;
    }
}
