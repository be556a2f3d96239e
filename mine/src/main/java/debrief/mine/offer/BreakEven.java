package debrief.mine.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much the share of one offer has to rise for it to be worth as much as another in four years.
 *
 * @param rise the least rise that is enough, in per cent a year, to a hundredth; empty where none from -99 to 1,000 is, and
 *     where the other can never pass
 * @param always whether it is worth as much whatever its share does
 * @param gap what it lacks at the rise that was looked at; below nothing where it is ahead
 */
public record BreakEven(Optional<BigDecimal> rise, boolean always, BigDecimal gap) {
    private static final int STEPS = 100;

    /**
     * When one passes the other. What a grant is worth never falls where its share rises, so halving the range finds it.
     *
     * @param first stays as it is
     * @param firstRise what the share of the first does, in per cent a year
     * @param second whose share is looked at
     */
    static BreakEven of(Worth first, BigDecimal firstRise, Worth second) {
        BigDecimal goal = first.at(firstRise);
        BigDecimal gap = Money.whole(goal.subtract(second.at(firstRise)));
        int low = FourYears.LEAST_RISE.intValue() * STEPS;
        int high = FourYears.MOST_RISE.intValue() * STEPS;
        if (reaches(second, low, goal)) {
            return new BreakEven(Optional.empty(), true, gap);
        }
        if (!reaches(second, high, goal)) {
            return new BreakEven(Optional.empty(), false, gap);
        }
        while (high - low > 1) {
            int middle = Math.floorDiv(low + high, 2);
            if (reaches(second, middle, goal)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new BreakEven(Optional.of(percent(high)), false, gap);
    }

    /** The same of two offers, each with the rate to a currency they share. */
    public static BreakEven of(
            Offer first, BigDecimal firstPer, BigDecimal firstRise, Offer second, BigDecimal secondPer) {
        return of(new Worth(first, firstPer), firstRise, new Worth(second, secondPer));
    }

    private static boolean reaches(Worth worth, int hundredths, BigDecimal goal) {
        // Beyond so many digits a difference is one of computing.
        return worth.at(percent(hundredths))
                        .subtract(goal)
                        .setScale(12, RoundingMode.HALF_EVEN)
                        .signum()
                >= 0;
    }

    private static BigDecimal percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
