package debrief.drills.triage;

import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.Texts;
import debrief.drills.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Triage: failures have risen, and every minute costs. A slice shows the failures of each value of an attribute, a cross those of two
 * attributes together; both take minutes. Then a cause is named and its engineers are sent; the wrong ones come back after an hour.
 */
public final class Triage implements Drill {
    private static final List<String> ATTRIBUTES = List.of("region", "device", "version", "network", "cdn");

    private final Texts texts;

    /** With the names and ranges of a pack. */
    public Triage(Texts texts) {
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
    public Truth truth() {
        return Truth.EXPECTED;
    }

    @Override
    public Case deal(long seed, int difficulty) {
        SplittableRandom random = new SplittableRandom(seed * 31 + difficulty);
        int attributes = 2 + difficulty;
        List<List<String>> names = new ArrayList<>();
        int[] sizes = new int[attributes];
        int cells = 1;
        for (int a = 0; a < attributes; a++) {
            List<String> all = new ArrayList<>(texts.words(ATTRIBUTES.get(a)));
            for (int i = all.size() - 1; i > 0; i--) {
                Collections.swap(all, i, random.nextInt(i + 1));
            }
            sizes[a] = Math.min(all.size(), 3 + random.nextInt(1 + difficulty));
            names.add(List.copyOf(all.subList(0, sizes[a])));
            cells *= sizes[a];
        }
        double[] sessions = new double[cells];
        double[] rates = new double[cells];
        double[][] shares = new double[attributes][];
        for (int a = 0; a < attributes; a++) {
            shares[a] = new double[sizes[a]];
            for (int v = 0; v < sizes[a]; v++) {
                shares[a][v] = 0.3 + random.nextDouble() * 1.7;
            }
        }
        double scale = texts.range("sessions-a-minute").draw(random);
        Cells made = new Cells(sizes, sessions, rates);
        for (int cell = 0; cell < cells; cell++) {
            double share = scale / cells;
            for (int a = 0; a < attributes; a++) {
                share *= shares[a][made.value(cell, a)];
            }
            // Values go together in the world: the newest version is mostly on some devices.
            sessions[cell] = share * (0.3 + random.nextDouble() * 1.4);
            rates[cell] = 0.004 + random.nextDouble() * 0.008;
        }
        List<Hypothesis> hypotheses = hypotheses(sizes);
        double[] prior = new double[hypotheses.size()];
        for (int h = 0; h < prior.length; h++) {
            prior[h] = hypotheses.get(h).values().size() == 1 ? 3 : 1;
        }
        double sum = Arrays.stream(prior).sum();
        for (int h = 0; h < prior.length; h++) {
            prior[h] /= sum;
        }
        double rise = 1.6 + random.nextDouble() * 1.4;
        return new TriageCase(
                ATTRIBUTES.subList(0, attributes),
                names,
                made,
                hypotheses,
                prior,
                rise,
                drawn(prior, random),
                texts.range("loss-a-minute").draw(random),
                random.nextLong());
    }

    private static int drawn(double[] chances, SplittableRandom random) {
        double at = random.nextDouble();
        for (int h = 0; h < chances.length; h++) {
            at -= chances[h];
            if (at < 0) {
                return h;
            }
        }
        return chances.length - 1;
    }

    /** One value, or two of different attributes. */
    private static List<Hypothesis> hypotheses(int[] sizes) {
        List<Hypothesis> all = new ArrayList<>();
        for (int a = 0; a < sizes.length; a++) {
            for (int v = 0; v < sizes[a]; v++) {
                all.add(new Hypothesis(Map.of(a, v)));
            }
        }
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                for (int v = 0; v < sizes[a]; v++) {
                    for (int w = 0; w < sizes[b]; w++) {
                        all.add(new Hypothesis(new TreeMap<>(Map.of(a, v, b, w))));
                    }
                }
            }
        }
        return List.copyOf(all);
    }
}
