package debrief.calibration;

/**
 * A row that is left out, and why.
 *
 * @param line 1 for the first line of the file
 * @param says what is wrong and what to do, to be read after "Line 12 "
 */
public record BadRow(int line, String says) {
    /** Thrown while a row is read, and caught where its line is known. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String says) {
            super(says, null, false, false);
        }

        String says() {
            return String.valueOf(getMessage());
        }
    }
}
