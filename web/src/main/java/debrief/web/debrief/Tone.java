package debrief.web.debrief;

import debrief.engine.rating.Reason;
import java.util.Locale;

/** What a passage of an answer does for the person who said it. */
public enum Tone {
    FOR("+", "for"),
    THIN("~", "thin"),
    AGAINST("−", "against");

    // Reasons are many and most are small; below this many tenths one says little by itself.
    private static final int FULL = 3;

    private final String sign;
    private final String words;

    Tone(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    static Tone of(Reason reason) {
        if (reason.quotes().isEmpty() || reason.tenths() <= 0) {
            return AGAINST;
        }
        return reason.tenths() < FULL ? THIN : FOR;
    }

    /** The name used in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign shown beside the letter, so that colour is never alone. */
    public String sign() {
        return sign;
    }

    /** The sign in words, for readers of the page by ear. */
    public String words() {
        return words;
    }
}
