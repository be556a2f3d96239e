package debrief.web.store;

import java.util.Arrays;
import java.util.Locale;

/** How a round is held. */
public enum Mode {
    /** Hints beside the answer, and after it what was heard. */
    COACHED,
    /** As in the real one: no hints until the debrief. */
    REAL,
    /** One question until the clock stops it, with hints. */
    DRILL_DOWN,
    /** Held elsewhere and brought in as a transcript. */
    RECORDED;

    /** The name used in forms and in exports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name shown to a person. */
    public String title() {
        return switch (this) {
            case COACHED -> "coached";
            case REAL -> "real, silent until the end";
            case DRILL_DOWN -> "drill-down, one question";
            case RECORDED -> "recorded elsewhere";
        };
    }

    /** Whether anything is said about the answers before the end. */
    public boolean hints() {
        return this != REAL;
    }

    /** The mode of that name; coached for any other. */
    public static Mode of(String key) {
        return Arrays.stream(values())
                .filter(mode -> mode.key().equals(key))
                .findFirst()
                .orElse(COACHED);
    }
}
