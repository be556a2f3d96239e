package debrief.drills.triage;

import debrief.drills.Dice;
import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what is expected to save most for the minutes it takes, one look ahead, and acts when nothing saves any. */
final class Policy {
    /** Outcomes of a look that are imagined before it is taken. */
    private static final int IMAGINED = 12;

    /** Hypotheses that stand for all of them when looks are compared. */
    private static final int THINNED = 80;

    private static final double HARDLY = 0.1;

    private final Incident incident;
    private final Dice dice;
    private final Play play;
    private final List<Move> moves = new ArrayList<>();

    private Policy(Incident incident) {
        this.incident = incident;
        this.dice = new Dice(incident.truth().noise() + 1);
        this.play = new Play(incident);
    }

    /** The moves of the policy. */
    static List<Move> moves(Incident incident) {
        Policy policy = new Policy(incident);
        try {
            policy.decide();
        } catch (Illegal e) {
            throw new IllegalStateException("The policy made a move that is not allowed.", e);
        }
        return policy.moves;
    }

    private void decide() throws Illegal {
        while (play.isLooking()) {
            Optional<Look> look = toLookAt();
            int version = toRollBack(play.belief());
            if (look.isPresent()) {
                make(Move.of(look.get().isSlice() ? "slice" : "cross", "by", incident.text(look.get())));
            } else if (version >= 0) {
                make(Move.of("rollback", "version", incident.version(version)));
            } else {
                break;
            }
        }
        Hypothesis call = play.belief().hypothesis(play.belief().likeliest());
        for (int cause : call.causes()) {
            make(Move.of("suspect", "cause", incident.text(cause)));
        }
        if (!play.isMended()) {
            Teams teams = Teams.best(play.belief().parts());
            for (int cause : teams.sent().keySet()) {
                make(Move.of(
                        "send",
                        "engineers",
                        String.valueOf(teams.sent().getOrDefault(cause, 0)),
                        "cause",
                        incident.text(cause)));
            }
        }
        make(Move.of("radius", "sessions", String.valueOf(Math.max(0.1, Math.rint(known(call) * 10) / 10))));
    }

    private void make(Move move) throws Illegal {
        play.make(move);
        moves.add(move);
    }

    private Optional<Look> toLookAt() {
        Belief belief = play.belief().thinned(THINNED);
        int[] truths = drawn(belief);
        Optional<Look> best = Optional.empty();
        double least = now(belief);
        for (Look look : incident.looks()) {
            if (!play.hasSeen(look)) {
                Look.Fit fit = look.fit(belief);
                double sum = 0;
                for (int truth : truths) {
                    sum += now(belief.after(fit, fit.imagined(truth, dice)));
                }
                double then = play.going() * look.minutes() + sum / truths.length;
                if (then < least) {
                    least = then;
                    best = Optional.of(look);
                }
            }
        }
        return best;
    }

    /** What might be so, at even steps of what is believed. */
    private int[] drawn(Belief belief) {
        int[] truths = new int[IMAGINED];
        int h = 0;
        double upTo = belief.chance(0);
        for (int i = 0; i < IMAGINED; i++) {
            double at = (i + dice.share()) / IMAGINED;
            while (upTo <= at && h < belief.count() - 1) {
                upTo += belief.chance(++h);
            }
            truths[i] = h;
        }
        return truths;
    }

    /** Minutes that are to be expected where nothing more is looked at. */
    private double now(Belief belief) {
        double least = Incident.ending(belief, play.going());
        for (Incident.Release release : incident.calendar()) {
            least = Math.min(least, rollingBack(belief, release.version()));
        }
        return least;
    }

    /** The release whose rollback is expected to take fewest minutes, where that is fewer than sending at once; -1 where it is not. */
    private int toRollBack(Belief belief) {
        double least = Incident.ending(belief, play.going());
        int found = -1;
        for (Incident.Release release : incident.calendar()) {
            double minutes = rollingBack(belief, release.version());
            if (minutes < least - 1e-9) {
                least = minutes;
                found = release.version();
            }
        }
        return found;
    }

    private double rollingBack(Belief belief, int version) {
        return play.rolledBack().contains(version)
                        || incident.chance(belief, version, Incident.Back.NOTHING) > 1 - HARDLY
                ? Double.MAX_VALUE
                : incident.rollingBack(belief, play.going(), version);
    }

    /** Sessions a minute that are hit, as far as the looks tell: values that were not looked at together are taken to have nothing to do with each other. */
    private double known(Hypothesis call) {
        double total = incident.cells().sessions(incident.cells().of(new Cause(java.util.Map.of())));
        double missed = 1;
        for (int cause : call.causes()) {
            missed *= 1 - known(incident.cause(cause), total) / total;
        }
        return total * (1 - missed);
    }

    private double known(Cause cause, double total) {
        List<Integer> by = List.copyOf(cause.values().keySet());
        for (Play.Shown one : play.shown()) {
            if (one.look().by().containsAll(by)) {
                return incident.cells().sessions(incident.cells().of(cause));
            }
        }
        double guess = total;
        for (int attribute : by) {
            int value = cause.values().getOrDefault(attribute, 0);
            boolean seen = play.shown().stream().anyMatch(one -> one.look().by().contains(attribute));
            guess *= seen
                    ? incident.cells().sessions(incident.cells().of(new Cause(java.util.Map.of(attribute, value))))
                            / total
                    : 1.0 / incident.cells().size(attribute);
        }
        return guess;
    }
}
