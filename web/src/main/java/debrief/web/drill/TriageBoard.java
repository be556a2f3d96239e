package debrief.web.drill;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
 * @param suspects what is named as broken
 * @param left engineers who are not sent yet
 * @param radius sessions a minute the person named; empty where they named none
 * @param chosen values of a form that could not be sent
 * @param lookingIsOver whether engineers are on their way
 * @param half whether a rollback has mended one of two causes
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
        List<Suspect> suspects,
        List<Sent> sent,
        int left,
        String radius,
        Chosen chosen,
        boolean lookingIsOver,
        boolean half,
        boolean mended,
        boolean over)
        implements Board {
    /** How far above its usual a count lies, in what it strays by on ordinary days. */
    private static final double[] SHADES = {0.5, 1, 1.75, 2.75, 4};

    /** Minutes whose mean is drawn. */
    private static final int SMOOTH = 5;

    /** A look and what it cost. */
    public record Asked(String by, String minutes) {}

    /** An attribute and its values. */
    public record Values(String attribute, List<MoveForm.Choice> values) {}

    /** A release of the calendar. */
    public record Release(String version, String ago, boolean back) {}

    /**
     * Something that is named as broken.
     *
     * @param cause as moves write it
     */
    public record Suspect(String cause, String named) {}

    /** Values that were chosen for a move that could not be made. */
    public record Chosen(String does, List<String> values) {
        /** Whether this is one of them. */
        public boolean is(String move, int place, String value) {
            return does.equals(move)
                    && place < values.size()
                    && values.get(place).equals(value);
        }
    }

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
     * @param more than usual, with its sign
     * @param shade 0 to 5, by how far above its usual it is
     */
    public record Cell(String failures, String usual, String more, String sessions, String times, int shade) {}

    /** The parts of the page that know which stretch of time is chosen, besides the chart, for a page that changes these alone. */
    public String kept() {
        List<String> parts = new ArrayList<>(List.of("slice", "suspect", "send", "radius"));
        for (int i = 0; i < suspects.size(); i++) {
            parts.add("clear-" + i);
        }
        for (int i = 0; i < releases.size(); i++) {
            parts.add("back-" + i);
        }
        return String.join(",", parts.stream().map(part -> "#kept-" + part).toList());
    }

    static Board of(Scene scene) throws Illegal {
        Known shown = scene.dealt().shown();
        Known after = scene.after();
        Known values = shown.part("values");
        List<Look> looks = new ArrayList<>();
        for (Known look : after.rows("looks")) {
            looks.add(0, look(look, shown.amount("strays_percent") / 100));
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
                chart(series, shown.amount("sessions_a_minute"), releases, brush),
                brush,
                series.size(),
                brushed(series, brush),
                after.text("minutes"),
                Known.figure(after.amount("thousands_lost")),
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
                after.texts("suspects").stream()
                        .map(cause -> new Suspect(cause, Telling.cause(cause)))
                        .toList(),
                sent,
                after.number("engineers_left"),
                radius,
                new Chosen(
                        scene.typed().does(),
                        List.of(scene.typed().of(scene.typed().does(), "cause").split(",", -1))),
                !sent.isEmpty(),
                after.amount("part_of_the_rise_left") == 0.5,
                after.yes("mended_by_rollback"),
                scene.over());
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

    private static Look look(Known look, double strays) {
        List<String> by = look.texts("by");
        String first = by.get(0);
        boolean cross = by.size() > 1;
        Map<String, List<Cell>> lines = new LinkedHashMap<>();
        Set<String> across = new LinkedHashSet<>();
        for (Known row : look.rows("rows")) {
            if (cross) {
                across.add(row.text(by.get(1)));
            }
            lines.computeIfAbsent(row.text(first), value -> new ArrayList<>()).add(cell(row, strays));
        }
        List<Line> down = new ArrayList<>();
        lines.forEach((value, cells) -> down.add(new Line(value, cells)));
        return new Look(
                Known.title(first)
                        + (cross ? " by " + by.get(1) : "")
                        + (look.has("since") ? ", after the rollback" : ""),
                Known.title(first),
                List.copyOf(across),
                down);
    }

    private static Cell cell(Known row, double strays) {
        double usual = Math.max(0.1, row.amount("usual_failures"));
        double more = row.amount("failures") - usual;
        double apart = more / Math.sqrt(Math.max(1, usual) + strays * strays * usual * usual);
        int shade = 0;
        while (shade < SHADES.length && apart >= SHADES[shade]) {
            shade++;
        }
        return new Cell(
                row.text("failures"),
                Known.figure(Math.rint(usual)),
                (more > 0 ? "+" : more < 0 ? "\u2212" : "") + Known.figure(Math.abs(Math.rint(more))),
                row.text("sessions_a_minute"),
                Known.figure(Math.rint(row.amount("failures") / usual * 10) / 10),
                shade);
    }

    /** Failures in a hundred sessions: each minute, the mean of a few, and a band in which such a mean lay in the first half. */
    private static LineChart chart(List<Double> series, double sessions, List<Release> releases, Brush brush) {
        int span = series.size();
        List<Double> each =
                series.stream().map(one -> 100 * one / Math.max(1, sessions)).toList();
        List<Double> smooth = new ArrayList<>();
        for (int i = 0; i < span; i++) {
            smooth.add(mean(each.subList(Math.max(0, i - SMOOTH + 1), i + 1)));
        }
        List<Double> early = each.subList(0, Math.max(1, span / 2));
        double usual = mean(early);
        double squares =
                mean(early.stream().map(one -> (one - usual) * (one - usual)).toList());
        double apart = 2 * Math.sqrt(squares / SMOOTH);
        LineChart.Scale scale = LineChart.Scale.of(
                Math.min(usual - apart, Collections.min(each)), Math.max(usual + apart, Collections.max(each)));
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
                rows.add(List.of(
                        String.valueOf(span - i),
                        Known.figure(series.get(i)),
                        places(each.get(i)),
                        places(smooth.get(i))));
            }
        }
        return new LineChart(
                "Failures in a hundred sessions over the last " + span + " minutes: " + places(usual)
                        + " on average in the first half, "
                        + places(mean(each.subList(Math.max(0, span - 10), span))) + " in the last ten minutes."
                        + (releases.isEmpty()
                                ? ""
                                : " Releases: "
                                        + String.join(
                                                ", ",
                                                releases.stream()
                                                        .map(one -> one.version() + " " + one.ago() + " minutes ago")
                                                        .toList())
                                        + "."),
                LineChart.grid(scale, "% of sessions fail"),
                flags,
                List.of(
                        new LineChart.Trace("is-band", band(scale, usual - apart, usual + apart)),
                        new LineChart.Trace("is-usual", LineChart.points(scale, Collections.nCopies(span, usual))),
                        new LineChart.Trace("is-each", LineChart.points(scale, each)),
                        new LineChart.Trace("", LineChart.points(scale, smooth))),
                List.of(span + " min ago", span * 3 / 4 + "", span / 2 + "", span / 4 + "", "now"),
                brush.isChosen()
                        ? List.of(new LineChart.Stretch(
                                Percent.of(1 - (double) brush.from() / span),
                                Percent.of((double) (brush.from() - brush.to()) / span)))
                        : List.of(),
                List.of("Minutes ago", "Failures", "% of sessions", "Mean of " + SMOOTH + " minutes, %"),
                rows);
    }

    private static String places(double percent) {
        return String.format(Locale.ROOT, "%.2f", percent);
    }

    /** A band from side to side. */
    private static String band(LineChart.Scale scale, double least, double most) {
        String below = Percent.plain(1 - 0.94 * scale.share(least));
        String above = Percent.plain(1 - 0.94 * scale.share(most));
        return "0," + below + " 100," + below + " 100," + above + " 0," + above;
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
