package debrief.drills.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Activities that need time, each other and people.
 *
 * @param durations in whole units of time, zero or more, one for each activity
 * @param demands of each activity for each resource, for as long as it lasts
 * @param capacities of the resources, the same at all times
 * @param successors of each activity: none may start before it is finished
 */
public record Project(
        List<Integer> durations,
        List<List<Integer>> demands,
        List<Integer> capacities,
        List<List<Integer>> successors) {
    /**
     * A project that can be done.
     *
     * @throws IllegalArgumentException where activities wait for each other in a circle, or one needs more than there is
     */
    public Project {
        durations = List.copyOf(durations);
        demands = demands.stream().map(List::copyOf).toList();
        capacities = List.copyOf(capacities);
        successors = successors.stream().map(List::copyOf).toList();
        if (order(successors).length < durations.size()) {
            throw new IllegalArgumentException("Some activities wait for each other in a circle.");
        }
        for (List<Integer> demand : demands) {
            for (int r = 0; r < capacities.size(); r++) {
                if (demand.get(r) > capacities.get(r)) {
                    throw new IllegalArgumentException("An activity needs more than there is.");
                }
            }
        }
    }

    /** How many activities there are. */
    public int size() {
        return durations.size();
    }

    /** The activities in an order in which none comes before one it waits for; shorter than all where they go in a circle. */
    static int[] order(List<List<Integer>> successors) {
        int[] waits = new int[successors.size()];
        successors.forEach(all -> all.forEach(one -> waits[one]++));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < waits.length; i++) {
            if (waits[i] == 0) {
                order.add(i);
            }
        }
        for (int at = 0; at < order.size(); at++) {
            for (int next : successors.get(order.get(at))) {
                if (--waits[next] == 0) {
                    order.add(next);
                }
            }
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The soonest each activity can start if nothing were scarce, and last the length of the longest chain. */
    int[] earliest() {
        int[] start = new int[size() + 1];
        for (int i : order(successors)) {
            int finish = start[i] + durations.get(i);
            successors.get(i).forEach(next -> start[next] = Math.max(start[next], finish));
            start[size()] = Math.max(start[size()], finish);
        }
        return start;
    }

    /**
     * No schedule is shorter: the longest chain, or the work of one resource done without a pause.
     */
    public int lowerBound() {
        int bound = earliest()[size()];
        for (int r = 0; r < capacities.size(); r++) {
            long work = 0;
            for (int i = 0; i < size(); i++) {
                work += (long) durations.get(i) * demands.get(i).get(r);
            }
            int capacity = capacities.get(r);
            if (capacity > 0) {
                bound = Math.max(bound, (int) ((work + capacity - 1) / capacity));
            }
        }
        return bound;
    }

    /** The same with time running the other way. */
    Project backwards() {
        List<List<Integer>> before = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            before.add(new ArrayList<>());
        }
        for (int i = 0; i < size(); i++) {
            for (int next : successors.get(i)) {
                before.get(next).add(i);
            }
        }
        return new Project(durations, demands, capacities, before);
    }

    /** A row for each inner list. */
    static int[][] rows(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Whether these starts keep every rule. */
    public boolean allows(List<Integer> starts) {
        int horizon = 0;
        for (int i = 0; i < size(); i++) {
            int finish = starts.get(i) + durations.get(i);
            horizon = Math.max(horizon, finish);
            if (starts.get(i) < 0 || successors.get(i).stream().anyMatch(next -> starts.get(next) < finish)) {
                return false;
            }
        }
        for (int r = 0; r < capacities.size(); r++) {
            int[] used = new int[horizon];
            for (int i = 0; i < size(); i++) {
                for (int t = starts.get(i); t < starts.get(i) + durations.get(i); t++) {
                    used[t] += demands.get(i).get(r);
                }
            }
            int most = capacities.get(r);
            if (Arrays.stream(used).anyMatch(one -> one > most)) {
                return false;
            }
        }
        return true;
    }
}
