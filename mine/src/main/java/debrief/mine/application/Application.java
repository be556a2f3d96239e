package debrief.mine.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An application somewhere.
 *
 * @param link where the job is described; text only, never opened by the program
 * @param outcome how it ended, where it is closed
 * @param contacts a person a line
 * @param next what comes next
 * @param nextOn by when
 */
public record Application(
        String company,
        String role,
        String link,
        Stage stage,
        Outcome outcome,
        List<Appointment> rounds,
        String contacts,
        String notes,
        String next,
        Optional<LocalDate> nextOn) {
    /** No application has more rounds. */
    public static final int MOST_ROUNDS = 20;

    public Application {
        rounds = List.copyOf(rounds);
        if (stage != Stage.CLOSED) {
            outcome = Outcome.NONE;
        }
    }

    /** A company alone. */
    public static Application at(String company) {
        return new Application(
                company, "", "", Stage.INTERESTED, Outcome.NONE, List.of(), "", "", "", Optional.empty());
    }

    /** The same at another stage. */
    public Application to(Stage other) {
        return new Application(company, role, link, other, outcome, rounds, contacts, notes, next, nextOn);
    }

    /** The company, and the role where it is known. */
    public String title() {
        return role.isEmpty() ? company : company + ", " + role;
    }

    /** Whether what comes next should have been done before this day. */
    public boolean overdue(LocalDate today) {
        return stage != Stage.CLOSED
                && nextOn.filter(day -> day.isBefore(today)).isPresent();
    }

    /** The next day on which something is to happen: a round or a step, from this day on. */
    public Optional<LocalDate> soonest(LocalDate today) {
        return Stream.concat(nextOn.stream(), rounds.stream().flatMap(round -> round.on().stream()))
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder());
    }

    /** Whether another is for the same role at the same company. */
    public boolean same(Application other) {
        return plain(company).equals(plain(other.company)) && plain(role).equals(plain(other.role));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
