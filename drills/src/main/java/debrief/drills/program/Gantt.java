package debrief.drills.program;

import debrief.drills.schedule.ThreePoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program as a Mermaid gantt chart. A section is a team; a range stands behind the name, {@code Registry (15–40 d) :registry, after map, 20d}. A task that
 * does not say after what it begins begins after the one above it, as in Mermaid; a date of its own is understood only where it is the program's first.
 */
final class Gantt {
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?:axisFormat|tickInterval|todayMarker|weekday|weekend|inclusiveEndDates|topAxis|click|accTitle|accDescr|includes)\\b.*");
    private static final Pattern TITLE = Pattern.compile("title\\s+(.*)");
    private static final Pattern SECTION = Pattern.compile("section\\s+(.*)");
    private static final Pattern KEYWORD = Pattern.compile(
            "(?i)(?:gantt|title|section|dateFormat|excludes|includes|axisFormat|tickInterval|todayMarker|weekday|weekend|inclusiveEndDates|topAxis|click|accTitle|accDescr)\\b.*");
    private static final Pattern TASK = Pattern.compile("([^:]+):(.*)");
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*\\((\\d[\\d.]*)(?:–|-)(\\d[\\d.]*) d\\)");
    private static final Pattern DURATION = Pattern.compile("(\\d+(?:\\.\\d+)?)([dwh])");
    private static final Set<String> TAGS = Set.of("done", "active", "crit", "milestone", "vert");
    private static final String NOBODY = "-";

    private final Gathered gathered;
    private final List<LocalDate> dates = new ArrayList<>();
    private String team = "";
    private String above = "";
    private boolean weekends = true;

    private Gantt(Gathered gathered) {
        this.gathered = gathered;
    }

    static Program read(String text, Head head) throws Refused {
        Gantt gantt = new Gantt(new Gathered(head));
        String[] lines = text.split("\n", -1);
        int begin = Mermaid.begin(lines);
        // What holds for all tasks may stand below them.
        for (int i = begin; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("%%")) {
                Mermaid.comment(gantt.gathered, i + 1, line);
            } else if (line.matches("excludes\\b.*\\bweekends\\b.*")) {
                gantt.weekends = false;
            }
        }
        for (int i = begin; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("%%") && !line.equalsIgnoreCase("gantt")) {
                gantt.line(line, i + 1);
            }
        }
        if (!gantt.dates.isEmpty() && gantt.gathered.start.isEmpty()) {
            gantt.gathered.start = Optional.of(gantt.dates.get(0));
        }
        return gantt.gathered.program();
    }

    private void line(String line, int number) throws Refused {
        Matcher title = TITLE.matcher(line);
        Matcher section = SECTION.matcher(line);
        if (title.matches()) {
            gathered.name = Gathered.name(number, Mermaid.plain(String.valueOf(title.group(1))), "the program");
        } else if (section.matches()) {
            String name = Mermaid.plain(String.valueOf(section.group(1)));
            team = name.equals(NOBODY) ? "" : name;
        } else if (line.startsWith("dateFormat")) {
            if (!line.matches("dateFormat\\s+YYYY-MM-DD")) {
                throw Refused.at(number, "dates are read as YYYY-MM-DD only. Change the format and the dates.");
            }
        } else if (line.startsWith("excludes")) {
            if (!line.matches("excludes\\s+weekends")) {
                throw Refused.at(number, "only weekends can be left out, as holidays are not known here.");
            }
        } else if (!LEFT_OUT.matcher(line).matches()) {
            task(line, number);
        }
    }

    private void task(String line, int number) throws Refused {
        Matcher task = TASK.matcher(line);
        if (!task.matches()) {
            throw Refused.at(number, "this is no task. Write Name :id, after other, 20d.");
        }
        List<String> told = Stream.of(String.valueOf(task.group(2)).split(",", -1))
                .map(String::strip)
                .collect(Collectors.toCollection(ArrayList::new));
        boolean done = false;
        boolean milestone = false;
        while (!told.isEmpty() && (TAGS.contains(told.get(0)) || told.get(0).isEmpty())) {
            done |= told.get(0).equals("done");
            milestone |= told.get(0).equals("milestone");
            told.remove(0);
        }
        if (told.isEmpty() || told.size() > 3) {
            throw Refused.at(number, "how long it takes is not said. Write Name :id, after other, 20d.");
        }
        String id = told.size() == 3 ? Mermaid.idOf(told.get(0)) : "";
        String begins = told.size() > 1 ? told.get(told.size() - 2) : "";
        if (told.size() == 2
                && !begins.startsWith("after ")
                && Gathered.date(begins).isEmpty()) {
            id = Mermaid.idOf(begins);
            begins = "";
        }
        row(number, String.valueOf(task.group(1)).strip(), id, begins, told.get(told.size() - 1), done, milestone);
    }

    private void row(int line, String text, String id, String begins, String ends, boolean done, boolean milestone)
            throws Refused {
        List<String> after = new ArrayList<>();
        Optional<LocalDate> date = Gathered.date(begins);
        if (begins.startsWith("after ")) {
            for (String other : begins.substring(6).strip().split("\\s+", -1)) {
                after.add(Gathered.id(line, Mermaid.idOf(other)));
            }
        } else if (date.isPresent()) {
            first(line, date.get());
        } else if (!begins.isEmpty()) {
            throw Refused.at(line, "“" + begins + "” is no beginning; write a date or after and an id.");
        } else if (!above.isEmpty()) {
            after.add(above);
        }
        Matcher range = RANGE.matcher(text);
        boolean ranged = range.matches();
        String name = Gathered.name(line, Mermaid.plain(ranged ? String.valueOf(range.group(1)) : text), "a task");
        double likely = milestone ? 0 : length(line, ends, date);
        ThreePoint takes = Gathered.takes(
                line,
                name,
                ranged ? units(new BigDecimal(range.group(2))) : Optional.empty(),
                Optional.of(likely),
                ranged ? units(new BigDecimal(range.group(3))) : Optional.empty());
        String own = Gathered.id(line, id);
        gathered.add(new Gathered.Row(line, own, name, team, takes, after, done));
        above = own.isEmpty() ? name : own;
    }

    /** Only the program's own first day can be told by a date: what begins later waits for something. */
    private void first(int line, LocalDate date) throws Refused {
        LocalDate start = gathered.start.orElse(dates.isEmpty() ? date : dates.get(0));
        if (!date.equals(start)) {
            throw Refused.at(
                    line,
                    "this begins on a date of its own, " + date
                            + ". Say after which task it begins, or give it the program's first day, " + start + ".");
        }
        dates.add(date);
    }

    private double length(int line, String ends, Optional<LocalDate> begins) throws Refused {
        Matcher duration = DURATION.matcher(ends);
        if (duration.matches()) {
            BigDecimal amount = new BigDecimal(duration.group(1));
            BigDecimal days = switch (String.valueOf(duration.group(2))) {
                case "w" -> amount.multiply(BigDecimal.valueOf(weekends ? 5 : 7));
                case "h" -> amount.divide(BigDecimal.valueOf(24), MathContext.DECIMAL32);
                default ->
                    weekends
                            ? amount.multiply(BigDecimal.valueOf(5))
                                    .divide(BigDecimal.valueOf(7), MathContext.DECIMAL32)
                            : amount;
            };
            return units(days).orElse(0.0);
        }
        Optional<LocalDate> end = Gathered.date(ends);
        if (end.isPresent() && begins.isPresent() && end.get().isAfter(begins.get())) {
            long days = ChronoUnit.DAYS.between(begins.get(), end.get());
            long working = new Workdays(begins.get()).until(end.get().minusDays(1));
            return units(BigDecimal.valueOf(days == 0 ? 0 : working)).orElse(0.0);
        }
        throw Refused.at(line, "“" + ends + "” is no duration; write 20d or 4w.");
    }

    private Optional<Double> units(BigDecimal days) {
        return Optional.of(days.divide(BigDecimal.valueOf(gathered.unit.workingDays()), MathContext.DECIMAL64)
                .doubleValue());
    }

    static String write(Program program) {
        StringBuilder text = new StringBuilder("gantt\n")
                .append(Mermaid.comments(program))
                .append("  title ")
                .append(Mermaid.escape(program.name()))
                .append("\n  dateFormat YYYY-MM-DD\n  excludes weekends\n");
        Timing timing = Timing.of(program.tasks());
        String team = "";
        boolean first = true;
        for (Task task : program.tasks()) {
            if (first || !task.team().equals(team)) {
                team = task.team();
                first = false;
                text.append("  section ")
                        .append(team.isEmpty() ? NOBODY : Mermaid.escape(team))
                        .append('\n');
            }
            text.append("  ")
                    .append(name(task, program.unit()))
                    .append(" :")
                    .append(task.done() ? "done, " : timing.path().contains(task.id()) ? "crit, " : "")
                    .append(Mermaid.id(task.id()))
                    .append(", ")
                    .append(
                            task.after().isEmpty()
                                    ? program.start().toString()
                                    : task.after().stream()
                                            .map(Mermaid::id)
                                            .collect(Collectors.joining(" ", "after ", "")))
                    .append(", ")
                    .append(days(task.takes().likely(), program.unit()))
                    .append("d\n");
        }
        return text.toString();
    }

    private static String name(Task task, Unit unit) {
        String name = Mermaid.escape(task.name());
        String safe = KEYWORD.matcher(name).matches() ? "#" + (int) name.charAt(0) + ";" + name.substring(1) : name;
        ThreePoint takes = task.takes();
        return takes.worst() > takes.best()
                ? safe + " (" + days(takes.best(), unit) + "–" + days(takes.worst(), unit) + " d)"
                : safe;
    }

    private static String days(double units, Unit unit) {
        return Unit.exact(BigDecimal.valueOf(units).multiply(BigDecimal.valueOf(unit.workingDays())));
    }
}
