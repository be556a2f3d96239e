package debrief.drills.triage;

import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.DrillJson;
import debrief.drills.Illegal;
import debrief.drills.shelf.Shelf;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints hard incidents with their best play, for a comparison of two virtual machines. */
final class Printed {
    private Printed() {}

    /** The argument is how many. */
    public static void main(String[] arguments) throws Illegal {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Drill triage = Shelf.drills().find("triage").orElseThrow();
        for (int seed = 0; seed < Integer.parseInt(arguments[0]); seed++) {
            Case one = triage.deal(seed, 3);
            out.println(DrillJson.shown(triage, seed, 3, one));
            out.println(DrillJson.solution(triage, one.solve()));
            out.println(DrillJson.outcome(triage, one.play(one.solve().moves())));
        }
    }
}
