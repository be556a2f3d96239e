package debrief.web.drill;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An incident: failures over time, what was looked at, whom to send.
 *
 * @param what goes on
 * @param facts that are known from the start
 * @param known sentences that hold for every case
 * @param minutes spent on looking and rolling back
 * @param lost what they cost, in thousands
 * @param looks what was looked at, the newest first
 * @param attributes by which sessions can be told apart
 * @param values of each of them, for the causes that can be named
 * @param left engineers who are not sent yet
 * @param radius sessions a minute the person named; empty where they named none
 * @param lookingIsOver whether engineers are on their way
 * @param mended whether a rollback has mended it
 * @param over whether the call was made
 */
public record TriageBoard(
        String what,
        List<Node.Fact> facts,
        List<String> known,
        LineChart chart,
        Brush brush,
        int span,
        String brushed,
        String minutes,
        String lost,
        List<Look> looks,
        List<Asked> asked,
        List<String> attributes,
        List<Values> values,
        List<Release> releases,
        List<Sent> sent,
        int left,
        String radius,
        List<String> chosen,
        boolean lookingIsOver,
        boolean mended,
        boolean over)
        implements Board {
    private static final double[] SHADES = {1.1, 1.25, 1.5, 2, 3};

    /** A look and what it cost. */
    public record Asked(String by, String minutes) {}

    /** An attribute and its values. */
    public record Values(String attribute, List<MoveForm.Choice> values) {}

    /** A release of the calendar. */
    public record Release(String version, String ago, boolean back) {}

    /** Engineers who are on their way. */
    public record Sent(String cause, String engineers) {}

    /**
     * What a look has shown.
     *
     * @param across values of the second attribute; none for a slice
     * @param down a line of cells for each value of the first
     */
    public record Look(String title, String first, List<String> across, List<Line> down) {}

    /** A line of cells. */
    public record Line(String value, List<Cell> cells) {}

    /**
     * Failures of ten minutes.
     *
     * @param shade 0 to 5, by how many times its usual it is
     */
    public record Cell(String failures, String usual, String sessions, String times, int shade) {}

    static Board of(Scene scene) throws Illegal {
        Known shown = scene.dealt().shown();
        Known after = scene.after();
        Known values = shown.part("values");
        List<Look> looks = new ArrayList<>();
        for (Known look : after.rows("looks")) {
            looks.add(0, look(look));
        }
        List<Sent> sent = new ArrayList<>();
        String radius = "";
        for (Move move : scene.moves()) {
            if (move.does().equals("send")) {
                sent.add(new Sent(Telling.cause(move.get("cause")), move.get("engineers")));
            } else if (move.does().equals("radius")) {
                radius = move.get("sessions");
            }
        }
        if (scene.typed().does().equals("radius")) {
            radius = scene.typed().of("radius", "sessions");
        }
        Set<String> back = new LinkedHashSet<>(after.texts("rolled_back"));
        List<Release> releases = shown.rows("calendar").stream()
                .map(one ->
                        new Release(one.text("version"), one.text("minutes_ago"), back.contains(one.text("version"))))
                .toList();
        List<Double> series = shown.amounts("failures_by_minute");
        Brush brush = scene.brush().from() <= series.size() ? scene.brush() : Brush.NONE;
        return new TriageBoard(
                shown.text("what"),
                List.of(
                        new Node.Fact("Failures", Known.figure(shown.amount("rise")) + " times an ordinary day's"),
                        new Node.Fact("Sessions", shown.text("sessions_a_minute") + " a minute"),
                        new Node.Fact("Every minute costs", shown.text("loss_a_minute") + " thousand")),
                shown.texts("known"),
                chart(series, releases, brush),
                brush,
                series.size(),
                brushed(series, brush),
                after.text("minutes"),
                Known.figure(after.amount("minutes") * shown.amount("loss_a_minute")),
                looks,
                asked(scene),
                values.names(),
                values.names().stream()
                        .map(name -> new Values(
                                name,
                                values.texts(name).stream()
                                        .map(value -> new MoveForm.Choice(name + "=" + value, value))
                                        .toList()))
                        .toList(),
                releases,
                sent,
                after.number("engineers_left"),
                radius,
                scene.typed().does().equals("send")
                        ? List.of(scene.typed().of("send", "cause").split(",", -1))
                        : List.of(),
                !sent.isEmpty(),
                after.yes("mended_by_rollback"),
                scene.over());
    }

    /** Whether a value was chosen in a form that could not be sent. */
    public boolean isChosen(int place, String value) {
        return place < chosen.size() && chosen.get(place).equals(value);
    }

    private static List<Asked> asked(Scene scene) throws Illegal {
        List<Asked> asked = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < scene.moves().size(); i++) {
            Move move = scene.moves().get(i);
            if (move.does().equals("slice") || move.does().equals("cross")) {
                double now =
                        scene.dealt().after(scene.moves().subList(0, i + 1)).amount("minutes");
                asked.add(new Asked(move.get("by").replace(",", " by "), Known.figure(now - before)));
                before = now;
            } else if (move.does().equals("rollback")) {
                before = scene.dealt().after(scene.moves().subList(0, i + 1)).amount("minutes");
            }
        }
        return asked;
    }

    private static Look look(Known look) {
        List<String> by = look.texts("by");
        String first = by.get(0);
        boolean cross = by.size() > 1;
        Map<String, List<Cell>> lines = new LinkedHashMap<>();
        Set<String> across = new LinkedHashSet<>();
        for (Known row : look.rows("rows")) {
            if (cross) {
                across.add(row.text(by.get(1)));
            }
            lines.computeIfAbsent(row.text(first), value -> new ArrayList<>()).add(cell(row));
        }
        List<Line> down = new ArrayList<>();
        lines.forEach((value, cells) -> down.add(new Line(value, cells)));
        return new Look(
                Known.title(first) + (cross ? " by " + by.get(1) : ""), Known.title(first), List.copyOf(across), down);
    }

    private static Cell cell(Known row) {
        double usual = Math.max(0.1, row.amount("usual_failures"));
        double times = row.amount("failures") / usual;
        int shade = 0;
        while (shade < SHADES.length && times >= SHADES[shade]) {
            shade++;
        }
        return new Cell(
                row.text("failures"),
                Known.figure(Math.rint(usual)),
                row.text("sessions_a_minute"),
                Known.figure(Math.rint(times * 10) / 10),
                shade);
    }

    private static LineChart chart(List<Double> series, List<Release> releases, Brush brush) {
        int span = series.size();
        double least = series.stream().mapToDouble(one -> one).min().orElse(0);
        double most = series.stream().mapToDouble(one -> one).max().orElse(1);
        LineChart.Scale scale = LineChart.Scale.of(least, most);
        List<LineChart.Flag> flags = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++) {
            double ago = Double.parseDouble(releases.get(i).ago());
            flags.add(new LineChart.Flag(
                    Percent.of(1 - ago / span),
                    14 + 16 * i,
                    ago < span / 2.0,
                    releases.get(i).version() + " released, " + releases.get(i).ago() + " minutes ago"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < span; i++) {
            if (!brush.isChosen() || span - i <= brush.from() && span - i > brush.to()) {
                rows.add(List.of(String.valueOf(span - i), Known.figure(series.get(i))));
            }
        }
        double early = mean(series.subList(0, Math.max(1, span / 2)));
        List<Double> level = new ArrayList<>();
        series.forEach(one -> level.add(early));
        return new LineChart(
                "Failures a minute over the last " + span + " minutes: about " + Known.figure(Math.rint(early))
                        + " in the first half, "
                        + Known.figure(Math.rint(mean(series.subList(Math.max(0, span - 10), span))))
                        + " in the last ten minutes."
                        + (releases.isEmpty()
                                ? ""
                                : " Releases: "
                                        + String.join(
                                                ", ",
                                                releases.stream()
                                                        .map(one -> one.version() + " " + one.ago() + " minutes ago")
                                                        .toList())
                                        + "."),
                LineChart.grid(scale, "failures a minute"),
                flags,
                List.of(
                        new LineChart.Trace("is-usual", LineChart.points(scale, level)),
                        new LineChart.Trace("", LineChart.points(scale, series))),
                List.of(span + " min ago", span * 3 / 4 + "", span / 2 + "", span / 4 + "", "now"),
                brush.isChosen()
                        ? List.of(new LineChart.Stretch(
                                Percent.of(1 - (double) brush.from() / span),
                                Percent.of((double) (brush.from() - brush.to()) / span)))
                        : List.of(),
                List.of("Minutes ago", "Failures"),
                rows);
    }

    private static String brushed(List<Double> series, Brush brush) {
        if (!brush.isChosen()) {
            return "";
        }
        List<Double> in = new ArrayList<>();
        List<Double> out = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            int ago = series.size() - i;
            (ago <= brush.from() && ago > brush.to() ? in : out).add(series.get(i));
        }
        if (in.isEmpty() || out.isEmpty()) {
            return "";
        }
        return "From " + brush.from() + " to " + brush.to() + " minutes ago: " + Known.figure(Math.rint(mean(in)))
                + " failures a minute. In the rest of the hour: " + Known.figure(Math.rint(mean(out))) + ". That is "
                + Known.figure(Math.rint(100 * mean(in) / mean(out)) / 100) + " times.";
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(one -> one).average().orElse(0);
    }
}
