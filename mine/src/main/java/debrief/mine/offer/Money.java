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

    private static final Pattern TYPED =
            Pattern.compile("([+-]?)(\\d{1,3}(?:[ ,\u00A0\u202F']\\d{3})+|\\d{1,13})(\\.\\d{1,6})?\\s*([kKmM]?)");

    private Money() {}

    /** To a whole unit, a half upwards. */
    static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(DIGITS, RoundingMode.HALF_EVEN).setScale(0, RoundingMode.HALF_UP);
    }

    /**
     * An amount as a person types it: {@code 200000}, {@code 200,000}, {@code 200 000} or {@code 200k}. Empty for anything
     * else, and for {@code 200.000}, which means one thing here and another there.
     */
    public static Optional<BigDecimal> read(String typed) {
        String words = typed.strip();
        Matcher matcher = TYPED.matcher(words);
        if (!matcher.matches() || words.matches("\\d{1,3}\\.000")) {
            return Optional.empty();
        }
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        BigDecimal number = new BigDecimal(matcher.group(1) + matcher.group(2).replaceAll("[^0-9]", "") + fraction);
        String times = matcher.group(4).toLowerCase(Locale.ROOT);
        BigDecimal amount = switch (times) {
            case "k" -> number.movePointRight(3);
            case "m" -> number.movePointRight(6);
            default -> number;
        };
        return amount.abs().compareTo(MOST) > 0 ? Optional.empty() : Optional.of(amount);
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
