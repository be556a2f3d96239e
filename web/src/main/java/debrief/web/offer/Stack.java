package debrief.web.offer;

import debrief.mine.offer.FourYears;
import debrief.mine.offer.Money;
import debrief.mine.offer.Offer;
import debrief.mine.offer.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A bar of parts, drawn by the server; places in per cent, so that it fits any window.
 *
 * @param figure what it comes to, in words
 */
public record Stack(String name, List<Piece> pieces, String figure) {
    /** A part of a bar. */
    public record Piece(Part part, String x, String width) {}

    /** The four years of an offer, a bar each. */
    static List<Stack> years(FourYears four) {
        BigDecimal most = four.years().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        List<Stack> all = new ArrayList<>();
        for (int year = 0; year < Offer.YEARS; year++) {
            int at = year;
            all.add(of(
                    "Year " + (year + 1),
                    part -> four.of(part).get(at),
                    four.years().get(at),
                    most,
                    four.currency()));
        }
        return all;
    }

    /** Four years of each offer, a bar each. */
    static Stack total(String name, FourYears four, BigDecimal most) {
        return of(name, four::total, four.total(), most, four.currency());
    }

    private static Stack of(
            String name, Function<Part, BigDecimal> amounts, BigDecimal sum, BigDecimal most, String currency) {
        List<Piece> pieces = new ArrayList<>();
        double whole = Math.max(1, most.doubleValue());
        double from = 0;
        for (Part part : Part.values()) {
            double width = 100 * amounts.apply(part).doubleValue() / whole;
            if (width > 0) {
                pieces.add(new Piece(part, percent(from), percent(width)));
                from += width;
            }
        }
        return new Stack(name, List.copyOf(pieces), Money.says(sum) + " " + currency);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
