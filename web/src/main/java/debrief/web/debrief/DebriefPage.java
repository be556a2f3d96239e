package debrief.web.debrief;

import debrief.engine.debrief.Missing;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.question.WorkSample;
import debrief.engine.rating.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The debrief of a round, in the order it is read.
 *
 * @param round the id of the round; empty for the sample
 * @param open whether the round can go on
 * @param where company, round, level and when, in words
 * @param next the one thing to do
 * @param sure how sure the verdict is, where one answer carries it; else empty
 * @param panel how the committee votes on the round
 * @param samples what was played before the questions, with scores of its own
 * @param readings one for each question that was answered
 * @param made the versions it was made with, as a sentence
 */
public record DebriefPage(
        String round,
        boolean open,
        String title,
        String where,
        Optional<Next> next,
        Optional<Verdict> verdict,
        String summary,
        String sure,
        Panel panel,
        List<WorkSample> samples,
        List<Reading> readings,
        String made) {
    /**
     * The one thing to do next.
     *
     * @param question the id of the question it belongs to
     * @param about the id of the missing point
     * @param ask the words to be asked
     * @param why what is missing
     * @param size how much it is to do, in words
     */
    public record Next(String question, String about, String ask, String why, String size) {}

    static Optional<Next> next(RoundDebrief debrief) {
        return debrief.next()
                .map(missing -> new Next(
                        question(debrief, missing),
                        missing.about(),
                        missing.question(),
                        missing.point(),
                        "one answer"));
    }

    private static String question(RoundDebrief debrief, Missing missing) {
        return debrief.debriefs().stream()
                .filter(one -> one.missing().contains(missing))
                .map(one -> one.question().id())
                .findFirst()
                .orElse("");
    }

    /** The first answer, where none could be rated. */
    public Optional<Reading> unrated() {
        return verdict.isPresent() ? Optional.empty() : readings.stream().findFirst();
    }

    /** Whether this is the example everybody can read before answering anything. */
    public boolean sample() {
        return round.isEmpty();
    }
}
