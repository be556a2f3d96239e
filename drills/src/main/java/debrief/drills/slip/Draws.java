package debrief.drills.slip;

import debrief.drills.Dice;
import java.util.Arrays;

/** How long each task takes in each of many futures, the same ones for every plan: only so can two plans be compared. */
final class Draws {
    static final int SAMPLES = 2048;

    private static final int SHARES = 1024;

    private final float[][] weeks;

    /** Every quantile of a task occurs equally often (McKay, Beckman, Conover 1979). */
    Draws(Program program, long seed) {
        Dice dice = new Dice(seed);
        weeks = new float[program.tasks().size()][SAMPLES];
        for (int t = 0; t < weeks.length; t++) {
            float[] quantiles = program.tasks().get(t).weeks().quantiles(SHARES);
            for (int i = 0; i < SAMPLES; i++) {
                int j = dice.below(i + 1);
                weeks[t][i] = weeks[t][j];
                weeks[t][j] = quantiles[i % SHARES];
            }
        }
    }

    /** When the whole is finished, in each future. */
    float[] finishes(Plan plan) {
        int[][] before = plan.before();
        float[][] starts = new float[weeks.length][SAMPLES];
        float[] whole = new float[SAMPLES];
        for (int task : plan.order()) {
            float[] start = starts[task];
            for (int other : before[task]) {
                boolean early = plan.isSplit(other) && !plan.samePeople(task, other);
                float factor = (float) (plan.factor(other) * (early ? Plan.HANDED_OVER : 1));
                float[] from = starts[other];
                float[] took = weeks[other];
                for (int i = 0; i < SAMPLES; i++) {
                    start[i] = Math.max(start[i], from[i] + factor * took[i]);
                }
            }
            float factor = (float) plan.factor(task);
            for (int i = 0; i < SAMPLES; i++) {
                whole[i] = Math.max(whole[i], start[i] + factor * weeks[task][i]);
            }
        }
        return whole;
    }

    /** No plan finishes sooner: everything hurried, cut and handed over early, and nobody ever waits for a colleague. */
    float[] soonest(Program program) {
        float[][] starts = new float[weeks.length][SAMPLES];
        float[] whole = new float[SAMPLES];
        for (int task = 0; task < weeks.length; task++) {
            for (int other : program.tasks().get(task).needs()) {
                boolean outside = program.tasks().get(other).team() < 0;
                float factor = (float) (least(outside) * (outside ? 1 : Plan.HANDED_OVER));
                for (int i = 0; i < SAMPLES; i++) {
                    starts[task][i] = Math.max(starts[task][i], starts[other][i] + factor * weeks[other][i]);
                }
            }
            float factor = (float) least(program.tasks().get(task).team() < 0);
            for (int i = 0; i < SAMPLES; i++) {
                whole[i] = Math.max(whole[i], starts[task][i] + factor * weeks[task][i]);
            }
        }
        return whole;
    }

    private static double least(boolean outside) {
        return outside ? Plan.ESCALATED : Plan.CRASHED * Plan.DESCOPED * Plan.WITH_MORE;
    }

    /** The share of futures in which it is finished by then. */
    static double chance(float[] finishes, double by) {
        int in = 0;
        for (float one : finishes) {
            in += one <= by ? 1 : 0;
        }
        return (double) in / finishes.length;
    }

    static double percentile(float[] finishes, double share) {
        float[] sorted = finishes.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }
}
