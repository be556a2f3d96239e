package debrief.web.drill;

import debrief.drills.Figures;
import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A program that will be late: its network, its bars before and now, and how likely each week is to be the last.
 *
 * @param figures chance, cost and dates, before and now
 * @param bars one for each task
 * @param date where the date stands in the bars
 * @param last the last week of the bars
 * @param network the tasks and what they wait for
 * @param histogram how likely each week is to be the last, before and now
 * @param escalated whether the one outside was asked to hurry
 * @param moved whether the date was moved
 */
public record SlipBoard(
        String what,
        String worth,
        List<Figure> figures,
        List<Bar> bars,
        String date,
        String last,
        Net network,
        Histogram histogram,
        List<Task> tasks,
        List<Team> teams,
        String adding,
        String escalating,
        String weekLater,
        boolean escalated,
        boolean moved,
        boolean over)
        implements Board {
    private static final List<String> PER_TASK = List.of("crash", "split", "descope");

    /** Something before the moves and now. */
    public record Figure(String name, String before, String now) {}

    /**
     * A task over time.
     *
     * @param first where it would have begun without a move, and how long it was
     * @param now where it begins, and how long it is
     */
    public record Bar(String name, LineChart.Stretch first, LineChart.Stretch now, String says, boolean critical) {}

    /** A task, and what can be done to it. */
    public record Task(
            String id,
            String name,
            String team,
            String weeks,
            String needs,
            String slack,
            boolean critical,
            List<Act> acts) {}

    /**
     * Something that can be done to a task.
     *
     * @param done whether it was
     */
    public record Act(String does, String title, String costs, boolean done) {}

    /** People who can grow in number. */
    public record Team(String id, String name, boolean more) {}

    /** The share of futures that end in each week, in per cent; the dates as places. */
    public record Histogram(String says, List<Column> columns, String date, String top) {
        /** One week. */
        public record Column(
                String x,
                String width,
                String y,
                String height,
                String firstY,
                String firstHeight,
                String week,
                String before,
                String now,
                boolean inTime) {}
    }

    static Board of(Scene scene) throws Illegal {
        Known shown = scene.dealt().shown();
        Known first = shown.part("now");
        Known now = scene.after();
        Map<String, Set<String>> done = new LinkedHashMap<>();
        Set<String> grown = new LinkedHashSet<>();
        boolean escalated = false;
        boolean moved = false;
        for (Move move : scene.moves()) {
            switch (move.does()) {
                case "add" -> grown.add(move.get("team"));
                case "escalate" -> escalated = true;
                case "date" -> moved = true;
                default ->
                    done.computeIfAbsent(move.get("item"), item -> new LinkedHashSet<>())
                            .add(move.does());
            }
        }
        List<Known> items = shown.rows("items");
        List<Known> before = first.rows("network");
        List<Known> network = now.rows("network");
        double last = Math.max(now.amount("date_week"), 1);
        for (Known row : before) {
            last = Math.max(last, row.amount("finish"));
        }
        for (Known row : network) {
            last = Math.max(last, row.amount("finish"));
        }
        List<Bar> bars = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        Known costs = shown.part("costs");
        for (int i = 0; i < items.size(); i++) {
            Known item = items.get(i);
            Known was = before.get(i);
            Known is = network.get(i);
            String id = item.text("item");
            bars.add(new Bar(
                    item.text("name"),
                    stretch(was, last),
                    stretch(is, last),
                    "week " + is.text("start") + " to " + is.text("finish")
                            + (is.yes("critical") ? ", critical" : ", slack " + is.text("slack")),
                    is.yes("critical")));
            List<Act> acts = new ArrayList<>();
            if (!item.text("team").equals("outside")) {
                PER_TASK.forEach(does -> acts.add(new Act(
                        does,
                        Known.title(does),
                        item.text(does),
                        done.getOrDefault(id, Set.of()).contains(does))));
            }
            tasks.add(new Task(
                    id,
                    item.text("name"),
                    item.text("team"),
                    tenth(item, "best") + " · " + tenth(item, "likely") + " · " + tenth(item, "worst"),
                    String.join(
                            ", ",
                            item.texts("needs").stream()
                                    .map(need ->
                                            Telling.name(shown, "item", need).orElse(need))
                                    .toList()),
                    is.text("slack"),
                    is.yes("critical"),
                    acts));
        }
        return new SlipBoard(
                shown.text("what"),
                shown.text("date_is_worth"),
                List.of(
                        new Figure("Chance to make the date", chance(first), chance(now)),
                        new Figure("The date, in weeks", first.text("date_week"), now.text("date_week")),
                        new Figure(
                                "Half of the futures end by week",
                                first.text("half_finish_by"),
                                now.text("half_finish_by")),
                        new Figure(
                                "Four of five by week",
                                first.text("four_of_five_finish_by"),
                                now.text("four_of_five_finish_by")),
                        new Figure("Cost of the moves, thousands", "0", now.text("cost"))),
                bars,
                Percent.of(now.amount("date_week") / last),
                Known.figure(Math.ceil(last)),
                net(items, network),
                histogram(first, now),
                tasks,
                shown.rows("teams").stream()
                        .map(team -> new Team(team.text("team"), team.text("name"), grown.contains(team.text("team"))))
                        .toList(),
                costs.text("add_people"),
                costs.text("escalate"),
                costs.text("week_later"),
                escalated,
                moved,
                scene.over());
    }

    private static String chance(Known figures) {
        return String.format(
                Locale.ROOT, "%.0f%% ± %.1f", 100 * figures.amount("chance"), 100 * figures.amount("standard_error"));
    }

    private static LineChart.Stretch stretch(Known row, double last) {
        return new LineChart.Stretch(
                Percent.of(row.amount("start") / last),
                Percent.of((row.amount("finish") - row.amount("start")) / last));
    }

    private static Histogram histogram(Known first, Known now) {
        Map<Integer, Double> before = shares(first);
        Map<Integer, Double> after = shares(now);
        Set<Integer> weeks = new TreeSet<>(before.keySet());
        weeks.addAll(after.keySet());
        if (weeks.isEmpty()) {
            return new Histogram("", List.of(), "", "");
        }
        int least = weeks.stream().mapToInt(one -> one).min().orElse(0);
        int most = Math.max(weeks.stream().mapToInt(one -> one).max().orElse(0), now.number("date_week"));
        double top = Math.max(
                before.values().stream().mapToDouble(one -> one).max().orElse(0),
                after.values().stream().mapToDouble(one -> one).max().orElse(0));
        int count = most - least + 1;
        List<Histogram.Column> columns = new ArrayList<>();
        for (int week = least; week <= most; week++) {
            double was = before.getOrDefault(week, 0.0);
            double is = after.getOrDefault(week, 0.0);
            double at = (double) (week - least) / count;
            columns.add(new Histogram.Column(
                    Percent.of(at + 0.1 / count),
                    Percent.of(0.8 / count),
                    Percent.of(1 - 0.94 * is / top),
                    Percent.of(0.94 * is / top),
                    Percent.of(1 - 0.94 * was / top),
                    Percent.of(0.94 * was / top),
                    String.valueOf(week),
                    percent(was),
                    percent(is),
                    week <= now.number("date_week")));
        }
        return new Histogram(
                "Share of two thousand futures that end in each week, from week " + least + " to week " + most
                        + ". The date is the end of week " + now.text("date_week") + "; the chance to make it is "
                        + chance(now)
                        + ", and was " + chance(first) + ".",
                columns,
                Percent.of((double) (now.number("date_week") - least + 1) / count),
                percent(top));
    }

    private static Map<Integer, Double> shares(Known figures) {
        Map<Integer, Double> shares = new LinkedHashMap<>();
        figures.rows("finish_weeks").forEach(row -> shares.put(row.number("week"), row.amount("share")));
        return shares;
    }

    private static String tenth(Known item, String name) {
        return Figures.tenth(item.amount(name));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    private static Net net(List<Known> items, List<Known> network) {
        List<String> path = new ArrayList<>();
        List<Net.Knot> knots = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Known item = items.get(i);
            Known times = network.get(i);
            boolean critical = times.yes("critical");
            if (critical) {
                path.add(item.text("name"));
            }
            double weeks = Math.rint(10 * (times.amount("finish") - times.amount("start"))) / 10;
            knots.add(new Net.Knot(
                    item.text("item"),
                    item.text("name"),
                    Known.figure(weeks) + " weeks" + (critical ? ", critical" : ", slack " + times.text("slack")),
                    critical,
                    item.texts("needs")));
        }
        return Net.of("The tasks and what they wait for. Critical: " + String.join(", ", path) + ".", knots);
    }
}
