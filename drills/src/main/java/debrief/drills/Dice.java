package debrief.drills;

import debrief.content.DrillTexts.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Random numbers that are the same on every computer and every Java: SplitMix64 (Steele, Lea, Flood 2014). Not safe for two threads at
 * once.
 */
public final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /** Those of a seed. */
    public Dice(long seed) {
        state = mixed(seed + STEP);
    }

    /** Those of a case of a drill. */
    public static Dice of(String drill, long seed, int difficulty) {
        return new Dice(mixed(seed) + drill.hashCode() * STEP + difficulty);
    }

    private static long mixed(long bits) {
        long z = bits;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** Any number. */
    public long any() {
        state += STEP;
        return mixed(state);
    }

    /** A number from 0 to below 1. */
    public double share() {
        return (any() >>> 11) * 0x1.0p-53;
    }

    /** A whole number from 0 to below this one. */
    public int below(int bound) {
        return (int) (share() * bound);
    }

    /** A whole number of a range, its ends included. */
    public int in(Range range) {
        return in(range.least(), range.most());
    }

    /** A whole number from the least to the most. */
    public int in(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True in so many cases of a hundred. */
    public boolean percent(int chance) {
        return below(100) < chance;
    }

    /** About normal, with mean 0 and deviation 1: twelve shares added up. */
    public double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += share();
        }
        return sum;
    }

    /** One of a list. */
    public <T> T one(List<T> all) {
        return all.get(below(all.size()));
    }

    /** So many of a list, or all, in any order. */
    public <T> List<T> some(List<T> all, int count) {
        List<T> left = new ArrayList<>(all);
        for (int i = left.size() - 1; i > 0; i--) {
            Collections.swap(left, i, below(i + 1));
        }
        return List.copyOf(left.subList(0, Math.min(count, left.size())));
    }
}
