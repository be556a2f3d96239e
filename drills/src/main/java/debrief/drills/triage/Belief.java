package debrief.drills.triage;

/**
 * How likely each hypothesis is. The rise as a whole is known from the first minute, so each hypothesis says how large its factor must be;
 * what is seen of a group of cells is a count with Poisson noise and that of unlike days, taken as normal.
 */
final class Belief {
    private static final double HARDLY = 1e-5;

    private final double[] logs;
    private final double[] chances;

    private Belief(double[] logs) {
        this.logs = logs;
        this.chances = new double[logs.length];
        double most = Double.NEGATIVE_INFINITY;
        for (double one : logs) {
            most = Math.max(most, one);
        }
        double sum = 0;
        for (int h = 0; h < logs.length; h++) {
            double apart = logs[h] - most;
            chances[h] = apart < -40 ? 0 : StrictMath.exp(apart);
            sum += chances[h];
        }
        for (int h = 0; h < logs.length; h++) {
            chances[h] /= sum;
        }
    }

    static Belief of(double[] prior) {
        double[] logs = new double[prior.length];
        for (int h = 0; h < prior.length; h++) {
            logs[h] = StrictMath.log(prior[h]);
        }
        return new Belief(logs);
    }

    /** After the failures of each group of a look were counted. */
    Belief after(Look look, double[] seen) {
        double[] after = logs.clone();
        for (int h = 0; h < after.length; h++) {
            if (chances[h] < HARDLY) {
                after[h] = -1e9;
                continue;
            }
            double[] means = look.means()[h];
            double[] spreads = look.spreads()[h];
            double squares = 0;
            for (int g = 0; g < seen.length; g++) {
                double apart = (seen[g] - means[g]) / spreads[g];
                squares += apart * apart;
            }
            after[h] -= squares / 2 + look.logs()[h];
        }
        return new Belief(after);
    }

    /** After it was found that these are not it. */
    Belief without(boolean[] ruledOut) {
        double[] after = logs.clone();
        for (int h = 0; h < after.length; h++) {
            after[h] = ruledOut[h] ? -1e9 : after[h];
        }
        return new Belief(after);
    }

    double[] chances() {
        return chances;
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
}
