package debrief.web.debrief;

import debrief.engine.debrief.Part;

/**
 * A small room for one part of a story.
 *
 * @param old the sentence that tells the part now; empty where the new words are added
 * @param typed what was typed and refused
 * @param wrong why; empty where nothing was
 */
public record RedoPage(String round, String question, String ask, Part part, String old, String typed, String wrong) {
    /** What this part is for, in one sentence. */
    public String tip() {
        return switch (part) {
            case CONTEXT -> "Where it was and what was at stake, in two sentences.";
            case COMPLEXITY -> "What made it hard: a dependency, a way to fail, somebody against it.";
            case ROLE -> "What was yours to decide.";
            case ACTIONS -> "What you did yourself, one step after the other.";
            case TRADEOFFS -> "The other way, and what yours cost.";
            case OUTCOME -> "The number before, the number after, and what did not get better.";
            case REFLECTION -> "What you got wrong, and what you do differently since.";
        };
    }
}
