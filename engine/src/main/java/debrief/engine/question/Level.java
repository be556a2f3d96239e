package debrief.engine.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How senior the role is. Packs map a company's own names onto these. */
public enum Level {
    SENIOR,
    STAFF,
    PRINCIPAL;

    /** The name used in packs and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of that name, if there is one. */
    public static Optional<Level> of(String key) {
        return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
    }
}
