package debrief.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whether the better of two answers to one question is put first, where the raters put them two or more verdicts apart.
 *
 * @param pairs how many such pairs there are
 * @param byVerdict the share with the higher verdict for the better answer, 0 to 1; equal verdicts are wrong
 * @param byMean the same, with the mean to decide between equal verdicts; equal means are wrong
 */
public record Ranking(int pairs, Estimate byVerdict, Estimate byMean) {
    private static final int APART = 2;

    /**
     * Ranks.
     *
     * @param groups the question of each row
     * @param judged the verdict as a step, 1 to 5; empty is never right
     * @param finer what decides between equal verdicts
     */
    public static Ranking of(
            List<String> groups, List<OptionalInt> judged, double[] finer, List<Votes> votes, Resamples resamples) {
        Map<String, List<Integer>> together = new LinkedHashMap<>();
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i).middle().isPresent()) {
                together.computeIfAbsent(groups.get(i), none -> new ArrayList<>())
                        .add(i);
            }
        }
        // The pairs of a question are counted at its first row, with which they are drawn or left out.
        int[] pairs = new int[votes.size()];
        int[] verdict = new int[votes.size()];
        int[] mean = new int[votes.size()];
        int all = 0;
        for (List<Integer> rows : together.values()) {
            int at = rows.get(0);
            for (int better : rows) {
                for (int worse : rows) {
                    if (step(votes, better) - step(votes, worse) >= APART) {
                        boolean known = judged.get(better).isPresent()
                                && judged.get(worse).isPresent();
                        int ahead = known
                                ? judged.get(better).getAsInt()
                                        - judged.get(worse).getAsInt()
                                : -1;
                        pairs[at]++;
                        verdict[at] += ahead > 0 ? 1 : 0;
                        mean[at] += ahead > 0 || ahead == 0 && finer[better] > finer[worse] ? 1 : 0;
                    }
                }
            }
            all += pairs[at];
        }
        return new Ranking(all, share(verdict, pairs, resamples), share(mean, pairs, resamples));
    }

    private static int step(List<Votes> votes, int row) {
        return votes.get(row).middle().orElse(0);
    }

    private static Estimate share(int[] right, int[] of, Resamples resamples) {
        return resamples.estimate(
                2,
                (sums, row) -> {
                    sums[0] += right[row];
                    sums[1] += of[row];
                },
                sums -> sums[1] == 0 ? Double.NaN : sums[0] / sums[1]);
    }
}
