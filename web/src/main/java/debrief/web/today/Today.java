package debrief.web.today;

import java.util.List;
import java.util.Optional;

/**
 * The first page.
 *
 * @param ask the one thing to do
 * @param why it is that one
 * @param again a follow-up to answer; empty where the thing to do is a page to open
 * @param href the page to open
 * @param label of the way there
 */
public record Today(
        String date,
        String says,
        String ask,
        String why,
        Optional<Again> again,
        String href,
        String label,
        List<RoundLine> rounds) {
    /** A follow-up that was not answered. */
    public record Again(String round, String question, String about) {}
}
