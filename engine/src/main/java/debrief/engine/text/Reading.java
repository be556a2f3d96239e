package debrief.engine.text;

/** How an answer is to be read. */
public enum Reading {
    /** The question asked for something that happened: what the speaker would do is no deed. */
    TOLD,
    /** The question asked for a plan: what the speaker would do is the answer. */
    PLANNED
}
