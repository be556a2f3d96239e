package debrief.drills.priorities;

import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.DrillJson;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One backlog, with its best and its worst order. */
final class PrioritiesCase implements Case {
    /** Weeks and costs of delay are drawn so many times for the test of robustness. */
    private static final int DRAWS = 400;

    private final String what;
    private final List<Job> jobs;
    private final long noise;
    private final List<Integer> best;
    private final double least;
    private final double most;

    /** @param noise a seed of how the inputs may turn out */
    PrioritiesCase(String what, List<Job> jobs, long noise) {
        this.what = what;
        this.jobs = List.copyOf(jobs);
        this.noise = noise;
        this.best = extreme(1);
        this.least = cost(best);
        this.most = cost(extreme(-1));
    }

    List<Integer> listed() {
        return java.util.stream.IntStream.range(0, jobs.size()).boxed().toList();
    }

    /** In thousands, in this order. */
    double cost(List<Integer> order) {
        double cost = 0;
        double week = 0;
        for (int i : order) {
            week += jobs.get(i).weeks();
            cost += jobs.get(i).cost(week);
        }
        return cost;
    }

    double regret(List<Integer> order) {
        return (cost(order) - least) / (most - least);
    }

    /** The order that costs least (1) or most (-1): for each set of jobs done first, the best last one of them. */
    private List<Integer> extreme(int sign) {
        int sets = 1 << jobs.size();
        double[] cost = new double[sets];
        int[] last = new int[sets];
        for (int set = 1; set < sets; set++) {
            int weeks = 0;
            for (int i = 0; i < jobs.size(); i++) {
                weeks += (set >> i & 1) * jobs.get(i).weeks();
            }
            double found = Double.MAX_VALUE;
            for (int i = 0; i < jobs.size(); i++) {
                if ((set >> i & 1) == 1) {
                    double here = cost[set ^ 1 << i] + sign * jobs.get(i).cost(weeks);
                    if (here < found) {
                        found = here;
                        last[set] = i;
                    }
                }
            }
            cost[set] = found;
        }
        List<Integer> order = new ArrayList<>();
        for (int set = sets - 1; set > 0; set ^= 1 << last[set]) {
            order.add(last[set]);
        }
        Collections.reverse(order);
        return List.copyOf(order);
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("what", what);
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("item", String.valueOf(i + 1));
            row.put("name", job.name());
            row.put("reach", job.reach());
            row.put("impact", job.impact());
            row.put("confidence", job.confidence());
            row.put("weeks", job.weeks());
            row.put("delay_a_week", job.delay());
            row.put("deadline_week", job.penalty() > 0 ? String.valueOf(job.deadline()) : "none");
            row.put("penalty", job.penalty());
            rows.add(row);
        }
        shown.put("items", rows);
        shown.put(
                "known",
                List.of(
                        "A job costs its delay for every week until it is done, and its penalty if it ends after its deadline.",
                        "RICE here: reach times impact times confidence, by weeks. WSJF: delay a week, by weeks.",
                        "MoSCoW here: must with a penalty, should with impact 3, could for the rest.",
                        "Eisenhower here: urgent with a deadline by week 6, important where reach times impact is 6,000 or more after"
                                + " confidence; important goes before urgent."));
        return Collections.unmodifiableMap(shown);
    }

    @Override
    public Map<String, Object> after(List<Move> moves) throws Illegal {
        Played played = played(moves);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("order", ids(played.order));
        after.put("finished", finished(played.order));
        after.put("ranked", played.ranked.keySet().stream().toList());
        return Collections.unmodifiableMap(after);
    }

    private List<Object> finished(List<Integer> order) {
        List<Object> rows = new ArrayList<>();
        int week = 0;
        for (int i : order) {
            week += jobs.get(i).weeks();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("item", String.valueOf(i + 1));
            row.put("week", week);
            row.put("cost", DrillJson.rounded(jobs.get(i).cost(week)));
            rows.add(row);
        }
        return rows;
    }

    private static final class Played {
        private List<Integer> order = List.of();
        private final Map<String, Boolean> ranked = new LinkedHashMap<>();
    }

    private Played played(List<Move> moves) throws Illegal {
        Played played = new Played();
        played.order = listed();
        for (Move move : moves) {
            switch (move.does()) {
                case "order" -> played.order = order(move);
                case "rank" -> {
                    String by = move.one("by", Framework.keys());
                    played.ranked.put(by, Framework.of(by).allows(order(move), jobs));
                }
                default -> throw move.unknown(Priorities.RULES);
            }
        }
        return played;
    }

    private List<Integer> order(Move move) throws Illegal {
        List<Integer> order = new ArrayList<>(move.places("items", jobs.size()));
        if (order.isEmpty() || new HashSet<>(order).size() < order.size()) {
            throw new Illegal("Name each job once, such as {\"move\":\"order\",\"items\":\"3,1,2\"}; there are 1 to "
                    + jobs.size() + ".");
        }
        listed().stream().filter(one -> !order.contains(one)).forEach(order::add);
        return order;
    }

    @Override
    public Outcome play(List<Move> moves) throws Illegal {
        Played played = played(moves);
        Map<String, Object> details = new LinkedHashMap<>();
        List<Object> frameworks = new ArrayList<>();
        for (Framework framework : Framework.values()) {
            List<Integer> order = framework.order(jobs);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("by", framework.key());
            row.put("order", ids(order));
            row.put("cost", DrillJson.rounded(cost(order)));
            row.put("regret", DrillJson.rounded(regret(order)));
            row.put("worse_than_yours_percent", Math.round(100 * beaten(played.order, order)));
            frameworks.add(row);
        }
        details.put("yours", finished(played.order));
        details.put("best", finished(best));
        details.put("frameworks", frameworks);
        return Outcome.of(-cost(played.order), -least, -most, remarks(played), details);
    }

    /** In which share of the ways the inputs may turn out the first order costs less than the second, or as much. */
    private double beaten(List<Integer> one, List<Integer> other) {
        Dice dice = new Dice(noise);
        int count = 0;
        for (int d = 0; d < DRAWS; d++) {
            double[] weeks = new double[jobs.size()];
            double[] delays = new double[jobs.size()];
            for (int i = 0; i < weeks.length; i++) {
                weeks[i] = jobs.get(i).weeks() * (0.7 + 0.9 * dice.share());
                delays[i] = jobs.get(i).delay() * (0.5 + dice.share());
            }
            count += cost(one, weeks, delays) <= cost(other, weeks, delays) ? 1 : 0;
        }
        return (double) count / DRAWS;
    }

    private double cost(List<Integer> order, double[] weeks, double[] delays) {
        double cost = 0;
        double week = 0;
        for (int i : order) {
            week += weeks[i];
            cost += delays[i] * week
                    + (week > jobs.get(i).deadline() ? jobs.get(i).penalty() : 0);
        }
        return cost;
    }

    private List<String> remarks(Played played) {
        List<String> remarks = new ArrayList<>();
        double dearest = 0;
        String remark = "";
        for (int i = 1; i < played.order.size(); i++) {
            List<Integer> swapped = new ArrayList<>(played.order);
            Collections.swap(swapped, i - 1, i);
            double saves = cost(played.order) - cost(swapped);
            if (saves > dearest) {
                dearest = saves;
                remark = "Doing " + jobs.get(played.order.get(i)).name() + " before "
                        + jobs.get(played.order.get(i - 1)).name() + " alone would save " + Math.round(saves)
                        + " thousand.";
            }
        }
        if (!remark.isEmpty()) {
            remarks.add(remark);
        }
        int week = 0;
        for (int i : played.order) {
            week += jobs.get(i).weeks();
            if (jobs.get(i).penalty() > 0 && week > jobs.get(i).deadline()) {
                remarks.add(jobs.get(i).name() + " ends in week " + week + " and misses week "
                        + jobs.get(i).deadline() + ": " + jobs.get(i).penalty() + " thousand once.");
            }
        }
        played.ranked.forEach((by, right) -> remarks.add((right
                        ? "Your order by " + Framework.of(by).said() + " is right"
                        : "Your order by " + Framework.of(by).said() + " is not the one it gives")
                + "; following it would cost "
                + Math.round(cost(Framework.of(by).order(jobs)) - least)
                + " thousand more than the best."));
        return remarks;
    }

    private static List<String> ids(List<Integer> places) {
        return places.stream().map(i -> String.valueOf(i + 1)).toList();
    }

    @Override
    public Solution solve() {
        return new Solution(List.of(Move.of("order", "items", String.join(",", ids(best)))), -least, -least);
    }
}
