package debrief.mine.offer;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a grant becomes the person's own.
 *
 * @param percents how much of it year by year, in per cent, 100 together; one to six years
 */
public record Vesting(Pace pace, List<BigDecimal> percents) {
    /** No own schedule is longer, in years. */
    public static final int MOST_YEARS = 6;

    /** The usual schedules, and one's own. */
    public enum Pace {
        EVEN("Four years, 25 % a year", "25", "25", "25", "25"),
        CLIFF("One year nothing, then 25 %, then every month", "25", "25", "25", "25"),
        BACK_LOADED("Late: 5, 15, 40, 40 %", "5", "15", "40", "40"),
        FRONT_LOADED("Early: 33, 33, 22, 12 %", "33", "33", "22", "12"),
        OWN("Own schedule, below");

        private final String title;

        @SuppressWarnings("ImmutableEnumChecker") // Copied, and so never changed.
        private final List<BigDecimal> percents;

        Pace(String title, String... percents) {
            this.title = title;
            this.percents = Stream.of(percents).map(BigDecimal::new).toList();
        }

        /** The name shown to a person. */
        public String title() {
            return title;
        }
    }

    public Vesting {
        percents = percents.stream().map(Money::held).toList();
        if (percents.isEmpty() || percents.size() > MOST_YEARS || !isWhole(percents)) {
            throw new IllegalArgumentException("a schedule that does not add up to 100");
        }
    }

    /** One of the usual schedules. */
    public static Vesting of(Pace pace) {
        return new Vesting(pace, pace.percents);
    }

    /** Whether these add up to 100, none of them below nothing. */
    public static boolean isWhole(List<BigDecimal> percents) {
        return percents.stream().allMatch(percent -> percent.signum() >= 0)
                && percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(Money.HUNDRED) == 0;
    }

    /** The share that vests in a year from the grant, 1 for the first, in per cent. */
    BigDecimal in(int year) {
        return year >= 1 && year <= percents.size() ? percents.get(year - 1) : BigDecimal.ZERO;
    }

    /** Whether what vests in that year does so month by month; otherwise all of it does at the end of the year. */
    boolean monthly(int year) {
        return pace == Pace.CLIFF && year > 1;
    }

    /** In words. */
    public String says() {
        if (pace != Pace.OWN) {
            return pace.title();
        }
        return String.join(", ", percents.stream().map(Money::plain).toList()) + " % at the end of each year";
    }
}
