package debrief.web.drill;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A milestone's items with what is planned for each, and the people left.
 *
 * @param months after the milestone until what was deferred is done
 * @param total what the plan is worth as it stands, in thousands
 * @param over whether the call was made
 */
public record CutBoard(
        String milestone, String months, String total, List<Skill> skills, List<Item> items, boolean over)
        implements Board {
    private static final List<String> SIZES = List.of("keep", "shrink", "defer");

    /**
     * The people of one skill.
     *
     * @param planned weeks that are planned
     * @param width of the bar of what is planned
     * @param limit where the weeks that are left end
     * @param tooMuch whether more is planned than there are people for
     */
    public record Skill(
            String name, String planned, String weeks, String before, String width, String limit, boolean tooMuch) {}

    /**
     * One item.
     *
     * @param size what is planned: keep, shrink or defer
     * @param decided whether the person chose it
     * @param forced whether it is deferred all the same, for want of people or of what it needs
     * @param best what the best cut does with it; empty while it is played
     */
    public record Item(
            String id,
            String name,
            String skill,
            String weeks,
            String value,
            String coreWeeks,
            String coreValue,
            String interest,
            String needs,
            String size,
            boolean decided,
            boolean forced,
            String worth,
            String best,
            String bestWorth) {
        /** Whether the best cut does something else with it. */
        public boolean isApart() {
            return !best.isEmpty() && !best.equals(forced ? "defer" : size);
        }
    }

    /** The sizes an item can have. */
    public List<String> sizes() {
        return SIZES;
    }

    /** A size at the beginning of a button. */
    public static String title(String size) {
        return Known.title(size);
    }

    static Board of(Scene scene) throws Illegal {
        Known shown = scene.dealt().shown();
        Known after = scene.after();
        Map<String, String> planned = new LinkedHashMap<>();
        for (Move move : scene.moves()) {
            planned.put(move.get("item"), move.does());
        }
        List<Known> done = after.rows("done");
        List<Known> best = scene.judged().rows("best");
        Map<String, Double> weeks = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>();
        double total = 0;
        List<Known> rows = shown.rows("items");
        for (int i = 0; i < rows.size(); i++) {
            Known row = rows.get(i);
            String id = row.text("item");
            String size = planned.getOrDefault(id, "keep");
            weeks.merge(
                    row.text("skill"),
                    size.equals("keep") ? row.amount("weeks") : size.equals("shrink") ? row.amount("core_weeks") : 0,
                    Double::sum);
            Known now = i < done.size() ? done.get(i) : Known.NOTHING;
            Known other = i < best.size() ? best.get(i) : Known.NOTHING;
            total += now.amount("worth");
            items.add(new Item(
                    id,
                    row.text("name"),
                    row.text("skill"),
                    row.text("weeks"),
                    row.text("value"),
                    row.text("core_weeks"),
                    row.text("core_value"),
                    row.text("interest_a_month"),
                    row.texts("needs").stream()
                            .map(need -> Telling.name(shown, "item", need).orElse(need))
                            .reduce((one, two) -> one + ", " + two)
                            .orElse(""),
                    size,
                    planned.containsKey(id),
                    !now.text("size").equals(size),
                    now.text("worth"),
                    other.text("size"),
                    other.text("worth")));
        }
        List<Skill> skills = new ArrayList<>();
        for (Known people : shown.rows("people")) {
            double wanted = weeks.getOrDefault(people.text("skill"), 0.0);
            double left = people.amount("weeks");
            double most = Math.max(wanted, people.amount("weeks_before"));
            skills.add(new Skill(
                    people.text("skill"),
                    Known.figure(wanted),
                    people.text("weeks"),
                    people.text("weeks_before"),
                    Percent.of(wanted / most),
                    Percent.of(left / most),
                    wanted > left));
        }
        return new CutBoard(
                shown.text("milestone"), shown.text("months"), Known.figure(total), skills, items, scene.over());
    }
}
