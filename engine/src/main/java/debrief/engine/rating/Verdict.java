package debrief.engine.rating;

import java.util.Arrays;
import java.util.List;
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

    /** How many verdicts are below. */
    public int steps() {
        return List.of(values()).indexOf(this);
    }

    /** The next better verdict; empty for the best. */
    public Optional<Verdict> up() {
        return Arrays.stream(values())
                .filter(verdict -> verdict.steps() == steps() + 1)
                .findFirst();
    }

    /** The verdict of that name, if there is one. */
    public static Optional<Verdict> of(String key) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.key().equals(key))
                .findFirst();
    }
}
