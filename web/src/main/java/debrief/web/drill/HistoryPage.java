package debrief.web.drill;

import java.util.List;
import java.util.Optional;

/**
 * One drill: its rules, and every play of it.
 *
 * @param rules what each move does
 * @param plays the newest first
 */
public record HistoryPage(DrillsPage.Line drill, List<Rule> rules, List<Past> plays) {
    /** A move and what it does. */
    public record Rule(String does, String says) {}

    /**
     * One play.
     *
     * @param score empty while it is played or worked out
     */
    public record Past(
            String id,
            String when,
            String seed,
            String level,
            Again again,
            boolean over,
            Optional<Score> score,
            boolean explained) {}
}
