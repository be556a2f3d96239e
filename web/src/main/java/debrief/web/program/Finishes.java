package debrief.web.program;

import debrief.drills.program.Outlook;
import debrief.drills.program.Program;
import debrief.drills.program.Raised;
import debrief.drills.program.Workdays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When the runs of a program were finished, as bars; places in per cent, so that they fit any window.
 *
 * @param bars from the first finish to the last; no bar holds both runs in time and runs that are late
 * @param mark where the promised date stands, such as {@code 38.9%}
 * @param markLeft whether the words at the mark stand left of it
 * @param labels the first date, one in the middle and the last
 */
public record Finishes(List<Bar> bars, String mark, boolean markLeft, List<String> labels, List<Row> rows) {
    private static final int MOST_BARS = 20;
    private static final double GAP = .12;
    private static final double TALLEST = .9;

    public Finishes {
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /** A bar. */
    public record Bar(String x, String width, String y, String height, boolean late) {}

    /** A row of the table behind it. */
    public record Row(String date, String chance) {}

    /** The bars of an outlook with at least one run. */
    static Finishes of(Outlook outlook) {
        Program program = outlook.program();
        Workdays workdays = new Workdays(program.start());
        long promised = workdays.until(program.promised());
        long first = day(outlook, 0) - 1;
        long last = day(outlook, 1);
        long wide = Math.max(1, (last - first + MOST_BARS - 1) / MOST_BARS);
        // A bar ends with the promised day, so that none is both in time and late.
        long from = promised + Math.floorDiv(first - promised, wide) * wide;
        List<Integer> counts = new ArrayList<>();
        int most = 1;
        for (long day = from; day < last; day += wide) {
            int count = until(outlook, workdays, day + wide) - until(outlook, workdays, day);
            counts.add(count);
            most = Math.max(most, count);
        }
        List<Bar> bars = new ArrayList<>();
        double share = 100.0 / counts.size();
        for (int i = 0; i < counts.size(); i++) {
            double height = 100 * TALLEST * counts.get(i) / most;
            bars.add(new Bar(
                    percent(share * (i + GAP / 2)),
                    percent(share * (1 - GAP)),
                    percent(100 - height),
                    percent(height),
                    from + i * wide >= promised));
        }
        double mark = Math.max(0, Math.min(100, 100.0 * (promised - from) / (wide * counts.size())));
        return new Finishes(
                bars,
                percent(mark),
                mark > 50,
                List.of(
                        Raised.day(workdays.date(Math.max(1, from + 1))),
                        Raised.day(workdays.date(Math.max(1, from + wide * counts.size() / 2))),
                        Raised.day(workdays.date(Math.max(1, from + wide * counts.size())))),
                rows(outlook));
    }

    /** Mondays to Fridays may end before the first: nothing is finished then. */
    private static int until(Outlook outlook, Workdays workdays, long day) {
        return day <= 0
                ? 0
                : outlook.chance().until(workdays.units(day, outlook.program().unit()));
    }

    private static long day(Outlook outlook, double share) {
        LocalDate date = outlook.date(share);
        return new Workdays(outlook.program().start()).until(date);
    }

    private static List<Row> rows(Outlook outlook) {
        List<Row> rows = new ArrayList<>();
        for (double share : new double[] {.05, .1, .25, .5, .75, .8, .9, .95, .99}) {
            rows.add(new Row(
                    Raised.day(outlook.date(share)) + " " + outlook.date(share).getYear(),
                    Math.round(100 * share) + " %"));
        }
        return rows;
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
