package debrief.drills.program;

import debrief.drills.schedule.ThreePoint;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of work.
 *
 * @param id unique in its program: small letters and digits, with single hyphens between them, at most 40
 * @param team who does it; empty where nobody is named
 * @param takes how long, in the program's unit; of one that is done, the likely figure is how long it took
 * @param after the ids of the tasks that have to be finished first
 */
public record Task(String id, String name, String team, ThreePoint takes, List<String> after, boolean done) {
    /** No name is longer, in characters. */
    public static final int LONGEST_NAME = 120;

    /** No task takes longer, in units. */
    public static final int LONGEST = 1_000;

    static final int LONGEST_ID = 40;
    static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    public Task {
        after = after.stream().distinct().toList();
    }

    /** How long it takes when it is drawn: exactly what it took, once it is done. */
    public ThreePoint drawn() {
        return done ? ThreePoint.of(takes.likely()) : takes;
    }

    /** Its range and its likely figure, such as "4 wk (3–8)". */
    public String figures(Unit unit) {
        String likely = Unit.figure(takes.likely()) + " " + unit.letters();
        ThreePoint drawn = drawn();
        return drawn.worst() > drawn.best()
                ? likely + " (" + Unit.figure(takes.best()) + "–" + Unit.figure(takes.worst()) + ")"
                : done ? likely + ", done" : likely;
    }

    /** An id for a name that none of these is. */
    public static String id(String name, Set<String> taken) {
        return Words.id(name, taken);
    }

    Task after(List<String> others) {
        return new Task(id, name, team, takes, others, done);
    }
}
