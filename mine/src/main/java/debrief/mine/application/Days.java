package debrief.mine.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads days. */
public final class Days {
    private static final List<DateTimeFormatter> FORMS =
            List.of(form("uuuu-MM-dd"), form("uuuu/M/d"), form("d.M.uuuu"), form("d MMM uuuu"), form("MMM d, uuuu"));
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private Days() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** A day such as {@code 2027-02-03}, {@code 3.2.2027} or {@code 3 Feb 2027}; empty for anything else, and for {@code 3/2/2027}, which is two different days. */
    public static Optional<LocalDate> read(String typed) {
        for (DateTimeFormatter form : FORMS) {
            try {
                LocalDate day = LocalDate.parse(typed.strip(), form);
                return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? Optional.of(day) : Optional.empty();
            } catch (DateTimeParseException e) {
                // Perhaps in the next form.
            }
        }
        return Optional.empty();
    }
}
