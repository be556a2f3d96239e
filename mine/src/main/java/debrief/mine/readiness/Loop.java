package debrief.mine.readiness;

import debrief.engine.question.Level;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A company's loop as a bar to reach: its rounds, each with what it weighs. Every round counts the same.
 *
 * @param name of the company
 * @param rounds at least one
 */
public record Loop(String name, Level level, List<Stop> rounds) {
    // What weighs twice the mean is asked for half a level more than the mean.
    private static final double TILT = 0.5;

    public Loop {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("A loop without rounds asks nothing.");
        }
    }

    /** One round. */
    public record Stop(String id, String name, Lens lens) {
        /** A dimension's part in this round's verdict; all parts add up to 1. */
        public double part(Dimension dimension) {
            double all = 0;
            for (Dimension each : Dimension.values()) {
                all += weight(each);
            }
            return weight(dimension) / all;
        }

        private double weight(Dimension dimension) {
            return lens.weight(dimension) * Rubric.CURRENT.share(dimension);
        }
    }

    /** A dimension's part in the whole loop; all parts add up to 1. */
    public double part(Dimension dimension) {
        return rounds.stream()
                .mapToDouble(round -> round.part(dimension))
                .average()
                .orElse(0);
    }

    /**
     * Levels that would just be enough for a hire, 1 to 5, by dimension: one way of many. All would do at the cut; those that weigh
     * more are asked for more and the others for less, so that the mean stays at the cut.
     */
    public Map<Dimension, Double> asks() {
        double cut = Rubric.CURRENT.cut(Verdict.HIRE, level) / 100.0;
        Map<Dimension, Double> tilted = new EnumMap<>(Dimension.class);
        double mean = 0;
        for (Dimension dimension : Dimension.values()) {
            double tilt = TILT * (part(dimension) * Dimension.values().length - 1);
            tilted.put(dimension, tilt);
            mean += part(dimension) * tilt;
        }
        double shift = cut - mean;
        tilted.replaceAll((dimension, tilt) -> Math.max(1, Math.min(5, tilt + shift)));
        return tilted;
    }

    /** The verdict at a mean, 1 to 5. */
    Verdict verdict(double mean) {
        return Rubric.CURRENT.verdict((int) Math.rint(100 * Math.max(1, Math.min(5, mean))), level);
    }
}
