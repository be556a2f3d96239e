package debrief.engine.question;

import java.util.Arrays;
import java.util.List;
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

    /** How many levels are below. */
    public int steps() {
        return List.of(values()).indexOf(this);
    }

    /** The next more senior level; empty at the highest. */
    public Optional<Level> up() {
        return Arrays.stream(values())
                .filter(level -> level.steps() == steps() + 1)
                .findFirst();
    }

    /** The level of that name, if there is one. */
    public static Optional<Level> of(String key) {
        return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
    }
}
