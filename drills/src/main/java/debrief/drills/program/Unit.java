package debrief.drills.program;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What durations are counted in. A day is a working day, Monday to Friday, and a week is five of them; holidays are not known. */
public enum Unit {
    WEEKS(5, "weeks", "week", "wk"),
    DAYS(1, "days", "day", "d");

    private final int workingDays;
    private final String many;
    private final String one;
    private final String letters;

    Unit(int workingDays, String many, String one, String letters) {
        this.workingDays = workingDays;
        this.many = many;
        this.one = one;
        this.letters = letters;
    }

    /** So many working days are one of it. */
    public int workingDays() {
        return workingDays;
    }

    /** Its name for several, as files have it: {@code weeks} or {@code days}. */
    public String key() {
        return many;
    }

    /** Its name in a box: {@code wk} or {@code d}. */
    public String letters() {
        return letters;
    }

    /** So many of it in words, such as "half a week" or "3.5 weeks". */
    public String of(double amount) {
        if (amount == 0.5 && this == WEEKS) {
            return "half a week";
        }
        return amount == 1 ? "1 " + one : figure(amount) + " " + many;
    }

    /** Reads {@code weeks}, {@code week}, {@code wk}, {@code w} and the same of days, in any case. */
    public static Optional<Unit> read(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(unit -> word.equals(unit.many)
                        || word.equals(unit.one)
                        || word.equals(unit.letters)
                        || word.equals(unit.many.substring(0, 1)))
                .findFirst();
    }

    /** A number with at most two digits behind the point, and none that say nothing. */
    public static String figure(double number) {
        return exact(BigDecimal.valueOf(number).setScale(2, java.math.RoundingMode.HALF_UP));
    }

    /** A number with all its digits. */
    static String exact(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
