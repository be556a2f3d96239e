package debrief.drills.triage;

import debrief.drills.Case;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * One incident.
 *
 * @param attributes their names
 * @param names of the values of each attribute
 * @param hypotheses what might be broken
 * @param prior how likely each is before anybody has looked
 * @param rise failures of all sessions together, times those of an ordinary day
 * @param cause the place of the one that is broken
 * @param loss in thousands a minute while it lasts
 * @param noise the seed of what the counts happen to be
 */
record TriageCase(
        List<String> attributes,
        List<List<String>> names,
        Cells cells,
        List<Hypothesis> hypotheses,
        double[] prior,
        double rise,
        int cause,
        int loss,
        long noise)
        implements Case {
    static final int SLICE_MINUTES = 4;
    static final int CROSS_MINUTES = 7;

    /** Until the right engineers have mended it. */
    static final int MEND_MINUTES = 20;

    /** What the wrong engineers take to find out that it is not theirs. */
    static final int WRONG_MINUTES = 60;

    /** Nobody was sent: it takes the night to come to light by itself. */
    static final int NOBODY_MINUTES = 240;

    /** Counts are of this many minutes. */
    private static final double WINDOW = 10;

    /** Outcomes of a look that are imagined before it is taken. */
    private static final int IMAGINED = 12;

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("loss_a_minute", loss);
        shown.put("rise", Math.round(rise * 100) / 100.0);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int a = 0; a < attributes.size(); a++) {
            values.put(attributes.get(a), names.get(a));
        }
        shown.put("values", values);
        shown.put("minutes", Map.of("slice", SLICE_MINUTES, "cross", CROSS_MINUTES));
        shown.put("moves", List.of("slice", "cross", "send"));
        return Collections.unmodifiableMap(shown);
    }

    /** What a look shows: for each group its name, the failures seen and those of an ordinary day. */
    List<Map<String, Object>> look(List<Integer> by) {
        double[] seen = seen(by);
        double[][] usual = cells.grouped(by);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int g = 0; g < seen.length; g++) {
            Map<String, Object> row = new LinkedHashMap<>();
            int rest = g;
            for (int i = by.size() - 1; i >= 0; i--) {
                int size = cells.sizes()[by.get(i)];
                row.put(attributes.get(by.get(i)), names.get(by.get(i)).get(rest % size));
                rest /= size;
            }
            row.put("sessions", Math.round(usual[g][0] * WINDOW));
            row.put("failures", Math.round(seen[g]));
            row.put("usual_failures", Math.round(usual[g][1] * WINDOW));
            rows.add(row);
        }
        return rows;
    }

    @Override
    public Outcome play(List<Move> moves) throws Illegal {
        State state = new State();
        for (Move move : moves) {
            state = state.after(move);
        }
        double cost = state.cost();
        double best = solved().value() * -1;
        double worst = (double) loss * (NOBODY_MINUTES + SLICE_MINUTES);
        double regret = Math.max(0, Math.min(1, (cost - best) / (worst - best)));
        return new Outcome(-cost, regret, state.remarks());
    }

    @Override
    public Solution solve() {
        return solved();
    }

    /** What was looked at so far, and what follows from it. */
    private final class State {
        private final int minutes;
        private final Belief belief;
        private final List<List<Integer>> looked;
        private final Optional<Integer> sent;

        State() {
            this(0, Belief.of(prior), List.of(), Optional.empty());
        }

        private State(int minutes, Belief belief, List<List<Integer>> looked, Optional<Integer> sent) {
            this.minutes = minutes;
            this.belief = belief;
            this.looked = looked;
            this.sent = sent;
        }

        State after(Move move) throws Illegal {
            if (sent.isPresent()) {
                throw new Illegal("The engineers are on their way; the incident is over. Begin another.");
            }
            if (move.does().equals("send")) {
                return new State(minutes, belief, looked, Optional.of(hypothesis(move.get("cause"))));
            }
            return looking(by(move));
        }

        State looking(List<Integer> by) {
            List<List<Integer>> all = new ArrayList<>(looked);
            // The same counts twice say nothing new.
            boolean again = all.contains(by);
            all.add(by);
            return new State(
                    minutes + minutes(by), again ? belief : belief.after(seen(by), expected(by)), all, Optional.empty());
        }

        /** In thousands: the minutes spent, and what the decision was to be expected to cost when it was taken. */
        double cost() {
            double rest = sent.map(one -> costOf(one, belief.chances())).orElse((double) NOBODY_MINUTES);
            return loss * (minutes + rest);
        }

        List<String> remarks() {
            List<String> remarks = new ArrayList<>();
            double[] chances = belief.chances();
            int likeliest = likeliest(chances);
            if (sent.isEmpty()) {
                remarks.add("Nobody was sent, so it went on for four hours.");
            } else {
                int one = sent.get();
                remarks.add(String.format(
                        Locale.ROOT,
                        "When you sent them for %s, what you had seen made that %.0f%% likely%s.",
                        named(one),
                        chances[one] * 100,
                        likeliest == one ? "" : "; " + named(likeliest) + " was " + Math.round(chances[likeliest] * 100) + "% likely"));
                remarks.add(one == cause ? "It was the cause." : "The cause was " + named(cause) + ".");
            }
            if (sent.isEmpty()) {
                remarks.add("The cause was " + named(cause) + ".");
            }
            remarks.add("Looking took " + minutes + " minutes.");
            return remarks;
        }
    }

    /** The policy: look at what is expected to save most for the minutes it takes, and send when nothing saves any. */
    private Solution solved() {
        State state = new State();
        List<Move> moves = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(noise + 1);
        while (true) {
            double[] chances = state.belief.chances();
            int send = cheapest(chances);
            double now = costOf(send, chances);
            List<Integer> best = List.of();
            double least = now;
            for (List<Integer> by : looks()) {
                if (!state.looked.contains(by)) {
                    double then = minutes(by) + imagined(state.belief, by, random);
                    if (then < least) {
                        least = then;
                        best = by;
                    }
                }
            }
            if (best.isEmpty()) {
                moves.add(Move.of("send", "cause", text(send)));
                State sent = new State(state.minutes, state.belief, state.looked, Optional.of(send));
                return new Solution(moves, -sent.cost(), -sent.cost());
            }
            moves.add(Move.of(best.size() == 1 ? "slice" : "cross", "by", text(best)));
            state = state.looking(best);
        }
    }

    /** What sending is expected to cost after a look, over outcomes drawn from what is believed now. */
    private double imagined(Belief belief, List<Integer> by, SplittableRandom random) {
        List<double[]> expected = expected(by);
        double[] chances = belief.chances();
        double sum = 0;
        for (int i = 0; i < IMAGINED; i++) {
            double at = (i + random.nextDouble()) / IMAGINED;
            int truth = chances.length - 1;
            for (int h = 0; h < chances.length; h++) {
                at -= chances[h];
                if (at < 0) {
                    truth = h;
                    break;
                }
            }
            double[] means = expected.get(truth);
            double[] seen = new double[means.length];
            for (int g = 0; g < seen.length; g++) {
                seen[g] = means[g] + Spread.of(means[g]) * random.nextGaussian();
            }
            double[] after = belief.after(seen, expected).chances();
            sum += costOf(cheapest(after), after);
        }
        return sum / IMAGINED;
    }

    private List<List<Integer>> looks() {
        List<List<Integer>> looks = new ArrayList<>();
        for (int a = 0; a < attributes.size(); a++) {
            looks.add(List.of(a));
        }
        for (int a = 0; a < attributes.size(); a++) {
            for (int b = a + 1; b < attributes.size(); b++) {
                looks.add(List.of(a, b));
            }
        }
        return looks;
    }

    private static int minutes(List<Integer> by) {
        return by.size() == 1 ? SLICE_MINUTES : CROSS_MINUTES;
    }

    /** Minutes until it is mended when these are sent, as was to be expected. */
    private static double costOf(int sent, double[] chances) {
        return MEND_MINUTES + (1 - chances[sent]) * WRONG_MINUTES;
    }

    private static int cheapest(double[] chances) {
        return likeliest(chances);
    }

    private static int likeliest(double[] chances) {
        int likeliest = 0;
        for (int h = 1; h < chances.length; h++) {
            if (chances[h] > chances[likeliest]) {
                likeliest = h;
            }
        }
        return likeliest;
    }

    private List<double[]> expected(List<Integer> by) {
        double[][] usual = cells.grouped(by);
        double total = 0;
        for (double[] group : usual) {
            total += group[1];
        }
        List<double[]> expected = new ArrayList<>();
        for (Hypothesis one : hypotheses) {
            double[] share = cells.added(by, one, 2);
            double sum = 0;
            for (double added : share) {
                sum += added;
            }
            double[] means = new double[usual.length];
            for (int g = 0; g < means.length; g++) {
                means[g] = WINDOW * (usual[g][1] + (rise - 1) * total * share[g] / sum);
            }
            expected.add(means);
        }
        return expected;
    }

    /** What the counts happen to be: the same whenever one looks. */
    private double[] seen(List<Integer> by) {
        double[] means = expected(by).get(cause);
        SplittableRandom random = new SplittableRandom(noise ^ by.hashCode() * 0x9E3779B97F4A7C15L);
        double[] seen = new double[means.length];
        for (int g = 0; g < seen.length; g++) {
            seen[g] = Math.max(0, means[g] + Spread.of(means[g]) * random.nextGaussian());
        }
        return seen;
    }

    private List<Integer> by(Move move) throws Illegal {
        List<Integer> by = new ArrayList<>();
        for (String name : move.get("by").split(",", -1)) {
            by.add(attributes.indexOf(name.strip()));
        }
        Collections.sort(by);
        boolean slice = move.does().equals("slice") && by.size() == 1;
        boolean cross = move.does().equals("cross") && by.size() == 2 && !by.get(0).equals(by.get(1));
        if (by.contains(-1) || !(slice || cross)) {
            throw new Illegal("Look with {\"move\":\"slice\",\"by\":\"" + attributes.get(0) + "\"} or {\"move\":\"cross\",\"by\":\""
                    + attributes.get(0) + "," + attributes.get(1) + "\"}; there are " + String.join(", ", attributes) + ".");
        }
        return by;
    }

    private int hypothesis(String text) throws Illegal {
        Map<Integer, Integer> values = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            String[] pair = part.split("=", 2);
            int attribute = attributes.indexOf(pair[0].strip());
            int value = attribute < 0 || pair.length < 2
                    ? -1
                    : names.get(attribute).indexOf(pair[1].strip());
            values.put(attribute, value);
        }
        int found = hypotheses.indexOf(new Hypothesis(values));
        if (found < 0) {
            throw new Illegal("Name one or two values, such as {\"move\":\"send\",\"cause\":\"" + text(0) + "\"}.");
        }
        return found;
    }

    private String text(List<Integer> by) {
        return String.join(",", by.stream().map(attributes::get).toList());
    }

    private String text(int hypothesis) {
        List<String> parts = new ArrayList<>();
        hypotheses.get(hypothesis).values().forEach((a, v) -> parts.add(attributes.get(a) + "=" + names.get(a).get(v)));
        return String.join(",", parts);
    }

    private String named(int hypothesis) {
        return text(hypothesis).replace(",", " and ").replace("=", " ");
    }
}
