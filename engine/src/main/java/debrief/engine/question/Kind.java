package debrief.engine.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question asks for: something that happened, or something to be thought through. */
public enum Kind {
    STORY,
    HYPOTHETICAL,
    REVIEW,
    TRIAGE,
    MOTIVATION;

    /** The name used in packs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a plan answers it: in a hypothetical, "I would" is a decision. */
    public boolean planned() {
        return this == HYPOTHETICAL || this == REVIEW || this == TRIAGE;
    }

    /** The kind of that name, if there is one. */
    public static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
