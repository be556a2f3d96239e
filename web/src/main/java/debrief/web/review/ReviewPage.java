package debrief.web.review;

import debrief.mine.memory.Card;
import debrief.mine.memory.Grade;
import java.util.List;
import java.util.Optional;

/**
 * The page of cards.
 *
 * @param card the one to look at; empty where none is due
 * @param left how many are due, this one among them
 * @param done what was done today, in words; empty where nothing was
 * @param undo the last grade, while it can be taken back
 * @param says how the cards stand for the day, in words; may be empty
 * @param all how many cards there are
 * @param later when the next one comes, in words; may be empty
 * @param wrong a sentence on what was not kept; empty where nothing was wrong
 */
public record ReviewPage(
        Optional<Shown> card,
        int left,
        String done,
        Optional<Last> undo,
        String says,
        int all,
        String later,
        String wrong) {
    /**
     * A card as it is shown.
     *
     * @param seen how many reviews it had
     */
    public record Shown(Card card, int seen, List<Button> buttons) {}

    /** A grade and when the card would come again. */
    public record Button(Grade grade, String when) {}

    /** The last grade. */
    public record Last(String card, int seen, String says) {}
}
