package debrief.mine.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something happened, as exactly as a person wrote it.
 *
 * @param year 1950 to 2100
 * @param month 1 to 12; 0 where only the year is known
 */
public record When(int year, int month) {
    private static final Pattern WRITTEN =
            Pattern.compile("(19[5-9]\\d|20\\d\\d|2100)(?:-(0[1-9]|1[0-2]))?(?:-\\d\\d)?");

    /** Reads {@code 2024}, {@code 2024-03} or {@code 2024-03-17}; empty for anything else. */
    public static Optional<When> of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String month = written.group(2);
        return Optional.of(new When(Integer.parseInt(written.group(1)), month == null ? 0 : Integer.parseInt(month)));
    }

    /** How many whole years ago it was, at least; 0 for this year or a day to come. */
    public int yearsBefore(LocalDate today) {
        int months = month == 0
                ? (today.getYear() - year - 1) * 12 + today.getMonthValue()
                : (today.getYear() - year) * 12 + today.getMonthValue() - month;
        return Math.max(0, months / 12);
    }
}
