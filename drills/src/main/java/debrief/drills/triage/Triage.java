package debrief.drills.triage;

import debrief.content.Detail;
import debrief.content.DrillTexts;
import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.Drill;
import debrief.drills.Move;
import debrief.drills.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Triage: failures have risen, and every minute costs. A slice shows the failures of each value of an attribute, a cross those of two
 * attributes together; both take minutes. One thing is broken or two at once. A release is rolled back, or ten engineers are sent, all to
 * one cause or some to each of several.
 */
public final class Triage implements Drill {
    private static final int FAIL_AT_MOST_PERCENT = 90;

    /** Half a percent is too little for a slice to be what a whole service suffers from. */
    private static final double LEAST_SHARE = 0.005;

    /** In how many of a hundred incidents two things are broken at once, by difficulty. */
    private static final int[] TWO_PERCENT = {0, 40, 60};

    /** Where two values go together, as the newest version and one device do, so many times the sessions have both: a decoy. */
    private static final double TOGETHER = 2;

    static final List<Rule> RULES = List.of(
            new Rule(
                    Move.of("slice", "by", "region"),
                    "Shows the failures of the latest " + Look.WINDOW + " minutes for each value; takes "
                            + Look.SLICE_MINUTES + " minutes.",
                    true),
            new Rule(
                    Move.of("cross", "by", "region,device"),
                    "The same for each pair of values; takes " + Look.CROSS_MINUTES + " minutes.",
                    true),
            new Rule(
                    Move.of("suspect", "cause", "region=north,device=phone"),
                    "Names what is broken: one value or a pair; suspect a second thing too where two are broken. What stands at the"
                            + " end is your call, and counts as up to 10 minutes, by how unlikely it was then."),
            new Rule(Move.of("clear", "cause", "region=north,device=phone"), "Takes something off what you suspect."),
            new Rule(
                    Move.of("rollback", "version", "8.3"),
                    "Takes a release of the calendar back: " + Incident.ROLLBACK_MINUTES
                            + " minutes if a cause has to do with it, " + Incident.WRONG_ROLLBACK_MINUTES
                            + " lost if none has. Of two causes it mends one, and half of the rise stays.",
                    true),
            new Rule(
                    Move.of("send", "engineers", "10", "cause", "region=north,device=phone"),
                    "Sends some of ten engineers to one value or to a pair. Ten mend it in 16 minutes, five in 22, one in 70; what"
                            + " nobody is sent to goes on for 130. Looking ends with it."),
            new Rule(
                    Move.of("radius", "sessions", "1200"),
                    "Says how many sessions a minute are hit by what you suspect; half or double the truth costs as much as 10"
                            + " minutes."));

    private static final Facts FACTS = new Facts(
            "triage",
            "Triage",
            "Failures have risen, and every minute costs. Choose what to look at, when to stop looking, and where to send ten"
                    + " engineers. Decisions are valued by what you could know when you took them.",
            Truth.EXPECTED,
            "thousands, as a loss",
            List.of("judgment", "technical", "structure"),
            RULES);

    private final DrillTexts texts;

    /** With the incidents of a pack. */
    public Triage(DrillTexts texts) {
        this.texts = texts;
    }

    @Override
    public Facts facts() {
        return FACTS;
    }

    @Override
    public Case deal(long seed, int difficulty) {
        Dice dice = Dice.of(id(), seed, difficulty);
        Detail incident = dice.one(texts.cases());
        List<String> attributes = incident.list("attributes").subList(0, 2 + difficulty);
        List<List<String>> names = new ArrayList<>();
        int[] sizes = new int[attributes.size()];
        for (int a = 0; a < sizes.length; a++) {
            List<String> all = incident.list(attributes.get(a));
            names.add(dice.some(all, 3 + dice.below(1 + difficulty)));
            sizes[a] = names.get(a).size();
        }
        double[][] shares = new double[sizes.length][];
        for (int a = 0; a < sizes.length; a++) {
            shares[a] = new double[sizes[a]];
            for (int v = 0; v < sizes[a]; v++) {
                shares[a][v] = 0.3 + dice.share() * 1.7;
            }
        }
        double scale = dice.in(texts.range("sessions-a-minute"));
        Cells cells = new Cells(sizes);
        List<Cause> together = new ArrayList<>();
        for (int i = 1; i < difficulty; i++) {
            List<Integer> pair = dice.some(range(sizes.length), 2);
            together.add(new Cause(
                    Map.of(pair.get(0), dice.below(sizes[pair.get(0)]), pair.get(1), dice.below(sizes[pair.get(1)]))));
        }
        for (int cell = 0; cell < cells.count(); cell++) {
            double share = scale / cells.count();
            for (int a = 0; a < sizes.length; a++) {
                share *= shares[a][cells.value(cell, a)];
            }
            for (Cause pair : together) {
                share *= cells.in(cell, pair) ? TOGETHER : 1;
            }
            cells.fill(cell, share * (0.3 + dice.share() * 1.4), 0.004 + dice.share() * 0.008);
        }
        int versions = attributes.indexOf("version");
        List<Incident.Release> calendar = new ArrayList<>();
        for (int v : dice.some(range(sizes[versions]), 1 + dice.below(2))) {
            calendar.add(new Incident.Release(v, 4 + dice.below(50)));
        }
        double rise = (105 + 5 * difficulty + dice.in(0, 30)) / 100.0;
        List<Cause> causes = possible(cells, rise);
        double[] odds = new double[causes.size()];
        for (int c = 0; c < odds.length; c++) {
            Cause one = causes.get(c);
            boolean released = calendar.stream().anyMatch(release -> one.holds(versions, release.version()));
            odds[c] = (one.values().size() == 1 ? 3 : 1) * (released ? 2 : 1);
        }
        int two = TWO_PERCENT[difficulty - 1];
        List<Hypothesis> hypotheses = hypotheses(causes, two > 0);
        double[] prior = prior(hypotheses, odds, two / 100.0);
        return new TriageCase(new Incident(
                new Incident.Setting(
                        incident.text("what"), attributes, names, dice.in(texts.range("loss-a-minute")), two),
                cells,
                causes,
                Belief.of(hypotheses, prior, odds.length),
                calendar,
                new Incident.Truth(hypotheses.get(drawn(prior, dice)), rise, 0.2 + 0.03 * difficulty, dice.any())));
    }

    /** Each cause alone, and two without an attribute in common of which one at least is a single value. */
    private static List<Hypothesis> hypotheses(List<Cause> causes, boolean two) {
        List<Hypothesis> all = new ArrayList<>();
        for (int c = 0; c < causes.size(); c++) {
            all.add(Hypothesis.of(c));
        }
        for (int one = 0; two && one < causes.size(); one++) {
            for (int other = one + 1; other < causes.size(); other++) {
                boolean single = causes.get(one).values().size() == 1
                        || causes.get(other).values().size() == 1;
                if (single && causes.get(one).apartFrom(causes.get(other))) {
                    all.add(Hypothesis.of(one, other));
                }
            }
        }
        return all;
    }

    private static double[] prior(List<Hypothesis> hypotheses, double[] odds, double two) {
        double[] prior = new double[hypotheses.size()];
        double alone = 0;
        double together = 0;
        for (int h = 0; h < prior.length; h++) {
            Hypothesis one = hypotheses.get(h);
            prior[h] = odds[one.first()] * (one.isTwo() ? odds[one.second()] : 1);
            alone += one.isTwo() ? 0 : prior[h];
            together += one.isTwo() ? prior[h] : 0;
        }
        for (int h = 0; h < prior.length; h++) {
            prior[h] *= hypotheses.get(h).isTwo() ? two / together : (1 - two) / alone;
        }
        return prior;
    }

    private static List<Integer> range(int count) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(i);
        }
        return all;
    }

    private static int drawn(double[] chances, Dice dice) {
        double at = dice.share();
        for (int h = 0; h < chances.length; h++) {
            at -= chances[h];
            if (at < 0) {
                return h;
            }
        }
        return chances.length - 1;
    }

    /** One value, or two of different attributes, wherever there are sessions enough for so many failures. */
    private static List<Cause> possible(Cells cells, double rise) {
        List<Cause> all = new ArrayList<>();
        for (int a = 0; a < cells.attributes(); a++) {
            for (int v = 0; v < cells.size(a); v++) {
                all.add(new Cause(Map.of(a, v)));
            }
        }
        for (int a = 0; a < cells.attributes(); a++) {
            for (int b = a + 1; b < cells.attributes(); b++) {
                for (int v = 0; v < cells.size(a); v++) {
                    for (int w = 0; w < cells.size(b); w++) {
                        all.add(new Cause(Map.of(a, v, b, w)));
                    }
                }
            }
        }
        int[] everything = cells.of(new Cause(Map.of()));
        double sessions = cells.sessions(everything);
        double failures = cells.failures(everything);
        return all.stream()
                .filter(one -> {
                    int[] in = cells.of(one);
                    double room = cells.sessions(in) * FAIL_AT_MOST_PERCENT / 100;
                    return cells.sessions(in) > LEAST_SHARE * sessions
                            && cells.failures(in) + (rise - 1) * failures < room;
                })
                .toList();
    }
}
