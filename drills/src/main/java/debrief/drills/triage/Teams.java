package debrief.drills.triage;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the engineers are sent.
 *
 * @param sent how many for each hypothesis, by its place
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

    Teams with(int hypothesis, int engineers) {
        Map<Integer, Integer> more = new TreeMap<>(sent);
        more.merge(hypothesis, engineers, Integer::sum);
        return new Teams(more);
    }

    /** Minutes until it is mended, as is to be expected. */
    double minutes(double[] chances) {
        if (sent.isEmpty()) {
            return NOBODY;
        }
        double minutes = NOT_THERE;
        for (Map.Entry<Integer, Integer> one : sent.entrySet()) {
            minutes += chances[one.getKey()] * (mend(one.getValue()) - NOT_THERE);
        }
        return minutes;
    }

    /** Where this is the cause. */
    double minutesIf(int cause) {
        return sent.isEmpty() ? NOBODY : mend(sent.getOrDefault(cause, 0));
    }

    /** The fewest minutes that are to be expected: each engineer goes where one more saves most, which is best as each saves less than the one before. */
    static Teams best(double[] chances) {
        int[] sent = new int[chances.length];
        Teams teams = NONE;
        for (int i = 0; i < ENGINEERS; i++) {
            int where = 0;
            double most = -1;
            for (int h = 0; h < chances.length; h++) {
                if (chances[h] * 60 > most) {
                    double saves = chances[h] * (mend(sent[h]) - mend(sent[h] + 1));
                    if (saves > most) {
                        most = saves;
                        where = h;
                    }
                }
            }
            sent[where]++;
        }
        for (int h = 0; h < sent.length; h++) {
            teams = sent[h] > 0 ? teams.with(h, sent[h]) : teams;
        }
        return teams;
    }

    /** The minutes of {@link #best}, without naming it. */
    static double least(double[] chances) {
        int[] sent = new int[chances.length];
        double minutes = NOT_THERE;
        for (int i = 0; i < ENGINEERS; i++) {
            int where = 0;
            double most = -1;
            for (int h = 0; h < chances.length; h++) {
                if (chances[h] * 60 > most) {
                    double saves = chances[h] * (mend(sent[h]) - mend(sent[h] + 1));
                    if (saves > most) {
                        most = saves;
                        where = h;
                    }
                }
            }
            sent[where]++;
            minutes -= most;
        }
        return minutes;
    }
}
