package debrief.engine.committee;

import java.util.List;

/**
 * Something a panellist must have heard before it votes for an answer.
 *
 * @param signals any one of these will do
 * @param says what it is, to follow "wants"
 * @param lacks what to say where it is missing, in one sentence
 * @param question what would draw it out
 */
public record Want(List<String> signals, String says, String lacks, String question) {
    public Want {
        signals = List.copyOf(signals);
    }
}
