package debrief.engine.committee;

import debrief.engine.rating.Sums;
import debrief.engine.signal.Dimension;
import debrief.engine.text.Quote;
import java.util.List;

/**
 * One thing to say that was not said, or one kind of wording to replace wherever it stands.
 *
 * @param adds whether something is to be said; else something is to be replaced
 * @param signal the id of the signal it is about
 * @param dimension the dimension it speaks to most
 * @param instruction what to do, in one sentence
 * @param question what to practise it on
 * @param quotes the words to replace, all of them; empty where something is to be added
 * @param worth what it adds to each sum, in tenths
 */
public record Change(
        boolean adds,
        String signal,
        Dimension dimension,
        String instruction,
        String question,
        List<Quote> quotes,
        Sums worth) {
    public Change {
        quotes = List.copyOf(quotes);
    }
}
