package debrief.engine.rating;

import debrief.engine.text.Quote;
import java.util.List;

/**
 * One line of a rating's sum.
 *
 * @param signal the id of the signal it rests on
 * @param tenths points, in tenths; what costs is negative
 * @param says a sentence a person can read
 * @param quotes the words it rests on; empty only where something is missing
 * @param drawnOutBy the question that would draw out what is missing; empty where something was said
 */
public record Reason(String signal, int tenths, String says, List<Quote> quotes, String drawnOutBy) {
    public Reason {
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty() == drawnOutBy.isEmpty()) {
            throw new IllegalArgumentException(
                    "A reason quotes, or names the question that would draw it out: " + says);
        }
    }
}
