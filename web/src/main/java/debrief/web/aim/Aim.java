package debrief.web.aim;

import debrief.mine.plan.Settings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person set about the interview, as it is kept.
 *
 * @param company the id of its pack
 * @param level how senior the role is
 * @param since the day it was set
 * @param secret what the calendar's address ends with, 32 hexadecimal digits
 */
public record Aim(
        LocalDate interview,
        String company,
        String level,
        int minutes,
        List<DayOfWeek> off,
        List<LocalDate> away,
        LocalDate since,
        String secret) {
    public Aim {
        off = List.copyOf(off);
        away = List.copyOf(away);
    }

    /** What the plan needs of it. */
    public Settings settings() {
        return new Settings(interview, minutes, off, away, since);
    }

    /** The same with another address of the calendar. */
    public Aim secretly(String other) {
        return new Aim(interview, company, level, minutes, off, away, since, other);
    }
}
