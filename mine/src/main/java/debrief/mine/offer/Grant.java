package debrief.mine.offer;

import java.math.BigDecimal;

/**
 * Shares or options that are promised at the start.
 *
 * @param amount how much it is worth, or how many units
 * @param price of one unit on the day of the offer; 1 where the grant is a value
 * @param strike what one option costs; 0 for shares
 */
public record Grant(Form form, BigDecimal amount, BigDecimal price, BigDecimal strike, Vesting vesting) {
    /** How a grant is written in an offer. */
    public enum Form {
        NONE("None"),
        VALUE("A value"),
        UNITS("Shares and their price"),
        OPTIONS("Options, their price and strike");

        private final String title;

        Form(String title) {
            this.title = title;
        }

        /** The name shown to a person. */
        public String title() {
            return title;
        }
    }

    /** No grant. */
    public static final Grant NONE =
            new Grant(Form.NONE, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, Vesting.of(Vesting.Pace.EVEN));

    private static final int MONTHS = 12;

    public Grant {
        amount = Money.held(amount);
        price = Money.held(price);
        strike = Money.held(strike);
    }

    /** A grant of so much worth. */
    public static Grant worth(BigDecimal value, Vesting vesting) {
        return new Grant(Form.VALUE, value, BigDecimal.ONE, BigDecimal.ZERO, vesting);
    }

    /** So many shares at a price. */
    public static Grant units(BigDecimal units, BigDecimal price, Vesting vesting) {
        return new Grant(Form.UNITS, units, price, BigDecimal.ZERO, vesting);
    }

    /** So many options on shares of a price, each for a strike. */
    public static Grant options(BigDecimal units, BigDecimal price, BigDecimal strike, Vesting vesting) {
        return new Grant(Form.OPTIONS, units, price, strike, vesting);
    }

    /** What all of it would be worth on the day of the offer; options by how far the price is above the strike. */
    public BigDecimal value() {
        return amount.multiply(price.subtract(strike).max(BigDecimal.ZERO), Money.EXACT);
    }

    /**
     * What vests in a year from the grant is worth when it vests, not rounded.
     *
     * @param year 1 for the first
     * @param growth what the price is multiplied by each year; within a year it moves in a straight line
     */
    BigDecimal in(int year, BigDecimal growth) {
        BigDecimal units = amount.multiply(vesting.in(year), Money.EXACT).divide(Money.HUNDRED, Money.EXACT);
        if (units.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (!vesting.monthly(year)) {
            return units.multiply(gain(growth.pow(year, Money.EXACT)), Money.EXACT);
        }
        BigDecimal before = growth.pow(year - 1, Money.EXACT);
        BigDecimal step = growth.subtract(BigDecimal.ONE);
        BigDecimal gains = BigDecimal.ZERO;
        for (int month = 1; month <= MONTHS; month++) {
            BigDecimal within = BigDecimal.ONE.add(
                    step.multiply(BigDecimal.valueOf(month)).divide(BigDecimal.valueOf(MONTHS), Money.EXACT));
            gains = gains.add(gain(before.multiply(within, Money.EXACT)));
        }
        return units.multiply(gains, Money.EXACT).divide(BigDecimal.valueOf(MONTHS), Money.EXACT);
    }

    private BigDecimal gain(BigDecimal times) {
        return price.multiply(times, Money.EXACT).subtract(strike).max(BigDecimal.ZERO);
    }
}
