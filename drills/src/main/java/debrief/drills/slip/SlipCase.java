package debrief.drills.slip;

import debrief.drills.Case;
import debrief.drills.DrillJson;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One program that is late. */
final class SlipCase implements Case {
    /** A case whose best single move gains less than this share of the prize is not worth playing. */
    private static final double WORTH = 0.1;

    private final Program program;
    private final Draws draws;
    private @Nullable Solution solved;

    SlipCase(Program program, Draws draws) {
        this.program = program;
        this.draws = draws;
    }

    boolean worthPlaying() {
        double nothing = value(new Plan(program));
        return moves().stream()
                .anyMatch(move -> value(List.of(move)).orElse(nothing) > nothing + WORTH * program.prize());
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("what", program.what());
        shown.put("date_week", program.date());
        shown.put("date_is_worth", program.prize());
        Map<String, Object> costs = new LinkedHashMap<>();
        costs.put("week_later", program.weekLater());
        costs.put("add_people", program.adding());
        costs.put("escalate", program.escalating());
        shown.put("costs", costs);
        List<Object> teams = new ArrayList<>();
        for (int i = 0; i < program.teams().size(); i++) {
            Map<String, Object> team = new LinkedHashMap<>();
            team.put("team", String.valueOf(i + 1));
            team.put("name", program.teams().get(i));
            teams.add(team);
        }
        shown.put("teams", teams);
        List<Object> rows = new ArrayList<>();
        for (int t = 0; t < program.tasks().size(); t++) {
            Task task = program.tasks().get(t);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("item", id(t));
            row.put("name", task.name());
            row.put("team", task.team() < 0 ? "outside" : program.teams().get(task.team()));
            row.put("best", DrillJson.rounded(task.weeks().best()));
            row.put("likely", DrillJson.rounded(task.weeks().likely()));
            row.put("worst", DrillJson.rounded(task.weeks().worst()));
            row.put("needs", task.needs().stream().map(SlipCase::id).toList());
            row.put("crash", task.crash());
            row.put("split", task.split());
            row.put("descope", task.descope());
            rows.add(row);
        }
        shown.put("items", rows);
        shown.put("now", figures(new Plan(program)));
        return Collections.unmodifiableMap(shown);
    }

    @Override
    public Map<String, Object> after(List<Move> moves) throws Illegal {
        return figures(Plan.of(program, moves));
    }

    /** Chances, cost, and the network with mean durations: start, finish and slack. */
    private Map<String, Object> figures(Plan plan) {
        float[] finishes = draws.finishes(plan);
        double chance = Draws.chance(finishes, program.date() + plan.weeks());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("chance", DrillJson.rounded(chance));
        figures.put("standard_error", DrillJson.rounded(StrictMath.sqrt(chance * (1 - chance) / Draws.SAMPLES)));
        figures.put("cost", plan.cost());
        figures.put("date_week", program.date() + plan.weeks());
        figures.put("half_finish_by", tenth(Draws.percentile(finishes, 0.5)));
        figures.put("four_of_five_finish_by", tenth(Draws.percentile(finishes, 0.8)));
        figures.put("finish_weeks", weeks(finishes));
        figures.put("network", network(plan));
        return figures;
    }

    /** The share of the futures that end in each week. */
    private static List<Object> weeks(float[] finishes) {
        java.util.TreeMap<Integer, Integer> counts = new java.util.TreeMap<>();
        for (float finish : finishes) {
            counts.merge((int) Math.ceil(finish), 1, Integer::sum);
        }
        List<Object> weeks = new ArrayList<>();
        for (int week = counts.firstKey(); week <= counts.lastKey(); week++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("week", week);
            row.put("share", DrillJson.rounded((double) counts.getOrDefault(week, 0) / finishes.length));
            weeks.add(row);
        }
        return weeks;
    }

    private List<Object> network(Plan plan) {
        int size = program.tasks().size();
        int[][] before = plan.before();
        int[] order = plan.order();
        double[] start = new double[size];
        double[] takes = new double[size];
        double whole = 0;
        for (int task : order) {
            takes[task] = plan.factor(task) * program.tasks().get(task).weeks().mean();
            for (int other : before[task]) {
                start[task] = Math.max(start[task], start[other] + handed(plan, task, other) * takes[other]);
            }
            whole = Math.max(whole, start[task] + takes[task]);
        }
        double[] latest = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            latest[order[i]] = whole - takes[order[i]];
        }
        for (int i = size - 1; i >= 0; i--) {
            int task = order[i];
            for (int other : before[task]) {
                latest[other] = Math.min(latest[other], latest[task] - handed(plan, task, other) * takes[other]);
            }
        }
        List<Object> rows = new ArrayList<>();
        for (int t = 0; t < size; t++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("item", id(t));
            row.put("start", tenth(start[t]));
            row.put("finish", tenth(start[t] + takes[t]));
            row.put("slack", tenth(Math.max(0, latest[t] - start[t])));
            row.put("critical", latest[t] - start[t] < 1e-6);
            rows.add(row);
        }
        return rows;
    }

    private static double handed(Plan plan, int task, int other) {
        return plan.isSplit(other) && !plan.samePeople(task, other) ? Plan.HANDED_OVER : 1;
    }

    private static double tenth(double weeks) {
        return DrillJson.rounded(Math.rint(weeks * 10) / 10);
    }

    private double value(Plan plan) {
        return value(plan, draws.finishes(plan));
    }

    private double value(Plan plan, float[] finishes) {
        return program.prize() * Draws.chance(finishes, program.date() + plan.weeks()) - plan.cost();
    }

    private Optional<Double> value(List<Move> moves) {
        try {
            return Optional.of(value(Plan.of(program, moves)));
        } catch (Illegal e) {
            return Optional.empty();
        }
    }

    @Override
    public Outcome play(List<Move> moves) throws Illegal {
        Plan plan = Plan.of(program, moves);
        double value = value(plan);
        Solution best = solve();
        Plan none = new Plan(program);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("before", figures(none));
        details.put("yours", figures(plan));
        Plan ours = Plan.of(program, best.moves());
        details.put("ours", figures(ours));
        details.put("difference_to_ours", DrillJson.rounded(value - best.value()));
        details.put("standard_error_of_difference", DrillJson.rounded(error(plan, ours)));
        return Outcome.of(value, best.value(), value(none), remarks(moves, value, plan, ours, best), details);
    }

    /** On common draws only those futures count in which one plan makes its date and the other does not. */
    private double error(Plan one, Plan other) {
        float[] first = draws.finishes(one);
        float[] second = draws.finishes(other);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < first.length; i++) {
            int apart = (first[i] <= program.date() + one.weeks() ? 1 : 0)
                    - (second[i] <= program.date() + other.weeks() ? 1 : 0);
            sum += apart;
            squares += apart * apart;
        }
        double mean = sum / first.length;
        return program.prize() * StrictMath.sqrt((squares / first.length - mean * mean) / first.length);
    }

    private List<String> remarks(List<Move> moves, double value, Plan plan, Plan ours, Solution best) {
        List<String> remarks = new ArrayList<>();
        remarks.add("The chance to make the date is " + percent(plan) + ", with nothing done "
                + percent(new Plan(program)) + ", with our plan " + percent(ours) + "; yours costs " + plan.cost()
                + " thousand, ours "
                + ours.cost() + ".");
        List<String> wasted = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            List<Move> without = new ArrayList<>(moves);
            Move move = without.remove(i);
            double saved = value(without).orElse(value) - value;
            if (saved > 0.5) {
                wasted.add("Without \"" + said(move) + "\" the plan would be worth " + Math.round(saved)
                        + " thousand more.");
            }
        }
        remarks.addAll(wasted);
        for (Move move : best.moves()) {
            if (!moves.contains(move)) {
                List<Move> with = new ArrayList<>(moves);
                with.add(move);
                double gain = value(with).orElse(value) - value;
                if (gain > 0.5) {
                    remarks.add("\"" + said(move) + "\" would have added " + Math.round(gain) + " thousand.");
                }
            }
        }
        return remarks;
    }

    private String said(Move move) {
        return switch (move.does()) {
            case "date" ->
                "date " + move.get("weeks") + (move.get("weeks").equals("1") ? " week" : " weeks") + " later";
            case "add" -> "add to " + program.teams().get(Integer.parseInt(move.get("team")) - 1);
            case "resequence" -> "resequence " + task(move.get("item")) + " before " + task(move.get("before"));
            case "escalate" -> "escalate";
            default -> move.does() + " " + task(move.get("item"));
        };
    }

    private String task(String number) {
        return program.tasks().get(Integer.parseInt(number) - 1).name();
    }

    private String percent(Plan plan) {
        return Math.round(100 * Draws.chance(draws.finishes(plan), program.date() + plan.weeks())) + "%";
    }

    /** Every move that can be made at the start. */
    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (int weeks = 1; weeks <= 6; weeks++) {
            moves.add(Move.of("date", "weeks", String.valueOf(weeks)));
        }
        moves.add(Move.of("escalate"));
        for (int team = 0; team < program.teams().size(); team++) {
            moves.add(Move.of("add", "team", id(team)));
        }
        for (int t = 0; t < program.tasks().size(); t++) {
            if (program.tasks().get(t).team() >= 0) {
                moves.add(Move.of("crash", "item", id(t)));
                moves.add(Move.of("split", "item", id(t)));
                moves.add(Move.of("descope", "item", id(t)));
                for (int other = 0; other < t; other++) {
                    if (program.tasks().get(other).team()
                            == program.tasks().get(t).team()) {
                        moves.add(Move.of("resequence", "item", id(t), "before", id(other)));
                    }
                }
            }
        }
        return moves.stream().filter(this::isLegal).toList();
    }

    private boolean isLegal(Move move) {
        try {
            Plan.of(program, List.of(move));
            return true;
        } catch (Illegal e) {
            return false;
        }
    }

    @Override
    public synchronized Solution solve() {
        if (solved == null) {
            solved = new Search().best();
        }
        return solved;
    }

    private double bound() {
        float[] soonest = draws.soonest(program);
        double bound = 0;
        for (int weeks = 0; weeks <= 6; weeks++) {
            bound = Math.max(
                    bound,
                    program.prize() * Draws.chance(soonest, program.date() + weeks) - weeks * program.weekLater());
        }
        return bound;
    }

    /** Climbs by adding, taking away and exchanging moves, from nothing done and from each single move that helps most. */
    private final class Search {
        private static final int STARTS = 4;
        private static final int EVALUATIONS = 6_000;

        private final List<Move> all = moves();
        private List<Move> best = List.of();
        private double most = SlipCase.this.value(new Plan(program));
        private final float[][] memory = draws.memory();
        private int left = EVALUATIONS;

        private double value(List<Move> moves) {
            try {
                Plan plan = Plan.of(program, moves);
                return SlipCase.this.value(plan, draws.finishes(plan, memory));
            } catch (Illegal e) {
                return Double.NEGATIVE_INFINITY;
            }
        }

        Solution best() {
            climb(List.of());
            List<Move> first = new ArrayList<>(all);
            Map<Move, Double> alone = new LinkedHashMap<>();
            all.forEach(move -> alone.put(move, value(List.of(move))));
            first.sort((a, b) -> Double.compare(alone.getOrDefault(b, 0.0), alone.getOrDefault(a, 0.0)));
            for (Move move : first.subList(0, Math.min(STARTS, first.size()))) {
                climb(List.of(move));
            }
            return new Solution(best, most, bound());
        }

        private void climb(List<Move> from) {
            List<Move> now = from;
            double here = value(from);
            while (left > 0) {
                List<Move> next = now;
                double found = here;
                for (List<Move> one : neighbours(now)) {
                    left--;
                    double there = value(one);
                    if (there > found + 1e-9) {
                        found = there;
                        next = one;
                    }
                }
                if (next == now) {
                    break;
                }
                now = next;
                here = found;
            }
            if (here > most) {
                most = here;
                best = now;
            }
        }

        private List<List<Move>> neighbours(List<Move> now) {
            List<List<Move>> near = new ArrayList<>();
            for (int i = 0; i < now.size(); i++) {
                List<Move> without = new ArrayList<>(now);
                without.remove(i);
                near.add(without);
                for (Move move : all) {
                    if (!now.contains(move)) {
                        List<Move> exchanged = new ArrayList<>(without);
                        exchanged.add(move);
                        near.add(exchanged);
                    }
                }
            }
            for (Move move : all) {
                if (!now.contains(move)) {
                    List<Move> more = new ArrayList<>(now);
                    more.add(move);
                    near.add(more);
                }
            }
            return near;
        }
    }

    private static String id(int place) {
        return String.valueOf(place + 1);
    }
}
