package debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens when, in whole weeks or days. What is left between the end of a bar and the day it is needed is worked out.
 *
 * @param unit one of what is counted, such as {@code week}
 * @param bars from top to bottom
 * @param gates points in time at which something is decided
 */
public record Timeline(String says, String unit, List<Bar> bars, List<Gate> gates) implements Picture {
    public Timeline {
        bars = List.copyOf(bars);
        gates = List.copyOf(gates);
    }

    /**
     * A stretch of work.
     *
     * @param from its first week, 1 for the first of all
     * @param to its last week
     * @param needed the week by whose end it is needed
     */
    public record Bar(String name, int from, int to, Optional<Integer> needed) {
        /** What is left between its end and the need; below 0 where it comes too late. */
        public Optional<Integer> spare() {
            return needed.map(by -> by - to);
        }
    }

    /**
     * A decision in time.
     *
     * @param at the week at whose end it is taken
     */
    public record Gate(int at, String name) {}

    /** The last week of all. */
    public int length() {
        int last = 1;
        for (Bar bar : bars) {
            last = Math.max(last, Math.max(bar.to(), bar.needed().orElse(0)));
        }
        for (Gate gate : gates) {
            last = Math.max(last, gate.at());
        }
        return last;
    }

    /** Whether any bar is needed by a week. */
    public boolean hasNeeds() {
        return bars.stream().anyMatch(bar -> bar.needed().isPresent());
    }

    @Override
    public Table table() {
        List<String> columns = new ArrayList<>(List.of("What", "First " + unit, "Last " + unit));
        if (hasNeeds()) {
            columns.addAll(List.of("Needed by", "To spare"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            List<String> row =
                    new ArrayList<>(List.of(bar.name(), String.valueOf(bar.from()), String.valueOf(bar.to())));
            if (hasNeeds()) {
                row.add(bar.needed().map(String::valueOf).orElse("–"));
                row.add(bar.spare().map(Timeline::spare).orElse("–"));
            }
            rows.add(row);
        }
        for (Gate gate : gates) {
            List<String> row = new ArrayList<>(List.of("Decision: " + gate.name(), "–", String.valueOf(gate.at())));
            if (hasNeeds()) {
                row.addAll(List.of("–", "–"));
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static String spare(int spare) {
        return spare < 0 ? "late by " + -spare : String.valueOf(spare);
    }
}
