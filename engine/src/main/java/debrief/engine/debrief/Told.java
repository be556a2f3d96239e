package debrief.engine.debrief;

import debrief.engine.text.Span;
import java.util.List;

/**
 * An answer, and the places in it that count otherwise than as they stand.
 *
 * @param text every word that was said, as it was said
 * @param unheard the places that do not count: taken back, or asked of the interviewer
 * @param reframed the places where a question to the interviewer asks what is really wanted
 */
public record Told(String text, List<Span> unheard, List<Span> reframed) {
    public Told {
        unheard = List.copyOf(unheard);
        reframed = List.copyOf(reframed);
    }
}
