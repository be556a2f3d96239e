package debrief.mine.offer;

import java.math.BigDecimal;

/**
 * A yearly bonus.
 *
 * @param percent whether the target is in per cent of that year's base; otherwise it is an amount a year
 * @param payout how much of the target the person expects to be paid, in per cent
 */
public record Bonus(boolean percent, BigDecimal target, BigDecimal payout) {
    public Bonus {
        target = Money.held(target);
        payout = Money.held(payout);
    }

    /** No bonus. */
    public static final Bonus NONE = new Bonus(true, BigDecimal.ZERO, Money.HUNDRED);

    BigDecimal of(BigDecimal base) {
        BigDecimal whole = percent ? base.multiply(target, Money.EXACT).divide(Money.HUNDRED, Money.EXACT) : target;
        return whole.multiply(payout, Money.EXACT).divide(Money.HUNDRED, Money.EXACT);
    }
}
