package debrief.drills.program;

import java.io.Serial;

/** A file that is no program. The message is a sentence for the person, with the line where there is one. */
public final class Refused extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    Refused(String sentence) {
        super(sentence);
    }

    static Refused at(int line, String sentence) {
        return new Refused("Line " + line + ": " + sentence);
    }

    /** Why, and what to do. */
    public String says() {
        return String.valueOf(getMessage());
    }
}
