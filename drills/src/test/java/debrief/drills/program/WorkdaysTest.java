package debrief.drills.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkdaysTest {
    @Test
    void days_are_counted_as_on_a_calendar_on_the_wall() {
        for (int first = 0; first < 14; first++) {
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(first);
            Workdays workdays = new Workdays(start);
            int counted = 0;
            for (int day = 0; day < 60; day++) {
                LocalDate date = start.plusDays(day);
                if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                    counted++;
                    assertThat(workdays.date(counted)).isEqualTo(date);
                }
                assertThat(workdays.until(date)).as("%s from %s", date, start).isEqualTo(counted);
            }
            assertThat(workdays.until(start.minusDays(1))).isZero();
        }
    }

    @Test
    void a_week_from_monday_ends_on_friday() {
        Workdays workdays = new Workdays(LocalDate.of(2026, 1, 5));
        assertThat(workdays.date(1, Unit.WEEKS)).isEqualTo(LocalDate.of(2026, 1, 9));
        assertThat(workdays.date(1.2, Unit.WEEKS)).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(workdays.units(LocalDate.of(2026, 1, 9), Unit.WEEKS))
                .isGreaterThanOrEqualTo(1)
                .isLessThan(1.01);
    }
}
