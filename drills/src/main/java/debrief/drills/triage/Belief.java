package debrief.drills.triage;

import java.util.List;

/**
 * How likely each hypothesis is. The rise as a whole is known from the first minute, so each hypothesis says how large its factor must be;
 * what is seen of a group of cells is a count with Poisson noise, taken as normal.
 */
final class Belief {
    private final double[] logs;

    private Belief(double[] logs) {
        this.logs = logs;
    }

    static Belief of(double[] prior) {
        double[] logs = new double[prior.length];
        for (int h = 0; h < prior.length; h++) {
            logs[h] = Math.log(prior[h]);
        }
        return new Belief(logs);
    }

    /**
     * After the failures of some groups were counted.
     *
     * @param seen failures in each group
     * @param expected by each hypothesis, failures in each group
     */
    Belief after(double[] seen, List<double[]> expected) {
        double[] after = logs.clone();
        for (int h = 0; h < after.length; h++) {
            double[] means = expected.get(h);
            for (int g = 0; g < seen.length; g++) {
                double spread = Spread.of(means[g]);
                double apart = (seen[g] - means[g]) / spread;
                after[h] -= apart * apart / 2 + Math.log(spread);
            }
        }
        return new Belief(after);
    }

    double[] chances() {
        double most = Double.NEGATIVE_INFINITY;
        for (double one : logs) {
            most = Math.max(most, one);
        }
        double[] chances = new double[logs.length];
        double sum = 0;
        for (int h = 0; h < logs.length; h++) {
            chances[h] = Math.exp(logs[h] - most);
            sum += chances[h];
        }
        for (int h = 0; h < logs.length; h++) {
            chances[h] /= sum;
        }
        return chances;
    }

    /** In bits. */
    double entropy() {
        double entropy = 0;
        for (double chance : chances()) {
            entropy -= chance > 0 ? chance * Math.log(chance) / Math.log(2) : 0;
        }
        return entropy;
    }
}
