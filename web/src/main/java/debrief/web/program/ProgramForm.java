package debrief.web.program;

import debrief.drills.program.Change;
import debrief.drills.program.Decision;
import debrief.drills.program.Program;
import debrief.drills.program.Slip;
import debrief.drills.program.Task;
import debrief.drills.program.Unit;
import debrief.drills.schedule.ThreePoint;
import debrief.web.page.Asked;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/**
 * The form for a program, with what was typed into it and what is wrong with that. Tasks are named by the numbers of their rows.
 *
 * @param id of the program that is changed; empty for a new one
 * @param version of it that was shown; 0 for a new one
 * @param wrong a sentence by the name of its field; {@code all} for what is wrong with the whole
 * @param at the field to go on typing in; empty for none
 */
public record ProgramForm(
        String id,
        int version,
        String name,
        String start,
        String promised,
        String unit,
        boolean confidential,
        List<TaskRow> tasks,
        List<ChangeRow> changes,
        List<SlipRow> slips,
        Map<String, String> wrong,
        String at) {
    private static final int LEAST = 3;

    public ProgramForm {
        tasks = List.copyOf(tasks);
        changes = List.copyOf(changes);
        slips = List.copyOf(slips);
    }

    /**
     * A task as it was typed.
     *
     * @param id empty where it is new
     * @param after numbers of rows
     */
    public record TaskRow(
            int n,
            String id,
            String name,
            String team,
            String best,
            String likely,
            String worst,
            String after,
            boolean done) {
        boolean blank() {
            return (name + team + best + likely + worst + after).isBlank();
        }
    }

    /**
     * One thing a decision changed, as it was typed.
     *
     * @param name empty where it belongs to the decision above
     * @param task the number of a row; a name where the task was dropped
     */
    public record ChangeRow(
            int n,
            String name,
            String date,
            String otherwise,
            String what,
            String task,
            String best,
            String likely,
            String worst,
            String after,
            String before) {
        boolean blank() {
            return (name + date + otherwise + task + best + likely + worst + after + before).isBlank();
        }
    }

    /** A slip as it was typed. */
    public record SlipRow(int n, String team, String task, String by, String when) {
        boolean blank() {
            return (team + task + by + when).isBlank();
        }
    }

    /** An empty form. */
    static ProgramForm empty() {
        return padded(new ProgramForm(
                "", 0, "", "", "", Unit.WEEKS.key(), false, List.of(), List.of(), List.of(), Map.of(), ""));
    }

    /** The form of a program that is there. */
    static ProgramForm of(String id, int version, KeptProgram kept) {
        Program program = kept.program();
        Map<String, Integer> numbers = new HashMap<>();
        program.tasks().forEach(task -> numbers.put(task.id(), numbers.size() + 1));
        List<TaskRow> tasks = new ArrayList<>();
        for (Task task : program.tasks()) {
            ThreePoint takes = task.takes();
            tasks.add(new TaskRow(
                    tasks.size() + 1,
                    task.id(),
                    task.name(),
                    task.team(),
                    number(takes.best()),
                    number(takes.likely()),
                    number(takes.worst()),
                    numbers(task.after(), numbers),
                    task.done()));
        }
        List<ChangeRow> changes = new ArrayList<>();
        for (Decision decision : program.decisions()) {
            rows(decision, numbers, changes);
        }
        List<SlipRow> slips = new ArrayList<>();
        for (Slip slip : program.slips()) {
            slips.add(new SlipRow(
                    slips.size() + 1,
                    slip.team(),
                    numbers(slip.task().isEmpty() ? List.of() : List.of(slip.task()), numbers),
                    number(slip.by()),
                    slip.when().map(LocalDate::toString).orElse("")));
        }
        return padded(new ProgramForm(
                id,
                version,
                program.name(),
                program.start().toString(),
                program.promised().toString(),
                program.unit().key(),
                kept.confidential(),
                tasks,
                changes,
                slips,
                Map.of(),
                ""));
    }

    private static void rows(Decision decision, Map<String, Integer> numbers, List<ChangeRow> rows) {
        String date = decision.date().map(LocalDate::toString).orElse("");
        if (decision.changes().isEmpty()) {
            rows.add(new ChangeRow(
                    rows.size() + 1, decision.name(), date, decision.otherwise(), "", "", "", "", "", "", ""));
        }
        for (int i = 0; i < decision.changes().size(); i++) {
            Change change = decision.changes().get(i);
            boolean dropped = change.kind() == Change.Kind.DROPPED;
            rows.add(new ChangeRow(
                    rows.size() + 1,
                    i == 0 ? decision.name() : "",
                    i == 0 ? date : "",
                    i == 0 ? decision.otherwise() : "",
                    change.kind().key(),
                    dropped ? change.task() : numbers(List.of(change.task()), numbers),
                    change.takes().map(takes -> number(takes.best())).orElse(""),
                    change.takes().map(takes -> number(takes.likely())).orElse(""),
                    change.takes().map(takes -> number(takes.worst())).orElse(""),
                    numbers(change.after(), numbers),
                    numbers(change.before(), numbers)));
        }
    }

    private static String number(double number) {
        String text = java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return number == 0 ? "0" : text;
    }

    private static String numbers(List<String> ids, Map<String, Integer> numbers) {
        return ids.stream()
                .map(id -> String.valueOf(numbers.getOrDefault(id, 0)))
                .collect(Collectors.joining(", "));
    }

    /** What was typed, whatever it is, and what one of the buttons for rows did to it. */
    static ProgramForm read(String id, MultiValueMap<String, String> typed) {
        ProgramForm form = new ProgramForm(
                id,
                Asked.number(one(typed, "version"), 0, Integer.MAX_VALUE).orElse(0),
                one(typed, "name"),
                one(typed, "start"),
                one(typed, "promised"),
                one(typed, "unit"),
                typed.containsKey("confidential"),
                rows(typed, "t", Program.MOST_TASKS)
                        .mapToObj(n -> new TaskRow(
                                n,
                                one(typed, "t" + n + "-id"),
                                one(typed, "t" + n + "-name"),
                                one(typed, "t" + n + "-team"),
                                one(typed, "t" + n + "-best"),
                                one(typed, "t" + n + "-likely"),
                                one(typed, "t" + n + "-worst"),
                                one(typed, "t" + n + "-after"),
                                typed.containsKey("t" + n + "-done")))
                        .toList(),
                rows(typed, "d", Program.MOST_CHANGES)
                        .mapToObj(n -> new ChangeRow(
                                n,
                                one(typed, "d" + n + "-name"),
                                one(typed, "d" + n + "-date"),
                                one(typed, "d" + n + "-otherwise"),
                                one(typed, "d" + n + "-what"),
                                one(typed, "d" + n + "-task"),
                                one(typed, "d" + n + "-best"),
                                one(typed, "d" + n + "-likely"),
                                one(typed, "d" + n + "-worst"),
                                one(typed, "d" + n + "-after"),
                                one(typed, "d" + n + "-before")))
                        .toList(),
                rows(typed, "s", Program.MOST_SLIPS)
                        .mapToObj(n -> new SlipRow(
                                n,
                                one(typed, "s" + n + "-team"),
                                one(typed, "s" + n + "-task"),
                                one(typed, "s" + n + "-by"),
                                one(typed, "s" + n + "-when")))
                        .toList(),
                Map.of(),
                "");
        return form.done(one(typed, "do"));
    }

    private static IntStream rows(MultiValueMap<String, String> typed, String letter, int most) {
        String last = letter.equals("t") ? "-name" : letter.equals("d") ? "-what" : "-team";
        return IntStream.rangeClosed(1, most).filter(n -> typed.containsKey(letter + n + last));
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        return Asked.typed(Optional.ofNullable(typed.getFirst(name)).orElse("")).strip();
    }

    /** What a button did: {@code add-t} a task, {@code cut-d-2} the second change; anything else nothing. */
    private ProgramForm done(String button) {
        List<TaskRow> newTasks = new ArrayList<>(tasks);
        List<ChangeRow> newChanges = new ArrayList<>(changes);
        List<SlipRow> newSlips = new ArrayList<>(slips);
        String focus = "";
        String[] parts = button.split("-", -1);
        if (parts.length == 3 && parts[0].equals("cut")) {
            int n = Asked.number(parts[2], 1, Program.MOST_TASKS).orElse(0);
            switch (parts[1]) {
                case "t" -> newTasks.removeIf(row -> row.n() == n);
                case "d" -> newChanges.removeIf(row -> row.n() == n);
                default -> newSlips.removeIf(row -> row.n() == n);
            }
            focus = "add-" + parts[1];
        } else if (parts.length == 2 && parts[0].equals("add")) {
            switch (parts[1]) {
                case "t" -> {
                    newTasks.add(new TaskRow(0, "", "", "", "", "", "", "", false));
                    focus = "t" + newTasks.size() + "-name";
                }
                case "d" -> {
                    newChanges.add(new ChangeRow(0, "", "", "", "took", "", "", "", "", "", ""));
                    focus = "d" + newChanges.size() + "-name";
                }
                default -> {
                    newSlips.add(new SlipRow(0, "", "", "", ""));
                    focus = "s" + newSlips.size() + "-team";
                }
            }
        }
        return renumbered(newTasks, newChanges, newSlips, focus);
    }

    /** Rows counted from 1; numbers that named a row name it still, and those of a row that is gone are gone. */
    private ProgramForm renumbered(
            List<TaskRow> newTasks, List<ChangeRow> newChanges, List<SlipRow> newSlips, String focus) {
        Map<String, String> now = new HashMap<>();
        tasks.forEach(row -> now.put(String.valueOf(row.n()), ""));
        for (int i = 0; i < newTasks.size(); i++) {
            if (newTasks.get(i).n() > 0) {
                now.put(String.valueOf(newTasks.get(i).n()), String.valueOf(i + 1));
            }
        }
        List<TaskRow> numberedTasks = new ArrayList<>();
        for (TaskRow row : newTasks) {
            numberedTasks.add(new TaskRow(
                    numberedTasks.size() + 1,
                    row.id(),
                    row.name(),
                    row.team(),
                    row.best(),
                    row.likely(),
                    row.worst(),
                    moved(row.after(), now),
                    row.done()));
        }
        List<ChangeRow> numberedChanges = new ArrayList<>();
        for (ChangeRow row : newChanges) {
            numberedChanges.add(new ChangeRow(
                    numberedChanges.size() + 1,
                    row.name(),
                    row.date(),
                    row.otherwise(),
                    row.what(),
                    row.what().equals("dropped") ? row.task() : moved(row.task(), now),
                    row.best(),
                    row.likely(),
                    row.worst(),
                    moved(row.after(), now),
                    moved(row.before(), now)));
        }
        List<SlipRow> numberedSlips = new ArrayList<>();
        for (SlipRow row : newSlips) {
            numberedSlips.add(
                    new SlipRow(numberedSlips.size() + 1, row.team(), moved(row.task(), now), row.by(), row.when()));
        }
        return new ProgramForm(
                id,
                version,
                name,
                start,
                promised,
                unit,
                confidential,
                numberedTasks,
                numberedChanges,
                numberedSlips,
                wrong,
                focus);
    }

    private static String moved(String typed, Map<String, String> now) {
        return Arrays.stream(typed.split("[,;\\s]+"))
                .map(one -> now.getOrDefault(one, one))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** With some empty rows where there are hardly any. */
    private static ProgramForm padded(ProgramForm form) {
        List<TaskRow> tasks = new ArrayList<>(form.tasks);
        while (tasks.size() < LEAST) {
            tasks.add(new TaskRow(tasks.size() + 1, "", "", "", "", "", "", "", false));
        }
        return new ProgramForm(
                form.id,
                form.version,
                form.name,
                form.start,
                form.promised,
                form.unit,
                form.confidential,
                tasks,
                form.changes,
                form.slips,
                form.wrong,
                form.at);
    }

    ProgramForm with(Map<String, String> sentences) {
        return new ProgramForm(
                id, version, name, start, promised, unit, confidential, tasks, changes, slips, sentences, "");
    }

    /** Without the rows that hold nothing. */
    ProgramForm filled() {
        return renumbered(
                tasks.stream().filter(row -> !row.blank()).toList(),
                changes.stream().filter(row -> !row.blank()).toList(),
                slips.stream().filter(row -> !row.blank()).toList(),
                "");
    }

    /** Reads a form; the sentences say what is wrong, and the program is there where nothing is. */
    record Read(Optional<Program> program, Map<String, String> wrong) {}

    Read program() {
        return new Reader(this).read();
    }

    /** Where it is sent. */
    public String action() {
        return id.isEmpty() ? "/programs" : "/programs/" + id + "/edit";
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** The kinds of change to choose from. */
    public List<Change.Kind> kinds() {
        return List.of(Change.Kind.values());
    }

    /** The units to choose from. */
    public List<Unit> units() {
        return List.of(Unit.values());
    }

    /** Makes a program of what was typed. */
    private static final class Reader {
        private final ProgramForm form;
        private final Map<String, String> wrong = new HashMap<>();
        private final List<String> ids = new ArrayList<>();

        Reader(ProgramForm form) {
            this.form = form;
        }

        Read read() {
            if (form.name.isEmpty() || form.name.length() > Task.LONGEST_NAME) {
                wrong.put("name", "Give it a name of at most " + Task.LONGEST_NAME + " characters.");
            }
            Optional<LocalDate> start = date("start", form.start, true);
            Optional<LocalDate> promised = date("promised", form.promised, true);
            Unit unit = Unit.read(form.unit).orElse(Unit.WEEKS);
            Set<String> taken = new HashSet<>();
            form.tasks.forEach(row -> taken.add(row.id()));
            Set<String> met = new HashSet<>();
            for (TaskRow row : form.tasks) {
                String id = row.id().isEmpty() || !met.add(row.id()) ? Task.id(row.name(), taken) : row.id();
                taken.add(id);
                ids.add(id);
            }
            List<Task> tasks = form.tasks.stream().map(this::task).toList();
            List<Decision> decisions = decisions();
            List<Slip> slips = form.slips.stream().map(this::slip).toList();
            if (tasks.isEmpty()) {
                wrong.put("all", "A program needs at least one task.");
            }
            if (!wrong.isEmpty() || start.isEmpty() || promised.isEmpty()) {
                return new Read(Optional.empty(), wrong);
            }
            if (!promised.get().isAfter(start.get())) {
                wrong.put("promised", "It has to come after the start.");
            }
            Optional<String> fault = Program.fault(form.name, start.get(), promised.get(), tasks, decisions, slips);
            fault.filter(sentence -> wrong.isEmpty()).ifPresent(sentence -> wrong.put("all", sentence));
            return new Read(
                    fault.isPresent()
                            ? Optional.empty()
                            : Optional.of(
                                    new Program(form.name, start.get(), promised.get(), unit, tasks, decisions, slips)),
                    wrong);
        }

        private Optional<LocalDate> date(String field, String typed, boolean needed) {
            if (typed.isEmpty() && !needed) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(typed));
            } catch (DateTimeParseException e) {
                wrong.put(field, "Write a date such as 2026-06-30.");
                return Optional.empty();
            }
        }

        private Optional<Double> number(String field, String typed, boolean needed) {
            String plain = typed.replace(',', '.');
            if (plain.isEmpty() && !needed) {
                return Optional.empty();
            }
            if (!plain.matches("\\d{1,4}(?:\\.\\d{1,3})?") || Double.parseDouble(plain) > Task.LONGEST) {
                wrong.put(field, "Write a number such as 2 or 2.5, at most " + Task.LONGEST + ".");
                return Optional.empty();
            }
            return Optional.of(Double.parseDouble(plain));
        }

        private ThreePoint takes(String row, String best, String likely, String worst) {
            Optional<Double> middle = number(row + "-likely", likely, true);
            double three = middle.orElse(0.0);
            double low = number(row + "-best", best, false).orElse(three);
            double high = number(row + "-worst", worst, false).orElse(three);
            if (middle.isEmpty()) {
                return ThreePoint.of(0);
            }
            if (low > three) {
                wrong.putIfAbsent(row + "-best", "The best case cannot be longer than the likely one.");
            }
            if (three > high) {
                wrong.putIfAbsent(row + "-worst", "The worst case cannot be shorter than the likely one.");
            }
            return low <= three && three <= high ? new ThreePoint(low, three, high) : ThreePoint.of(three);
        }

        private List<String> others(String field, String typed) {
            List<String> others = new ArrayList<>();
            for (String one : typed.split("[,;\\s]+", -1)) {
                Optional<Integer> number = Asked.number(one, 1, ids.size());
                if (number.isPresent()) {
                    others.add(ids.get(number.get() - 1));
                } else if (!one.isEmpty()) {
                    wrong.put(field, "Write numbers of tasks, such as 1, 3.");
                }
            }
            return others;
        }

        private Task task(TaskRow row) {
            String field = "t" + row.n();
            if (row.name().isEmpty() || row.name().length() > Task.LONGEST_NAME) {
                wrong.put(
                        field + "-name",
                        row.name().isEmpty()
                                ? "Name the task, or take the row out."
                                : "Shorten it to " + Task.LONGEST_NAME + " characters.");
            }
            if (row.team().length() > Task.LONGEST_NAME) {
                wrong.put(field + "-team", "Shorten it to " + Task.LONGEST_NAME + " characters.");
            }
            String id = ids.get(row.n() - 1);
            List<String> after = others(field + "-after", row.after());
            if (after.contains(id)) {
                wrong.put(field + "-after", "A task cannot wait for itself.");
            }
            return new Task(
                    id, row.name(), row.team(), takes(field, row.best(), row.likely(), row.worst()), after, row.done());
        }

        private List<Decision> decisions() {
            List<Decision> decisions = new ArrayList<>();
            for (ChangeRow row : form.changes) {
                String field = "d" + row.n();
                List<Change> changes = new ArrayList<>();
                boolean goesOn = row.name().isEmpty() && !decisions.isEmpty();
                if (row.name().isEmpty() && decisions.isEmpty()) {
                    wrong.put(field + "-name", "Name the decision.");
                }
                Decision last = goesOn ? decisions.remove(decisions.size() - 1) : null;
                if (last != null) {
                    changes.addAll(last.changes());
                }
                change(field, row).ifPresent(changes::add);
                Optional<LocalDate> date = date(field + "-date", row.date(), false);
                if (row.otherwise().length() > Task.LONGEST_NAME || row.name().length() > Task.LONGEST_NAME) {
                    wrong.put(field + "-otherwise", "Shorten it to " + Task.LONGEST_NAME + " characters.");
                }
                decisions.add(
                        last == null
                                ? new Decision(row.name(), date, row.otherwise(), changes)
                                : new Decision(last.name(), last.date(), last.otherwise(), changes));
            }
            return decisions;
        }

        private Optional<Change> change(String field, ChangeRow row) {
            if (row.task().isEmpty() && row.likely().isEmpty() && row.after().isEmpty()) {
                return Optional.empty();
            }
            Change.Kind kind = Change.Kind.read(row.what()).orElse(Change.Kind.TOOK);
            String task = row.task();
            if (kind != Change.Kind.DROPPED) {
                List<String> about = others(field + "-task", row.task());
                if (about.size() != 1) {
                    wrong.put(field + "-task", "Write the number of one task.");
                    return Optional.empty();
                }
                task = about.get(0);
            } else if (task.isEmpty()) {
                wrong.put(field + "-task", "Name the task that was dropped.");
            }
            List<String> after = others(field + "-after", row.after());
            if (after.isEmpty() && (kind == Change.Kind.WAITS || kind == Change.Kind.FREED)) {
                wrong.put(field + "-after", "Write the number of the task that is waited for.");
            }
            return Optional.of(new Change(
                    kind,
                    task,
                    kind.timed() ? Optional.of(takes(field, row.best(), row.likely(), row.worst())) : Optional.empty(),
                    after,
                    others(field + "-before", row.before())));
        }

        private Slip slip(SlipRow row) {
            String field = "s" + row.n();
            if (row.team().isEmpty() || row.team().length() > Task.LONGEST_NAME) {
                wrong.put(field + "-team", "Name the team.");
            }
            List<String> task = others(field + "-task", row.task());
            if (task.size() > 1) {
                wrong.put(field + "-task", "Write the number of one task, or nothing.");
            }
            double by = number(field + "-by", row.by(), true).orElse(1.0);
            if (by <= 0) {
                wrong.put(field + "-by", "Write by how much: more than 0.");
            }
            return new Slip(
                    row.team(), task.isEmpty() ? "" : task.get(0), by, date(field + "-when", row.when(), false));
        }
    }
}
