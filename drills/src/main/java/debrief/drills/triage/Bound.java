package debrief.drills.triage;

import java.util.ArrayList;
import java.util.List;

/**
 * What no play of an incident can stay below, in minutes, by letting a player know beforehand which looks will tell most.
 *
 * <p>Why it holds. Looks come before anything else, or after a rollback. Let S be the looks of a play before its first rollback, or all of
 * them where it rolls nothing back; a look taken twice only adds minutes. What is believed then, b, depends on S alone, as counts are the
 * same whenever one looks and their order makes no difference. So it costs at least the minutes of S and
 *
 * <ul>
 *   <li>where it sends engineers: the least that any teams are expected to take under b, which is found exactly, and {@link
 *       Incident#CALL_MINUTES} times one less the chance of the likeliest hypothesis, as no call is likelier to be right;
 *   <li>where it sends nobody: more than that;
 *   <li>where it rolls a version back: {@link Incident#ROLLBACK_MINUTES} where that mends all, and the call; as long and half of what ten
 *       engineers take where it mends one of two causes, whatever is looked at then; {@link Incident#WRONG_ROLLBACK_MINUTES} where it mends
 *       nothing, and then the least any cause takes whoever knows it.
 * </ul>
 *
 * <p>A figure for how many are hit costs nothing where it is right. The least over all S is the bound. Sets of looks are gone through by
 * their minutes; those that are not reached take at least the minutes of the next, and the least that any cause takes.
 */
final class Bound {
    /** Sets of looks that are gone through at most. */
    private static final int SETS = 600;

    private static final double SENDING = Teams.mend(Teams.ENGINEERS);

    private final Incident incident;
    private final double[][] logs;
    private final double[] prior;
    private final Hypothesis[] hypotheses;
    private final Incident.Back[][] backs;
    private final double quickest;
    private double least = Double.MAX_VALUE;
    private int left = SETS;

    private Bound(Incident incident) {
        this.incident = incident;
        Belief belief = incident.prior();
        int count = belief.count();
        this.hypotheses = new Hypothesis[count];
        this.prior = new double[count];
        this.backs = new Incident.Back[incident.calendar().size()][count];
        boolean released = false;
        for (int h = 0; h < count; h++) {
            hypotheses[h] = belief.hypothesis(h);
            prior[h] = StrictMath.log(belief.chance(h));
            for (int r = 0; r < backs.length; r++) {
                backs[r][h] =
                        incident.back(hypotheses[h], incident.calendar().get(r).version(), belief.mended());
                released |= backs[r][h] == Incident.Back.ALL;
            }
        }
        this.quickest = released ? Incident.ROLLBACK_MINUTES : SENDING;
        this.logs = new double[incident.looks().size()][count];
        for (int i = 0; i < logs.length; i++) {
            Look look = incident.looks().get(i);
            double[] seen = incident.seen(look, belief.mended());
            Look.Fit fit = look.fit(belief);
            for (int h = 0; h < count; h++) {
                logs[i][h] = fit.log(h, seen);
            }
        }
    }

    /** The minutes no play can stay below. */
    static double minutes(Incident incident) {
        return new Bound(incident).found();
    }

    /** Sets of one size after the other, by the minutes they take. */
    private record Size(int slices, int crosses) {
        int minutes() {
            return slices * Look.SLICE_MINUTES + crosses * Look.CROSS_MINUTES;
        }
    }

    private double found() {
        int attributes = incident.cells().attributes();
        List<Size> sizes = new ArrayList<>();
        for (int slices = 0; slices <= attributes; slices++) {
            for (int crosses = 0; crosses <= logs.length - attributes; crosses++) {
                sizes.add(new Size(slices, crosses));
            }
        }
        sizes.sort(java.util.Comparator.comparingInt(Size::minutes));
        for (Size size : sizes) {
            if (size.minutes() + quickest >= least) {
                return least;
            }
            sets(size.slices(), size.crosses(), 0, size.minutes(), prior);
            if (left <= 0) {
                return Math.min(least, size.minutes() + quickest);
            }
        }
        return least;
    }

    private void sets(int slices, int crosses, int from, int minutes, double[] so) {
        if (slices + crosses == 0) {
            left--;
            least = Math.min(least, minutes + acting(so));
            return;
        }
        int slicesEnd = incident.cells().attributes();
        for (int i = from; i < logs.length && left > 0; i++) {
            boolean slice = i < slicesEnd;
            if (slice ? slices > 0 : crosses > 0 && slices == 0) {
                double[] then = so.clone();
                for (int h = 0; h < then.length; h++) {
                    then[h] += logs[i][h];
                }
                sets(slice ? slices - 1 : slices, slice ? crosses : crosses - 1, i + 1, minutes, then);
            }
        }
    }

    /** The least that anything done without another look can be expected to take, and less for a rollback that is followed by looks. */
    private double acting(double[] so) {
        double[] chances = Belief.chances(so);
        double most = 0;
        for (double chance : chances) {
            most = Math.max(most, chance);
        }
        double[] parts = Belief.parts(hypotheses, chances, incident.prior().mended());
        double acting = Teams.least(parts) + Incident.CALL_MINUTES * (1 - most);
        for (Incident.Back[] back : backs) {
            double minutes = 0;
            double all = 0;
            double likeliest = 0;
            for (int h = 0; h < chances.length; h++) {
                minutes += chances[h]
                        * switch (back[h]) {
                            case ALL -> Incident.ROLLBACK_MINUTES;
                            case HALF -> Incident.ROLLBACK_MINUTES + SENDING / 2;
                            case NOTHING -> Incident.WRONG_ROLLBACK_MINUTES + quickest;
                        };
                if (back[h] == Incident.Back.ALL) {
                    all += chances[h];
                    likeliest = Math.max(likeliest, chances[h]);
                }
            }
            acting = Math.min(acting, minutes + Incident.CALL_MINUTES * (all - likeliest));
        }
        return acting;
    }
}
