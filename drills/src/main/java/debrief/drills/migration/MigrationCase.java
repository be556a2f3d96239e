package debrief.drills.migration;

import debrief.drills.Case;
import debrief.drills.DrillJson;
import debrief.drills.Figures;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One estate to be moved. */
final class MigrationCase implements Case {
    private final Estate estate;
    private final Futures futures;
    private @Nullable Solution solved;
    private @Nullable List<Object> frontier;

    MigrationCase(Estate estate, Futures futures) {
        this.estate = estate;
        this.futures = futures;
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("what", estate.what());
        shown.put("error_budget", estate.budget());
        shown.put("day_costs", estate.day());
        shown.put("thousand_failures_cost", DrillJson.rounded(estate.failures()));
        shown.put("overdraft_costs", estate.overdraft());
        shown.put("service_left_costs", Estate.LEFT_DAYS * estate.day());
        List<Object> stacks = new ArrayList<>();
        for (Estate.Stack stack : estate.stacks()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("stack", stack.name());
            row.put("defect_percent", stack.defect());
            stacks.add(row);
        }
        shown.put("stacks", stacks);
        List<Object> rows = new ArrayList<>();
        for (int s = 0; s < estate.services().size(); s++) {
            Estate.Service service = estate.services().get(s);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("service", id(s));
            row.put("name", service.name());
            row.put("thousand_requests_a_day", service.traffic());
            row.put("stack", estate.stacks().get(service.stack()).name());
            row.put("defect_percent", service.defect());
            int place = s;
            row.put(
                    "talks_to",
                    estate.coupled().stream()
                            .filter(pair -> pair.contains(place))
                            .map(pair -> id(pair.get(0) == place ? pair.get(1) : pair.get(0)))
                            .toList());
            rows.add(row);
        }
        shown.put("services", rows);
        shown.put(
                "known",
                List.of(
                        "A defect makes half a percent to an eighth of the requests fail. One of a stack hits all its services until it is found.",
                        "A wave takes a day and its soak. A pair that talks and moves apart takes a day more.",
                        "A canary finds a defect after a third of a day and about 400 failed requests (tight), 1,200 (normal) or 6,000 (loose)."
                                + " Mending it takes 2 days.",
                        "Each further defect in the same wave makes finding and mending all of them take 40% longer.",
                        "What no canary finds, everybody meets for half a day, and it takes 4 days.",
                        "A tight rule turns back for nothing on three days of ten, a normal one on one of twenty; that takes a day."));
        return Collections.unmodifiableMap(shown);
    }

    @Override
    public Map<String, Object> after(List<Move> moves) throws Illegal {
        List<Wave> waves = waves(moves);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("days_if_nothing_goes_wrong", DrillJson.rounded(futures.days(waves)));
        after.put("pairs_apart", futures.bridges(waves));
        after.put("left", left(waves).stream().map(MigrationCase::id).toList());
        return Collections.unmodifiableMap(after);
    }

    private List<Integer> left(List<Wave> waves) {
        return IntStream.range(0, estate.services().size())
                .boxed()
                .filter(s -> waves.stream().noneMatch(wave -> wave.services().contains(s)))
                .toList();
    }

    private List<Wave> waves(List<Move> moves) throws Illegal {
        List<Wave> waves = new ArrayList<>();
        for (Move move : moves) {
            if (!move.does().equals("wave")) {
                throw move.unknown(Migration.RULES);
            }
            Wave wave = Wave.of(move, estate.services().size());
            for (Wave other : waves) {
                for (int s : wave.services()) {
                    if (other.services().contains(s)) {
                        throw new Illegal(
                                "\"" + estate.services().get(s).name() + "\" has moved in an earlier wave already.");
                    }
                }
            }
            waves.add(wave);
        }
        return waves;
    }

    @Override
    public Outcome play(List<Move> moves) throws Illegal {
        List<Wave> waves = waves(moves);
        Solution best = solve();
        List<Wave> ours = waves(best.moves());
        Futures.Run[] runs = futures.runs(waves);
        Futures.Run[] better = futures.runs(ours);
        double sum = 0;
        double apart = 0;
        double squares = 0;
        for (int f = 0; f < runs.length; f++) {
            sum += runs[f].cost();
            double more = runs[f].cost() - better[f].cost();
            apart += more;
            squares += more * more;
        }
        double cost = sum / runs.length;
        double mean = apart / runs.length;
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("yours", figures(waves));
        details.put("ours", figures(ours));
        details.put("difference_to_ours", DrillJson.rounded(-mean));
        details.put(
                "standard_error_of_difference",
                DrillJson.rounded(StrictMath.sqrt(Math.max(0, squares / runs.length - mean * mean) / runs.length)));
        details.put("frontier", frontier());
        return Outcome.of(-cost, best.value(), -futures.mean(List.of()), remarks(waves, ours, cost), details);
    }

    private Map<String, Object> figures(List<Wave> waves) {
        double days = 0;
        double burnt = 0;
        double cost = 0;
        double squares = 0;
        int over = 0;
        Futures.Run[] runs = futures.runs(waves);
        for (Futures.Run run : runs) {
            days += run.days();
            burnt += run.burnt();
            cost += run.cost();
            squares += run.cost() * run.cost();
            over += run.burnt() > estate.budget() ? 1 : 0;
        }
        double mean = cost / runs.length;
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("days", DrillJson.rounded(days / runs.length));
        figures.put("thousand_failures", DrillJson.rounded(burnt / runs.length));
        figures.put("budget_overdrawn", DrillJson.rounded((double) over / runs.length));
        figures.put("cost", DrillJson.rounded(mean));
        figures.put(
                "standard_error",
                DrillJson.rounded(StrictMath.sqrt(Math.max(0, squares / runs.length - mean * mean) / runs.length)));
        figures.put(
                "waves", waves.stream().map(wave -> DrillJson.map(wave.move())).toList());
        return figures;
    }

    /** Of plans with one way for all waves, those that no other beats in days and in failures both. */
    private synchronized List<Object> frontier() {
        if (frontier == null) {
            frontier = List.copyOf(drawnFrontier());
        }
        return frontier;
    }

    private List<Object> drawnFrontier() {
        List<double[]> points = new ArrayList<>();
        for (List<List<Integer>> groups : groupings()) {
            for (Wave way : ways()) {
                double days = 0;
                double burnt = 0;
                for (Futures.Run run :
                        futures.runs(groups.stream().map(way::with).toList())) {
                    days += run.days();
                    burnt += run.burnt();
                }
                points.add(new double[] {days / Futures.COUNT, burnt / Futures.COUNT});
            }
        }
        points.sort(Comparator.<double[]>comparingDouble(point -> point[0]).thenComparingDouble(point -> point[1]));
        List<Object> frontier = new ArrayList<>();
        double least = Double.MAX_VALUE;
        for (double[] point : points) {
            if (point[1] < least - 1e-9) {
                least = point[1];
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("days", DrillJson.rounded(point[0]));
                row.put("thousand_failures", DrillJson.rounded(point[1]));
                frontier.add(row);
            }
        }
        return frontier;
    }

    private List<String> remarks(List<Wave> waves, List<Wave> ours, double cost) {
        List<String> remarks = new ArrayList<>();
        List<Integer> left = left(waves);
        if (!left.isEmpty()) {
            remarks.add((left.size() == 1 ? "One service is" : left.size() + " services are")
                    + " left on the old platform, at " + Estate.LEFT_DAYS * estate.day()
                    + (left.size() == 1 ? " thousand." : " thousand each."));
        }
        remarks.add("Your plan takes " + daysAndFailures(waves) + "; ours takes " + daysAndFailures(ours)
                + ". The budget is " + estate.budget() + " thousand.");
        for (int w = 0; w < waves.size(); w++) {
            List<Wave> changed = new ArrayList<>(waves);
            double saves = 0;
            Wave found = waves.get(w);
            for (Wave way : ways()) {
                changed.set(w, way.with(waves.get(w).services()));
                double now = cost - futures.mean(changed);
                if (now > saves) {
                    saves = now;
                    found = way;
                }
            }
            if (saves > 0.5) {
                remarks.add("Wave " + (w + 1) + " with a canary of " + found.canary() + "%, " + found.soak()
                        + " days and a " + found.rule().key() + " rule would save " + Math.round(saves) + " thousand.");
            }
        }
        int apart = futures.bridges(waves);
        if (apart > 0) {
            remarks.add(apart == 1 ? "One pair that talks moves apart." : apart + " pairs that talk move apart.");
        }
        return remarks;
    }

    private String daysAndFailures(List<Wave> waves) {
        double days = 0;
        double burnt = 0;
        for (Futures.Run run : futures.runs(waves)) {
            days += run.days() / Futures.COUNT;
            burnt += run.burnt() / Futures.COUNT;
        }
        return Figures.tenth(days) + " days and fails " + Figures.tenth(burnt) + " thousand requests";
    }

    private static List<Wave> ways() {
        List<Wave> ways = new ArrayList<>();
        ways.add(new Wave(List.of(), 1, 0, Wave.Rule.NEVER));
        for (int canary : Wave.CANARIES) {
            for (int soak : new int[] {1, 2, 3, 5, 7}) {
                for (Wave.Rule rule : List.of(Wave.Rule.TIGHT, Wave.Rule.NORMAL, Wave.Rule.LOOSE)) {
                    ways.add(new Wave(List.of(), canary, soak, rule));
                }
            }
        }
        return ways;
    }

    /** All together; what talks together; each by itself, the quietest first. */
    private List<List<List<Integer>>> groupings() {
        List<Integer> quiet = IntStream.range(0, estate.services().size())
                .boxed()
                .sorted(Comparator.comparingInt(s -> estate.services().get(s).traffic()))
                .toList();
        List<List<Integer>> together = new ArrayList<>();
        for (int s : quiet) {
            List<Integer> with = new ArrayList<>(List.of(s));
            for (List<Integer> group : List.copyOf(together)) {
                boolean talks = estate.coupled().stream()
                        .anyMatch(pair -> pair.contains(s) && group.stream().anyMatch(pair::contains));
                if (talks) {
                    together.remove(group);
                    with.addAll(group);
                }
            }
            together.add(with);
        }
        return List.of(List.of(quiet), together, quiet.stream().map(List::of).toList());
    }

    @Override
    public synchronized Solution solve() {
        if (solved == null) {
            solved = new Search().best();
        }
        return solved;
    }

    /** From the best plan with one way for all waves, climbs by changing a wave, moving a service, or swapping neighbours. */
    private final class Search {
        private static final int EVALUATIONS = 1_800;

        private int left = EVALUATIONS;

        Solution best() {
            List<Wave> best = List.of();
            double least = Double.MAX_VALUE;
            for (List<List<Integer>> groups : groupings()) {
                List<Wave> start = List.of();
                double from = Double.MAX_VALUE;
                for (Wave way : ways()) {
                    List<Wave> plan = groups.stream().map(way::with).toList();
                    double cost = futures.mean(plan);
                    if (cost < from) {
                        from = cost;
                        start = plan;
                    }
                }
                left = EVALUATIONS / 3;
                List<Wave> end = climb(start, from);
                double cost = futures.mean(end);
                if (cost < least) {
                    least = cost;
                    best = end;
                }
            }
            return new Solution(best.stream().map(Wave::move).toList(), -least, -futures.leastCost());
        }

        private List<Wave> climb(List<Wave> from, double cost) {
            List<Wave> now = from;
            double least = cost;
            boolean better = true;
            while (better && left > 0) {
                better = false;
                for (List<Wave> one : neighbours(now)) {
                    left--;
                    double there = futures.mean(one);
                    if (there < least - 1e-9) {
                        least = there;
                        now = one;
                        better = true;
                        break;
                    }
                    if (left <= 0) {
                        break;
                    }
                }
            }
            return now;
        }

        private List<List<Wave>> neighbours(List<Wave> now) {
            List<List<Wave>> near = new ArrayList<>();
            for (int w = 0; w < now.size(); w++) {
                Wave wave = now.get(w);
                for (Wave.Rule rule : Wave.Rule.values()) {
                    near.add(with(now, w, new Wave(wave.services(), wave.canary(), wave.soak(), rule)));
                }
                for (int canary : Wave.CANARIES) {
                    near.add(with(now, w, new Wave(wave.services(), canary, wave.soak(), wave.rule())));
                }
                for (int soak = Math.max(0, wave.soak() - 2); soak <= Math.min(Wave.LONGEST, wave.soak() + 2); soak++) {
                    near.add(with(now, w, new Wave(wave.services(), wave.canary(), soak, wave.rule())));
                }
                if (w > 0) {
                    List<Wave> swapped = new ArrayList<>(now);
                    Collections.swap(swapped, w - 1, w);
                    near.add(swapped);
                }
                for (int s : wave.services()) {
                    for (int to = 0; to <= now.size(); to++) {
                        if (to != w && (to < now.size() || wave.services().size() > 1)) {
                            near.add(moved(now, s, w, to));
                        }
                    }
                }
            }
            return near.stream().filter(one -> !one.equals(now)).toList();
        }

        private static List<Wave> with(List<Wave> waves, int at, Wave wave) {
            List<Wave> changed = new ArrayList<>(waves);
            changed.set(at, wave);
            return changed;
        }

        private static List<Wave> moved(List<Wave> waves, int service, int from, int to) {
            List<Wave> changed = new ArrayList<>(waves);
            List<Integer> rest = new ArrayList<>(waves.get(from).services());
            rest.remove(Integer.valueOf(service));
            changed.set(from, waves.get(from).with(rest));
            if (to == waves.size()) {
                changed.add(from, waves.get(from).with(List.of(service)));
            } else {
                List<Integer> more = new ArrayList<>(waves.get(to).services());
                more.add(service);
                changed.set(to, waves.get(to).with(more));
            }
            changed.removeIf(wave -> wave.services().isEmpty());
            return changed;
        }
    }

    private static String id(int place) {
        return String.valueOf(place + 1);
    }
}
