package debrief.drills;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers in sentences, with no more figures than anybody reads. */
public final class Figures {
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);
    private static final String[] LARGE = {"", " million", " billion", " trillion"};

    private Figures() {}

    /** At most one place behind the point, such as {@code 24.2}, {@code 8} or {@code 1,412}; for days, weeks and thousands. */
    public static String tenth(double value) {
        return plain(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }

    /** Three figures, such as {@code 1,070}, {@code 23 million} or {@code 0.00632}; for what may be of any size. */
    public static String three(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(THREE);
        double size = Math.abs(rounded.doubleValue());
        if (size >= 1e15 || size < 1e-6) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        int word = size >= 1e12 ? 3 : size >= 1e9 ? 2 : size >= 1e6 ? 1 : 0;
        return plain(word == 0 ? rounded : rounded.movePointLeft(3 + 3 * word)) + LARGE[word];
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        int places = Math.max(0, bare.scale());
        return String.format(Locale.ROOT, "%,." + places + "f", bare.signum() == 0 ? BigDecimal.ZERO : bare);
    }
}
