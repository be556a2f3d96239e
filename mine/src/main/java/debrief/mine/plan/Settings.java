package debrief.mine.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a person says about the time they have.
 *
 * @param interview the day of the interview
 * @param minutes there are on a day, {@link #LEAST_MINUTES} to {@link #MOST_MINUTES}
 * @param off days of the week without practice
 * @param away single days without practice
 * @param since the day this was set
 */
public record Settings(LocalDate interview, int minutes, List<DayOfWeek> off, List<LocalDate> away, LocalDate since) {
    /** The fewest minutes a day, enough for one question. */
    public static final int LEAST_MINUTES = 5;

    /** The most minutes a day. */
    public static final int MOST_MINUTES = 480;

    /** An interview lies no further ahead, in days. */
    public static final int FURTHEST = 366;

    public Settings {
        off = off.stream().distinct().sorted().toList();
        away = away.stream().distinct().sorted().toList();
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException(minutes + " minutes a day");
        }
    }

    /** Whether nothing is asked on that day. */
    public boolean rests(LocalDate day) {
        return off.contains(day.getDayOfWeek()) || away.contains(day);
    }

    /** Days from a day to the interview; negative once it is over. */
    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, interview);
    }
}
