package debrief.engine.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight dimensions every answer is rated on, in the order they are shown. */
public enum Dimension {
    OWNERSHIP("Ownership"),
    JUDGMENT("Judgement"),
    TECHNICAL("Technical"),
    EXECUTION("Execution"),
    INFLUENCE("Influence"),
    IMPACT("Impact"),
    STRUCTURE("Structure"),
    REFLECTION("Reflection");

    private final String title;

    Dimension(String title) {
        this.title = title;
    }

    /** The name used in files and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name shown to a person. */
    public String title() {
        return title;
    }

    /** The dimension of that name, if there is one. */
    public static Optional<Dimension> of(String key) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.key().equals(key))
                .findFirst();
    }
}
