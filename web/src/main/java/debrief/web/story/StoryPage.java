package debrief.web.story;

import debrief.mine.story.Fit;
import debrief.mine.story.Freshness;
import java.util.List;

/**
 * One story, to read and to change.
 *
 * @param freshness how often and when it was told, in sentences
 * @param fits the questions of the chosen loop that it fits, the best first
 * @param company the name of that company
 * @param note what happened to it just now; empty where nothing did
 * @param from where it was kept from; empty where it was written
 */
public record StoryPage(
        StoryForm form, List<String> freshness, List<Fitting> fits, String company, String note, String from) {
    /** A question that the story fits. */
    public record Fitting(String question, String name, String round, Fit how) {}

    static List<String> says(Freshness freshness) {
        if (freshness.told() == 0 || !freshness.remarks().isEmpty()) {
            return freshness.remarks();
        }
        return List.of(freshness.told() == 1 ? "Told in one round." : "Told in " + freshness.told() + " rounds.");
    }
}
