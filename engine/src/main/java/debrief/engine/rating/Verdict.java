package debrief.engine.rating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A committee's word on a whole answer, from worst to best. */
public enum Verdict {
    NO_HIRE("no hire"),
    LEAN_NO("leaning no"),
    LEAN_HIRE("leaning hire"),
    HIRE("hire"),
    STRONG_HIRE("strong hire");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The name used in files and in JSON, such as {@code lean-hire}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words shown to a person. */
    public String words() {
        return words;
    }

    /** The verdict of that name, if there is one. */
    public static Optional<Verdict> of(String key) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.key().equals(key))
                .findFirst();
    }
}
