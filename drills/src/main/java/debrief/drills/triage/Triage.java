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
 * attributes together; both take minutes. Then ten engineers are sent, all to one cause or some to each of several, or a release is
 * rolled back.
 */
public final class Triage implements Drill {
    private static final int FAIL_AT_MOST_PERCENT = 90;

    /** Half a percent is too little for a slice to be what a whole service suffers from. */
    private static final double LEAST_SHARE = 0.005;

    private final DrillTexts texts;

    /** With the incidents of a pack. */
    public Triage(DrillTexts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "triage";
    }

    @Override
    public String title() {
        return "Triage";
    }

    @Override
    public String about() {
        return "Failures have risen, and every minute costs. Choose what to look at, when to stop looking, and where to send ten"
                + " engineers. Decisions are valued by what you could know when you took them.";
    }

    @Override
    public Truth truth() {
        return Truth.EXPECTED;
    }

    @Override
    public String unit() {
        return "thousands, as a loss";
    }

    @Override
    public List<String> dimensions() {
        return List.of("judgment", "technical", "structure");
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule(
                        Move.of("slice", "by", "region"),
                        "Shows the failures of the latest " + Look.WINDOW + " minutes for each value; takes "
                                + Look.SLICE_MINUTES + " minutes."),
                new Rule(
                        Move.of("cross", "by", "region,device"),
                        "The same for each pair of values; takes " + Look.CROSS_MINUTES + " minutes."),
                new Rule(
                        Move.of("send", "cause", "region=north,device=phone", "engineers", "10"),
                        "Sends some of ten engineers to one value or to a pair. Ten mend it in 16 minutes, five in 22, one in 70; if it"
                                + " is none of theirs, 130 minutes pass. Looking ends with it."),
                new Rule(
                        Move.of("rollback", "version", "8.3"),
                        "Takes a release of the calendar back: " + TriageCase.ROLLBACK_MINUTES
                                + " minutes if the cause has to do with it, " + TriageCase.WRONG_ROLLBACK_MINUTES
                                + " lost if not."),
                new Rule(
                        Move.of("radius", "sessions", "1200"),
                        "Says how many sessions a minute are in what you named; half or double the truth costs as much as 10 minutes."));
    }

    @Override
    public boolean takesBack() {
        return false;
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
        for (int cell = 0; cell < cells.count(); cell++) {
            double share = scale / cells.count();
            for (int a = 0; a < sizes.length; a++) {
                share *= shares[a][cells.value(cell, a)];
            }
            // Values go together in the world: the newest version is mostly on some devices.
            cells.fill(cell, share * (0.3 + dice.share() * 1.4), 0.004 + dice.share() * 0.008);
        }
        int versions = attributes.indexOf("version");
        List<TriageCase.Release> calendar = new ArrayList<>();
        for (int v : dice.some(range(sizes[versions]), 1 + dice.below(2))) {
            calendar.add(new TriageCase.Release(v, 4 + dice.below(50)));
        }
        double rise = 1.1 + dice.in(0, 30) / 100.0;
        List<Hypothesis> hypotheses = possible(cells, rise);
        double[] prior = new double[hypotheses.size()];
        double sum = 0;
        for (int h = 0; h < prior.length; h++) {
            Hypothesis one = hypotheses.get(h);
            boolean released = calendar.stream().anyMatch(release -> one.holds(versions, release.version()));
            prior[h] = (one.values().size() == 1 ? 3 : 1) * (released ? 2 : 1);
            sum += prior[h];
        }
        for (int h = 0; h < prior.length; h++) {
            prior[h] /= sum;
        }
        return new TriageCase(
                incident.text("what"),
                attributes,
                names,
                cells,
                hypotheses,
                prior,
                calendar,
                new TriageCase.Incident(
                        rise,
                        drawn(prior, dice),
                        dice.in(texts.range("loss-a-minute")),
                        0.2 + 0.03 * difficulty,
                        dice.any()));
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
    private static List<Hypothesis> possible(Cells cells, double rise) {
        List<Hypothesis> all = new ArrayList<>();
        for (int a = 0; a < cells.attributes(); a++) {
            for (int v = 0; v < cells.size(a); v++) {
                all.add(new Hypothesis(Map.of(a, v)));
            }
        }
        for (int a = 0; a < cells.attributes(); a++) {
            for (int b = a + 1; b < cells.attributes(); b++) {
                for (int v = 0; v < cells.size(a); v++) {
                    for (int w = 0; w < cells.size(b); w++) {
                        all.add(new Hypothesis(Map.of(a, v, b, w)));
                    }
                }
            }
        }
        int[] everything = cells.of(new Hypothesis(Map.of()));
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
