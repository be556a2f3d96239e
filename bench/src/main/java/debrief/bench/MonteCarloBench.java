package debrief.bench;

import debrief.drills.schedule.Chance;
import debrief.drills.schedule.ThreePoint;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** Measures how many samples of a network of 60 tasks are drawn in a second on one core, criticality included. */
public final class MonteCarloBench {
    private static final int SAMPLES = 1_000_000;
    private static final int ROUNDS = 7;

    private MonteCarloBench() {}

    /** Prints a table: the rate of each round, and the percentiles for one seed on one core and on two. */
    public static void main(String[] arguments) {
        SplittableRandom random = new SplittableRandom(5);
        List<ThreePoint> durations = new ArrayList<>();
        List<List<Integer>> successors = new ArrayList<>();
        int tasks = 60;
        for (int i = 0; i < tasks; i++) {
            double likely = 2 + random.nextInt(8);
            durations.add(new ThreePoint(likely * 0.7, likely, likely * 2));
            List<Integer> next = new ArrayList<>();
            for (int k = 0; k < 2; k++) {
                int one = i + 1 + random.nextInt(8);
                if (one < tasks && !next.contains(one)) {
                    next.add(one);
                }
            }
            successors.add(next);
        }
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Chance.of(durations, successors, 7, SAMPLES, 1, new AtomicBoolean());
            rates.add(SAMPLES * 1_000.0 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start));
        }
        rates.sort(null);
        System.out.printf(
                Locale.ROOT,
                "Million samples in a second of one core's time, of %d rounds: median %.2f, best %.2f.%n",
                ROUNDS,
                rates.get(ROUNDS / 2),
                rates.get(ROUNDS - 1));
        for (int cores : List.of(1, 2, 5)) {
            Chance chance = Chance.of(durations, successors, 7, SAMPLES, cores, new AtomicBoolean());
            System.out.printf(
                    Locale.ROOT,
                    "%d threads: 50%% by %.6f, 80%% by %.6f, 95%% by %.6f.%n",
                    cores,
                    chance.percentile(0.5),
                    chance.percentile(0.8),
                    chance.percentile(0.95));
        }
    }
}
