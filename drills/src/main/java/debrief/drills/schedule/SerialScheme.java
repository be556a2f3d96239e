package debrief.drills.schedule;

import java.util.Arrays;

/**
 * The serial schedule generation scheme (Kelley 1963): activities in the order of a list, each as soon as those before it are
 * finished and the resources are free. Not safe for two threads at once.
 */
final class SerialScheme {
    private final int[] durations;
    private final int[][] demands;
    private final int[] capacities;
    private final int[][] predecessors;
    private final int[] free;
    private final int resources;
    private final int horizon;

    SerialScheme(Project project) {
        durations = project.durations().stream().mapToInt(Integer::intValue).toArray();
        demands = Project.rows(project.demands());
        capacities = project.capacities().stream().mapToInt(Integer::intValue).toArray();
        predecessors = Project.rows(project.backwards().successors());
        resources = capacities.length;
        horizon = Arrays.stream(durations).sum() + 1;
        free = new int[horizon * resources];
    }

    /**
     * Fills in the starts.
     *
     * @param list every activity once, none before one it waits for
     * @return when the last one is finished
     */
    int schedule(int[] list, int[] starts) {
        for (int t = 0; t < horizon; t++) {
            System.arraycopy(capacities, 0, free, t * resources, resources);
        }
        int makespan = 0;
        for (int activity : list) {
            int earliest = 0;
            for (int before : predecessors[activity]) {
                earliest = Math.max(earliest, starts[before] + durations[before]);
            }
            int start = fitting(activity, earliest);
            starts[activity] = start;
            int finish = start + durations[activity];
            int[] demand = demands[activity];
            for (int t = start * resources; t < finish * resources; t += resources) {
                for (int r = 0; r < resources; r++) {
                    free[t + r] -= demand[r];
                }
            }
            makespan = Math.max(makespan, finish);
        }
        return makespan;
    }

    private int fitting(int activity, int earliest) {
        int[] demand = demands[activity];
        int duration = durations[activity];
        int start = earliest;
        int t = start;
        while (t < start + duration) {
            int at = t * resources;
            t++;
            for (int r = 0; r < resources; r++) {
                if (free[at + r] < demand[r]) {
                    start = t;
                    break;
                }
            }
        }
        return start;
    }
}
