package debrief.web.store;

import java.io.IOException;
import java.io.Serial;

/**
 * Something the store could not do. The message is a sentence for the person, and never holds words of theirs, nor
 * does it carry the database's own message, which might.
 */
public final class StoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean inUse;

    StoreException(String sentence) {
        this(sentence, false);
    }

    private StoreException(String sentence, boolean inUse) {
        super(sentence);
        this.inUse = inUse;
    }

    /** Another process has the data open. */
    static StoreException inUse() {
        return new StoreException(
                "Debrief is already running with this data: ./debrief address prints an address for it."
                        + " To start it anew, stop it first (Ctrl+C where it runs). For other data, name a folder with --data.",
                true);
    }

    /** The same place in the code, without the words the database put into its message. */
    static StoreException without(Throwable cause, String sentence) {
        StoreException failed = new StoreException(sentence);
        failed.setStackTrace(cause.getStackTrace());
        return failed;
    }

    /** What a round file said, which is a sentence already. */
    static StoreException of(IOException sentence) {
        return without(sentence, String.valueOf(sentence.getMessage()));
    }

    /** Whether the reason is that Debrief is running with this data in another process. */
    public boolean isInUse() {
        return inUse;
    }
}
