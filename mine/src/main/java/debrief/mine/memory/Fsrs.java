package debrief.mine.memory;

import java.util.Arrays;
import java.util.List;

/**
 * The forgetting curve and what a review does to it: FSRS-6, the free spaced repetition scheduler, with the weights it is
 * published with. Written from its published formulas (the project's own description of the algorithm, version 6); intervals have no
 * random part.
 *
 * <pre>
 * recall after t days     R = (1 + F t / S)^-w20, where F = 0.9^(-1/w20) - 1
 * first review            S = w[grade - 1], D = w4 - e^(w5 (grade - 1)) + 1
 * difficulty              D' = w7 D0(easy) + (1 - w7) (D - w6 (grade - 3) (10 - D) / 9)
 * remembered              S' = S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) [w15 if hard] [w16 if easy])
 * forgotten               S' = min(w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), S / e^(w17 w18))
 * again on the same day   S' = S e^(w17 (grade - 3 + w18)) S^-w19, never less than S where it was remembered
 * </pre>
 */
public final class Fsrs {
    /** With the weights the sixth version is published with. */
    public static final Fsrs SIX = new Fsrs(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    private static final int WEIGHTS = 21;
    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST = 36_500;

    private final double[] w;
    private final double factor;

    /**
     * With other weights.
     *
     * @param weights 21 of them, in the published order
     */
    public Fsrs(List<Double> weights) {
        if (weights.size() != WEIGHTS) {
            throw new IllegalArgumentException(
                    "There are " + weights.size() + " weights, and it takes " + WEIGHTS + ".");
        }
        this.w = weights.stream().mapToDouble(Double::doubleValue).toArray();
        this.factor = Math.pow(0.9, -1 / w[20]) - 1;
    }

    /** How likely it is still remembered after so many days, 0 to 1. */
    public double recall(double days, double stability) {
        return Math.pow(1 + factor * days / stability, -w[20]);
    }

    /**
     * Days until so many are left of what is remembered now, at least 1.
     *
     * @param retention 0 to 1, such as 0.9
     */
    public int interval(double stability, double retention) {
        double days = stability / factor * (Math.pow(retention, -1 / w[20]) - 1);
        return (int) Math.max(1, Math.min(LONGEST, Math.rint(days)));
    }

    /** What the first review leaves. */
    public Memory first(Grade grade) {
        return new Memory(Math.max(LEAST_STABILITY, w[grade.number() - 1]), difficulty(firstDifficulty(grade)));
    }

    /**
     * What a further review leaves.
     *
     * @param days since the last one; 0 on the same day
     */
    public Memory next(Memory before, int days, Grade grade) {
        double stability;
        if (days <= 0) {
            stability = sameDay(before.stability(), grade);
        } else if (grade == Grade.AGAIN) {
            stability = forgotten(before, recall(days, before.stability()));
        } else {
            stability = remembered(before, recall(days, before.stability()), grade);
        }
        return new Memory(
                Math.max(LEAST_STABILITY, Math.min(LONGEST, stability)), nextDifficulty(before.difficulty(), grade));
    }

    double remembered(Memory before, double recall, Grade grade) {
        double grows = Math.exp(w[8])
                * (11 - before.difficulty())
                * Math.pow(before.stability(), -w[9])
                * (Math.exp(w[10] * (1 - recall)) - 1)
                * (grade == Grade.HARD ? w[15] : 1)
                * (grade == Grade.EASY ? w[16] : 1);
        return before.stability() * (1 + grows);
    }

    double forgotten(Memory before, double recall) {
        double left = w[11]
                * Math.pow(before.difficulty(), -w[12])
                * (Math.pow(before.stability() + 1, w[13]) - 1)
                * Math.exp(w[14] * (1 - recall));
        return Math.min(left, before.stability() / Math.exp(w[17] * w[18]));
    }

    double sameDay(double stability, Grade grade) {
        double grows = Math.exp(w[17] * (grade.number() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stability * (grade == Grade.AGAIN ? grows : Math.max(1, grows));
    }

    double nextDifficulty(double before, Grade grade) {
        double moved = before - w[6] * (grade.number() - 3) * (10 - before) / 9;
        return difficulty(w[7] * firstDifficulty(Grade.EASY) + (1 - w[7]) * moved);
    }

    private double firstDifficulty(Grade grade) {
        return w[4] - Math.exp(w[5] * (grade.number() - 1)) + 1;
    }

    private static double difficulty(double value) {
        return Math.max(1, Math.min(10, value));
    }

    /** Four intervals in days of which none is shorter than one before it; from the second on each is longer. */
    static List<Integer> rising(int again, int hard, int good, int easy) {
        int first = Math.min(again, hard);
        int second = Math.max(hard, first + 1);
        int third = Math.max(good, second + 1);
        return List.of(first, second, third, Math.max(easy, third + 1));
    }

    @Override
    public String toString() {
        return "Fsrs" + Arrays.toString(w);
    }
}
