package debrief.mine.application;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A round of an application.
 *
 * @param on its day; empty where it is not set yet
 * @param minutes how long it lasts, 1 to 600; empty where nobody said
 * @param who sits opposite
 */
public record Appointment(String name, Optional<LocalDate> on, Optional<Integer> minutes, String who) {
    /** No round lasts longer, in minutes. */
    public static final int MOST_MINUTES = 600;

    /** On one line, such as {@code 2027-02-03 | Screen | 45 | Ada}. */
    String line() {
        return String.join(
                        " | ",
                        on.map(LocalDate::toString).orElse("?"),
                        name,
                        minutes.map(String::valueOf).orElse("?"),
                        who)
                .stripTrailing();
    }

    static Optional<Appointment> read(String line) {
        String[] parts = line.strip().split("\\s*\\|\\s*", 4);
        if (parts.length < 2) {
            return line.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Appointment(line.strip(), Optional.empty(), Optional.empty(), ""));
        }
        Optional<Integer> minutes = Optional.empty();
        if (parts.length > 2 && parts[2].matches("\\d{1,3}")) {
            minutes = Optional.of(Integer.valueOf(parts[2])).filter(many -> many >= 1 && many <= MOST_MINUTES);
        }
        return Optional.of(new Appointment(parts[1], Days.read(parts[0]), minutes, parts.length > 3 ? parts[3] : ""));
    }
}
