package debrief.lists;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question as it was met, before it is known whether it was met before.
 *
 * @param section counts the lists of a file
 * @param number as written; empty where none is
 */
record Found(
        int line, int section, OptionalInt number, String question, Optional<String> expected, Optional<String> why) {

    /** With the parts of another where its own are missing. */
    Found with(Found other) {
        return new Found(line, section, number, question, expected.or(other::expected), why.or(other::why));
    }

    boolean bare() {
        return expected.isEmpty() && why.isEmpty();
    }
}
