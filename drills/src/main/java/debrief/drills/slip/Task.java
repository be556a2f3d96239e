package debrief.drills.slip;

import debrief.drills.schedule.ThreePoint;
import java.util.List;

/**
 * A piece of a program.
 *
 * @param team its place, or -1 for somebody outside
 * @param weeks how long it takes
 * @param needs the places of those before it, all of them earlier in the list
 * @param crash what it costs to have it done in 70% of the time, in thousands
 * @param split what it costs to hand over the first part early
 * @param descope what is lost with half of it
 */
record Task(String name, int team, ThreePoint weeks, List<Integer> needs, int crash, int split, int descope) {
    Task {
        needs = List.copyOf(needs);
    }
}
