package debrief.drills.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** When a network of tasks is finished, by drawing every duration many times over. It never changes. */
public final class Chance {
    /** Samples that are worked on at once. */
    private static final int LANES = 256;

    /** A random number of so many bits picks one of the quantiles of a task. */
    private static final int BITS = 10;

    private static final int PICKS = Long.SIZE / BITS;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Fewer are sorted as Java sorts them. */
    private static final int MANY = 50_000;

    private final float[] finishes;
    private final List<Double> critical;

    private Chance(float[] finishes, List<Double> critical) {
        this.finishes = finishes;
        this.critical = critical;
    }

    /**
     * Draws. The same seed gives the same result on any number of cores.
     *
     * @param durations of the tasks
     * @param successors of each task: none starts before it is finished
     * @param samples how many
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
        return of(
                durations,
                successors,
                LongStream.range(0, durations.size()).boxed().toList(),
                new Draws(seed, samples, cores),
                new Progress(stop));
    }

    /**
     * Draws, each task from a stream of its own: a task that keeps its stream has the same luck in every network it stands in, so that two
     * networks can be compared by what differs in them alone.
     *
     * @param streams for each task a number that is its own
     */
    public static Chance of(
            List<ThreePoint> durations,
            List<List<Integer>> successors,
            List<Long> streams,
            Draws draws,
            Progress progress) {
        int[] order = Project.order(successors);
        if (order.length < durations.size()) {
            throw new IllegalArgumentException("Some tasks wait for each other in a circle.");
        }
        int blocks = (draws.samples() + LANES - 1) / LANES;
        float[][] quantiles =
                durations.stream().map(one -> one.quantiles(1 << BITS)).toArray(float[][]::new);
        long[] seeds =
                streams.stream().mapToLong(one -> mix(mix(draws.seed()) ^ one)).toArray();
        int[][] edges = Project.rows(successors);
        float[] finishes = new float[draws.samples()];
        boolean[] drawn = new boolean[blocks];
        AtomicLongArray critical = new AtomicLongArray(durations.size());
        IntStream.range(0, draws.cores()).parallel().forEach(core -> {
            Lanes lanes = new Lanes(order, edges, quantiles, seeds);
            for (int block = core; block < blocks && !progress.isStopped(); block += draws.cores()) {
                int width = width(block, finishes);
                lanes.draw(block, width);
                System.arraycopy(lanes.whole, 0, finishes, block * LANES, width);
                drawn[block] = true;
                progress.add(width);
            }
            for (int task = 0; task < lanes.critical.length; task++) {
                critical.addAndGet(task, lanes.critical[task]);
            }
        });
        return of(finishes, drawn, critical);
    }

    private static Chance of(float[] all, boolean[] drawn, AtomicLongArray critical) {
        int samples = 0;
        for (int block = 0; block < drawn.length; block++) {
            if (drawn[block]) {
                int width = width(block, all);
                System.arraycopy(all, block * LANES, all, samples, width);
                samples += width;
            }
        }
        int many = samples;
        return new Chance(
                sorted(Arrays.copyOf(all, samples)),
                IntStream.range(0, critical.length())
                        .mapToObj(task -> many == 0 ? 0.0 : (double) critical.get(task) / many)
                        .toList());
    }

    private static int width(int block, float[] all) {
        return Math.min(LANES, all.length - block * LANES);
    }

    /** In rising order; many by their upper and then their lower half, as none is below zero. */
    private static float[] sorted(float[] finishes) {
        if (finishes.length < MANY) {
            Arrays.sort(finishes);
            return finishes;
        }
        int half = Short.SIZE;
        int[] from = new int[finishes.length];
        int[] to = new int[finishes.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = Float.floatToRawIntBits(finishes[i]);
        }
        for (int shift = 0; shift <= half; shift += half) {
            int[] place = new int[(1 << half) + 1];
            for (int one : from) {
                place[(one >>> shift & 0xFFFF) + 1]++;
            }
            for (int i = 1; i < place.length; i++) {
                place[i] += place[i - 1];
            }
            for (int one : from) {
                to[place[one >>> shift & 0xFFFF]++] = one;
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        for (int i = 0; i < from.length; i++) {
            finishes[i] = Float.intBitsToFloat(from[i]);
        }
        return finishes;
    }

    /** How many samples were drawn: fewer than asked for where it was stopped. */
    public int samples() {
        return finishes.length;
    }

    /** For each task, the share of samples in which a day more for it was a day more for the whole. */
    public List<Double> critical() {
        return critical;
    }

    /** The share of samples that were finished by then. */
    public double by(double date) {
        return finishes.length == 0 ? 0 : (double) until(date) / finishes.length;
    }

    /** How many samples were finished by then. */
    public int until(double date) {
        int in = 0;
        int high = finishes.length;
        while (in < high) {
            int middle = (in + high) >>> 1;
            if (finishes[middle] <= date) {
                in = middle + 1;
            } else {
                high = middle;
            }
        }
        return in;
    }

    /** The standard error of {@link #by}. */
    public double error(double date) {
        double share = by(date);
        return finishes.length == 0 ? 1 : Math.sqrt(share * (1 - share) / finishes.length);
    }

    /** When the samples were finished on average. */
    public double mean() {
        double sum = 0;
        for (float one : finishes) {
            sum += one;
        }
        return sum / finishes.length;
    }

    /** When that share of the samples was finished. */
    public double percentile(double share) {
        int at = (int) Math.ceil(share * finishes.length) - 1;
        return finishes.length == 0 ? Double.NaN : finishes[Math.max(0, Math.min(finishes.length - 1, at))];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chance chance
                && Arrays.equals(finishes, chance.finishes)
                && critical.equals(chance.critical);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(finishes) + critical.hashCode();
    }

    /** SplitMix64 (Steele, Lea, Flood 2014): neighbouring numbers become strangers. */
    private static long mix(long number) {
        long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Many samples side by side, task by task, so that a processor adds several at once. */
    private static final class Lanes {
        private final int[] order;
        private final int[][] successors;
        private final float[][] quantiles;
        private final long[] seeds;
        private final float[][] start;
        private final float[][] finish;
        private final int[][] tight;
        private final float[] whole = new float[LANES];
        private final long[] critical;

        Lanes(int[] order, int[][] successors, float[][] quantiles, long[] seeds) {
            this.order = order;
            this.successors = successors;
            this.quantiles = quantiles;
            this.seeds = seeds;
            int tasks = order.length;
            this.start = new float[tasks][LANES];
            this.finish = new float[tasks][LANES];
            this.tight = new int[tasks][LANES];
            this.critical = new long[tasks];
        }

        void draw(int block, int width) {
            for (float[] one : start) {
                Arrays.fill(one, 0);
            }
            Arrays.fill(whole, 0);
            for (int task : order) {
                finish(mix(seeds[task] + block * GOLDEN), start[task], quantiles[task], finish[task]);
                if (successors[task].length == 0) {
                    latest(whole, finish[task]);
                }
                for (int next : successors[task]) {
                    latest(start[next], finish[task]);
                }
            }
            for (int i = order.length - 1; i >= 0; i--) {
                int task = order[i];
                int[] marks = tight[task];
                last(whole, finish[task], marks);
                for (int next : successors[task]) {
                    waited(start[next], finish[task], tight[next], marks);
                }
                int sum = 0;
                for (int lane = 0; lane < width; lane++) {
                    sum += marks[lane];
                }
                critical[task] += sum;
            }
        }

        private static void finish(long seed, float[] start, float[] quantiles, float[] finish) {
            long state = seed;
            int lane = 0;
            while (lane <= LANES - PICKS) {
                state += GOLDEN;
                long bits = mix(state);
                finish[lane] = start[lane] + quantiles[(int) bits & (1 << BITS) - 1];
                finish[lane + 1] = start[lane + 1] + quantiles[(int) (bits >>> BITS) & (1 << BITS) - 1];
                finish[lane + 2] = start[lane + 2] + quantiles[(int) (bits >>> 2 * BITS) & (1 << BITS) - 1];
                finish[lane + 3] = start[lane + 3] + quantiles[(int) (bits >>> 3 * BITS) & (1 << BITS) - 1];
                finish[lane + 4] = start[lane + 4] + quantiles[(int) (bits >>> 4 * BITS) & (1 << BITS) - 1];
                finish[lane + 5] = start[lane + 5] + quantiles[(int) (bits >>> 5 * BITS) & (1 << BITS) - 1];
                lane += PICKS;
            }
            long rest = mix(state + GOLDEN);
            while (lane < LANES) {
                finish[lane] = start[lane] + quantiles[(int) rest & (1 << BITS) - 1];
                rest >>>= BITS;
                lane++;
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
