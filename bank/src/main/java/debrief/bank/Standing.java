package debrief.bank;

import debrief.engine.rating.Verdict;
import java.util.Locale;
import java.util.Optional;

/** Where a person stands with a question, by the newest attempt. */
public enum Standing {
    NOT_TRIED("not tried"),
    WEAK("at most leaning no"),
    GOOD("leaning hire or better");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** In words for a page. */
    public String words() {
        return words;
    }

    /** The name used in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which to practise first, 0 before all others: what went badly, then what is new. */
    public int urgency() {
        return switch (this) {
            case WEAK -> 0;
            case NOT_TRIED -> 1;
            case GOOD -> 2;
        };
    }

    /** By the newest verdict; empty where it was never answered. */
    public static Standing of(Optional<Verdict> newest) {
        return newest.map(verdict -> verdict.compareTo(Verdict.LEAN_NO) <= 0 ? WEAK : GOOD)
                .orElse(NOT_TRIED);
    }
}
