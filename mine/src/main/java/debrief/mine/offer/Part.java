package debrief.mine.offer;

import java.util.Locale;

/** A part of an offer, in the order it is shown. */
public enum Part {
    BASE("Base"),
    BONUS("Bonus"),
    EQUITY("Equity"),
    SIGN_ON("Sign-on"),
    REFRESHERS("Refreshers"),
    OTHER("Other");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** The name shown to a person. */
    public String title() {
        return title;
    }

    /** The name used in forms and in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
