package debrief.drills;

/** A move that cannot be made. Its message is one sentence that says what can. */
public final class Illegal extends Exception {
    private static final long serialVersionUID = 1;

    /** With that sentence. */
    public Illegal(String says) {
        super(says, null, false, false);
    }

    /** The sentence for the player. */
    public String says() {
        return String.valueOf(getMessage());
    }
}
