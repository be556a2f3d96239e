package debrief.lists;

/** A file that is not read. Its message is one sentence that says what to do. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    /** With that sentence. */
    public Refused(String says) {
        super(says, null, false, false);
    }

    /** The sentence for the person. */
    public String says() {
        return String.valueOf(getMessage());
    }
}
