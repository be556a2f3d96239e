package debrief.resume;

import java.io.Serial;

/** A file cannot be read. The message says in one sentence why, and what to do. */
public final class Refused extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    Refused(String sentence) {
        super(sentence);
    }

    /** Why, and what to do. */
    public String says() {
        return String.valueOf(getMessage());
    }
}
