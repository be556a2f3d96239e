package debrief.content;

import static debrief.content.Picture.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tasks that wait for each other. Only how long each takes is written; when it can begin, what it may slip, and the
 * critical path are worked out.
 *
 * @param unit what durations are counted in, such as "days"
 * @param tasks each below those it waits for
 */
public record Network(String says, String unit, List<Task> tasks) implements Picture {
    /** A difference smaller than this comes from rounding. */
    private static final double NOTHING = 1e-6;

    public Network {
        tasks = List.copyOf(tasks);
    }

    /**
     * A piece of work.
     *
     * @param id unique in its network
     * @param after the ids of the tasks that have to be finished first
     */
    public record Task(String id, String name, Estimate takes, List<String> after) {
        public Task {
            after = List.copyOf(after);
        }
    }

    /** How long a task takes: if all goes well, most likely, and if much goes wrong. A single figure is all three. */
    public record Estimate(double best, double likely, double worst) {
        /** The expected time, in which the likely figure counts four times (PERT). */
        public double expected() {
            return (best + 4 * likely + worst) / 6;
        }

        /** How far off it may be: one standard deviation, a sixth of the way from best to worst. */
        public double spread() {
            return (worst - best) / 6;
        }

        /** Whether there are three figures, not one. */
        public boolean unsure() {
            return worst > best;
        }
    }

    /**
     * A task in time, counted from 0.
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

    /** Every task in time, in the order they were written. */
    public List<Timed> timed() {
        Map<String, Double> finish = new HashMap<>();
        for (Task task : tasks) {
            finish.put(task.id(), start(task, finish) + task.takes().expected());
        }
        double end =
                finish.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<String, Double> latest = new HashMap<>();
        for (int i = tasks.size() - 1; i >= 0; i--) {
            Task task = tasks.get(i);
            double mine = latest.merge(task.id(), end, Math::min);
            for (String before : task.after()) {
                latest.merge(before, mine - task.takes().expected(), Math::min);
            }
        }
        List<Timed> timed = new ArrayList<>();
        for (Task task : tasks) {
            double done = finish.getOrDefault(task.id(), 0.0);
            timed.add(new Timed(task, done - task.takes().expected(), done, latest.getOrDefault(task.id(), end)));
        }
        return timed;
    }

    private static double start(Task task, Map<String, Double> finish) {
        return task.after().stream()
                .mapToDouble(before -> finish.getOrDefault(before, 0.0))
                .max()
                .orElse(0);
    }

    /** How long all of it takes: the length of the critical path. */
    public double length() {
        return timed().stream().mapToDouble(Timed::finish).max().orElse(0);
    }

    /** The longest chain of tasks, from its first to its last; the one written first, where two are as long. */
    public List<Task> criticalPath() {
        List<Timed> critical = timed().stream().filter(Timed::critical).toList();
        List<Task> path = new ArrayList<>();
        double at = length();
        while (at > NOTHING) {
            double end = at;
            List<String> next = path.isEmpty() ? List.of() : path.get(0).after();
            Timed last = critical.stream()
                    .filter(one -> Math.abs(one.finish() - end) < NOTHING
                            && one.task().takes().expected() > 0)
                    .filter(one -> path.isEmpty() || next.contains(one.task().id()))
                    .findFirst()
                    .orElseThrow();
            path.add(0, last.task());
            at = last.start();
        }
        return List.copyOf(path);
    }

    /** How far off the end may be: one standard deviation of the critical path, its tasks taken as independent. */
    public double spread() {
        return Math.sqrt(criticalPath().stream()
                .mapToDouble(task -> Math.pow(task.takes().spread(), 2))
                .sum());
    }

    /** Whether any task has three figures. */
    public boolean unsure() {
        return tasks.stream().anyMatch(task -> task.takes().unsure());
    }

    /** How many tasks stand before each in the longest chain of tasks that leads to it, by the task's id. */
    public Map<String, Integer> depths() {
        Map<String, Integer> depths = new HashMap<>();
        for (Task task : tasks) {
            depths.put(
                    task.id(),
                    task.after().stream()
                            .map(before -> depths.getOrDefault(before, 0) + 1)
                            .max(Comparator.naturalOrder())
                            .orElse(0));
        }
        return depths;
    }

    @Override
    public Table table() {
        List<String> columns = new ArrayList<>(List.of("Task"));
        if (unsure()) {
            columns.addAll(List.of("Best", "Likely", "Worst", "Expected " + unit));
        } else {
            columns.add("Takes, " + unit);
        }
        columns.addAll(List.of("Begins after", "Done at", "Slack"));
        return new Table(columns, timed().stream().map(this::row).toList());
    }

    private List<String> row(Timed timed) {
        Estimate takes = timed.task().takes();
        List<String> row = new ArrayList<>(List.of(timed.task().name()));
        if (unsure()) {
            row.addAll(List.of(figure(takes.best()), figure(takes.likely()), figure(takes.worst())));
        }
        row.addAll(List.of(
                figure(takes.expected()),
                figure(timed.start()),
                figure(timed.finish()),
                timed.critical() ? "none: critical" : figure(timed.slack())));
        return row;
    }
}
