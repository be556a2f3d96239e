package debrief.web.bank;

import debrief.bank.Standing;
import debrief.content.BankQuestion;
import debrief.engine.question.Level;
import debrief.engine.rating.Verdict;
import debrief.web.play.Attempts.Attempt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A question in a list.
 *
 * @param attempts the newest first
 * @param passage what of it holds the words that were looked for, where its wording does not
 */
public record Line(BankQuestion question, List<Attempt> attempts, Optional<String> passage) {
    /** Where it is read. */
    public String href() {
        return "/questions/" + question.id();
    }

    /** Kind and level, in words. */
    public String about() {
        return question.question().kind().key() + " · "
                + question.question().focus().key() + " · " + levels(question);
    }

    /** Whom it is asked, in words. */
    public static String levels(BankQuestion question) {
        List<Level> levels = question.question().levels();
        return levels.isEmpty() || levels.size() == Level.values().length
                ? "any level"
                : levels.stream().map(Level::key).collect(Collectors.joining(", "));
    }

    /** The verdict of the newest attempt. */
    public Optional<Verdict> verdict() {
        return attempts.stream().findFirst().flatMap(Attempt::verdict);
    }

    /** Where the person stands with it. */
    public Standing standing() {
        return Standing.of(verdict());
    }

    /** What stands where there is no verdict. */
    public String none() {
        return attempts.isEmpty() ? "not tried" : "not rated";
    }
}
