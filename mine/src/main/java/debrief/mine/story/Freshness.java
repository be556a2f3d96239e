package debrief.mine.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How fresh a story is, and whether it is told too often.
 *
 * @param told how many rounds it was told in
 * @param last the day it was told last; empty where it never was
 * @param remarks what to do about it, in sentences; empty where nothing is to be done
 */
public record Freshness(int told, Optional<LocalDate> last, List<String> remarks) {
    private static final int OLD_YEARS = 4;
    private static final int LONG_AGO_DAYS = 60;
    private static final int OFTEN = 5;

    /**
     * Looks at a story.
     *
     * @param told the days of the rounds it was told in, in any order
     */
    public static Freshness of(Story story, List<LocalDate> told, LocalDate today) {
        Optional<LocalDate> last = told.stream().max(LocalDate::compareTo);
        List<String> remarks = new ArrayList<>();
        When.of(story.when())
                .map(when -> when.yearsBefore(today))
                .filter(years -> years >= OLD_YEARS)
                .ifPresent(years -> remarks.add("It happened " + years
                        + " years ago. Expect to be asked for something newer, and say what you do otherwise since."));
        if (last.isEmpty()) {
            remarks.add("Never told in a round. A story told for the first time in the interview runs long.");
        } else if (ChronoUnit.DAYS.between(last.get(), today) > LONG_AGO_DAYS) {
            remarks.add("Not told for " + ChronoUnit.DAYS.between(last.get(), today)
                    + " days. Tell it once before the loop.");
        }
        if (told.size() >= OFTEN) {
            remarks.add(
                    "Told in " + told.size() + " rounds. It may begin to sound recited; give another story a turn.");
        }
        return new Freshness(told.size(), last, List.copyOf(remarks));
    }
}
