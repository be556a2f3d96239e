package debrief.drills.cut;

import debrief.drills.Case;
import debrief.drills.Figures;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A milestone, its items, and the people left.
 *
 * @param skills their names
 * @param before person-weeks of each skill before the cut
 * @param after person-weeks of each skill that are left until the milestone
 * @param months after the milestone until what was deferred is done
 */
record CutCase(
        String milestone, List<Item> items, List<String> skills, List<Integer> before, List<Integer> after, int months)
        implements Case {
    CutCase {
        items = List.copyOf(items);
        skills = List.copyOf(skills);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("milestone", milestone);
        shown.put("months", months);
        List<Object> people = new ArrayList<>();
        for (int s = 0; s < skills.size(); s++) {
            if (before.get(s) == 0) {
                continue;
            }
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("skill", skills.get(s));
            one.put("weeks_before", before.get(s));
            one.put("weeks", after.get(s));
            people.add(one);
        }
        shown.put("people", people);
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("item", id(i));
            one.put("name", item.name());
            one.put("skill", skills.get(item.skill()));
            one.put("weeks", item.effort());
            one.put("value", item.value());
            one.put("core_weeks", item.shrunk());
            one.put("core_value", item.shrunkValue());
            one.put("interest_a_month", item.interest());
            one.put("needs", item.needs().stream().map(CutCase::id).toList());
            rows.add(one);
        }
        shown.put("items", rows);
        return Collections.unmodifiableMap(shown);
    }

    @Override
    public Outcome play(List<Move> moves) throws Illegal {
        Size[] planned = planned(moves);
        Size[] done = done(planned);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("done", rows(done));
        details.put("best", rows(sizes(best().moves())));
        return Outcome.of(value(done), best().value(), worst(), remarks(planned, done), details);
    }

    @Override
    public Map<String, Object> after(List<Move> moves) throws Illegal {
        Size[] done = done(planned(moves));
        int[] used = new int[skills.size()];
        for (int i = 0; i < done.length; i++) {
            used[items.get(i).skill()] += items.get(i).effort(done[i]);
        }
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("done", rows(done));
        List<Object> people = new ArrayList<>();
        for (int s = 0; s < used.length; s++) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("skill", skills.get(s));
            one.put("weeks_used", used[s]);
            one.put("weeks", after().get(s));
            people.add(one);
        }
        after.put("people", people);
        return Collections.unmodifiableMap(after);
    }

    private List<Object> rows(Size[] sizes) {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("item", id(i));
            row.put("size", sizes[i].key());
            row.put("worth", items.get(i).worth(sizes[i], months));
            rows.add(row);
        }
        return rows;
    }

    private Size[] planned(List<Move> moves) throws Illegal {
        Size[] sizes = undecided();
        for (Move move : moves) {
            Optional<Size> size = Size.of(move.does());
            if (size.isEmpty()) {
                throw move.unknown(Cut.RULES);
            }
            sizes[move.place("item", items.size())] = size.get();
        }
        return sizes;
    }

    @Override
    public Solution solve() {
        return best();
    }

    /** Nobody has decided anything: everything is still planned. */
    Size[] undecided() {
        Size[] sizes = new Size[items.size()];
        Arrays.fill(sizes, Size.KEEP);
        return sizes;
    }

    double regret(Size[] planned) {
        double best = best().value();
        return Math.max(0, Math.min(1, (best - value(done(planned))) / (best - worst())));
    }

    /** Everything deferred: nothing is worth less. */
    double worst() {
        return items.stream()
                .mapToDouble(item -> item.worth(Size.DEFER, months))
                .sum();
    }

    /** What really gets done: in the order of the list, until the people or a prerequisite are missing. */
    Size[] done(Size[] planned) {
        int[] left = after.stream().mapToInt(Integer::intValue).toArray();
        Size[] done = planned.clone();
        for (int i = 0; i < done.length; i++) {
            Item item = items.get(i);
            boolean missing = item.needs().stream().anyMatch(need -> done[need] == Size.DEFER);
            if (missing || item.effort(done[i]) > left[item.skill()]) {
                done[i] = Size.DEFER;
            }
            left[item.skill()] -= item.effort(done[i]);
        }
        return done;
    }

    double value(Size[] done) {
        double value = 0;
        for (int i = 0; i < done.length; i++) {
            value += items.get(i).worth(done[i], months);
        }
        return value;
    }

    Solution best() {
        return new Search().solution();
    }

    private List<String> remarks(Size[] planned, Size[] done) {
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < done.length; i++) {
            if (planned[i] != done[i]) {
                remarks.add(items.get(i).name()
                        + " was planned, and nobody or nothing was left for it: it is deferred all the same.");
            }
        }
        Size[] best = sizes(best().moves());
        List<Integer> apart = new ArrayList<>();
        for (int i = 0; i < done.length; i++) {
            if (done[i] != best[i]) {
                apart.add(i);
            }
        }
        apart.sort(Comparator.comparingDouble(i ->
                -Math.abs(items.get(i).worth(best[i], months) - items.get(i).worth(done[i], months))));
        for (int i : apart) {
            remarks.add(items.get(i).name() + ": the best cut would " + best[i].key() + " it, worth "
                    + Figures.tenth(items.get(i).worth(best[i], months)) + " instead of "
                    + Figures.tenth(items.get(i).worth(done[i], months)) + " thousand.");
        }
        return remarks;
    }

    private Size[] sizes(List<Move> moves) {
        Size[] sizes = undecided();
        moves.forEach(
                move -> sizes[place(move.get("item"))] = Size.of(move.does()).orElse(Size.KEEP));
        return sizes;
    }

    private static String id(int place) {
        return String.valueOf(place + 1);
    }

    private int place(String id) {
        for (int i = 0; i < items.size(); i++) {
            if (id(i).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Depth first over keep, shrink and defer, leaving what cannot beat the best so far even with everybody there. */
    private final class Search {
        private final int[] left = after.stream().mapToInt(Integer::intValue).toArray();
        private final Size[] sizes = undecided();
        private final double[] rest = new double[items.size() + 1];
        private Size[] best = undecided();
        private double bestValue = Double.NEGATIVE_INFINITY;

        Search() {
            for (int i = items.size() - 1; i >= 0; i--) {
                double most = Double.NEGATIVE_INFINITY;
                for (Size size : Size.values()) {
                    most = Math.max(most, items.get(i).worth(size, months));
                }
                rest[i] = rest[i + 1] + most;
            }
            search(0, 0);
        }

        Solution solution() {
            List<Move> moves = new ArrayList<>();
            for (int i = 0; i < best.length; i++) {
                moves.add(Move.of(best[i].key(), "item", id(i)));
            }
            return new Solution(moves, bestValue, bestValue);
        }

        private void search(int at, double value) {
            if (at == items.size()) {
                if (value > bestValue) {
                    bestValue = value;
                    best = sizes.clone();
                }
                return;
            }
            if (value + rest[at] <= bestValue) {
                return;
            }
            Item item = items.get(at);
            boolean missing = item.needs().stream().anyMatch(need -> sizes[need] == Size.DEFER);
            for (Size size : Size.values()) {
                int effort = item.effort(size);
                if (effort <= left[item.skill()] && (!missing || size == Size.DEFER)) {
                    left[item.skill()] -= effort;
                    sizes[at] = size;
                    search(at + 1, value + item.worth(size, months));
                    left[item.skill()] += effort;
                }
            }
        }
    }
}
