package debrief.web.today;

import debrief.engine.rating.Verdict;
import java.util.Optional;

/**
 * A round in a list.
 *
 * @param when it was begun, in words
 * @param name the first question, or the company's round where none was asked yet
 * @param about company, round and how far it got
 * @param open whether it can go on
 * @param terminal whether it is still a file of the terminal
 */
public record RoundLine(
        String id, String when, String name, String about, boolean open, boolean terminal, Optional<Verdict> verdict) {
    /** Where its debrief is. */
    public String href() {
        return "/rounds/" + id;
    }
}
