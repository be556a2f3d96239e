package debrief.drills.triage;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the engineers are sent.
 *
 * @param sent how many for each cause, by its place
 */
record Teams(Map<Integer, Integer> sent) {
    static final int ENGINEERS = 10;

    /** Nobody was sent where it is broken: so many minutes pass until somebody comes back and says so. */
    private static final double NOT_THERE = 130;

    /** Nobody was sent anywhere: it takes the evening to come to light by itself. */
    static final double NOBODY = 240;

    static final Teams NONE = new Teams(Map.of());

    Teams {
        sent = Collections.unmodifiableMap(new TreeMap<>(sent));
    }

    /** Minutes until so many engineers, sent where it is broken, have mended it. */
    static double mend(int engineers) {
        return engineers == 0 ? NOT_THERE : 10 + 60.0 / engineers;
    }

    int left() {
        return ENGINEERS - sent.values().stream().mapToInt(Integer::intValue).sum();
    }

    Teams with(int cause, int engineers) {
        Map<Integer, Integer> more = new TreeMap<>(sent);
        more.merge(cause, engineers, Integer::sum);
        return new Teams(more);
    }

    /**
     * Minutes of the whole loss until all is mended. Where one of two causes is mended, half of the loss goes on.
     *
     * @param parts of the loss that each cause adds, or is to be expected to add; together 1
     */
    double minutes(double[] parts) {
        if (sent.isEmpty()) {
            return NOBODY;
        }
        double minutes = NOT_THERE;
        for (Map.Entry<Integer, Integer> one : sent.entrySet()) {
            minutes += parts[one.getKey()] * (mend(one.getValue()) - NOT_THERE);
        }
        return minutes;
    }

    /**
     * The teams for whom the fewest minutes are to be expected: each engineer goes where one more saves most, which is best as each
     * saves less than the one before and causes add up.
     */
    static Teams best(double[] parts) {
        int[] sent = new int[parts.length];
        least(parts, sent);
        Teams teams = NONE;
        for (int c = 0; c < sent.length; c++) {
            teams = sent[c] > 0 ? teams.with(c, sent[c]) : teams;
        }
        return teams;
    }

    /** The minutes of {@link #best}. */
    static double least(double[] parts) {
        double[] some = Arrays.stream(parts).filter(part -> part > 0).toArray();
        return least(some, new int[some.length]);
    }

    private static double least(double[] parts, int[] sent) {
        double minutes = NOT_THERE;
        for (int i = 0; i < ENGINEERS; i++) {
            int where = 0;
            double most = -1;
            for (int c = 0; c < parts.length; c++) {
                if (parts[c] * 60 > most) {
                    double saves = parts[c] * (mend(sent[c]) - mend(sent[c] + 1));
                    if (saves > most) {
                        most = saves;
                        where = c;
                    }
                }
            }
            sent[where]++;
            minutes -= most;
        }
        return minutes;
    }
}
