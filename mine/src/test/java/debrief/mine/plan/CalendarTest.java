package debrief.mine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** A plan as a calendar program reads it. */
class CalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    private static final Instant MADE = Instant.parse("2026-05-14T07:00:00Z");
    private static final Plan PLAN = Plan.of(
            new Settings(TODAY.plusDays(5), 40, List.of(DayOfWeek.SUNDAY), List.of(), TODAY),
            new Known(
                    List.of(new Known.FollowUp(
                            "f", "Who was against Brimborium?", "Quarkstrudel said no", "/rounds/1")),
                    List.of(new Known.Round("execution", "Zwetschgen round", 45, 0, "/interview")),
                    List.of(new Known.Weak("influence", "Pflaumenmus", "the lowest", "/questions")),
                    Map.of(TODAY, 7),
                    9,
                    1,
                    true),
            List.of(new Done(TODAY, Item.Kind.ROUND, "x", "Brimborium told", "/rounds/1", 5)),
            TODAY);

    @Test
    void every_thing_to_do_is_an_entry_of_its_day_that_says_what_kind_and_how_long() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "Pacific/Auckland", "America/Los_Angeles")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                ICalendar read = Biweekly.parse(Calendar.of(PLAN, MADE)).first();
                assertThat(read.getEvents())
                        .hasSize(1
                                + PLAN.days().stream()
                                        .mapToInt(day -> day.items().size())
                                        .sum());
                VEvent first = read.getEvents().get(0);
                Item item = PLAN.days().get(0).items().get(0);
                assertThat(first.getSummary().getValue()).isEqualTo("Follow-up, " + item.minutes() + " min");
                assertThat(day(first)).isEqualTo(TODAY);
                VEvent last = read.getEvents().get(read.getEvents().size() - 1);
                assertThat(last.getSummary().getValue()).isEqualTo("Interview day");
                assertThat(day(last)).isEqualTo(TODAY.plusDays(5));
                assertThat(read.getEvents())
                        .extracting(event -> event.getUid().getValue())
                        .doesNotHaveDuplicates();
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static LocalDate day(VEvent event) {
        return event.getDateStart()
                .getValue()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
    }

    @Test
    void no_word_of_a_question_an_answer_or_a_story_is_in_it() {
        assertThat(PLAN.toString()).contains("Brimborium", "Quarkstrudel", "Zwetschgen", "Pflaumenmus");
        assertThat(Calendar.of(PLAN, MADE)).doesNotContain("Brimborium", "Quarkstrudel", "Zwetschgen", "Pflaumenmus");
    }

    @Test
    void the_same_plan_gives_the_same_bytes() {
        assertThat(Calendar.of(PLAN, MADE)).isEqualTo(Calendar.of(PLAN, MADE));
    }
}
