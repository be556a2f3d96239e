package debrief.web.drill;

import java.util.Locale;

/** Places in a picture, in per cent, so that it fits any window. */
final class Percent {
    private Percent() {}

    /** A share of the whole, held within it, such as {@code 12.50%} for an eighth. */
    static String of(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * Math.max(0, Math.min(1, share)));
    }

    /** The same without the sign, for a picture of a hundred by a hundred. */
    static String plain(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * Math.max(0, Math.min(1, share)));
    }
}
