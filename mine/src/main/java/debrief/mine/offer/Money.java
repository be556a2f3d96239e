package debrief.mine.offer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads, rounds and writes amounts. */
public final class Money {
    /** No amount is larger. */
    public static final BigDecimal MOST = new BigDecimal("1000000000000");

    static final BigDecimal HUNDRED = new BigDecimal(100);
    static final MathContext EXACT = MathContext.DECIMAL128;

    /** What 34 digits cannot hold is gone after so many, so that a half stays a half. */
    private static final int DIGITS = 12;

    private static final int CENTS = 2;

    private static final Pattern TYPED =
            Pattern.compile("([+-]?)(\\d{1,3}(?:[ ,\u00A0\u202F']\\d{3})+|\\d{1,13})(\\.\\d{1,6})?\\s*([kKmM]?)");

    private Money() {}

    /** To a whole unit, a half upwards. */
    static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(DIGITS, RoundingMode.HALF_EVEN).setScale(0, RoundingMode.HALF_UP);
    }

    /** The same amount within what is computed with, whatever a file says. */
    static BigDecimal held(BigDecimal amount) {
        long whole = amount.precision() - (long) amount.scale();
        if (amount.signum() == 0 || whole < -DIGITS) {
            return BigDecimal.ZERO;
        }
        if (whole > MOST.precision()) {
            return amount.signum() < 0 ? MOST.negate() : MOST;
        }
        return amount.scale() > DIGITS || amount.scale() < 0
                ? amount.setScale(Math.max(0, Math.min(DIGITS, amount.scale())), RoundingMode.HALF_EVEN)
                : amount;
    }

    /**
     * An amount as a person types it: {@code 200000}, {@code 200,000}, {@code 200 000}, {@code 85.50} or {@code 200k}. Empty for
     * anything else, and for {@code 200.000}, which means one thing here and another there.
     */
    public static Optional<BigDecimal> read(String typed) {
        return read(typed, CENTS);
    }

    /** The same for the price of a unit, which may have six digits after the point. */
    public static Optional<BigDecimal> price(String typed) {
        return typed.strip().matches("\\d{1,3}\\.000") ? Optional.empty() : read(typed, 3 * CENTS);
    }

    private static Optional<BigDecimal> read(String typed, int digits) {
        Matcher matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        String times = matcher.group(4).toLowerCase(Locale.ROOT);
        if (times.isEmpty() && fraction.length() > digits + 1) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1) + matcher.group(2).replaceAll("[^0-9]", "") + fraction);
        BigDecimal amount = switch (times) {
            case "k" -> number.movePointRight(3);
            case "m" -> number.movePointRight(6);
            default -> number;
        };
        BigDecimal read = amount.scale() > digits ? amount.setScale(digits, RoundingMode.HALF_UP) : amount;
        return read.abs().compareTo(MOST) > 0 ? Optional.empty() : Optional.of(read);
    }

    /** As a person reads it, such as {@code 200,000} or {@code 12.5}. */
    public static String says(BigDecimal amount) {
        BigDecimal few = amount.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, few.scale()) + "f", few);
    }

    /** As a form or a table of another program takes it, such as {@code 200000} or {@code 12.5}. */
    public static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
