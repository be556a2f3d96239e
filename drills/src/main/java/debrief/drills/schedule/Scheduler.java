package debrief.drills.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Looks for a short schedule: a genetic algorithm over activity lists (Hartmann 1998) whose schedules are justified to the right
 * and to the left again (Valls, Ballestin, Quintanilla 2005). The same seed and the same number of schedules give the same result.
 */
public final class Scheduler {
    private static final int POPULATION = 60;
    private static final int MUTATED_PERCENT = 5;

    /** After so many generations without a shorter schedule a new population begins. */
    private static final int PATIENCE = 25;

    private final Project project;
    private final SplittableRandom random;
    private final SerialScheme forward;
    private final SerialScheme backward;
    private final boolean[][] before;
    private final int[] latest;
    private final int size;
    private final int bound;
    private int[] best;
    private int makespan = Integer.MAX_VALUE;
    private long tried;

    private Scheduler(Project project, long seed) {
        this.project = project;
        this.random = new SplittableRandom(seed);
        this.forward = new SerialScheme(project);
        this.backward = new SerialScheme(project.backwards());
        this.size = project.size();
        this.bound = project.lowerBound();
        this.before = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int next : project.successors().get(i)) {
                before[i][next] = true;
            }
        }
        int[] tail = project.backwards().earliest();
        this.latest = IntStream.range(0, size).map(i -> tail[size] - tail[i]).toArray();
        this.best = new int[size];
    }

    /** The shortest of a number of schedules. */
    public static Schedule find(Project project, long seed, long schedules) {
        return find(project, seed, tried -> tried >= schedules);
    }

    /**
     * The shortest schedule until somebody says it is enough, or until nothing can be shorter.
     *
     * @param enough is told how many schedules were made
     */
    public static Schedule find(Project project, long seed, LongPredicate enough) {
        Scheduler scheduler = new Scheduler(project, seed);
        if (project.size() > 0) {
            scheduler.search(enough);
        } else {
            scheduler.makespan = 0;
        }
        return new Schedule(
                Arrays.stream(scheduler.best).boxed().toList(), scheduler.makespan, scheduler.bound, scheduler.tried);
    }

    /** A list of activities and the length of its schedule. */
    private static final class Plan {
        private final int[] list;
        private final int makespan;

        Plan(int[] list, int makespan) {
            this.list = list;
            this.makespan = makespan;
        }

        int makespan() {
            return makespan;
        }
    }

    private void search(LongPredicate enough) {
        do {
            List<Plan> people = new ArrayList<>();
            for (int i = 0; i < POPULATION && !isDone(enough); i++) {
                people.add(justified(sampled(i % 2 == 0)));
            }
            evolve(people, enough);
        } while (!isDone(enough));
    }

    private boolean isDone(LongPredicate enough) {
        return makespan == bound || (tried > 0 && enough.test(tried));
    }

    private void evolve(List<Plan> people, LongPredicate enough) {
        int idle = 0;
        int shortest = Integer.MAX_VALUE;
        while (idle < PATIENCE && people.size() > 1 && !isDone(enough)) {
            List<Plan> children = new ArrayList<>();
            for (int i = 0; i + 1 < people.size() && !isDone(enough); i += 2) {
                int[] mother = people.get(random.nextInt(people.size())).list;
                int[] father = people.get(random.nextInt(people.size())).list;
                children.add(justified(mutated(crossed(mother, father))));
                if (!isDone(enough)) {
                    children.add(justified(mutated(crossed(father, mother))));
                }
            }
            people.addAll(children);
            people.sort(Comparator.comparingInt(Plan::makespan));
            thin(people);
            idle = people.get(0).makespan < shortest ? 0 : idle + 1;
            shortest = people.get(0).makespan;
        }
    }

    /** Keeps the shortest, each list once. */
    private static void thin(List<Plan> people) {
        List<Plan> kept = new ArrayList<>();
        for (Plan plan : people) {
            if (kept.size() < POPULATION && kept.stream().noneMatch(one -> Arrays.equals(one.list, plan.list))) {
                kept.add(plan);
            }
        }
        people.clear();
        people.addAll(kept);
    }

    /** A list by regret for the latest start, or by chance alone. */
    private int[] sampled(boolean byLatest) {
        int[] waits = new int[size];
        project.successors().forEach(all -> all.forEach(one -> waits[one]++));
        int[] ready = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (waits[i] == 0) {
                ready[count++] = i;
            }
        }
        int[] list = new int[size];
        for (int at = 0; at < size; at++) {
            int chosen = byLatest ? chosen(ready, count) : random.nextInt(count);
            int activity = ready[chosen];
            list[at] = activity;
            ready[chosen] = ready[--count];
            for (int next : project.successors().get(activity)) {
                if (--waits[next] == 0) {
                    ready[count++] = next;
                }
            }
        }
        return list;
    }

    private int chosen(int[] ready, int count) {
        int worst = 0;
        for (int i = 0; i < count; i++) {
            worst = Math.max(worst, latest[ready[i]]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += worst - latest[ready[i]] + 1;
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < count; i++) {
            at -= worst - latest[ready[i]] + 1;
            if (at < 0) {
                return i;
            }
        }
        return count - 1;
    }

    /** Schedules a list, then moves everything as late and again as early as it goes. */
    private Plan justified(int[] list) {
        int[] starts = new int[size];
        int length = tried(forward.schedule(list, starts), starts);
        int[] durations =
                project.durations().stream().mapToInt(Integer::intValue).toArray();
        int[] late = by(reversed(list), i -> -(starts[i] + durations[i]));
        int[] back = new int[size];
        int[] forth = new int[size];
        backward.schedule(late, back);
        tried++;
        int[] early = by(reversed(late), i -> -(back[i] + durations[i]));
        int shorter = tried(forward.schedule(early, forth), forth);
        return shorter <= length ? new Plan(early, shorter) : new Plan(by(list, i -> starts[i]), length);
    }

    /** Where two finish at the same time, one may take no time and wait for the other; backwards it comes first. */
    private static int[] reversed(int[] list) {
        int[] reversed = new int[list.length];
        for (int at = 0; at < list.length; at++) {
            reversed[at] = list[list.length - 1 - at];
        }
        return reversed;
    }

    private int tried(int length, int[] starts) {
        tried++;
        if (length < makespan) {
            makespan = length;
            best = starts.clone();
        }
        return length;
    }

    private interface Key {
        int of(int activity);
    }

    /** Stable, so that activities without a duration stay where they may be. */
    private static int[] by(int[] list, Key key) {
        long[] keyed = new long[list.length];
        for (int at = 0; at < list.length; at++) {
            keyed[at] = ((long) key.of(list[at]) << 32) | ((long) at << 16 & 0xFFFF0000L) | list[at];
        }
        Arrays.sort(keyed);
        int[] sorted = new int[list.length];
        for (int at = 0; at < list.length; at++) {
            sorted[at] = (int) (keyed[at] & 0xFFFF);
        }
        return sorted;
    }

    /** Two cuts: the ends come from the one, what is between in the order of the other. */
    private int[] crossed(int[] one, int[] other) {
        int a = random.nextInt(size + 1);
        int b = random.nextInt(size + 1);
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        int[] child = new int[size];
        boolean[] taken = new boolean[size];
        int at = 0;
        for (int i = 0; i < from; i++) {
            child[at++] = one[i];
            taken[one[i]] = true;
        }
        for (int i = 0; i < size && at < to; i++) {
            if (!taken[other[i]]) {
                child[at++] = other[i];
                taken[other[i]] = true;
            }
        }
        for (int i = 0; i < size; i++) {
            if (!taken[one[i]]) {
                child[at++] = one[i];
                taken[one[i]] = true;
            }
        }
        return child;
    }

    private int[] mutated(int[] list) {
        for (int i = 0; i + 1 < size; i++) {
            if (random.nextInt(100) < MUTATED_PERCENT && !before[list[i]][list[i + 1]]) {
                int one = list[i];
                list[i] = list[i + 1];
                list[i + 1] = one;
            }
        }
        return list;
    }
}
