package debrief.engine.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Word lists, written as one line. */
public final class Words {
    private Words() {}

    /** The words of a line, to look up and not to walk through: their order differs between programs. */
    public static Set<String> of(String line) {
        return new HashSet<>(Arrays.asList(line.trim().split("\\s+", -1)));
    }
}
