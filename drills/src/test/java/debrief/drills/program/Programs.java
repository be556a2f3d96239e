package debrief.drills.program;

import debrief.drills.schedule.ThreePoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Programs made by dice, always the same for a seed. */
final class Programs {
    private static final String[] TEAMS = {"", "Identity", "Ledger & Co", "end", "Team: \"A\"; #1 (x) %% –", "section 8"
    };
    private static final String[] NAMES = {
        "Map",
        "end",
        "Wave (3–8 d)",
        "title: yes",
        "A -> B | C",
        "<br> 4 wk",
        "Ünïcode “q” #35; &amp;",
        "gantt",
        "done, crit"
    };

    private Programs() {}

    static Program of(long seed) {
        Random dice = new Random(seed);
        int size = 1 + dice.nextInt(9);
        Unit unit = dice.nextBoolean() ? Unit.WEEKS : Unit.DAYS;
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> after = new ArrayList<>();
            for (Task before : tasks) {
                if (dice.nextInt(3) == 0) {
                    after.add(before.id());
                }
            }
            String id = List.of("end", "done", "a-1", "w2", "x", "graph", "after", "o9", "4w")
                    .get(i);
            String name = NAMES[dice.nextInt(NAMES.length)] + (dice.nextBoolean() ? "" : " " + i);
            tasks.add(new Task(id, name, TEAMS[dice.nextInt(TEAMS.length)], takes(dice), after, dice.nextInt(5) == 0));
        }
        java.util.Collections.shuffle(tasks, dice);
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(400));
        return new Program(
                NAMES[dice.nextInt(NAMES.length)],
                start,
                start.plusDays(1 + dice.nextInt(300)),
                unit,
                tasks,
                decisions(dice, tasks),
                slips(dice, tasks));
    }

    static ThreePoint takes(Random dice) {
        int likely = dice.nextInt(40);
        int best = dice.nextInt(likely + 1);
        int worst = dice.nextInt(4) == 0 ? likely : likely + dice.nextInt(60);
        return new ThreePoint(best / 4.0, likely / 4.0, worst / 4.0);
    }

    private static List<Decision> decisions(Random dice, List<Task> tasks) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            Task task = tasks.get(dice.nextInt(tasks.size()));
            List<Change> changes = new ArrayList<>();
            switch (dice.nextInt(5)) {
                case 0 ->
                    changes.add(change(Change.Kind.TOOK, task.id(), Optional.of(takes(dice)), List.of(), List.of()));
                case 1 -> {
                    if (!task.after().isEmpty()) {
                        changes.add(change(
                                Change.Kind.WAITS,
                                task.id(),
                                Optional.empty(),
                                List.of(task.after().get(0)),
                                List.of()));
                    }
                }
                case 2 -> changes.add(change(Change.Kind.ADDED, task.id(), Optional.empty(), List.of(), List.of()));
                case 3 ->
                    changes.add(change(
                            Change.Kind.DROPPED,
                            "Dropped \"" + i + "\"",
                            Optional.of(takes(dice)),
                            task.after(),
                            List.of(task.id())));
                default -> {}
            }
            decisions.add(new Decision(
                    "Decision " + i,
                    dice.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2026, 3, 1 + i)),
                    dice.nextBoolean() ? "" : "otherwise: {it} would \"not\"",
                    changes));
        }
        return decisions;
    }

    private static Change change(
            Change.Kind kind, String task, Optional<ThreePoint> takes, List<String> after, List<String> before) {
        return new Change(kind, task, takes, after, before);
    }

    private static List<Slip> slips(Random dice, List<Task> tasks) {
        List<Slip> slips = new ArrayList<>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            slips.add(new Slip(
                    "Identity",
                    dice.nextBoolean() ? "" : tasks.get(0).id(),
                    0.5 * i,
                    dice.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2026, 4, i))));
        }
        return slips;
    }

    /** A task of exactly that length. */
    static Task task(String id, double takes, String... after) {
        return new Task(id, id, "", ThreePoint.of(takes), List.of(after), false);
    }

    static Program of(List<Task> tasks, List<Decision> decisions) {
        return new Program(
                "Test", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 27), Unit.WEEKS, tasks, decisions, List.of());
    }

    static String names(List<Task> tasks) {
        return tasks.stream().map(Task::id).collect(Collectors.joining(" "));
    }
}
