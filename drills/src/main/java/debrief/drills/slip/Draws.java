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
        // The dear part; each task is by itself, so that the order in which they are done changes nothing.
        float[][] all = program.tasks().parallelStream()
                .map(task -> task.weeks().quantiles(SHARES))
                .toArray(float[][]::new);
        for (int t = 0; t < weeks.length; t++) {
            float[] quantiles = all[t];
            for (int i = 0; i < SAMPLES; i++) {
                int j = dice.below(i + 1);
                weeks[t][i] = weeks[t][j];
                weeks[t][j] = quantiles[i % SHARES];
            }
        }
    }

    /** When the whole is finished, in each future. */
    float[] finishes(Plan plan) {
        return finishes(plan, memory());
    }

    /** The same with memory that is lent, for who looks at thousands of plans. */
    float[] finishes(Plan plan, float[][] starts) {
        int[][] before = plan.before();
        float[] whole = new float[SAMPLES];
        for (int task : plan.order(before)) {
            float[] start = starts[task];
            Arrays.fill(start, 0);
            for (int other : before[task]) {
                boolean early = plan.isSplit(other) && !plan.samePeople(task, other);
                float factor = (float) (plan.factor(other) * (early ? Plan.HANDED_OVER : 1));
                raise(start, starts[other], factor, weeks[other]);
            }
            raise(whole, start, (float) plan.factor(task), weeks[task]);
        }
        return whole;
    }

    /** Lifts each to where another begins and what it takes after that. (Nothing here is below zero or no number, so that the plain comparison does.) */
    private static void raise(float[] up, float[] from, float factor, float[] took) {
        for (int i = 0; i < SAMPLES; i++) {
            float end = from[i] + factor * took[i];
            if (end > up[i]) {
                up[i] = end;
            }
        }
    }

    /** Memory to lend. */
    float[][] memory() {
        return new float[weeks.length][SAMPLES];
    }

    /** No plan finishes sooner: everything hurried, cut and handed over early, and nobody ever waits for a colleague. */
    float[] soonest(Program program) {
        float[][] starts = new float[weeks.length][SAMPLES];
        float[] whole = new float[SAMPLES];
        for (int task = 0; task < weeks.length; task++) {
            for (int other : program.tasks().get(task).needs()) {
                boolean outside = program.tasks().get(other).team() < 0;
                float factor = (float) (least(outside) * (outside ? 1 : Plan.HANDED_OVER));
                raise(starts[task], starts[other], factor, weeks[other]);
            }
            float factor = (float) least(program.tasks().get(task).team() < 0);
            raise(whole, starts[task], factor, weeks[task]);
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
