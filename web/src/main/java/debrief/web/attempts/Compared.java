package debrief.web.attempts;

import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Detector;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import debrief.web.page.Trend;
import debrief.web.play.Attempts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two attempts at one question, the earlier one first.
 *
 * @param rated the dimensions of both
 * @param in the signals only the later one holds
 * @param out the signals only the earlier one holds
 * @param stayed the signals both hold
 */
public record Compared(
        Side earlier, Side later, List<Pair> rated, List<Heard> in, List<Heard> out, List<Heard> stayed) {
    /**
     * One of the two.
     *
     * @param told the part that was told anew; empty where all of it was
     * @param paragraphs the words of it
     */
    public record Side(
            String round, String when, Optional<Verdict> verdict, String mean, String told, List<String> paragraphs) {}

    /** A dimension in both. */
    public record Pair(Rating earlier, Rating later) {}

    /** A signal, and its first words in each; empty where it is not there. */
    public record Heard(String says, Optional<String> earlier, Optional<String> later) {}

    static Compared of(Side earlier, Side later, Debrief before, Debrief after) {
        List<Heard> heard = Detectors.ALL.stream()
                .map(Detector::id)
                .map(id -> new Heard(BestTake.says(id), first(before, id), first(after, id)))
                .toList();
        return new Compared(
                earlier,
                later,
                Arrays.stream(Dimension.values())
                        .flatMap(dimension -> before.scorecard().rating(dimension).stream()
                                .flatMap(one -> after.scorecard().rating(dimension).stream()
                                        .map(other -> new Pair(one, other))))
                        .toList(),
                heard.stream()
                        .filter(one -> one.earlier().isEmpty() && one.later().isPresent())
                        .toList(),
                heard.stream()
                        .filter(one -> one.earlier().isPresent() && one.later().isEmpty())
                        .toList(),
                heard.stream()
                        .filter(one -> one.earlier().isPresent() && one.later().isPresent())
                        .toList());
    }

    static Side side(String round, String when, String told, Debrief debrief) {
        return new Side(
                round,
                when,
                debrief.scorecard().verdict(),
                Trend.figure(Attempts.mean(debrief)),
                told,
                debrief.transcript()
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static Optional<String> first(Debrief debrief, String id) {
        return debrief.signals().stream()
                .filter(signal -> signal.id().equals(id))
                .map(Signal::quote)
                .map(Quote::text)
                .findFirst();
    }
}
