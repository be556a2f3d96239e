package debrief.bank;

import java.util.Locale;

/** In which order questions are listed. */
public enum Order {
    /** The best match first; without words to look for, in the order of the packs. */
    FITTING("best match"),
    ALPHABET("A to Z"),
    SHORTEST("shortest answer"),
    UNTRIED("not tried first"),
    WEAKEST("weakest first");

    private final String words;

    Order(String words) {
        this.words = words;
    }

    /** In words for a page. */
    public String words() {
        return words;
    }

    /** The name used in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
