package debrief.web.attempts;

import debrief.engine.rating.Verdict;
import debrief.engine.signal.Detectors;
import debrief.web.page.Trend;
import debrief.web.play.Attempts.Attempt;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The best of several attempts: by verdict, then by mean; of equals the newest.
 *
 * @param why why it is this one, in a sentence
 * @param back what it had and the newest lacks, in words
 */
public record BestTake(Attempt attempt, String why, List<String> back) {
    /** The best of these, the newest first; empty where none could be rated. */
    public static Optional<BestTake> of(List<Attempt> newestFirst) {
        List<Attempt> rated = newestFirst.stream()
                .filter(attempt -> attempt.verdict().isPresent())
                .toList();
        Comparator<Attempt> better = Comparator.comparingInt(BestTake::steps).thenComparingInt(Attempt::mean);
        // The first of equals is the newest.
        return rated.stream()
                .reduce((best, next) -> better.compare(next, best) > 0 ? next : best)
                .map(best -> new BestTake(best, why(best, rated), back(best, newestFirst.get(0))));
    }

    private static int steps(Attempt attempt) {
        return attempt.verdict().map(Verdict::steps).orElse(-1);
    }

    private static String why(Attempt best, List<Attempt> rated) {
        List<Attempt> same =
                rated.stream().filter(other -> steps(other) == steps(best)).toList();
        String verdict = best.verdict().map(Verdict::words).orElse("");
        if (rated.size() == 1) {
            return "It is the only one that could be rated.";
        }
        if (same.size() == 1) {
            return "No other reached " + verdict + ".";
        }
        boolean alone =
                same.stream().filter(other -> other.mean() == best.mean()).count() == 1;
        return same.size() + " reached " + verdict + "; of these its mean, " + Trend.figure(best.mean())
                + (alone ? ", is the highest." : ", is the highest too, and it is the newest with it.");
    }

    private static List<String> back(Attempt best, Attempt newest) {
        return best.signals().stream()
                .filter(signal -> !newest.signals().contains(signal))
                .map(BestTake::says)
                .toList();
    }

    /** What a signal is, in words. */
    static String says(String signal) {
        String says = Detectors.of(signal).says();
        return says.endsWith(".") ? says.substring(0, says.length() - 1) : says;
    }
}
