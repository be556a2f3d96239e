package debrief.web;

import java.io.Serial;

/** A command that cannot be done. The message is a sentence for the person. */
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int exit;

    private Refused(int exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    /** It was typed wrong: exit 2. */
    static Refused misused(String sentence) {
        return new Refused(2, sentence);
    }

    /** It was typed right and cannot be done: exit 1. */
    static Refused undone(String sentence) {
        return new Refused(1, sentence);
    }

    int exit() {
        return exit;
    }
}
