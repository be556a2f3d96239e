package debrief.engine.signal;

/**
 * A sentence that proves a detector.
 *
 * @param text the sentence, without marks
 * @param quote the exact words that must be quoted; empty where nothing may be found
 * @param because why nothing may be found; empty where something must
 */
public record Example(String text, String quote, String because) {}
