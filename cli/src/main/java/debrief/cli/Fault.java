package debrief.cli;

/** Something a person can put right. Its message is the sentence that says how; it ends the command. */
final class Fault extends RuntimeException {
    /** Done, with faults named. */
    static final int DONE_WITH_FAULTS = 1;

    /** The command was used wrongly. */
    static final int WRONG_USE = 2;

    private static final long serialVersionUID = 1;

    private final int exit;

    private Fault(String says, int exit) {
        super(says, null, false, false);
        this.exit = exit;
    }

    static Fault use(String says) {
        return new Fault(says, WRONG_USE);
    }

    static Fault of(String says) {
        return new Fault(says, DONE_WITH_FAULTS);
    }

    /** The exit code: 1 or 2. */
    int exit() {
        return exit;
    }

    /** The message, which is always there. */
    String says() {
        return String.valueOf(getMessage());
    }
}
