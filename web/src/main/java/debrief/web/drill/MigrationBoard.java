package debrief.web.drill;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Services on their way to another platform, wave by wave.
 *
 * @param facts of the case
 * @param known sentences that hold for every case
 * @param waves those laid out
 * @param standing where the plan stands
 * @param plot days against failures, once the call was made
 */
public record MigrationBoard(
        String what,
        List<Node.Fact> facts,
        List<String> known,
        List<Stack> stacks,
        List<Service> services,
        List<Wave> waves,
        List<Node.Fact> standing,
        List<Plot> plot,
        Form form,
        boolean over)
        implements Board {
    /** What services are built on. */
    public record Stack(String name, String defect) {}

    /**
     * A service.
     *
     * @param wave the number of its wave; empty while it is left
     */
    public record Service(
            String id,
            String name,
            String requests,
            String stack,
            String defect,
            String talksTo,
            String wave,
            boolean picked) {}

    /** Services that move together. */
    public record Wave(int number, String services, String canary, String soak, String rollback) {}

    /** What the form of a wave holds. */
    public record Form(String canary, String soak, String rollback) {}

    /** A place for each plan: days to the right, failures up. */
    public record Plot(
            String says,
            List<LineChart.Tick> across,
            List<LineChart.Tick> up,
            String line,
            List<Dot> dots,
            String budget) {}

    /**
     * One plan in the plot.
     *
     * @param kind empty for the frontier, or a class of the style sheet
     */
    public record Dot(String kind, String name, String x, String y, String days, String failures) {}

    /** The shares of requests a canary can take, in per cent. */
    public List<String> canaries() {
        return List.of("1", "5", "10", "25", "50");
    }

    /** When a canary is turned back. */
    public List<String> rollbacks() {
        return List.of("tight", "normal", "loose", "never");
    }

    static Board of(Scene scene) throws Illegal {
        Known shown = scene.dealt().shown();
        Known after = scene.after();
        Map<String, String> moved = new LinkedHashMap<>();
        List<Wave> waves = new ArrayList<>();
        for (Move move : scene.moves()) {
            int number = waves.size() + 1;
            List<String> names = new ArrayList<>();
            for (String id : move.list("services")) {
                moved.put(id, String.valueOf(number));
                names.add(Telling.name(shown, "service", id).orElse(id));
            }
            waves.add(new Wave(
                    number, String.join(", ", names), move.get("canary"), move.get("soak"), move.get("rollback")));
        }
        List<String> picked = List.of(scene.typed().of("wave", "services").split(",", -1));
        List<Service> services = shown.rows("services").stream()
                .map(row -> new Service(
                        row.text("service"),
                        row.text("name"),
                        row.text("thousand_requests_a_day"),
                        row.text("stack"),
                        row.text("defect_percent"),
                        String.join(
                                ", ",
                                row.texts("talks_to").stream()
                                        .map(id -> Telling.name(shown, "service", id)
                                                .orElse(id))
                                        .toList()),
                        moved.getOrDefault(row.text("service"), ""),
                        picked.contains(row.text("service"))))
                .toList();
        Known judged = scene.judged();
        return new MigrationBoard(
                shown.text("what"),
                List.of(
                        new Node.Fact("Error budget", shown.text("error_budget") + " thousand failed requests"),
                        new Node.Fact("A day costs", shown.text("day_costs") + " thousand"),
                        new Node.Fact("A thousand failures cost", shown.text("thousand_failures_cost") + " thousand"),
                        new Node.Fact("An overdrawn budget costs", shown.text("overdraft_costs") + " thousand"),
                        new Node.Fact("A service left behind costs", shown.text("service_left_costs") + " thousand")),
                shown.texts("known"),
                shown.rows("stacks").stream()
                        .map(row -> new Stack(row.text("stack"), row.text("defect_percent")))
                        .toList(),
                services,
                waves,
                List.of(
                        new Node.Fact("Days if nothing goes wrong", after.text("days_if_nothing_goes_wrong")),
                        new Node.Fact("Pairs that talk and move apart", after.text("pairs_apart")),
                        new Node.Fact(
                                "Services left",
                                String.valueOf(after.texts("left").size()))),
                judged.has("frontier") ? List.of(plot(judged, shown.amount("error_budget"))) : List.of(),
                form(scene),
                scene.over());
    }

    /** What was typed; where nothing was, what the last wave had. */
    private static Form form(Scene scene) {
        if (scene.typed().does().equals("wave")) {
            return new Form(
                    scene.typed().of("wave", "canary"),
                    scene.typed().of("wave", "soak"),
                    scene.typed().of("wave", "rollback"));
        }
        if (scene.moves().isEmpty()) {
            return new Form("5", "1", "normal");
        }
        Move last = scene.moves().get(scene.moves().size() - 1);
        return new Form(last.get("canary"), last.get("soak"), last.get("rollback"));
    }

    private static Plot plot(Known judged, double budget) {
        List<Known> frontier = judged.rows("frontier");
        Known yours = judged.part("yours");
        Known ours = judged.part("ours");
        List<Known> all = new ArrayList<>(frontier);
        all.add(yours);
        all.add(ours);
        LineChart.Scale days = LineChart.Scale.of(
                0, all.stream().mapToDouble(one -> one.amount("days")).max().orElse(1));
        LineChart.Scale burnt = LineChart.Scale.of(
                0,
                Math.max(
                        budget,
                        all.stream()
                                .mapToDouble(one -> one.amount("thousand_failures"))
                                .max()
                                .orElse(1)));
        List<Dot> dots = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Known point : frontier) {
            line.append(Percent.plain(days.share(point.amount("days"))))
                    .append(',')
                    .append(Percent.plain(1 - 0.94 * burnt.share(point.amount("thousand_failures"))))
                    .append(' ');
            dots.add(dot("", "frontier", point, days, burnt));
        }
        dots.add(dot("is-ours", "ours", ours, days, burnt));
        dots.add(dot("is-yours", "yours", yours, days, burnt));
        return new Plot(
                "Days to the right, failed requests up, in the mean of many futures. Your plan takes "
                        + yours.text("days")
                        + " days and burns " + yours.text("thousand_failures") + " thousand; ours " + ours.text("days")
                        + " and "
                        + ours.text("thousand_failures") + ". The line joins plans no other beats in both.",
                days.steps().stream()
                        .map(step -> new LineChart.Tick(Percent.of(days.share(step)), Known.figure(step)))
                        .toList(),
                LineChart.grid(burnt, "thousand failed requests"),
                line.toString().strip(),
                dots,
                Percent.of(1 - 0.94 * burnt.share(budget)));
    }

    private static Dot dot(String kind, String name, Known point, LineChart.Scale days, LineChart.Scale burnt) {
        return new Dot(
                kind,
                name,
                Percent.of(days.share(point.amount("days"))),
                Percent.of(1 - 0.94 * burnt.share(point.amount("thousand_failures"))),
                point.text("days"),
                point.text("thousand_failures"));
    }
}
