package debrief.engine.debrief;

import java.util.Locale;

/** The seven parts of a story, in the order they are best told. */
public enum Part {
    CONTEXT("Context"),
    COMPLEXITY("Complexity"),
    ROLE("Your role"),
    ACTIONS("Actions"),
    TRADEOFFS("Trade-offs"),
    OUTCOME("Outcome"),
    REFLECTION("Reflection");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** The name used in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name shown to a person. */
    public String title() {
        return title;
    }
}
