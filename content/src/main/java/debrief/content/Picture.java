package debrief.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A picture as data: what it shows can be read as a table too, and what can be worked out in it is worked out. */
public sealed interface Picture permits Network, Scores, Timeline, Quadrants, Ladder, Budget {
    /** What is to be seen, in a sentence. */
    String says();

    /** The same as a table. */
    Table table();

    /** A figure with at most two decimal places, such as {@code 12}, {@code 0.35} or {@code 4,800}. */
    static String figure(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return "0";
        }
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }
}
