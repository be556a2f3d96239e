package debrief.mine.offer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An offer year by year, before tax. Each part of each year is rounded to a whole unit, a half upwards, and every sum is a sum
 * of these, so that what is shown adds up.
 *
 * @param rise of the share, in per cent a year
 * @param parts four amounts for each part
 * @param later what vests after the fourth year and is not counted
 */
public record FourYears(String currency, BigDecimal rise, Map<Part, List<BigDecimal>> parts, BigDecimal later) {
    /** The share never falls by more or rises by more, in per cent a year. */
    public static final BigDecimal LEAST_RISE = new BigDecimal(-99);

    public static final BigDecimal MOST_RISE = new BigDecimal(1000);

    public FourYears {
        EnumMap<Part, List<BigDecimal>> copy = new EnumMap<>(Part.class);
        copy.putAll(parts);
        parts = Collections.unmodifiableMap(copy);
    }

    /** What an offer pays if its share rises so many per cent a year. */
    public static FourYears of(Offer offer, BigDecimal rise) {
        Map<Part, List<BigDecimal>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(
                    part,
                    IntStream.rangeClosed(1, Offer.YEARS)
                            .mapToObj(year -> Money.whole(Worth.of(offer, part, year, rise)))
                            .toList());
        }
        return new FourYears(offer.currency(), rise, parts, Money.whole(Worth.later(offer)));
    }

    /** The same in another currency, each amount rounded anew. */
    public FourYears times(BigDecimal per, String other) {
        Map<Part, List<BigDecimal>> converted = new EnumMap<>(Part.class);
        parts.forEach((part, years) -> converted.put(
                part,
                years.stream().map(amount -> Money.whole(amount.multiply(per))).toList()));
        return new FourYears(other, rise, converted, Money.whole(later.multiply(per)));
    }

    /** A part in each of the four years. */
    public List<BigDecimal> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** A part in four years. */
    public BigDecimal total(Part part) {
        return of(part).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Everything, year by year. */
    public List<BigDecimal> years() {
        List<BigDecimal> sums = new ArrayList<>();
        for (int year = 0; year < Offer.YEARS; year++) {
            int at = year;
            sums.add(parts.values().stream().map(years -> years.get(at)).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return List.copyOf(sums);
    }

    /** Everything in four years. */
    public BigDecimal total() {
        return years().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The parts that pay anything, in order. */
    public List<Part> paying() {
        return Arrays.stream(Part.values())
                .filter(part -> total(part).signum() != 0)
                .toList();
    }
}
