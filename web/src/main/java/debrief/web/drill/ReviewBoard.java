package debrief.web.drill;

import debrief.drills.Illegal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A design under review: its parts, what calls what, and what was marked and planned.
 *
 * @param gate the week by which what is built must be finished
 * @param left person-weeks that are not planned yet
 * @param network parts and flows; what is marked is drawn strong
 * @param parts and flows as tables
 * @param plan what is done before the gate
 * @param places where a risk can be marked
 * @param risks that can be marked
 * @param chosen what was chosen in a form that could not be sent, by field
 */
public record ReviewBoard(
        String what,
        String gate,
        String left,
        Net network,
        List<Part> parts,
        List<Flow> flows,
        List<Step> plan,
        List<Planted> planted,
        List<String> known,
        List<MoveForm.Choice> places,
        List<String> risks,
        Map<String, String> chosen,
        boolean over)
        implements Board {
    /**
     * A part of the design.
     *
     * @param kind and whether every request passes it
     * @param load of its capacity
     */
    public record Part(
            String id,
            String name,
            String kind,
            String owner,
            String copies,
            String load,
            String latency,
            String backlog,
            String weeks,
            List<String> notes) {}

    /** Who calls whom. */
    public record Flow(String id, String name, String calls, String retries, List<String> notes) {}

    /** Something planned before the gate. */
    public record Step(String where, String risk, String how, String weeks, boolean inTime) {}

    /**
     * What was planted.
     *
     * @param marked the severity it was marked with, or that it was missed
     */
    public record Planted(String where, String risk, String severity, String marked, boolean missed) {}

    private static final Pattern RISKS = Pattern.compile("Risks: ([a-z, -]+)\\.");

    /** Whether a value was chosen. */
    public boolean isChosen(String field, String value) {
        return value.equals(chosen.get(field));
    }

    static Board of(Scene scene) throws Illegal {
        Known shown = scene.dealt().shown();
        Known after = scene.after();
        Set<String> marked = new LinkedHashSet<>();
        scene.moves().forEach(move -> marked.add(move.get("at")));
        List<MoveForm.Choice> places = new ArrayList<>();
        Map<String, List<String>> before = new LinkedHashMap<>();
        for (Known part : shown.rows("parts")) {
            places.add(new MoveForm.Choice(part.text("part"), part.text("name")));
        }
        for (Known flow : shown.rows("flows")) {
            String[] ends = flow.text("flow").split("-", 2);
            if (ends.length == 2) {
                before.computeIfAbsent(ends[1], end -> new ArrayList<>()).add(ends[0]);
                places.add(new MoveForm.Choice(
                        flow.text("flow"),
                        Telling.name(shown, "at", flow.text("flow")).orElse(flow.text("flow"))));
            }
        }
        List<Net.Knot> knots = new ArrayList<>();
        for (Known part : shown.rows("parts")) {
            String id = part.text("part");
            knots.add(new Net.Knot(
                    id,
                    part.text("name"),
                    part.text("kind") + (marked.contains(id) ? ", marked" : ""),
                    marked.contains(id),
                    before.getOrDefault(id, List.of())));
        }
        List<String> risks = scene.drill().facts().rules().stream()
                .map(rule -> RISKS.matcher(rule.says()))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> Arrays.asList(found.group(1).split(", ", -1)))
                .orElse(List.of());
        return new ReviewBoard(
                shown.text("what"),
                shown.text("gate_week"),
                after.text("person_weeks_left"),
                Net.of(
                        "Parts and what calls what. Marked: "
                                + (marked.isEmpty() ? "nothing yet" : marked.size() + " places") + ".",
                        knots),
                shown.rows("parts").stream().map(ReviewBoard::part).toList(),
                shown.rows("flows").stream()
                        .map(row -> new Flow(
                                row.text("flow"),
                                place(shown, row.text("flow")),
                                row.text("calls_a_request"),
                                row.text("retries"),
                                row.texts("notes")))
                        .toList(),
                after.rows("plan").stream()
                        .map(row -> new Step(
                                place(shown, row.text("at")),
                                Known.label(row.text("risk")),
                                row.text("how"),
                                "week " + row.text("from_week") + " to " + row.text("to_week"),
                                row.yes("done_by_the_gate")))
                        .toList(),
                scene.judged().rows("planted").stream()
                        .map(row -> new Planted(
                                place(shown, row.text("at")),
                                Known.label(row.text("risk")),
                                row.text("severity"),
                                row.number("marked") == 0 ? "missed" : "as a " + row.text("marked"),
                                row.number("marked") == 0))
                        .toList(),
                shown.texts("known"),
                places,
                List.copyOf(risks),
                scene.typed().with(),
                scene.over());
    }

    private static Part part(Known row) {
        return new Part(
                row.text("part"),
                row.text("name"),
                row.text("kind") + (row.text("every_request").equals("yes") ? ", every request" : ", some requests"),
                row.text("owner"),
                row.text("copies"),
                row.text("load") + " of " + row.text("capacity"),
                row.text("latency_ms"),
                row.text("backlog_weeks"),
                row.text("weeks_to_change"),
                row.texts("notes"));
    }

    private static String place(Known shown, String at) {
        return Telling.name(shown, "at", at).orElse(at);
    }
}
