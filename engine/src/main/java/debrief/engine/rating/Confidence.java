package debrief.engine.rating;

import java.util.Locale;

/** How sure the engine is of a verdict. */
public enum Confidence {
    LOW("Not sure"),
    FAIR("Fairly sure"),
    HIGH("Sure");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    /** The name used in files and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words shown to a person. */
    public String words() {
        return words;
    }
}
