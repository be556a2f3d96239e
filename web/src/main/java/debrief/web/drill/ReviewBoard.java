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
        List<Node> parts,
        List<Node> flows,
        List<Node> plan,
        List<Node> planted,
        List<String> known,
        List<MoveForm.Choice> places,
        List<String> risks,
        Map<String, String> chosen,
        boolean over)
        implements Board {
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
        List<String> risks = scene.drill().rules().stream()
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
                only("parts", shown),
                only("flows", shown),
                only("plan", after),
                only("planted", scene.judged()),
                shown.texts("known"),
                places,
                List.copyOf(risks),
                scene.typed().with(),
                scene.over());
    }

    private static List<Node> only(String name, Known known) {
        return known.rows(name).isEmpty()
                ? List.of()
                : Node.of(Map.of(name, known.all().get(name)));
    }
}
