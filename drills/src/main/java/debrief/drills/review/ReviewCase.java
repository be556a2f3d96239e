package debrief.drills.review;

import debrief.drills.Case;
import debrief.drills.DrillJson;
import debrief.drills.Figures;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import debrief.drills.review.Design.Flow;
import debrief.drills.review.Design.Part;
import debrief.drills.review.Design.Planted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One design under review. */
final class ReviewCase implements Case {
    private static final double MARKS = 60;
    private static final double PLAN = 40;

    /** What a mark counts where what is shown speaks against it. */
    private static final double FALSE_ALARM = 2;

    /** What a mark counts that was not planted and may be a fair doubt. */
    private static final double DOUBT = 1;

    /** Weeks of delay a risk of each severity leads to, if it comes true; half of them do. */
    private static final int[] DELAYS = {0, 2, 5, 10};

    private static final double COMES_TRUE = 0.5;

    private final Design design;
    private @Nullable Solution solved;
    private @Nullable List<Step> plan;

    /** What can be done about a risk. */
    private enum How {
        NOTHING(0),
        BUILD(0.9),
        BUY(0.6),
        PROTOTYPE(0.45);

        private final double removes;

        How(double removes) {
            this.removes = removes;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        int people(Part part) {
            return switch (this) {
                case NOTHING -> 0;
                case BUILD -> part.weeks();
                case BUY -> 3;
                case PROTOTYPE -> (part.weeks() + 1) / 2;
            };
        }
    }

    ReviewCase(Design design) {
        this.design = design;
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("what", design.what());
        shown.put("gate_week", design.gate());
        shown.put("person_weeks", design.people());
        List<Object> parts = new ArrayList<>();
        for (int p = 0; p < design.parts().size(); p++) {
            Part part = design.parts().get(p);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("part", String.valueOf(p + 1));
            row.put("name", part.name());
            row.put("kind", part.kind());
            row.put("every_request", part.everyRequest() ? "yes" : "no");
            row.put("owner", part.owner().isEmpty() ? "nobody yet" : part.owner());
            row.put("copies", part.copies());
            row.put("load", part.load());
            row.put("capacity", part.capacity());
            row.put("latency_ms", part.latency());
            row.put("backlog_weeks", part.backlog());
            row.put("weeks_to_change", part.weeks());
            row.put("notes", part.notes());
            parts.add(row);
        }
        shown.put("parts", parts);
        List<Object> flows = new ArrayList<>();
        for (Flow flow : design.flows()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("flow", flow.id());
            row.put("calls_a_request", flow.calls());
            row.put("retries", flow.retries());
            row.put("notes", flow.notes());
            flows.add(row);
        }
        shown.put("flows", flows);
        shown.put(
                "known",
                List.of(
                        "A risk counts one less where not every request passes. At full: single-point, absent-store and overload 3; cost-cliff 1;"
                                + " the others 2. A flow counts as the part it calls.",
                        "A risk of severity 1, 2 or 3 delays by 2, 5 or 10 weeks, and every second one comes true.",
                        "What has to be built must be finished by the gate; the team of a part has its backlog first, and does one thing after the"
                                + " other.",
                        "Peer-to-peer means that two devices have to reach each other through whatever stands between them."));
        return Collections.unmodifiableMap(shown);
    }

    /** A thing to be done before the gate. */
    private record Step(String at, Risk risk, How how, int part) {}

    private static final class Played {
        private final Map<String, Integer> marks = new TreeMap<>();
        private final Map<String, Step> steps = new LinkedHashMap<>();
    }

    private Played played(List<Move> moves) throws Illegal {
        Played played = new Played();
        for (Move move : moves) {
            int part = part(move);
            Risk risk = Risk.of(move.one("risk", Risk.keys()));
            String key = move.get("at") + " " + risk.key();
            if (move.does().equals("mark")) {
                played.marks.put(key, move.number("severity", 1, 3));
            } else if (move.does().equals("derisk")) {
                How how = How.valueOf(
                        move.one("how", List.of("build", "buy", "prototype")).toUpperCase(Locale.ROOT));
                played.steps.put(key, new Step(move.get("at"), risk, how, part));
            } else {
                throw move.unknown(Review.RULES);
            }
        }
        return played;
    }

    /** Whose team has to do with it. */
    private int part(Move move) throws Illegal {
        if (!move.does().equals("mark") && !move.does().equals("derisk")) {
            throw move.unknown(Review.RULES);
        }
        String at = move.get("at");
        for (Flow flow : design.flows()) {
            if (flow.id().equals(at)) {
                return flow.to();
            }
        }
        for (int p = 0; p < design.parts().size(); p++) {
            if (String.valueOf(p + 1).equals(at)) {
                return p;
            }
        }
        throw new Illegal("\"at\" is a part, 1 to " + design.parts().size() + ", or a flow such as "
                + design.flows().get(0).id() + "; \"" + at + "\" is neither.");
    }

    /** What of the plan is done: in its order, until people run out; what is built has to be finished by the gate. */
    private List<Step> done(List<Step> steps) {
        List<Step> done = new ArrayList<>();
        int people = design.people();
        Map<String, Integer> free = new TreeMap<>();
        for (Step step : steps) {
            Part part = design.parts().get(step.part());
            int needs = step.how().people(part);
            String team = team(part);
            int from = free.getOrDefault(team, backlog(team));
            boolean inTime = step.how() != How.BUILD || from + part.weeks() <= design.gate();
            if (needs <= people && inTime) {
                people -= needs;
                done.add(step);
                if (step.how() == How.BUILD) {
                    free.put(team, from + part.weeks());
                }
            }
        }
        return done;
    }

    private static String team(Part part) {
        return part.owner().isEmpty() ? "nobody: " + part.name() : part.owner();
    }

    private int backlog(String team) {
        return design.parts().stream()
                .filter(part -> team(part).equals(team))
                .mapToInt(Part::backlog)
                .max()
                .orElse(0);
    }

    private Optional<Planted> planted(String at, Risk risk) {
        return design.planted().stream()
                .filter(one -> one.at().equals(at) && one.risk() == risk)
                .findFirst();
    }

    private static double delay(Planted one) {
        return COMES_TRUE * DELAYS[one.severity()];
    }

    /** Weeks of delay that are avoided, as is to be expected. */
    private double avoided(List<Step> steps) {
        double avoided = 0;
        for (Step step : done(steps)) {
            avoided += planted(step.at(), step.risk())
                    .map(one -> step.how().removes * delay(one))
                    .orElse(0.0);
        }
        return avoided;
    }

    @Override
    public Map<String, Object> after(List<Move> moves) throws Illegal {
        Played played = played(moves);
        List<Step> done = done(List.copyOf(played.steps.values()));
        int people = design.people();
        List<Object> rows = new ArrayList<>();
        Map<String, Integer> free = new TreeMap<>();
        for (Step step : played.steps.values()) {
            Part part = design.parts().get(step.part());
            boolean in = done.contains(step);
            people -= in ? step.how().people(part) : 0;
            int from = step.how() == How.BUILD ? free.getOrDefault(team(part), backlog(team(part))) : 0;
            int weeks = step.how() == How.BUILD ? part.weeks() : step.how().people(part);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("at", step.at());
            row.put("risk", step.risk().key());
            row.put("how", step.how().key());
            row.put("from_week", from);
            row.put("to_week", from + weeks);
            row.put("done_by_the_gate", in);
            rows.add(row);
            if (in && step.how() == How.BUILD) {
                free.put(team(part), from + weeks);
            }
        }
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("person_weeks_left", people);
        after.put("marks", played.marks.size());
        after.put("plan", rows);
        return Collections.unmodifiableMap(after);
    }

    @Override
    public Outcome play(List<Move> moves) throws Illegal {
        Played played = played(moves);
        List<Step> steps = List.copyOf(played.steps.values());
        double best = avoided(best());
        double value = value(played.marks, steps, best);
        Map<String, Object> details = new LinkedHashMap<>();
        double[] found = found(played.marks);
        details.put("precision", DrillJson.rounded(found[0]));
        details.put("recall", DrillJson.rounded(found[1]));
        details.put("weeks_avoided", DrillJson.rounded(avoided(steps)));
        details.put("weeks_avoidable", DrillJson.rounded(best));
        List<Object> key = new ArrayList<>();
        for (Planted one : design.planted()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("at", one.at());
            row.put("risk", one.risk().key());
            row.put("severity", one.severity());
            row.put(
                    "marked",
                    played.marks.getOrDefault(one.at() + " " + one.risk().key(), 0));
            key.add(row);
        }
        details.put("planted", key);
        return Outcome.of(value, solve().value(), 0, remarks(played, steps), details);
    }

    private double value(Map<String, Integer> marks, List<Step> steps, double best) {
        double[] found = found(marks);
        double both = found[0] + found[1] == 0 ? 0 : 2 * found[0] * found[1] / (found[0] + found[1]);
        return MARKS * both + PLAN * Math.min(1, avoided(steps) / best);
    }

    /** Precision and recall, weighed by severity; a severity that is off by one counts three quarters, by two a half. */
    private double[] found(Map<String, Integer> marks) {
        double found = 0;
        double there = 0;
        double marked = 0;
        for (Planted one : design.planted()) {
            there += one.severity();
            Integer severity = marks.get(one.at() + " " + one.risk().key());
            if (severity != null) {
                found += one.severity() * (1 - Math.abs(severity - one.severity()) / 4.0);
                marked += one.severity();
            }
        }
        for (String mark : marks.keySet()) {
            String[] two = mark.split(" ", 2);
            Risk risk = Risk.of(two[1]);
            if (planted(two[0], risk).isEmpty()) {
                marked += isUntrue(two[0], risk) ? FALSE_ALARM : DOUBT;
            }
        }
        return new double[] {marked == 0 ? 0 : found / marked, found / there};
    }

    private List<String> remarks(Played played, List<Step> steps) {
        List<String> remarks = new ArrayList<>();
        for (Planted one : design.planted().stream()
                .sorted((a, b) -> Integer.compare(b.severity(), a.severity()))
                .toList()) {
            Integer severity = played.marks.get(one.at() + " " + one.risk().key());
            String what = one.risk().said() + " at " + place(one.at());
            if (severity == null) {
                remarks.add("Missed: " + what + ", severity " + one.severity() + ".");
            } else if (severity != one.severity()) {
                remarks.add("The severity of " + what + " is " + one.severity() + ", not " + severity + ".");
            }
        }
        for (String mark : played.marks.keySet()) {
            String[] two = mark.split(" ", 2);
            Risk risk = Risk.of(two[1]);
            if (planted(two[0], risk).isEmpty()) {
                String what = risk.said() + " at " + place(two[0]) + ".";
                remarks.add(
                        isUntrue(two[0], risk)
                                ? "Not a risk: " + what
                                : "Not planted: " + what + " It may be a fair doubt, and costs half of a mistake.");
            }
        }
        List<Step> done = done(steps);
        for (Step step : steps) {
            if (!done.contains(step)) {
                remarks.add("There are neither people nor weeks enough to "
                        + step.how().key() + " at " + place(step.at()) + " before the gate.");
            }
        }
        remarks.add("Your plan avoids " + Figures.tenth(avoided(steps)) + " weeks of delay, of "
                + Figures.tenth(avoided(best())) + " that can be avoided.");
        return remarks;
    }

    /** What a place is called, with the number or the numbers by which moves know it. */
    private String place(String at) {
        return design.flows().stream()
                        .filter(flow -> flow.id().equals(at))
                        .findFirst()
                        .map(flow -> design.parts().get(flow.from()).name() + " to "
                                + design.parts().get(flow.to()).name())
                        .orElseGet(() ->
                                design.parts().get(Integer.parseInt(at) - 1).name())
                + " (" + at + ")";
    }

    /**
     * Whether what is shown speaks against a risk that was not planted: its figures say otherwise, or the notes of the part tell
     * something true and harmless. Of what is not shown nobody can be sure.
     */
    private boolean isUntrue(String at, Risk risk) {
        for (Flow flow : design.flows()) {
            if (flow.id().equals(at)) {
                return switch (risk) {
                    case FAN_OUT, UNBOUNDED_RETRY -> true;
                    case PEER_TO_PEER -> !design.parts().get(flow.from()).kind().equals("client");
                    default -> false;
                };
            }
        }
        int place = Integer.parseInt(at) - 1;
        Part part = design.parts().get(place);
        boolean harmless = !part.notes().isEmpty() && design.planted().stream().noneMatch(one -> one.part() == place);
        return harmless
                || switch (risk) {
                    case SINGLE_POINT -> part.copies() > 1;
                    case NO_OWNER -> !part.owner().isEmpty();
                    case OVERLOAD -> part.load() <= part.capacity();
                    default -> false;
                };
    }

    @Override
    public synchronized Solution solve() {
        if (solved == null) {
            List<Move> moves = new ArrayList<>();
            for (Planted one : design.planted()) {
                moves.add(Move.of(
                        "mark", "at", one.at(), "risk", one.risk().key(), "severity", String.valueOf(one.severity())));
            }
            for (Step step : best()) {
                moves.add(Move.of(
                        "derisk",
                        "at",
                        step.at(),
                        "risk",
                        step.risk().key(),
                        "how",
                        step.how().key()));
            }
            solved = new Solution(moves, MARKS + PLAN, MARKS + PLAN);
        }
        return solved;
    }

    /** The plan that avoids most, of all there are for what was planted. */
    private synchronized List<Step> best() {
        if (plan == null) {
            plan = new Search().best;
        }
        return plan;
    }

    private final class Search {
        private List<Step> best = List.of();
        private double most;

        Search() {
            search(0, new ArrayList<>());
        }

        private void search(int at, List<Step> steps) {
            if (at == design.planted().size()) {
                List<Step> done = done(steps);
                double avoided = avoided(steps);
                if (done.size() == steps.size() && avoided > most + 1e-9) {
                    most = avoided;
                    best = done;
                }
                return;
            }
            Planted one = design.planted().get(at);
            search(at + 1, steps);
            for (How how : List.of(How.BUILD, How.BUY, How.PROTOTYPE)) {
                List<Step> more = new ArrayList<>(steps);
                more.add(new Step(one.at(), one.risk(), how, one.part()));
                if (done(more).size() == more.size()) {
                    search(at + 1, more);
                }
            }
        }
    }
}
