package debrief.drills.program;

import debrief.drills.schedule.ThreePoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A program as it went, or as it is planned: tasks, what waits for what, and what was decided on the way.
 *
 * @param promised the date it was promised for
 * @param tasks in any order
 * @param slips in any order
 */
public record Program(
        String name,
        LocalDate start,
        LocalDate promised,
        Unit unit,
        List<Task> tasks,
        List<Decision> decisions,
        List<Slip> slips) {
    /** No program has more tasks. */
    public static final int MOST_TASKS = 300;

    /** No program has more decisions. */
    public static final int MOST_DECISIONS = 40;

    /** All decisions together change no more things. */
    public static final int MOST_CHANGES = 100;

    /** No program has more slips. */
    public static final int MOST_SLIPS = 200;

    /** Years that a program may lie in. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2200;

    /**
     * A program that can be worked out.
     *
     * @throws IllegalArgumentException where it cannot; the message is {@link #fault}
     */
    public Program {
        tasks = List.copyOf(tasks);
        decisions = List.copyOf(decisions);
        slips = List.copyOf(slips);
        Optional<String> fault = fault(name, start, promised, tasks, decisions, slips);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /** Why there can be no such program, in a sentence or two for the person; empty where there can. */
    public static Optional<String> fault(
            String name,
            LocalDate start,
            LocalDate promised,
            List<Task> tasks,
            List<Decision> decisions,
            List<Slip> slips) {
        if (name.isBlank() || name.length() > Task.LONGEST_NAME) {
            return Optional.of("Give the program a name of at most " + Task.LONGEST_NAME + " characters.");
        }
        if (start.getYear() < FIRST_YEAR || promised.getYear() > LAST_YEAR) {
            return Optional.of("Dates lie between " + FIRST_YEAR + " and " + LAST_YEAR + ".");
        }
        if (!promised.isAfter(start)) {
            return Optional.of("The promised date has to come after the start, " + start + ".");
        }
        if (tasks.isEmpty()) {
            return Optional.of("A program needs at least one task.");
        }
        if (tasks.size() > MOST_TASKS || decisions.size() > MOST_DECISIONS || slips.size() > MOST_SLIPS) {
            return Optional.of("A program holds at most " + MOST_TASKS + " tasks, " + MOST_DECISIONS + " decisions and "
                    + MOST_SLIPS + " slips. Put tasks together that one team does in a row.");
        }
        return tasks(tasks).or(() -> decisions(tasks, decisions)).or(() -> slips(tasks, slips));
    }

    private static Optional<String> tasks(List<Task> tasks) {
        Map<String, Task> known = new HashMap<>();
        for (Task task : tasks) {
            if (task.name().isBlank()
                    || task.name().length() > Task.LONGEST_NAME
                    || task.team().length() > Task.LONGEST_NAME) {
                return Optional.of("Each task needs a name; names have at most " + Task.LONGEST_NAME + " characters.");
            }
            if (task.id().length() > Task.LONGEST_ID
                    || !Task.ID.matcher(task.id()).matches()) {
                return Optional.of("“" + task.id()
                        + "” cannot be the id of a task: use small letters and digits with single hyphens between.");
            }
            if (known.put(task.id(), task) != null) {
                return Optional.of("Two tasks have the id “" + task.id() + "”.");
            }
            if (task.takes().worst() > Task.LONGEST) {
                return Optional.of(
                        "“" + task.name() + "” may take at most " + Task.LONGEST + " days or weeks. Split it up.");
            }
        }
        for (Task task : tasks) {
            for (String other : task.after()) {
                if (!known.containsKey(other)) {
                    return Optional.of("“" + task.name() + "” waits for “" + other + "”, and there is no such task.");
                }
            }
        }
        return circle(tasks).map(Program::says);
    }

    /** Names a circle. */
    static String says(List<Task> circle) {
        StringBuilder says = new StringBuilder("These tasks wait for each other in a circle: ");
        for (Task task : circle) {
            says.append("“").append(task.name()).append("” waits for ");
        }
        return says.append("“")
                .append(circle.get(0).name())
                .append("”. Take one of these ties out.")
                .toString();
    }

    private static Optional<String> decisions(List<Task> tasks, List<Decision> decisions) {
        Set<String> ids = ids(tasks);
        if (decisions.stream()
                        .mapToInt(one -> Math.max(1, one.changes().size()))
                        .sum()
                > MOST_CHANGES) {
            return Optional.of(
                    "All decisions together change at most " + MOST_CHANGES + " things. Keep those that mattered.");
        }
        for (Decision decision : decisions) {
            if (decision.name().isBlank()
                    || decision.name().length() > Task.LONGEST_NAME
                    || decision.otherwise().length() > Task.LONGEST_NAME) {
                return Optional.of("Each decision needs a name; it has at most " + Task.LONGEST_NAME + " characters.");
            }
            for (Change change : decision.changes()) {
                Optional<String> fault = fault(decision, change, ids);
                if (fault.isPresent()) {
                    return fault;
                }
            }
            Optional<List<Task>> circle = circle(without(tasks, decision));
            if (circle.isPresent()) {
                return Optional.of("Without “" + decision.name() + "” there is a circle. " + says(circle.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fault(Decision decision, Change change, Set<String> ids) {
        String of = "The decision “" + decision.name() + "” ";
        boolean dropped = change.kind() == Change.Kind.DROPPED;
        if (dropped ? change.task().isBlank() : !ids.contains(change.task())) {
            return Optional.of(of + (dropped ? "dropped a task without a name." : "is about no task of this program."));
        }
        if (change.kind().timed() && change.takes().isEmpty()) {
            return Optional.of(of + "has to tell how long “" + change.task() + "” takes without it.");
        }
        if (change.takes().filter(takes -> takes.worst() > Task.LONGEST).isPresent()) {
            return Optional.of(of + "names a task of more than " + Task.LONGEST + " days or weeks.");
        }
        for (List<String> others : List.of(change.after(), change.before())) {
            for (String other : others) {
                if (!ids.contains(other) || other.equals(change.task())) {
                    return Optional.of(of + "ties “" + change.task() + "” to “" + other
                            + "”, which is no other task of this program.");
                }
            }
        }
        boolean tied = change.kind() == Change.Kind.WAITS || change.kind() == Change.Kind.FREED;
        return tied && change.after().isEmpty()
                ? Optional.of(of + "has to name the task that is waited for.")
                : Optional.empty();
    }

    private static Optional<String> slips(List<Task> tasks, List<Slip> slips) {
        Set<String> ids = ids(tasks);
        for (Slip slip : slips) {
            if (slip.team().isBlank()
                    || slip.team().length() > Task.LONGEST_NAME
                    || !(slip.by() > 0 && slip.by() <= Task.LONGEST)) {
                return Optional.of("A slip needs a team, and how much later it said it would be: more than 0, at most "
                        + Task.LONGEST + ".");
            }
            if (!slip.task().isEmpty() && !ids.contains(slip.task())) {
                return Optional.of("A slip of “" + slip.team() + "” is about no task of this program.");
            }
        }
        return Optional.empty();
    }

    private static Set<String> ids(List<Task> tasks) {
        Set<String> ids = new HashSet<>();
        tasks.forEach(task -> ids.add(task.id()));
        return ids;
    }

    /** Tasks that wait for each other in a circle, each for the next and the last for the first; empty where none do. */
    static Optional<List<Task>> circle(List<Task> tasks) {
        List<Task> order = order(tasks);
        if (order.size() == tasks.size()) {
            return Optional.empty();
        }
        Map<String, Task> left = new HashMap<>();
        tasks.forEach(task -> left.put(task.id(), task));
        order.forEach(task -> left.remove(task.id()));
        // Whoever is left waits for somebody who is left, so walking on comes round.
        List<Task> walked = new ArrayList<>();
        Task at = tasks.stream()
                .filter(task -> left.containsKey(task.id()))
                .findFirst()
                .orElseThrow();
        while (!walked.contains(at)) {
            walked.add(at);
            at = at.after().stream()
                    .filter(left::containsKey)
                    .findFirst()
                    .map(left::get)
                    .orElseThrow();
        }
        return Optional.of(List.copyOf(walked.subList(walked.indexOf(at), walked.size())));
    }

    /** The tasks so that none comes before one it waits for, else as they were given; those in a circle, and behind one, are left out. */
    static List<Task> order(List<Task> tasks) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            places.put(tasks.get(i).id(), i);
        }
        List<List<Integer>> successors = new ArrayList<>();
        int[] waits = new int[tasks.size()];
        tasks.forEach(task -> successors.add(new ArrayList<>()));
        for (int i = 0; i < tasks.size(); i++) {
            for (String other : tasks.get(i).after()) {
                successors.get(places.getOrDefault(other, i)).add(i);
                waits[i]++;
            }
        }
        java.util.PriorityQueue<Integer> free = new java.util.PriorityQueue<>();
        for (int i = 0; i < waits.length; i++) {
            if (waits[i] == 0) {
                free.add(i);
            }
        }
        List<Task> order = new ArrayList<>();
        for (Integer next = free.poll(); next != null; next = free.poll()) {
            order.add(tasks.get(next));
            for (int after : successors.get(next)) {
                if (--waits[after] == 0) {
                    free.add(after);
                }
            }
        }
        return order;
    }

    /** The tasks as they would be without a decision, all other decisions as they were taken. */
    public List<Task> without(Decision decision) {
        return without(tasks, decision);
    }

    private static List<Task> without(List<Task> tasks, Decision decision) {
        List<Task> now = new ArrayList<>(tasks);
        for (Change change : decision.changes()) {
            switch (change.kind()) {
                case TOOK ->
                    now.replaceAll(task -> task.id().equals(change.task())
                            ? new Task(
                                    task.id(),
                                    task.name(),
                                    task.team(),
                                    change.takes().orElse(task.takes()),
                                    task.after(),
                                    false)
                            : task);
                case WAITS ->
                    now.replaceAll(task ->
                            task.id().equals(change.task()) ? task.after(minus(task.after(), change.after())) : task);
                case FREED ->
                    now.replaceAll(task ->
                            task.id().equals(change.task()) ? task.after(plus(task.after(), change.after())) : task);
                case ADDED -> bridge(now, change.task());
                case DROPPED -> insert(now, change);
            }
        }
        Set<String> left = ids(now);
        now.replaceAll(
                task -> task.after(task.after().stream().filter(left::contains).toList()));
        return now;
    }

    /** Takes a task out; what waited for it waits for what it waited for. */
    private static void bridge(List<Task> tasks, String id) {
        List<String> before = tasks.stream()
                .filter(task -> task.id().equals(id))
                .flatMap(task -> task.after().stream())
                .toList();
        tasks.removeIf(task -> task.id().equals(id));
        tasks.replaceAll(task ->
                task.after().contains(id) ? task.after(plus(minus(task.after(), List.of(id)), before)) : task);
    }

    private static void insert(List<Task> tasks, Change change) {
        Set<String> ids = ids(tasks);
        String id = Words.id(change.task(), ids);
        tasks.replaceAll(
                task -> change.before().contains(task.id()) ? task.after(plus(task.after(), List.of(id))) : task);
        List<String> after = change.after().stream().filter(ids::contains).toList();
        tasks.add(new Task(id, change.task(), "", change.takes().orElse(ThreePoint.of(0)), after, false));
    }

    private static List<String> minus(List<String> all, List<String> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static List<String> plus(List<String> all, List<String> more) {
        List<String> sum = new ArrayList<>(all);
        sum.addAll(more);
        return sum;
    }

    /** The task of that id. */
    public Optional<Task> task(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** The teams that do something, each once, in the order they are met. */
    public List<String> teams() {
        return tasks.stream()
                .map(Task::team)
                .filter(team -> !team.isEmpty())
                .distinct()
                .toList();
    }
}
