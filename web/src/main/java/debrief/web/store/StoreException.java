package debrief.web.store;

import java.io.Serial;

/**
 * Something the store could not do. The message is a sentence for the person, and never holds words of theirs, nor
 * does it carry the database's own message, which might.
 */
public final class StoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    StoreException(String sentence) {
        super(sentence);
    }

    /** The same place in the code, without the words the database put into its message. */
    static StoreException without(Throwable cause, String sentence) {
        StoreException failed = new StoreException(sentence);
        failed.setStackTrace(cause.getStackTrace());
        return failed;
    }
}
