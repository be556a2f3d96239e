package debrief.drills;

import java.util.Locale;

/** How far the best play of a drill is known. */
public enum Truth {
    /** No play is better; proven. */
    EXACT("No play is better: every one was compared."),
    /** Each decision is valued by what was to be expected from it, so luck neither helps nor hurts. */
    EXPECTED("Valued by what was to be expected then. Luck is shown beside it and not counted."),
    /** The best plan that was found, compared on the same draws. A better one is kept. */
    BOUND("The best plan we found. A better one is yours, and counts as such."),
    /** What was planted, or a known range. */
    KEY("Compared with what was planted. No best play is claimed.");

    private final String says;

    Truth(String says) {
        this.says = says;
    }

    /** The name used in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a player is told about it. */
    public String says() {
        return says;
    }
}
