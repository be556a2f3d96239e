package debrief.drills.migration;

import debrief.drills.Dice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Where defects are hidden in each of many futures, the same ones for every plan. */
final class Futures {
    static final int COUNT = 512;

    /** Days to mend what a canary has shown. */
    private static final double MEND = 2;

    /** Days to mend what everybody has met. */
    private static final double MEND_LATE = 4;

    /** Days until everybody has met it. */
    private static final double NOTICE = 0.5;

    /** Days until a figure has moved and somebody has looked at it. */
    private static final double LAG = 0.3;

    /** Each defect more in a wave makes all of them so much slower to tell apart and to mend. */
    private static final double CONFUSION = 0.4;

    private final Estate estate;

    /** By future: how bad each defect is, services first, then stacks; 0 where there is none. */
    private final double[][] severity;

    /** By future and defect: how lucky its finding is. */
    private final double[][] luck;

    /** By future and wave: what decides on an alarm for nothing. */
    private final double[][] alarms;

    /** What a plan comes to in one future: days, thousands of failures, and both in money. */
    record Run(double days, double burnt, double cost) {}

    Futures(Estate estate, long seed) {
        this.estate = estate;
        int services = estate.services().size();
        int defects = services + estate.stacks().size();
        Dice dice = new Dice(seed);
        severity = new double[COUNT][defects];
        luck = new double[COUNT][defects];
        alarms = new double[COUNT][services];
        for (int f = 0; f < COUNT; f++) {
            for (int d = 0; d < defects; d++) {
                int chance = d < services
                        ? estate.services().get(d).defect()
                        : estate.stacks().get(d - services).defect();
                boolean there = dice.percent(chance);
                double bad = 0.005 + 0.12 * dice.share() * dice.share();
                severity[f][d] = there ? bad : 0;
                luck[f][d] = 0.5 + dice.share();
            }
            for (int w = 0; w < services; w++) {
                alarms[f][w] = dice.share();
            }
        }
    }

    /** How many defects there are, on average. */
    double defects() {
        int count = 0;
        for (double[] future : severity) {
            for (double one : future) {
                count += one > 0 ? 1 : 0;
            }
        }
        return (double) count / COUNT;
    }

    /** What a plan comes to in each future. */
    Run[] runs(List<Wave> waves) {
        Run[] runs = new Run[COUNT];
        int services = estate.services().size();
        double planned = days(waves);
        int moved = waves.stream().mapToInt(wave -> wave.services().size()).sum();
        double left = (double) Estate.LEFT_DAYS * estate.day() * (services - moved);
        double[] hit = new double[severity[0].length];
        double[][] hits = new double[waves.size()][];
        int[][] which = new int[waves.size()][];
        for (int w = 0; w < hits.length; w++) {
            Arrays.fill(hit, 0);
            for (int s : waves.get(w).services()) {
                int traffic = estate.services().get(s).traffic();
                hit[s] += traffic;
                hit[services + estate.services().get(s).stack()] += traffic;
            }
            hits[w] = hit.clone();
            which[w] = IntStream.range(0, hit.length).filter(d -> hit[d] > 0).toArray();
        }
        boolean[] mended = new boolean[hit.length];
        for (int f = 0; f < COUNT; f++) {
            Arrays.fill(mended, false);
            double days = planned;
            double burnt = 0;
            for (int w = 0; w < hits.length; w++) {
                Wave wave = waves.get(w);
                int count = 0;
                for (int d : which[w]) {
                    count += severity[f][d] > 0 && !mended[d] ? 1 : 0;
                }
                double slower = 1 + CONFUSION * Math.max(0, count - 1);
                for (int d : which[w]) {
                    if (severity[f][d] > 0 && !mended[d]) {
                        mended[d] = true;
                        double everybody = hits[w][d] * severity[f][d];
                        double few = everybody * wave.canary() / 100;
                        double found = (LAG + wave.rule().threshold / few) * luck[f][d] * slower;
                        if (found <= wave.soak()) {
                            burnt += few * found;
                            days += MEND * slower;
                        } else {
                            burnt += few * wave.soak() + everybody * NOTICE * slower;
                            days += MEND_LATE * slower;
                        }
                    }
                }
                days += alarms[f][w] < wave.rule().alarm * wave.soak() ? 1 : 0;
            }
            double cost = left
                    + days * estate.day()
                    + burnt * estate.failures()
                    + (burnt > estate.budget() ? estate.overdraft() : 0);
            runs[f] = new Run(days, burnt, cost);
        }
        return runs;
    }

    /** Days if nothing goes wrong: a day a wave, its soak, and a day for each pair that has to talk across. */
    double days(List<Wave> waves) {
        double days = bridges(waves);
        for (Wave wave : waves) {
            days += 1 + wave.soak();
        }
        return days;
    }

    /** Coupled pairs of which one moves without the other. */
    int bridges(List<Wave> waves) {
        int[] in = new int[estate.services().size()];
        for (int w = 0; w < waves.size(); w++) {
            for (int s : waves.get(w).services()) {
                in[s] = w + 1;
            }
        }
        int bridges = 0;
        for (List<Integer> pair : estate.coupled()) {
            bridges += in[pair.get(0)] != in[pair.get(1)] ? 1 : 0;
        }
        return bridges;
    }

    double mean(List<Wave> waves) {
        double sum = 0;
        for (Run run : runs(waves)) {
            sum += run.cost();
        }
        return sum / COUNT;
    }

    /** No plan costs less: every defect has to be mended, nothing burns, and all moves in a day. */
    double leastCost() {
        return estate.day() * (1 + MEND * defects());
    }
}
