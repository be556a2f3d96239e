package debrief.bench;

import debrief.content.Packs;
import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.Illegal;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import debrief.drills.shelf.Drills;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Deals, solves and plays many seeds of every drill. The argument is how many; the drills to look at may follow. */
public final class DrillsBench {
    private DrillsBench() {}

    /** Prints a table of times and faults. */
    public static void main(String[] arguments) throws Illegal {
        int seeds = Integer.parseInt(arguments[0]);
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        System.out.println(
                "| drill | seeds | new, ms, mean (most) | best play, ms, mean (most) | proven | least regret of nothing done | faults |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (Drill drill : Drills.of(Packs.read(Path.of(System.getProperty("debrief.packs", "packs"))))
                .all()) {
            if (wanted.isEmpty() || wanted.contains(drill.id())) {
                row(drill, seeds);
            }
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
            double nothing = one.play(List.of()).regret();
            least = Math.min(least, nothing);
            boolean sound = outcome.regret() == 0
                    && Math.abs(outcome.value() - best.value()) < 1e-6
                    && best.value() <= best.bound() + 1e-6
                    && nothing > 0.05
                    && nothing <= 1;
            faults += sound ? 0 : 1;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f (%.0f) | %.1f (%.0f) | %d | %.2f | %d |%n",
                drill.id(),
                seeds,
                dealt / seeds,
                slowest,
                solved / seeds,
                longest,
                proven,
                least,
                faults);
    }
}
