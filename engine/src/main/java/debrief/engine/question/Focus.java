package debrief.engine.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a round looks at. */
public enum Focus {
    EXECUTION,
    TECHNICAL,
    ANALYTICAL,
    PRODUCT,
    INFLUENCE,
    CULTURE;

    /** The name used in packs and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The focus of that name, if there is one. */
    public static Optional<Focus> of(String key) {
        return Arrays.stream(values()).filter(focus -> focus.key().equals(key)).findFirst();
    }
}
