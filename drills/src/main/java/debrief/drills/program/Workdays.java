package debrief.drills.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counts Mondays to Fridays from a first one.
 *
 * @param start the first; a weekend's is the Monday after it
 */
public record Workdays(LocalDate start) {
    /** Sums of fractions that should be whole are off by less. */
    private static final double NOTHING = 1e-3;

    public Workdays {
        int over = start.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        start = over > 0 ? start.plusDays(3L - over) : start;
    }

    /** How many there are up to that date and with it; 0 before the start. */
    public long until(LocalDate date) {
        if (date.isBefore(start)) {
            return 0;
        }
        LocalDate monday = start.with(DayOfWeek.MONDAY);
        long days = ChronoUnit.DAYS.between(monday, date);
        return days / 7 * 5
                + Math.min(5, days % 7 + 1)
                - (start.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    }

    /** So much work can be finished by the end of that date, in units. */
    public double units(LocalDate date, Unit unit) {
        return units(until(date), unit);
    }

    /** So much work is finished at the end of so many working days, in units. */
    public double units(long days, Unit unit) {
        return (days + NOTHING) / unit.workingDays();
    }

    /** The date on which so much work is finished: nothing at all is finished on the first. */
    public LocalDate date(double units, Unit unit) {
        return date(Math.max(1, (long) Math.ceil(units * unit.workingDays() - NOTHING)));
    }

    /** The date of the so-manieth working day, from 1. */
    public LocalDate date(long day) {
        long fromMonday = day - 1 + start.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        return start.with(DayOfWeek.MONDAY).plusDays(fromMonday / 5 * 7 + fromMonday % 5);
    }
}
