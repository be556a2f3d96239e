package debrief.drills.triage;

import java.util.List;

/**
 * Sessions in every combination of values, and how often they fail on an ordinary day.
 *
 * @param sizes how many values each attribute has
 * @param sessions a minute in each cell; a cell is a number whose digits are values, the first attribute the lowest
 * @param rates of failure on an ordinary day, in each cell
 */
record Cells(int[] sizes, double[] sessions, double[] rates) {
    int value(int cell, int attribute) {
        int rest = cell;
        for (int a = 0; a < attribute; a++) {
            rest /= sizes[a];
        }
        return rest % sizes[attribute];
    }

    boolean matches(int cell, Hypothesis cause) {
        return cause.values().entrySet().stream().allMatch(one -> value(cell, one.getKey()) == one.getValue());
    }

    /** Sessions a minute, and failures a minute on an ordinary day, for each group of cells under these attributes. */
    double[][] grouped(List<Integer> by) {
        double[][] groups = new double[groups(by)][2];
        for (int cell = 0; cell < sessions.length; cell++) {
            double[] group = groups[group(cell, by)];
            group[0] += sessions[cell];
            group[1] += sessions[cell] * rates[cell];
        }
        return groups;
    }

    /** Failures a minute that this cause adds, for each group of cells under these attributes, if it multiplies rates by this factor. */
    double[] added(List<Integer> by, Hypothesis cause, double factor) {
        double[] added = new double[groups(by)];
        for (int cell = 0; cell < sessions.length; cell++) {
            if (matches(cell, cause)) {
                added[group(cell, by)] += sessions[cell] * Math.min(1 - rates[cell], rates[cell] * (factor - 1));
            }
        }
        return added;
    }

    int groups(List<Integer> by) {
        int groups = 1;
        for (int attribute : by) {
            groups *= sizes[attribute];
        }
        return groups;
    }

    int group(int cell, List<Integer> by) {
        int group = 0;
        for (int attribute : by) {
            group = group * sizes[attribute] + value(cell, attribute);
        }
        return group;
    }
}
