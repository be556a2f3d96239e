package debrief.engine.audit;

import debrief.engine.text.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * A way of saying things that keeps a listener from what happened.
 *
 * @param id the id of the signal it is heard by
 * @param weight 1 to 9; the weightier is named first
 * @param least heard this often in an answer or more, it is a habit; less is speech
 * @param unless ids of signals that make it healthy where they stand in the same sentence
 * @param outweighed the id of a signal that makes it healthy where it is heard as often in the whole answer; or empty
 * @param only words without which it is none, in the same sentence; empty where none are needed
 * @param healthy words that make it healthy in the same sentence or the next; empty where none do
 * @param name what it is called
 * @param unclear what a listener cannot tell
 * @param why one sentence on why it hurts, where the company has none of its own
 * @param frames sentences with gaps; the first that the words fit is used, and where none fits there is no remark
 */
public record Habit(
        String id,
        int weight,
        int least,
        List<String> unless,
        String outweighed,
        Optional<Phrases> only,
        Optional<Phrases> healthy,
        String name,
        String unclear,
        String why,
        List<String> frames) {
    public Habit {
        unless = List.copyOf(unless);
        frames = List.copyOf(frames);
    }
}
