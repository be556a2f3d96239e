package debrief.mine.offer;

import java.math.BigDecimal;

/**
 * What an offer is worth in four years, to the last digit, in a currency in which others are worth something too.
 *
 * @param per how many units of that currency one of the offer's buys
 */
record Worth(Offer offer, BigDecimal per) {
    /** In its own currency. */
    static Worth of(Offer offer) {
        return new Worth(offer, BigDecimal.ONE);
    }

    /** If its share rises so many per cent a year. */
    BigDecimal at(BigDecimal rise) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : Part.values()) {
            for (int year = 1; year <= Offer.YEARS; year++) {
                sum = sum.add(of(offer, part, year, rise), Money.EXACT);
            }
        }
        return sum.multiply(per, Money.EXACT);
    }

    /** A part in a year, 1 to 4, not rounded. */
    static BigDecimal of(Offer offer, Part part, int year, BigDecimal rise) {
        BigDecimal growth = growth(rise);
        BigDecimal base = offer.base().multiply(growth(offer.raise()).pow(year - 1, Money.EXACT), Money.EXACT);
        return switch (part) {
            case BASE -> base;
            case BONUS -> offer.bonus().of(base);
            case EQUITY -> offer.grant().in(year, growth);
            case SIGN_ON -> offer.signOn().get(year - 1);
            case REFRESHERS ->
                offer.refreshers().stream()
                        .filter(one -> one.year() <= year)
                        .map(one -> one.grant().in(year - one.year() + 1, growth))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case OTHER -> offer.others().stream().map(Other::yearly).reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }

    /** What vests after the fourth year, at the prices of the days it was granted. */
    static BigDecimal later(Offer offer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = Offer.YEARS + 1; year <= 2 * Offer.YEARS + Vesting.MOST_YEARS; year++) {
            sum = sum.add(offer.grant().in(year, BigDecimal.ONE));
            for (Refresher one : offer.refreshers()) {
                sum = sum.add(one.grant().in(year - one.year() + 1, BigDecimal.ONE));
            }
        }
        return sum;
    }

    private static BigDecimal growth(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.divide(Money.HUNDRED, Money.EXACT));
    }
}
