package debrief.drills.triage;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What moves have led to, and what was to be expected of each when it was made. */
final class Play {
    private final Incident incident;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Integer> rolledBack = new ArrayList<>();
    private final TreeSet<Integer> suspects = new TreeSet<>();
    private final List<Remark> lessons = new ArrayList<>();
    private Belief belief;
    private Teams teams = Teams.NONE;
    private Optional<Double> radius = Optional.empty();
    private int minutes;

    /** The part of the loss that goes on: a rollback may have mended one of two causes. */
    private double going = 1;

    /** How likely it was that things come so far: a rollback might have led elsewhere. */
    private double weight = 1;

    /** Expected minutes of the whole loss, those of what might have come of rollbacks included. */
    private double spent;

    private double happened;

    /**
     * A look that was taken.
     *
     * @param seen failures of each group
     * @param part of the loss that went on then
     */
    record Shown(Look look, List<Long> seen, double part) {}

    /** A sentence, and the minutes it is about. */
    private record Remark(double minutes, String says) {}

    Play(Incident incident) {
        this.incident = incident;
        this.belief = incident.prior();
    }

    void make(Move move) throws Illegal {
        switch (move.does()) {
            case "slice", "cross" -> {
                List<String> by = move.list("by");
                look(incident.look(by.size() == (move.does().equals("slice") ? 1 : 2) ? by : List.of()));
            }
            case "rollback" -> rollBack(incident.version(move.get("version")));
            case "send" -> send(incident.cause(move.get("cause")), move);
            case "suspect" -> suspect(incident.cause(move.get("cause")));
            case "clear" -> clear(incident.cause(move.get("cause")));
            case "radius" -> radius = Optional.of(move.amount("sessions"));
            default ->
                throw new Illegal("There is no move \"" + move.does()
                        + "\" here; there is slice, cross, suspect, clear, rollback, send, radius.");
        }
    }

    private void stillOpen() throws Illegal {
        if (isMended()) {
            throw new Illegal("The rollback has mended it; say what it was and how many it hit, and that is all.");
        }
        if (!teams.sent().isEmpty()) {
            throw new Illegal("The engineers are on their way; looking and rolling back come before.");
        }
    }

    void look(Look look) throws Illegal {
        stillOpen();
        minutes += look.minutes();
        spent += weight * going * look.minutes();
        happened += going * look.minutes();
        // The same counts twice say nothing new.
        if (!hasSeen(look)) {
            double[] seen = incident.seen(look, belief.mended());
            belief = belief.after(look, seen);
            shown.add(new Shown(look, Arrays.stream(seen).mapToObj(Math::round).toList(), going));
        }
    }

    boolean hasSeen(Look look) {
        return shown.stream().anyMatch(one -> one.look() == look && one.part() == going);
    }

    void rollBack(int version) throws Illegal {
        stillOpen();
        if (rolledBack.contains(version)) {
            throw new Illegal("That release is rolled back already.");
        }
        rolledBack.add(version);
        Incident.Back so = incident.back(incident.truth().so(), version, belief.mended());
        double chance = incident.chance(belief, version, so);
        for (Incident.Back back : Incident.Back.values()) {
            double other = incident.chance(belief, version, back);
            spent += weight * other * going * back.minutes();
            if (back != so && other > 0) {
                // Had it led there, the best that could be done then.
                spent += weight
                        * other
                        * Incident.ending(incident.given(belief, version, back), Incident.left(going, back));
            }
        }
        lessons.add(new Remark(
                so == Incident.Back.NOTHING ? so.minutes() : 0,
                String.format(
                        Locale.ROOT,
                        "Rolling back %s took %d minutes and %s; what you had seen made that %.0f%% likely.",
                        incident.version(version),
                        so.minutes(),
                        switch (so) {
                            case ALL -> "mended it";
                            case HALF -> "mended one of two causes";
                            case NOTHING -> "mended nothing";
                        },
                        chance * 100)));
        minutes += so.minutes();
        happened += going * so.minutes();
        weight *= chance;
        belief = incident.given(belief, version, so);
        going = Incident.left(going, so);
    }

    private void send(int cause, Move move) throws Illegal {
        if (isMended()) {
            throw new Illegal("The rollback has mended it; there is nothing left to send anybody to.");
        }
        if (teams.left() == 0) {
            throw new Illegal("All ten engineers are on their way.");
        }
        teams = teams.with(cause, move.number("engineers", 1, teams.left()));
    }

    void send(Teams all) {
        teams = all;
    }

    void suspect(int cause) throws Illegal {
        if (suspects.contains(cause)) {
            throw new Illegal("You suspect " + incident.named(cause) + " already.");
        }
        if (suspects.size() == 2) {
            throw new Illegal("Two things at most are broken at once; clear one of those you suspect first.");
        }
        suspects.add(cause);
    }

    private void clear(int cause) throws Illegal {
        if (!suspects.remove(cause)) {
            throw new Illegal("You do not suspect " + incident.named(cause) + ".");
        }
    }

    boolean isMended() {
        return going == 0;
    }

    boolean isLooking() {
        return !isMended() && teams.sent().isEmpty();
    }

    List<Shown> shown() {
        return shown;
    }

    List<Integer> rolledBack() {
        return rolledBack;
    }

    Belief belief() {
        return belief;
    }

    double going() {
        return going;
    }

    Teams teams() {
        return teams;
    }

    int minutes() {
        return minutes;
    }

    /** Minutes of the whole loss that have gone by. */
    double gone() {
        return happened;
    }

    List<Integer> suspects() {
        return List.copyOf(suspects);
    }

    Optional<Double> radius() {
        return radius;
    }

    void radius(double sessions) {
        radius = Optional.of(sessions);
    }

    /** What is named as broken; empty where nothing is. */
    Optional<Hypothesis> call() {
        return suspects.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        suspects.size() == 1
                                ? Hypothesis.of(suspects.first())
                                : Hypothesis.of(suspects.first(), suspects.last()));
    }

    /** How likely it is, by what was seen, that exactly what is named is broken. */
    double chanceOfCall() {
        return call().map(belief::chance).orElse(0.0);
    }

    /** Minutes of the whole loss that were to be expected until all is mended. */
    double expected() {
        return spent + (isMended() ? 0 : weight * going * teams.minutes(belief.parts()));
    }

    /** What the play costs, in minutes: those to be expected, and what naming wrongly counts. */
    double cost() {
        return expected() + weight * (Incident.CALL_MINUTES * (1 - chanceOfCall()) + radiusMinutes());
    }

    /** Minutes of the whole loss as luck would have them. */
    double happened() {
        return happened + (isMended() ? 0 : going * teams.minutes(trueParts()));
    }

    private double[] trueParts() {
        double[] parts = new double[belief.mended().length];
        Hypothesis so = incident.truth().so();
        double sum = so.part(so.first(), belief.mended()) + so.part(so.second(), belief.mended());
        parts[so.first()] = so.part(so.first(), belief.mended()) / sum;
        if (so.isTwo()) {
            parts[so.second()] = so.part(so.second(), belief.mended()) / sum;
        }
        return parts;
    }

    double radiusMinutes() {
        if (call().isEmpty() || radius.isEmpty()) {
            return Incident.RADIUS_MINUTES;
        }
        double truth = incident.hit(call().get());
        double apart = Math.abs(StrictMath.log(radius.get() / truth)) / StrictMath.log(2);
        // Sessions are shown in tenths.
        return apart < 0.01 ? 0 : Incident.RADIUS_MINUTES * Math.min(1, apart);
    }

    /** What was so, and then what cost most, the dearest first. */
    List<String> remarks() {
        List<Remark> remarks = new ArrayList<>(lessons);
        Hypothesis so = incident.truth().so();
        if (!isMended() && teams.sent().isEmpty()) {
            remarks.add(new Remark(
                    going * Teams.NOBODY,
                    going < 1
                            ? "Nobody was sent to what the rollback left, so half of it went on for four hours."
                            : "Nobody was sent, so it went on for four hours."));
        }
        if (!teams.sent().isEmpty()) {
            sent(remarks);
        }
        remarks.add(new Remark(Incident.CALL_MINUTES * (1 - chanceOfCall()), called(so)));
        double lost = radiusMinutes();
        if (radius.isEmpty()) {
            remarks.add(new Remark(lost, "You did not say how many it hits, which counts as 10 minutes."));
        } else if (call().isEmpty()) {
            remarks.add(new Remark(lost, "You said how many it hits, but not what, which counts as 10 minutes."));
        } else if (lost > 0) {
            remarks.add(new Remark(
                    lost,
                    String.format(
                            Locale.ROOT,
                            "What you named holds %d sessions a minute; your figure costs %.1f minutes.",
                            Math.round(incident.hit(call().get())),
                            lost)));
        }
        remarks.add(new Remark(minutes, "Looking and rolling back took " + minutes + " minutes."));
        List<String> all = new ArrayList<>(List.of("The cause was " + incident.named(so) + "."));
        remarks.stream()
                .sorted(Comparator.comparingDouble(Remark::minutes).reversed())
                .forEach(remark -> all.add(remark.says()));
        return all;
    }

    private void sent(List<Remark> remarks) {
        double[] parts = belief.parts();
        int most = 0;
        for (int c = 1; c < parts.length; c++) {
            most = parts[c] > parts[most] ? c : most;
        }
        double lost = going * (teams.minutes(parts) - Teams.least(parts));
        for (Map.Entry<Integer, Integer> one : teams.sent().entrySet()) {
            remarks.add(new Remark(
                    lost,
                    String.format(
                            Locale.ROOT,
                            "When you sent %d to %s, what you had seen made it the source of %.0f%% of what was left%s.",
                            one.getValue(),
                            incident.named(one.getKey()),
                            parts[one.getKey()] * 100,
                            most == one.getKey()
                                    ? ""
                                    : String.format(
                                            Locale.ROOT,
                                            ", and %s of %.0f%%",
                                            incident.named(most),
                                            parts[most] * 100))));
        }
        Hypothesis so = incident.truth().so();
        for (int cause : so.causes()) {
            if (!belief.mended()[cause] && !teams.sent().containsKey(cause)) {
                remarks.add(new Remark(
                        so.part(cause, belief.mended()) * Teams.mend(0),
                        "Nobody was sent to " + incident.named(cause) + ", which went on for 130 minutes more."));
            }
        }
    }

    private String called(Hypothesis so) {
        if (call().isEmpty()) {
            return "You named no cause, which counts as 10 minutes.";
        }
        Hypothesis call = call().get();
        boolean some = call.has(so.first()) || so.isTwo() && call.has(so.second());
        Hypothesis best = belief.hypothesis(belief.likeliest());
        return String.format(
                Locale.ROOT,
                "You named %s: %s. What you had seen made it %.0f%% likely%s.",
                incident.named(call),
                call.equals(so) ? "exactly so" : some ? "so in part" : "not so",
                chanceOfCall() * 100,
                best.equals(call)
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "; likeliest was %s, %.0f%%",
                                incident.named(best),
                                belief.chance(best) * 100));
    }
}
