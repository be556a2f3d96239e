package debrief.drills.shelf;

import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.DrillJson;
import debrief.drills.Illegal;
import debrief.drills.Solution;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints some cases of every drill with their best play, for a comparison of two virtual machines. */
final class Printed {
    private Printed() {}

    /** The first argument is how many seeds. */
    public static void main(String[] arguments) throws Illegal {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Drill drill : Shelf.drills().all()) {
            for (long seed = 1; seed <= Long.parseLong(arguments[0]); seed++) {
                Case one = drill.deal(seed, 2);
                Solution best = one.solve();
                out.println(DrillJson.shown(drill, seed, 2, one));
                out.println(DrillJson.solution(drill, best));
                out.println(DrillJson.outcome(drill, one.play(best.moves())));
            }
        }
    }
}
