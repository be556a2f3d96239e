package debrief.drills.program;

import debrief.drills.schedule.ThreePoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file has told so far, whatever its format. */
final class Gathered {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,12})?");

    String name;
    Optional<LocalDate> start;
    Optional<LocalDate> promised;
    Unit unit;
    final List<Row> rows = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<Slip> slips = new ArrayList<>();

    /**
     * A task as a file tells it.
     *
     * @param id empty where it has none
     * @param after ids or names
     */
    record Row(int line, String id, String name, String team, ThreePoint takes, List<String> after, boolean done) {}

    Gathered(Head head) {
        name = head.name();
        start = head.start();
        promised = head.promised();
        unit = head.unit();
    }

    void add(Row row) throws Refused {
        if (rows.size() == Program.MOST_TASKS) {
            throw Refused.at(
                    row.line(), "a program holds at most " + Program.MOST_TASKS + " tasks, and here is one more.");
        }
        rows.add(row);
    }

    /** The whole, once the file is read. */
    Program program() throws Refused {
        if (rows.isEmpty()) {
            throw new Refused("There is no task in it.");
        }
        LocalDate from = start.orElseThrow(() -> new Refused(
                "The file does not say when the program starts. Fill in its start and read the file again."));
        LocalDate until = promised.orElseThrow(() ->
                new Refused("The file does not say which date was promised. Fill it in and read the file again."));
        List<Task> tasks = tasks();
        Optional<String> fault = Program.fault(name, from, until, tasks, decisions, slips);
        if (fault.isPresent()) {
            throw Program.circle(tasks)
                    .map(circle -> Refused.at(line(circle.get(0), tasks), fault.get()))
                    .orElseGet(() -> new Refused(fault.get()));
        }
        return new Program(name, from, until, unit, tasks, decisions, slips);
    }

    private int line(Task task, List<Task> tasks) {
        return rows.get(tasks.indexOf(task)).line();
    }

    private List<Task> tasks() throws Refused {
        Set<String> taken = new HashSet<>();
        for (Row row : rows) {
            if (!row.id().isEmpty() && !taken.add(row.id())) {
                throw Refused.at(row.line(), "there is a task “" + row.id() + "” already.");
            }
        }
        List<String> ids = new ArrayList<>();
        Map<String, String> byName = new HashMap<>();
        for (Row row : rows) {
            String id = row.id().isEmpty() ? Words.id(row.name(), taken) : row.id();
            taken.add(id);
            ids.add(id);
            byName.putIfAbsent(Words.slug(row.name()), id);
        }
        ids.forEach(id -> byName.put(id, id));
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<String> after = new ArrayList<>();
            for (String other : row.after()) {
                String id = byName.get(taken.contains(other) ? other : Words.slug(other));
                if (id == null) {
                    throw Refused.at(
                            row.line(), "“" + row.name() + "” waits for “" + other + "”, and there is no such task.");
                }
                after.add(id);
            }
            tasks.add(new Task(ids.get(i), row.name(), row.team(), row.takes(), after, row.done()));
        }
        return tasks;
    }

    /** A number as people write it, with a point or a comma. */
    static Optional<Double> number(String text) {
        String plain = text.strip();
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')).doubleValue())
                : Optional.empty();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static LocalDate date(int line, String text) throws Refused {
        return date(text).orElseThrow(() -> Refused.at(line, "“" + text + "” is no date; write 2026-06-30."));
    }

    /** Three figures, or one that is all three. */
    static ThreePoint takes(
            int line, String name, Optional<Double> best, Optional<Double> likely, Optional<Double> worst)
            throws Refused {
        double middle = likely.orElseThrow(() ->
                Refused.at(line, "how long “" + name + "” most likely takes is not said; write a number such as 2.5."));
        double low = best.orElse(middle);
        double high = worst.orElse(middle);
        if (low > middle || middle > high || high > Task.LONGEST) {
            throw Refused.at(
                    line,
                    "best, likely and worst of “" + name + "” have to be in this order, and at most " + Task.LONGEST
                            + ".");
        }
        return new ThreePoint(low, middle, high);
    }

    static String id(int line, String id) throws Refused {
        if (id.isEmpty() || (Task.ID.matcher(id).matches() && id.length() <= Task.LONGEST_ID)) {
            return id;
        }
        String slug = Words.slug(id);
        if (slug.isEmpty()) {
            throw Refused.at(line, "“" + id + "” cannot be the id of a task; use letters and digits.");
        }
        return slug;
    }

    static String name(int line, String text, String what) throws Refused {
        String name = Words.line(text);
        if (name.isEmpty()) {
            throw Refused.at(line, what + " has no name.");
        }
        if (name.length() > Task.LONGEST_NAME) {
            throw Refused.at(line, "a name has at most " + Task.LONGEST_NAME + " characters.");
        }
        return name;
    }
}
