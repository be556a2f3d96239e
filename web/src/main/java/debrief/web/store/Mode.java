package debrief.web.store;

import java.util.Locale;

/** How a round is held. */
public enum Mode {
    /** Hints beside the answer. */
    COACHED,
    /** As in the real one: no hints until the debrief. */
    REAL,
    /** Held elsewhere and brought in as a transcript. */
    RECORDED;

    /** The name used in forms and in exports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode of that name; coached for any other. */
    public static Mode of(String key) {
        return key.equals(REAL.key()) ? REAL : key.equals(RECORDED.key()) ? RECORDED : COACHED;
    }
}
