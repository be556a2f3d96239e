package debrief.content;

import java.io.Serial;

/** What a person brought cannot be taken in, and nothing was changed. The message says why in a sentence or two. */
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
