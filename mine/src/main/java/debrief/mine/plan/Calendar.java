package debrief.mine.plan;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/**
 * A plan for calendar programs (iCalendar, RFC 5545): whole days, and of each thing no more than its kind and minutes. Calendars are
 * shared and kept elsewhere, so no word of a question, an answer or a story is in it, nor the company's name.
 */
public final class Calendar {
    private Calendar() {}

    /**
     * The file.
     *
     * @param made when it was made, which every entry has to say
     */
    public static String of(Plan plan, Instant made) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Debrief//Plan//EN");
        calendar.setExperimentalProperty("X-WR-CALNAME", "Interview practice");
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT6H");
        for (Plan.Day day : plan.days()) {
            for (int i = 0; i < day.items().size(); i++) {
                Item item = day.items().get(i);
                calendar.addEvent(
                        event(day.date(), "-" + i, item.kind().plain() + ", " + item.minutes() + " min", made));
            }
            if (day.kind() == Plan.Kind.INTERVIEW) {
                calendar.addEvent(event(day.date(), "", "Interview day", made));
            }
        }
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(LocalDate day, String number, String summary, Instant made) {
        VEvent event = new VEvent();
        event.setUid(day + number + "@debrief");
        event.setDateTimeStamp(Date.from(made));
        event.setSummary(summary);
        event.setDateStart(date(day), false);
        event.setDateEnd(date(day.plusDays(1)), false);
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    // Its parts, because a moment would be another day in another time zone.
    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
