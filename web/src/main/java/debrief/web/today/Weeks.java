package debrief.web.today;

import debrief.web.page.Trend;
import debrief.web.play.Attempts;
import debrief.web.play.Play;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The mean of all rounds, week by week. */
final class Weeks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Weeks() {}

    /** One value for each week in which a round could be rated. */
    static Trend of(List<Play> plays, Attempts attempts) {
        Map<LocalDate, List<Integer>> means = new TreeMap<>();
        for (Play play : plays) {
            OptionalInt mean = play.stored().turns().stream().allMatch(turn -> turn.skipped())
                    ? OptionalInt.empty()
                    : attempts.judged(play).mean();
            mean.ifPresent(value -> means.computeIfAbsent(
                            LocalDate.ofInstant(play.stored().started(), ZoneId.systemDefault())
                                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                            week -> new ArrayList<>())
                    .add(value));
        }
        List<Trend.Value> values = new ArrayList<>();
        means.forEach((week, of) -> values.add(new Trend.Value(
                "week of " + DAY.format(week) + ", " + of.size() + (of.size() == 1 ? " round" : " rounds"),
                (int) Math.rint(
                        of.stream().mapToInt(Integer::intValue).average().orElse(100)))));
        return Trend.of("Mean of all rounds by week", values);
    }
}
