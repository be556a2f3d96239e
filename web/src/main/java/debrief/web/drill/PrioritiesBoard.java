package debrief.web.drill;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.List;

/**
 * A backlog in the order it would be done, which can be changed job by job.
 *
 * @param jobs in the order of the plan
 * @param known sentences that hold for every case
 * @param total what the order costs, in thousands
 * @param ranked the frameworks whose order was written down
 * @param frameworks how each does, once the call was made
 */
public record PrioritiesBoard(
        String what,
        List<Job> jobs,
        List<String> known,
        String total,
        List<String> ranked,
        List<Framework> frameworks,
        boolean over)
        implements Board {
    /**
     * One job.
     *
     * @param earlier the whole order with this job one place earlier; empty for the first
     * @param later the same one place later; empty for the last
     */
    public record Job(
            String id,
            String name,
            String reach,
            String impact,
            String confidence,
            String weeks,
            String delay,
            String deadline,
            String penalty,
            String ends,
            String cost,
            boolean late,
            String earlier,
            String later) {}

    /** An order by a framework, and what it costs. */
    public record Framework(String by, String order, String cost, String regret, String beaten) {}

    /** The frameworks that can be tried. */
    public List<String> ways() {
        return List.of("rice", "moscow", "eisenhower", "wsjf");
    }

    /** What a framework is called. */
    public static String called(String by) {
        return switch (by) {
            case "rice" -> "RICE";
            case "moscow" -> "MoSCoW";
            case "eisenhower" -> "Eisenhower";
            case "wsjf" -> "Weighted shortest job";
            default -> by;
        };
    }

    /** The order as it stands, for a form. */
    public String order() {
        return String.join(",", jobs.stream().map(Job::id).toList());
    }

    static Board of(Scene scene) throws Illegal {
        Known shown = scene.dealt().shown();
        Known after = scene.after();
        List<Known> finished = after.rows("finished");
        List<String> order = finished.stream().map(row -> row.text("item")).toList();
        List<Job> jobs = new ArrayList<>();
        double total = 0;
        for (int i = 0; i < finished.size(); i++) {
            Known end = finished.get(i);
            Known row = shown.rows("items").stream()
                    .filter(one -> one.text("item").equals(end.text("item")))
                    .findFirst()
                    .orElse(Known.NOTHING);
            String deadline = row.text("deadline_week");
            total += end.amount("cost");
            jobs.add(new Job(
                    end.text("item"),
                    row.text("name"),
                    row.text("reach"),
                    row.text("impact"),
                    row.text("confidence"),
                    row.text("weeks"),
                    row.text("delay_a_week"),
                    deadline,
                    row.text("penalty"),
                    end.text("week"),
                    end.text("cost"),
                    !deadline.equals("none") && end.amount("week") > Double.parseDouble(deadline),
                    i == 0 ? "" : swapped(order, i - 1),
                    i == finished.size() - 1 ? "" : swapped(order, i)));
        }
        List<String> ranked = new ArrayList<>();
        for (Move move : scene.moves()) {
            if (move.does().equals("rank")) {
                ranked.add(move.get("by"));
            }
        }
        List<Framework> frameworks = scene.judged().rows("frameworks").stream()
                .map(row -> new Framework(
                        called(row.text("by")),
                        String.join(
                                ", ",
                                row.texts("order").stream()
                                        .map(id ->
                                                Telling.name(shown, "item", id).orElse(id))
                                        .toList()),
                        row.text("cost"),
                        Score.figure(row.amount("regret")),
                        row.text("worse_than_yours_percent")))
                .toList();
        return new PrioritiesBoard(
                shown.text("what"), jobs, shown.texts("known"), Known.figure(total), ranked, frameworks, scene.over());
    }

    private static String swapped(List<String> order, int place) {
        List<String> other = new ArrayList<>(order);
        java.util.Collections.swap(other, place, place + 1);
        return String.join(",", other);
    }
}
