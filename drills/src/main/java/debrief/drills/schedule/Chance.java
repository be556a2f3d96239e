package debrief.drills.schedule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/**
 * When a network of tasks is finished, by drawing every duration many times over.
 *
 * @param samples how many times
 * @param finishes when the whole was finished, in rising order
 * @param critical for each task, the share of samples in which a day more for it was a day more for the whole
 */
public record Chance(int samples, List<Float> finishes, List<Double> critical) {
    /** Samples that are worked on at once. */
    private static final int LANES = 256;

    /** A random number of so many bits picks one of the quantiles of a task. */
    private static final int BITS = 10;

    private static final int PICKS = Long.SIZE / BITS;

    public Chance {
        finishes = finishes instanceof Sorted ? finishes : List.copyOf(finishes);
        critical = List.copyOf(critical);
    }

    /**
     * Draws. The same seed gives the same result on any number of cores.
     *
     * @param durations of the tasks
     * @param successors of each task: none starts before it is finished
     * @param samples how many, rounded up to a multiple of 256
     * @param cores how many threads to use
     * @param stop ends the drawing early; what was drawn so far is told
     */
    public static Chance of(
            List<ThreePoint> durations,
            List<List<Integer>> successors,
            long seed,
            int samples,
            int cores,
            AtomicBoolean stop) {
        int[] order = Project.order(successors);
        if (order.length < durations.size()) {
            throw new IllegalArgumentException("Some tasks wait for each other in a circle.");
        }
        int blocks = (samples + LANES - 1) / LANES;
        float[][] quantiles =
                durations.stream().map(one -> one.quantiles(1 << BITS)).toArray(float[][]::new);
        int[][] edges = Project.rows(successors);
        float[] finishes = new float[blocks * LANES];
        boolean[] drawn = new boolean[blocks];
        AtomicIntegerArray critical = new AtomicIntegerArray(durations.size());
        IntStream.range(0, cores).parallel().forEach(core -> {
            Lanes lanes = new Lanes(order, edges, quantiles);
            for (int block = core; block < blocks && !stop.get(); block += cores) {
                lanes.draw(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + block));
                System.arraycopy(lanes.whole, 0, finishes, block * LANES, LANES);
                drawn[block] = true;
            }
            for (int task = 0; task < lanes.critical.length; task++) {
                critical.addAndGet(task, lanes.critical[task]);
            }
        });
        return of(finishes, drawn, critical);
    }

    private static Chance of(float[] all, boolean[] drawn, AtomicIntegerArray critical) {
        float[] finishes = new float[all.length];
        int samples = 0;
        for (int block = 0; block < drawn.length; block++) {
            if (drawn[block]) {
                System.arraycopy(all, block * LANES, finishes, samples, LANES);
                samples += LANES;
            }
        }
        finishes = Arrays.copyOf(finishes, samples);
        Arrays.sort(finishes);
        List<Double> shares = new ArrayList<>();
        for (int task = 0; task < critical.length(); task++) {
            shares.add(samples == 0 ? 0.0 : (double) critical.get(task) / samples);
        }
        return new Chance(samples, new Sorted(finishes), shares);
    }

    /** The share of samples that were finished by then. */
    public double by(double date) {
        int in = 0;
        int high = finishes.size();
        while (in < high) {
            int middle = (in + high) >>> 1;
            if (finishes.get(middle) <= date) {
                in = middle + 1;
            } else {
                high = middle;
            }
        }
        return samples == 0 ? 0 : (double) in / samples;
    }

    /** The standard error of {@link #by}. */
    public double error(double date) {
        double share = by(date);
        return samples == 0 ? 1 : Math.sqrt(share * (1 - share) / samples);
    }

    /** When that share of the samples was finished. */
    public double percentile(double share) {
        int at = (int) Math.ceil(share * samples) - 1;
        return finishes.isEmpty() ? Double.NaN : finishes.get(Math.max(0, Math.min(samples - 1, at)));
    }

    /** Millions of numbers that nobody changes, without an object for each. */
    private static final class Sorted extends AbstractList<Float> implements RandomAccess {
        private final float[] all;

        Sorted(float[] all) {
            this.all = all;
        }

        @Override
        public Float get(int at) {
            return all[at];
        }

        @Override
        public int size() {
            return all.length;
        }
    }

    /** Many samples side by side, task by task, so that a processor adds several at once. */
    private static final class Lanes {
        private final int[] order;
        private final int[][] successors;
        private final float[][] quantiles;
        private final float[][] start;
        private final float[][] finish;
        private final int[][] tight;
        private final float[] whole = new float[LANES];
        private final int[] critical;

        Lanes(int[] order, int[][] successors, float[][] quantiles) {
            this.order = order;
            this.successors = successors;
            this.quantiles = quantiles;
            int tasks = order.length;
            this.start = new float[tasks][LANES];
            this.finish = new float[tasks][LANES];
            this.tight = new int[tasks][LANES];
            this.critical = new int[tasks];
        }

        void draw(SplittableRandom random) {
            for (float[] one : start) {
                Arrays.fill(one, 0);
            }
            Arrays.fill(whole, 0);
            for (int task : order) {
                finish(random, start[task], quantiles[task], finish[task]);
                for (int next : successors[task]) {
                    latest(start[next], finish[task]);
                }
                latest(whole, finish[task]);
            }
            for (int i = order.length - 1; i >= 0; i--) {
                int task = order[i];
                int[] marks = tight[task];
                last(whole, finish[task], marks);
                for (int next : successors[task]) {
                    waited(start[next], finish[task], tight[next], marks);
                }
                int sum = 0;
                for (int lane = 0; lane < LANES; lane++) {
                    sum += marks[lane];
                }
                critical[task] += sum;
            }
        }

        private static void finish(SplittableRandom random, float[] start, float[] quantiles, float[] finish) {
            int lane = 0;
            while (lane < LANES) {
                long bits = random.nextLong();
                int end = Math.min(LANES, lane + PICKS);
                while (lane < end) {
                    finish[lane] = start[lane] + quantiles[(int) bits & (1 << BITS) - 1];
                    bits >>>= BITS;
                    lane++;
                }
            }
        }

        private static void latest(float[] latest, float[] finish) {
            for (int lane = 0; lane < LANES; lane++) {
                latest[lane] = Math.max(latest[lane], finish[lane]);
            }
        }

        private static void last(float[] whole, float[] finish, int[] marks) {
            for (int lane = 0; lane < LANES; lane++) {
                marks[lane] = whole[lane] == finish[lane] ? 1 : 0;
            }
        }

        private static void waited(float[] start, float[] finish, int[] next, int[] marks) {
            for (int lane = 0; lane < LANES; lane++) {
                marks[lane] |= start[lane] == finish[lane] ? next[lane] : 0;
            }
        }
    }
}
