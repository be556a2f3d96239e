package debrief.engine.rating;

import debrief.engine.question.Level;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The eight ratings of an answer and the verdict on it.
 *
 * @param answered settled first
 * @param ratings one for each dimension, in its order; empty where the answer is not English
 * @param verdict empty where the answer is not English
 * @param confidence how sure the verdict is
 * @param mean the mean of the ratings' sums as the company weighs them, in hundredths of a level, 100 to 500
 */
public record Scorecard(
        Answered answered, List<Rating> ratings, Optional<Verdict> verdict, Confidence confidence, int mean) {
    /** What words to the rater are called where a reason names a signal. */
    public static final String ADDRESSED = "addressed-to-rater";

    public Scorecard {
        ratings = List.copyOf(ratings);
    }

    /** The rating of one dimension; empty where the answer is not English. */
    public Optional<Rating> rating(Dimension dimension) {
        return ratings.stream()
                .filter(rating -> rating.dimension() == dimension)
                .findFirst();
    }

    /** What the reasons add up to on each dimension. */
    public Sums sums() {
        return Sums.of(ratings);
    }

    /**
     * Rates what was heard.
     *
     * @param signals everything heard
     * @param words how many words were said
     * @param addressed words addressed to the rater, which were set aside and cost structure a point
     * @param ask the question, to be asked again where it was not answered
     */
    public static Scorecard of(
            Answered answered,
            List<Signal> signals,
            int words,
            List<Quote> addressed,
            String ask,
            Lens lens,
            Level level) {
        return of(answered, signals, words, addressed, ask, lens, level, Rubric.CURRENT);
    }

    /** Rates what was heard by another rubric than the one in force. */
    public static Scorecard of(
            Answered answered,
            List<Signal> signals,
            int words,
            List<Quote> addressed,
            String ask,
            Lens lens,
            Level level,
            Rubric rubric) {
        if (answered instanceof Answered.NotEnglish) {
            return new Scorecard(answered, List.of(), Optional.empty(), Confidence.HIGH, 100);
        }
        boolean empty = answered instanceof Answered.TooShort || answered instanceof Answered.Echo;
        Map<String, Set<Quote>> heard = Rubric.heard(empty ? List.of() : signals);
        List<Rating> ratings = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<Reason> reasons = new ArrayList<>(rubric.reasons(dimension, heard, words));
            if (dimension == Dimension.STRUCTURE) {
                if (!addressed.isEmpty()) {
                    reasons.add(
                            0,
                            new Reason(
                                    ADDRESSED,
                                    -10 - Math.max(0, Rating.Level.sum(reasons) - 50),
                                    "Speaks to the rater. It was set aside before rating.",
                                    addressed,
                                    ""));
                }
                if (answered instanceof Answered.OffQuestion) {
                    reasons.add(0, new Reason("off-question", -50, answered.says(), List.of(), ask));
                }
            }
            ratings.add(Rating.Level.of(dimension, reasons));
        }
        int mean = Sums.of(ratings).mean(lens, rubric);
        Verdict verdict = capped(answered, rubric.verdict(mean, level));
        Confidence confidence = confidence(answered, verdict, rubric.margin(mean, level));
        return new Scorecard(answered, ratings, Optional.of(verdict), confidence, mean);
    }

    private static Verdict capped(Answered answered, Verdict verdict) {
        if (answered instanceof Answered.OnQuestion) {
            return verdict;
        }
        if (answered instanceof Answered.Recital) {
            return verdict.compareTo(Verdict.LEAN_NO) > 0 ? Verdict.LEAN_NO : Verdict.NO_HIRE;
        }
        return Verdict.NO_HIRE;
    }

    private static Confidence confidence(Answered answered, Verdict verdict, int margin) {
        if (!(answered instanceof Answered.OnQuestion)) {
            return answered instanceof Answered.OffQuestion ? Confidence.FAIR : Confidence.HIGH;
        }
        return Confidence.of(verdict, margin);
    }
}
