package debrief.drills.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The critical path method (Kelley, Walker 1959) on likely durations, in units from the start.
 *
 * @param tasks in the order of the program
 * @param path the ids of the longest chain, from its first task to its last
 * @param length when the last task is finished
 */
public record Timing(List<Timed> tasks, List<String> path, double length) {
    /** A difference smaller than this comes from rounding. */
    private static final double NOTHING = 1e-9;

    public Timing {
        tasks = List.copyOf(tasks);
        path = List.copyOf(path);
    }

    /**
     * A task in time.
     *
     * @param start when it can begin at the earliest
     * @param finish when it is done at the earliest
     * @param latest when it has to be done so that the end does not move
     */
    public record Timed(Task task, double start, double finish, double latest) {
        /** By how much it may slip before the end does. */
        public double slack() {
            return latest - finish < NOTHING ? 0 : latest - finish;
        }

        /** Whether the end moves with it. */
        public boolean critical() {
            return slack() == 0;
        }
    }

    /** Times tasks that are in no circle. */
    public static Timing of(List<Task> tasks) {
        List<Task> order = Program.order(tasks);
        Map<String, Double> finish = new HashMap<>();
        Map<String, Double> start = new HashMap<>();
        for (Task task : order) {
            double begin = task.after().stream()
                    .mapToDouble(other -> finish.getOrDefault(other, 0.0))
                    .max()
                    .orElse(0);
            start.put(task.id(), begin);
            finish.put(task.id(), begin + task.takes().likely());
        }
        double end = finish.values().stream().mapToDouble(one -> one).max().orElse(0);
        Map<String, Double> latest = new HashMap<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            Task task = order.get(i);
            double mine = latest.merge(task.id(), end, Math::min);
            for (String other : task.after()) {
                latest.merge(other, mine - task.takes().likely(), Math::min);
            }
        }
        List<Timed> timed = new ArrayList<>();
        for (Task task : tasks) {
            timed.add(new Timed(
                    task,
                    start.getOrDefault(task.id(), 0.0),
                    finish.getOrDefault(task.id(), 0.0),
                    latest.getOrDefault(task.id(), end)));
        }
        return new Timing(timed, path(tasks, finish), end);
    }

    /** From the task that finishes last back through the one each waited for longest. */
    private static List<String> path(List<Task> tasks, Map<String, Double> finish) {
        Map<String, Task> byId = new HashMap<>();
        tasks.forEach(task -> byId.put(task.id(), task));
        List<String> path = new ArrayList<>();
        List<String> from = tasks.stream().map(Task::id).toList();
        while (!from.isEmpty()) {
            String last = from.get(0);
            for (String id : from) {
                if (finish.getOrDefault(id, 0.0) > finish.getOrDefault(last, 0.0)) {
                    last = id;
                }
            }
            path.add(0, last);
            Task task = byId.get(last);
            from = task == null ? List.of() : task.after();
        }
        return path;
    }

    /** For each task the tasks that wait for it, by their places in the list. */
    static List<List<Integer>> successors(List<Task> tasks) {
        Map<String, Integer> places = new HashMap<>();
        List<List<Integer>> successors = new ArrayList<>();
        for (Task task : tasks) {
            places.put(task.id(), places.size());
            successors.add(new ArrayList<>());
        }
        for (int i = 0; i < tasks.size(); i++) {
            Set<String> once = new HashSet<>(tasks.get(i).after());
            for (String other : tasks.get(i).after()) {
                Integer place = places.get(other);
                if (place != null && once.remove(other)) {
                    successors.get(place).add(i);
                }
            }
        }
        return successors;
    }

    /** Whether that tie lies on the critical path. */
    public boolean onPath(String from, String to) {
        int at = path.indexOf(to);
        return at > 0 && path.get(at - 1).equals(from);
    }
}
