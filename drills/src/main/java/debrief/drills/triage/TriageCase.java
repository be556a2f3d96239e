package debrief.drills.triage;

import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.DrillJson;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One incident. */
final class TriageCase implements Case {
    static final int ROLLBACK_MINUTES = 6;
    static final int WRONG_ROLLBACK_MINUTES = 25;

    /** What it costs, in minutes, to be out by half or by double in how many it hits. */
    private static final double RADIUS_MINUTES = 10;

    /** Outcomes of a look that are imagined before it is taken. */
    private static final int IMAGINED = 10;

    private static final int SERIES = 60;

    private final String what;
    private final List<String> attributes;
    private final List<List<String>> names;
    private final Cells cells;
    private final List<Hypothesis> hypotheses;
    private final double[] prior;
    private final List<Release> calendar;
    private final Incident incident;
    private final int versions;
    private final List<Look> looks = new ArrayList<>();
    private @Nullable Solution solved;

    /**
     * A version that went out.
     *
     * @param ago minutes
     */
    record Release(int version, int ago) {}

    /**
     * What goes on.
     *
     * @param rise failures of all sessions together, times those of an ordinary day
     * @param cause the place of the hypothesis that is so
     * @param loss in thousands a minute while it lasts
     * @param unlike how far a count strays from day to day, as a share of it
     * @param noise the seed of what the counts happen to be
     */
    record Incident(double rise, int cause, int loss, double unlike, long noise) {}

    TriageCase(
            String what,
            List<String> attributes,
            List<List<String>> names,
            Cells cells,
            List<Hypothesis> hypotheses,
            double[] prior,
            List<Release> calendar,
            Incident incident) {
        this.what = what;
        this.attributes = List.copyOf(attributes);
        this.names = List.copyOf(names);
        this.cells = cells;
        this.hypotheses = List.copyOf(hypotheses);
        this.prior = prior.clone();
        this.calendar = List.copyOf(calendar);
        this.incident = incident;
        this.versions = attributes.indexOf("version");
        Look.Now now = new Look.Now(incident.rise(), incident.unlike(), incident.cause(), incident.noise());
        for (int a = 0; a < attributes.size(); a++) {
            looks.add(Look.of(List.of(a), cells, hypotheses, now));
        }
        for (int a = 0; a < attributes.size(); a++) {
            for (int b = a + 1; b < attributes.size(); b++) {
                looks.add(Look.of(List.of(a, b), cells, hypotheses, now));
            }
        }
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("what", what);
        shown.put("loss_a_minute", incident.loss());
        shown.put("rise", DrillJson.rounded(incident.rise()));
        int[] everything = cells.of(new Hypothesis(Map.of()));
        double usual = cells.failures(everything);
        shown.put("sessions_a_minute", Math.round(cells.sessions(everything)));
        shown.put("engineers", Teams.ENGINEERS);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int a = 0; a < attributes.size(); a++) {
            values.put(attributes.get(a), names.get(a));
        }
        shown.put("values", values);
        List<Object> released = new ArrayList<>();
        for (Release release : calendar) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("version", names.get(versions).get(release.version()));
            one.put("minutes_ago", release.ago());
            released.add(one);
        }
        shown.put("calendar", released);
        shown.put("failures_by_minute", series(usual));
        shown.put(
                "known",
                List.of(
                        "The cause is one value, or two values together; one value is three times as likely as a pair.",
                        "A value with a release in the calendar is twice as likely.",
                        "Each look counts the latest ten minutes again, so two looks never agree to the last failure."));
        return Collections.unmodifiableMap(shown);
    }

    /** Failures of all sessions in each of the last minutes; they rise twelve minutes ago, with a trend that means nothing. */
    private List<Object> series(double usual) {
        Dice dice = new Dice(incident.noise() + 17);
        double trend = (dice.share() - 0.3) / 100;
        List<Object> series = new ArrayList<>();
        for (int minute = 0; minute < SERIES; minute++) {
            double mean = usual * (1 + trend * (minute - SERIES)) * (minute >= SERIES - 12 ? incident.rise() : 1);
            series.add(Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * dice.normal())));
        }
        return series;
    }

    @Override
    public Map<String, Object> after(List<Move> moves) throws Illegal {
        Replayed replayed = replay(moves);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("minutes", replayed.minutes);
        after.put("engineers_left", replayed.teams.left());
        after.put("over", replayed.mended);
        List<Object> charts = new ArrayList<>();
        for (Look look : replayed.looked) {
            Map<String, Object> chart = new LinkedHashMap<>();
            chart.put("by", look.by().stream().map(attributes::get).toList());
            chart.put("rows", rows(look));
            charts.add(chart);
        }
        after.put("looks", charts);
        after.put(
                "rolled_back",
                replayed.rolledBack.stream()
                        .map(version -> names.get(versions).get(version))
                        .toList());
        after.put("mended_by_rollback", replayed.mended);
        return Collections.unmodifiableMap(after);
    }

    private List<Object> rows(Look look) {
        List<Object> rows = new ArrayList<>();
        for (int g = 0; g < look.groups(); g++) {
            Map<String, Object> row = new LinkedHashMap<>();
            int rest = g;
            String[] values = new String[look.by().size()];
            for (int i = values.length - 1; i >= 0; i--) {
                int size = cells.size(look.by().get(i));
                values[i] = names.get(look.by().get(i)).get(rest % size);
                rest /= size;
            }
            for (int i = 0; i < values.length; i++) {
                row.put(attributes.get(look.by().get(i)), values[i]);
            }
            row.put("sessions_a_minute", DrillJson.rounded(Math.rint(look.sessions()[g] * 10) / 10));
            row.put("failures", Math.round(look.seen()[g]));
            row.put("usual_failures", DrillJson.rounded(Math.rint(look.usual()[g] * 10) / 10));
            rows.add(row);
        }
        return rows;
    }

    @Override
    public Outcome play(List<Move> moves) throws Illegal {
        Replayed replayed = replay(moves);
        double cost = replayed.cost();
        double worst = incident.loss() * (Teams.NOBODY + RADIUS_MINUTES);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("cause", text(incident.cause()));
        details.put("expected_minutes", DrillJson.rounded(cost / incident.loss()));
        details.put("minutes_as_it_happened", DrillJson.rounded(replayed.happened()));
        details.put("sessions_hit", Math.round(hit(incident.cause())));
        return Outcome.of(-cost, solve().value(), -worst, replayed.remarks(), details);
    }

    @Override
    public synchronized Solution solve() {
        if (solved == null) {
            solved = solved();
        }
        return solved;
    }

    private Replayed replay(List<Move> moves) throws Illegal {
        Replayed replayed = new Replayed();
        for (Move move : moves) {
            replayed.make(move);
        }
        return replayed;
    }

    /** What moves have led to. */
    private final class Replayed {
        private final List<Look> looked = new ArrayList<>();
        private final List<Integer> rolledBack = new ArrayList<>();
        private Belief belief = Belief.of(prior);
        private Teams teams = Teams.NONE;
        private Optional<Double> radius = Optional.empty();
        private boolean mended;
        private int minutes;

        /** How likely it was that things come so far: a rollback might have mended it before. */
        private double weight = 1;

        private double cost;

        void make(Move move) throws Illegal {
            if (mended && !move.does().equals("radius")) {
                throw new Illegal("The rollback has mended it; there is nothing more to do.");
            }
            switch (move.does()) {
                case "slice", "cross" -> look(found(move));
                case "send" -> send(move);
                case "rollback" -> rollBack(version(move));
                case "radius" -> radius = Optional.of(move.amount("sessions"));
                default ->
                    throw new Illegal("There is no move \"" + move.does()
                            + "\" here; there is slice, cross, send, rollback, radius.");
            }
        }

        void look(Look look) throws Illegal {
            if (!teams.sent().isEmpty()) {
                throw new Illegal("The engineers are on their way, and looking is over.");
            }
            minutes += look.minutes();
            cost += weight * look.minutes();
            // The same counts twice say nothing new.
            if (!looked.contains(look)) {
                belief = belief.after(look, look.seen());
                looked.add(look);
            }
        }

        private void send(Move move) throws Illegal {
            int cause = hypothesis(move.get("cause"));
            if (teams.left() == 0) {
                throw new Illegal("All ten engineers are on their way.");
            }
            teams = teams.with(cause, move.number("engineers", 1, teams.left()));
        }

        void rollBack(int version) throws Illegal {
            if (!teams.sent().isEmpty()) {
                throw new Illegal("The engineers are on their way; roll back before you send them.");
            }
            if (rolledBack.contains(version)) {
                throw new Illegal("That release is rolled back already.");
            }
            double chance = chanceOf(version, belief);
            cost += weight * (chance * ROLLBACK_MINUTES + (1 - chance) * WRONG_ROLLBACK_MINUTES);
            rolledBack.add(version);
            mended = hypotheses.get(incident.cause()).holds(versions, version);
            Belief otherwise = belief.without(ruledOut(version));
            if (mended) {
                // Had it not been so, the best that could be done then.
                cost += weight * (1 - chance) * Teams.least(otherwise.chances());
                minutes += ROLLBACK_MINUTES;
            } else {
                weight *= 1 - chance;
                minutes += WRONG_ROLLBACK_MINUTES;
                belief = otherwise;
            }
        }

        /** In thousands: what each decision was to be expected to cost when it was taken. */
        double cost() {
            double all = cost;
            if (!mended) {
                all += weight * (teams.minutes(belief.chances()) + radiusMinutes());
            }
            return incident.loss() * all;
        }

        /** Minutes as luck would have them. */
        double happened() {
            return minutes + (mended ? 0 : teams.minutesIf(incident.cause()));
        }

        private int chosen() {
            int named = -1;
            for (Map.Entry<Integer, Integer> one : teams.sent().entrySet()) {
                if (named < 0 || one.getValue() > teams.sent().getOrDefault(named, 0)) {
                    named = one.getKey();
                }
            }
            return named;
        }

        private double radiusMinutes() {
            if (teams.sent().isEmpty() || radius.isEmpty()) {
                return RADIUS_MINUTES;
            }
            double truth = hit(chosen());
            double apart = Math.abs(StrictMath.log(radius.get() / truth)) / StrictMath.log(2);
            // Sessions are shown in tenths.
            return apart < 0.01 ? 0 : RADIUS_MINUTES * Math.min(1, apart);
        }

        List<String> remarks() {
            List<String> remarks = new ArrayList<>();
            double[] chances = belief.chances();
            int likeliest = belief.likeliest();
            if (mended) {
                remarks.add("The rollback mended it in " + ROLLBACK_MINUTES + " minutes.");
            } else if (teams.sent().isEmpty()) {
                remarks.add("Nobody was sent, so it went on for four hours.");
            }
            for (int version : rolledBack) {
                if (!hypotheses.get(incident.cause()).holds(versions, version)) {
                    remarks.add("Rolling back " + names.get(versions).get(version) + " cost " + WRONG_ROLLBACK_MINUTES
                            + " minutes and mended nothing.");
                }
            }
            teams.sent()
                    .forEach((one, many) -> remarks.add(String.format(
                            Locale.ROOT,
                            "When you sent %d to %s, what you had seen made that %.0f%% likely%s.",
                            many,
                            named(one),
                            chances[one] * 100,
                            likeliest == one
                                    ? ""
                                    : "; " + named(likeliest) + " was " + Math.round(chances[likeliest] * 100)
                                            + "% likely")));
            remarks.add("The cause was " + named(incident.cause()) + ".");
            if (!mended && !teams.sent().isEmpty()) {
                double lost = radiusMinutes();
                if (radius.isEmpty()) {
                    remarks.add("You did not say how many it hits, which counts as 10 minutes.");
                } else if (lost > 0) {
                    remarks.add(String.format(
                            Locale.ROOT,
                            "What you named holds %d sessions a minute; your figure costs %.1f minutes.",
                            Math.round(hit(chosen())),
                            lost));
                }
            }
            remarks.add("Looking and rolling back took " + minutes + " minutes.");
            return remarks;
        }
    }

    private boolean[] ruledOut(int version) {
        boolean[] out = new boolean[hypotheses.size()];
        for (int h = 0; h < out.length; h++) {
            out[h] = hypotheses.get(h).holds(versions, version);
        }
        return out;
    }

    private double chanceOf(int version, Belief belief) {
        double chance = 0;
        for (int h = 0; h < prior.length; h++) {
            chance += hypotheses.get(h).holds(versions, version) ? belief.chances()[h] : 0;
        }
        return chance;
    }

    /** The release whose rollback is expected to take fewest minutes, where that is fewer than sending at once; -1 where it is not. */
    private int toRollBack(Belief belief, List<Integer> done) {
        double least = Teams.least(belief.chances());
        int found = -1;
        for (Release release : calendar) {
            double minutes = done.contains(release.version()) ? least : rollingBack(belief, release.version());
            if (minutes < least - 1e-9) {
                least = minutes;
                found = release.version();
            }
        }
        return found;
    }

    private double rollingBack(Belief belief, int version) {
        double chance = chanceOf(version, belief);
        if (chance < 0.2) {
            return Double.MAX_VALUE;
        }
        if (chance > 0.999999) {
            return ROLLBACK_MINUTES;
        }
        return chance * ROLLBACK_MINUTES
                + (1 - chance)
                        * (WRONG_ROLLBACK_MINUTES
                                + Teams.least(belief.without(ruledOut(version)).chances()));
    }

    /** Minutes that are to be expected where nothing more is looked at. */
    private double now(Belief belief, List<Integer> done) {
        int version = toRollBack(belief, done);
        return version < 0 ? Teams.least(belief.chances()) : rollingBack(belief, version);
    }

    /** The policy: look at what is expected to save most for the minutes it takes, and act when nothing saves any. */
    private Solution solved() {
        Replayed state = new Replayed();
        List<Move> moves = new ArrayList<>();
        Dice dice = new Dice(incident.noise() + 1);
        try {
            while (!state.mended && state.teams.sent().isEmpty()) {
                Look best = null;
                double least = now(state.belief, state.rolledBack);
                for (Look look : looks) {
                    if (!state.looked.contains(look)) {
                        double then = look.minutes() + imagined(state, look, dice);
                        if (then < least) {
                            least = then;
                            best = look;
                        }
                    }
                }
                int version = toRollBack(state.belief, state.rolledBack);
                if (best != null) {
                    moves.add(Move.of(best.by().size() == 1 ? "slice" : "cross", "by", text(best.by())));
                    state.look(best);
                } else if (version >= 0) {
                    moves.add(Move.of("rollback", "version", names.get(versions).get(version)));
                    state.rollBack(version);
                } else {
                    state.teams = Teams.best(state.belief.chances());
                }
            }
        } catch (Illegal e) {
            throw new IllegalStateException("The policy made a move that is not allowed.", e);
        }
        state.teams
                .sent()
                .forEach((cause, many) ->
                        moves.add(Move.of("send", "cause", text(cause), "engineers", String.valueOf(many))));
        if (!state.mended) {
            double estimate = Math.max(0.1, Math.rint(known(state, hypotheses.get(state.chosen())) * 10) / 10);
            moves.add(Move.of("radius", "sessions", String.valueOf(estimate)));
            state.radius = Optional.of(estimate);
        }
        double bound = -incident.loss() * (double) ROLLBACK_MINUTES;
        return new Solution(moves, -state.cost(), bound);
    }

    /** Sessions a minute, as far as the looks tell. */
    private double known(Replayed state, Hypothesis cause) {
        double total = cells.sessions(cells.of(new Hypothesis(Map.of())));
        List<Integer> by = List.copyOf(cause.values().keySet());
        Optional<Double> exact = seen(state, by, cause);
        if (exact.isPresent()) {
            return exact.get();
        }
        double guess = total;
        for (int attribute : by) {
            guess *= seen(state, List.of(attribute), cause)
                    .map(one -> one / total)
                    .orElse(1.0 / cells.size(attribute));
        }
        return guess;
    }

    private double hit(int hypothesis) {
        return cells.sessions(cells.of(hypotheses.get(hypothesis)));
    }

    private Optional<Double> seen(Replayed state, List<Integer> by, Hypothesis cause) {
        for (Look look : state.looked) {
            if (look.by().containsAll(by)) {
                Map<Integer, Integer> values = new TreeMap<>();
                by.forEach(attribute -> values.put(attribute, cause.values().getOrDefault(attribute, 0)));
                return Optional.of(cells.sessions(cells.of(new Hypothesis(values))));
            }
        }
        return Optional.empty();
    }

    /** What acting is expected to cost after a look, over outcomes drawn from what is believed now. */
    private double imagined(Replayed state, Look look, Dice dice) {
        double[] chances = state.belief.chances();
        double[] seen = new double[look.groups()];
        double sum = 0;
        for (int i = 0; i < IMAGINED; i++) {
            double at = (i + dice.share()) / IMAGINED;
            int truth = state.belief.likeliest();
            for (int h = 0; h < chances.length; h++) {
                at -= chances[h];
                if (at < 0) {
                    truth = h;
                    break;
                }
            }
            for (int g = 0; g < seen.length; g++) {
                seen[g] = look.means()[truth][g] + look.spreads()[truth][g] * dice.normal();
            }
            sum += now(state.belief.after(look, seen), state.rolledBack);
        }
        return sum / IMAGINED;
    }

    private Look found(Move move) throws Illegal {
        List<Integer> by = new ArrayList<>();
        for (String name : move.list("by")) {
            by.add(attributes.indexOf(name));
        }
        Collections.sort(by);
        if (by.size() == (move.does().equals("slice") ? 1 : 2)) {
            for (Look look : looks) {
                if (look.by().equals(by)) {
                    return look;
                }
            }
        }
        throw new Illegal("Look with {\"move\":\"slice\",\"by\":\"" + attributes.get(0)
                + "\"} or {\"move\":\"cross\",\"by\":\"" + attributes.get(0) + "," + attributes.get(1)
                + "\"}; there are " + String.join(", ", attributes) + ".");
    }

    private int version(Move move) throws Illegal {
        int version = names.get(versions).indexOf(move.get("version"));
        if (calendar.stream().noneMatch(release -> release.version() == version)) {
            throw new Illegal("Only a release of the calendar can be rolled back: "
                    + String.join(
                            ", ",
                            calendar.stream()
                                    .map(release -> names.get(versions).get(release.version()))
                                    .toList())
                    + ".");
        }
        return version;
    }

    private int hypothesis(String text) throws Illegal {
        Map<Integer, Integer> values = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            String[] pair = part.split("=", 2);
            int attribute = attributes.indexOf(pair[0].strip());
            values.put(
                    attribute,
                    attribute < 0 || pair.length < 2 ? -1 : names.get(attribute).indexOf(pair[1].strip()));
        }
        int found = hypotheses.indexOf(new Hypothesis(values));
        if (found < 0) {
            throw new Illegal("Send them to one value or to a pair that has sessions enough to be it, such as \""
                    + text(0) + "\"; \"" + text + "\" is not one.");
        }
        return found;
    }

    private String text(List<Integer> by) {
        return String.join(",", by.stream().map(attributes::get).toList());
    }

    private String text(int hypothesis) {
        List<String> parts = new ArrayList<>();
        hypotheses
                .get(hypothesis)
                .values()
                .forEach((a, v) ->
                        parts.add(attributes.get(a) + "=" + names.get(a).get(v)));
        return String.join(",", parts);
    }

    private String named(int hypothesis) {
        return text(hypothesis).replace(",", " and ").replace("=", " ");
    }
}
