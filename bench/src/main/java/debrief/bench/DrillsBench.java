package debrief.bench;

import debrief.content.Packs;
import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.Drill;
import debrief.drills.DrillJson;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import debrief.drills.shelf.Drills;
import debrief.drills.triage.Rivals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Deals, solves and plays many seeds of every drill. The argument is how many; the drills to look at may follow. After the word "rivals" comes
 * how many seeds of triage the policy and other plays are compared on.
 */
public final class DrillsBench {
    private DrillsBench() {}

    /** Prints a table of times and faults. */
    public static void main(String[] arguments) throws Illegal {
        if (arguments[0].equals("rivals")) {
            rivals(Integer.parseInt(arguments[1]));
            return;
        }
        int seeds = Integer.parseInt(arguments[0]);
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        System.out.println(
                "| drill | seeds | new, ms, mean (most) | best play, ms, mean (most) | proven | least regret of nothing done | faults | bytes |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---|");
        for (Drill drill : drills().all()) {
            if (wanted.isEmpty() || wanted.contains(drill.id())) {
                row(drill, seeds);
            }
        }
    }

    private static Drills drills() {
        return Drills.of(Packs.read(Path.of(System.getProperty("debrief.packs", "packs"))));
    }

    /** Values of plays of triage, and how often each names what is so. */
    private static void rivals(int seeds) throws Illegal {
        Drill triage = drills().find("triage").orElseThrow();
        System.out.println(
                "| difficulty | play | mean value, thousands (standard error) | behind the policy, thousands (standard error) | mean regret | set named exactly | minutes of looking | minutes expected | minutes as it happened |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|");
        for (int difficulty = 1; difficulty <= Drills.HARDEST; difficulty++) {
            List<Tally> tallies =
                    List.of(new Tally("policy"), new Tally("greedy"), new Tally("greedy for two"), new Tally("random"));
            Tally bound = new Tally("bound");
            for (int seed = 0; seed < seeds; seed++) {
                Case one = triage.deal(seed, difficulty);
                Solution best = one.solve();
                List<List<Move>> plays = List.of(
                        best.moves(), Rivals.greedy(one), Rivals.greedyForTwo(one), Rivals.random(one, new Dice(seed)));
                for (int i = 0; i < plays.size(); i++) {
                    Outcome outcome = one.play(plays.get(i));
                    if (outcome.value() > best.bound() + 1e-6) {
                        throw new IllegalStateException("The bound of seed " + seed + " does not hold.");
                    }
                    tallies.get(i).add(outcome, best.value());
                }
                bound.add(best.bound(), best.value());
            }
            for (Tally tally : tallies) {
                System.out.println("| " + difficulty + " | " + tally.row() + " |");
            }
            System.out.println("| " + difficulty + " | " + bound.means() + " | | | | | |");
        }
    }

    /** Sums over plays. */
    private static final class Tally {
        private final String name;
        private int count;
        private double value;
        private double squares;
        private double behind;
        private double behindSquares;
        private double regret;
        private int exact;
        private final double[] minutes = new double[3];

        Tally(String name) {
            this.name = name;
        }

        void add(double worth, double best) {
            count++;
            value += worth;
            squares += worth * worth;
            behind += best - worth;
            behindSquares += (best - worth) * (best - worth);
        }

        void add(Outcome outcome, double best) {
            add(outcome.value(), best);
            regret += outcome.regret();
            exact += Boolean.TRUE.equals(outcome.details().get("cause_set_exact")) ? 1 : 0;
            String[] names = {"minutes_of_looking", "minutes_expected", "minutes_as_it_happened"};
            for (int i = 0; i < names.length; i++) {
                minutes[i] += outcome.details().get(names[i]) instanceof Number number ? number.doubleValue() : 0;
            }
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "%s | %.2f | %.0f %% | %.1f | %.1f | %.1f",
                    means(),
                    regret / count,
                    100.0 * exact / count,
                    minutes[0] / count,
                    minutes[1] / count,
                    minutes[2] / count);
        }

        String means() {
            return String.format(
                    Locale.ROOT,
                    "%s | %.1f (%.1f) | %.1f (%.1f)",
                    name,
                    value / count,
                    error(value, squares),
                    behind / count,
                    error(behind, behindSquares));
        }

        private double error(double sum, double ofSquares) {
            double mean = sum / count;
            return Math.sqrt(Math.max(0, ofSquares / count - mean * mean) / Math.max(1, count - 1));
        }
    }

    private static void row(Drill drill, int seeds) throws Illegal {
        double dealt = 0;
        double slowest = 0;
        double solved = 0;
        double longest = 0;
        double least = 1;
        int proven = 0;
        int faults = 0;
        MessageDigest bytes = sha256();
        for (int seed = 0; seed < seeds; seed++) {
            long start = System.nanoTime();
            Case one = drill.deal(seed, Drills.DIFFICULTY);
            one.shown();
            long middle = System.nanoTime();
            Solution best = one.solve();
            long end = System.nanoTime();
            dealt += (middle - start) / 1e6;
            slowest = Math.max(slowest, (middle - start) / 1e6);
            solved += (end - middle) / 1e6;
            longest = Math.max(longest, (end - middle) / 1e6);
            proven += best.isProven() ? 1 : 0;
            Outcome outcome = one.play(best.moves());
            for (String said : List.of(
                    DrillJson.shown(drill, seed, Drills.DIFFICULTY, one),
                    DrillJson.solution(drill, best),
                    DrillJson.outcome(drill, outcome))) {
                bytes.update(said.getBytes(StandardCharsets.UTF_8));
            }
            double half =
                    one.play(best.moves().subList(0, best.moves().size() / 2)).regret();
            double nothing = one.play(List.of()).regret();
            least = Math.min(least, nothing);
            boolean sound = outcome.regret() == 0
                    && Math.abs(outcome.value() - best.value()) < 1e-6
                    && best.value() <= best.bound() + 1e-6
                    && nothing > 0.05
                    && nothing <= 1
                    && half >= 0
                    && half <= 1;
            faults += sound ? 0 : 1;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f (%.0f) | %.1f (%.0f) | %d | %.2f | %d | %s |%n",
                drill.id(),
                seeds,
                dealt / seeds,
                slowest,
                solved / seeds,
                longest,
                proven,
                least,
                faults,
                HexFormat.of().formatHex(bytes.digest()).substring(0, 12));
    }

    /** What was shown, solved and played, so that two virtual machines can be compared. */
    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, and this one has not.", e);
        }
    }
}
