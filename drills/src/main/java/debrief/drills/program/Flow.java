package debrief.drills.program;

import debrief.drills.schedule.ThreePoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program as a Mermaid flowchart: {@code id["Name<br>Team<br>4 wk (3–8)"]}, {@code a --> b}, {@code a & b --> c}. A subgraph's title is the team of those in
 * it that name none. What only colours is left out; what else Mermaid knows is refused.
 */
final class Flow {
    private static final Pattern HEAD = Pattern.compile("(?i)(?:flowchart|graph)(?:\\s+(?:LR|RL|TD|TB|BT))?");
    private static final Pattern LEFT_OUT = Pattern.compile("(?:style|classDef|linkStyle|click|direction)\\b.*");
    private static final Pattern DONE = Pattern.compile("class\\s+([\\w,\\s-]+)\\s+done");
    private static final Pattern OTHER_CLASS = Pattern.compile("class\\s.*");
    private static final Pattern GROUP =
            Pattern.compile("subgraph\\s+(?:[\\w-]+\\s*\\[\"?([^\"\\]]*)\"?\\]|\"?([^\"\\[\\]]+)\"?)");
    private static final Pattern NODE = Pattern.compile("\\G\\s*([\\p{L}\\p{N}_]+(?:-[\\p{L}\\p{N}_]+)*)\\s*"
            + "(?:\\[\\[?\\(?(?:\"([^\"]*)\"|([^\\[\\]\"]*?))\\)?\\]\\]?|\\(\\(?\\[?(?:\"([^\"]*)\"|([^()\"\\[\\]]*?))\\]?\\)\\)?"
            + "|\\{\\{?(?:\"([^\"]*)\"|([^{}\"]*?))\\}\\}?)?(:::[\\w-]+)?\\s*");
    private static final Pattern LINK =
            Pattern.compile("\\G(?:--+>|-\\.+->|==+>)(?:\\|[^|]*\\|)?|\\G--\\s*[^->|]+--+>");
    private static final Pattern TAKES = Pattern.compile("(\\d[\\d.,]*)\\s*(weeks?|wk|w|days?|d)?"
            + "(?:\\s*\\((\\d[\\d.,]*)\\s*(?:–|-|to)\\s*(\\d[\\d.,]*)\\))?(?:,\\s*(done))?");

    private final Gathered gathered;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<String> groups = new ArrayList<>();

    private Flow(Gathered gathered) {
        this.gathered = gathered;
    }

    /** A box as it has been told so far. */
    private static final class Node {
        int line;
        String label = "";
        String group = "";
        boolean done;
        final List<String> after = new ArrayList<>();
    }

    static Program read(String text, Head head) throws Refused {
        Flow flow = new Flow(new Gathered(head));
        String[] lines = text.split("\n", -1);
        boolean begun = false;
        for (int i = Mermaid.begin(lines); i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("%%")) {
                Mermaid.comment(flow.gathered, i + 1, line);
                continue;
            }
            line = line.replaceFirst(";$", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            if (!begun && HEAD.matcher(line).matches()) {
                begun = true;
                continue;
            }
            flow.line(line, i + 1);
        }
        for (Map.Entry<String, Node> entry : flow.nodes.entrySet()) {
            flow.gathered.add(flow.row(entry.getKey(), entry.getValue()));
        }
        return flow.gathered.program();
    }

    private void line(String line, int number) throws Refused {
        Matcher group = GROUP.matcher(line);
        if (group.matches()) {
            groups.add(Mermaid.plain(Stream.of(1, 2)
                    .map(group::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("")));
            return;
        }
        if (line.equals("end") && !groups.isEmpty()) {
            groups.remove(groups.size() - 1);
            return;
        }
        Matcher done = DONE.matcher(line);
        if (done.matches()) {
            for (String id : String.valueOf(done.group(1)).split(",", -1)) {
                node(Mermaid.idOf(id.strip()), number).done = true;
            }
            return;
        }
        if (!LEFT_OUT.matcher(line).matches() && !OTHER_CLASS.matcher(line).matches()) {
            statement(line, number);
        }
    }

    private Node node(String id, int line) {
        return nodes.computeIfAbsent(id, fresh -> {
            Node node = new Node();
            node.line = line;
            return node;
        });
    }

    private void statement(String line, int number) throws Refused {
        List<String> before = List.of();
        int at = 0;
        while (true) {
            List<String> here = new ArrayList<>();
            do {
                Matcher node = NODE.matcher(line);
                if (!node.find(at)) {
                    throw misread(line.substring(at), number);
                }
                here.add(met(node, number));
                at = node.end();
            } while (at < line.length() && line.charAt(at) == '&' && ++at > 0);
            for (String to : here) {
                node(to, number).after.addAll(before);
            }
            if (at == line.length()) {
                return;
            }
            Matcher link = LINK.matcher(line);
            if (!link.find(at)) {
                throw misread(line.substring(at), number);
            }
            at = link.end();
            before = here;
        }
    }

    private static Refused misread(String rest, int line) {
        String shown = rest.length() > 40 ? rest.substring(0, 40) + "…" : rest;
        return Refused.at(
                line,
                "“" + shown.strip() + "” is not understood here. Write boxes and arrows: a[\"Name<br>4 wk\"] --> b.");
    }

    private String met(Matcher found, int line) {
        String id = Mermaid.idOf(String.valueOf(found.group(1)));
        Node node = node(id, line);
        for (int group = 2; group <= 7; group++) {
            String label = found.group(group);
            if (label != null) {
                node.label = label;
                node.line = line;
            }
        }
        if (":::done".equals(found.group(8))) {
            node.done = true;
        }
        if (node.group.isEmpty() && !groups.isEmpty()) {
            node.group = groups.get(groups.size() - 1);
        }
        return id;
    }

    private Gathered.Row row(String id, Node node) throws Refused {
        List<String> parts = Stream.of(node.label.split("(?i)<br\\s*/?>", -1))
                .map(Mermaid::plain)
                .toList();
        Matcher takes = TAKES.matcher(parts.get(parts.size() - 1));
        if (parts.size() < 2 || !takes.matches()) {
            throw Refused.at(
                    node.line,
                    "how long “" + (parts.get(0).isEmpty() ? id : parts.get(0))
                            + "” takes is not said; write it last in its box: " + id
                            + "[\"Name<br>Team<br>4 wk (3-8)\"].");
        }
        String name = Gathered.name(node.line, parts.get(0), "the box " + id);
        ThreePoint figures =
                Gathered.takes(node.line, name, number(takes.group(3)), number(takes.group(1)), number(takes.group(4)));
        return new Gathered.Row(
                node.line,
                Gathered.id(node.line, id.replace('_', '-').toLowerCase(Locale.ROOT)),
                name,
                parts.size() > 2 ? parts.get(1) : node.group,
                scaled(figures, takes.group(2)),
                node.after.stream()
                        .map(other -> other.replace('_', '-').toLowerCase(Locale.ROOT))
                        .toList(),
                node.done || takes.group(5) != null);
    }

    /** In the unit of the program, where the box names the other one. */
    private ThreePoint scaled(ThreePoint takes, @Nullable String letters) {
        Unit of = letters == null ? gathered.unit : Unit.read(letters).orElse(gathered.unit);
        double times = (double) of.workingDays() / gathered.unit.workingDays();
        return times == 1 ? takes : new ThreePoint(takes.best() * times, takes.likely() * times, takes.worst() * times);
    }

    private static Optional<Double> number(@Nullable String text) {
        return text == null ? Optional.empty() : Gathered.number(text);
    }

    static String write(Program program) {
        StringBuilder text = new StringBuilder("flowchart LR\n").append(Mermaid.comments(program));
        Timing timing = Timing.of(program.tasks());
        for (Task task : program.tasks()) {
            ThreePoint takes = task.takes();
            text.append("  ")
                    .append(Mermaid.id(task.id()))
                    .append("[\"")
                    .append(Mermaid.escape(task.name()))
                    .append("<br>")
                    .append(task.team().isEmpty() ? "" : Mermaid.escape(task.team()) + "<br>")
                    .append(exact(takes.likely()))
                    .append(' ')
                    .append(program.unit().letters())
                    .append(" (")
                    .append(exact(takes.best()))
                    .append('–')
                    .append(exact(takes.worst()))
                    .append(")\"]")
                    .append(task.done() ? ":::done" : "")
                    .append('\n');
        }
        for (Task task : program.tasks()) {
            for (String other : task.after()) {
                text.append("  ")
                        .append(Mermaid.id(other))
                        .append(timing.onPath(other, task.id()) ? " ==> " : " --> ")
                        .append(Mermaid.id(task.id()))
                        .append('\n');
            }
        }
        return text.append("  classDef done stroke-dasharray:4 2\n").toString();
    }

    static String exact(double number) {
        return Unit.exact(BigDecimal.valueOf(number));
    }
}
