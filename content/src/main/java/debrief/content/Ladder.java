package debrief.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps that lead up.
 *
 * @param rungs the lowest first
 */
public record Ladder(String says, List<Rung> rungs) implements Picture {
    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /** A step of the ladder. */
    public record Rung(String name, String says) {}

    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            rows.add(List.of(
                    String.valueOf(i + 1), rungs.get(i).name(), rungs.get(i).says()));
        }
        return new Table(List.of("Step", "What", "In the example"), rows);
    }
}
