package debrief.mine.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A system of a person's own, on one sheet.
 *
 * @param name what it is called
 * @param purpose what it is for, in a sentence; may be empty
 * @param components its parts, at most {@link #MOST_COMPONENTS}
 * @param flows what passes between them, at most {@link #MOST_FLOWS}
 * @param path one request from end to end, in words; may be empty
 * @param confidential whether it leaves this computer only where that is ticked
 */
public record Sheet(
        String name, String purpose, List<Component> components, List<Flow> flows, String path, boolean confidential) {
    /** A sheet has no more parts. */
    public static final int MOST_COMPONENTS = 20;

    /** And no more flows. */
    public static final int MOST_FLOWS = 40;

    private static final int LEAST_COMPONENTS = 3;
    private static final int LEAST_WORDS = 12;

    public Sheet {
        components = List.copyOf(components);
        flows = List.copyOf(flows);
    }

    /**
     * A part of the system. Only its name has to be there.
     *
     * @param does what it does
     * @param over the alternative that lost
     * @param why the property that decided it
     * @param limit what it can take, with a figure
     * @param fails what happens when it fails
     */
    public record Component(String name, String does, String over, String why, String limit, String fails) {}

    /**
     * What passes from one part to another.
     *
     * @param carries in a few words; may be empty
     */
    public record Flow(String from, String to, String carries) {
        /** As it is written in the form: {@code Player -> Gateway: play request}. */
        public String written() {
            return from + " -> " + to + (carries.isBlank() ? "" : ": " + carries);
        }
    }

    /**
     * Something an interviewer would find thin.
     *
     * @param where the part, or the name of the sheet
     */
    public record Thin(String where, String says) {}

    /** What is thin about it, the parts in their order, the whole last. */
    public List<Thin> thin() {
        List<Thin> thin = new ArrayList<>();
        for (Component part : components) {
            thin(part, thin);
        }
        for (Flow flow : flows) {
            for (String end : List.of(flow.from(), flow.to())) {
                if (component(end).isEmpty()) {
                    thin.add(new Thin(
                            end, "A flow names it, and it is no component here: add it, or spell it as above."));
                }
            }
        }
        if (components.size() < LEAST_COMPONENTS) {
            thin.add(new Thin(name, "Fewer than three components: an interviewer will ask what stands around them."));
        }
        if (path.isBlank()) {
            thin.add(new Thin(name, "No request goes from end to end: write one, step by step."));
        } else if (path.split("\\s+", -1).length < LEAST_WORDS) {
            thin.add(new Thin(
                    name, "The request from end to end is short: name each part it passes, and where it waits."));
        }
        return List.copyOf(thin.stream().distinct().toList());
    }

    private void thin(Component part, List<Thin> thin) {
        if (part.over().isBlank()) {
            thin.add(new Thin(part.name(), "No alternative: what else was on the table?"));
        } else if (part.why().isBlank()) {
            thin.add(
                    new Thin(part.name(), "No reason why it won over " + part.over() + ": which property decided it?"));
        }
        if (part.limit().isBlank()) {
            thin.add(new Thin(part.name(), "No limit: how much goes through it, and how much can?"));
        } else if (part.limit().chars().noneMatch(Character::isDigit)) {
            thin.add(new Thin(part.name(), "A limit without a figure: how many, how large, how fast?"));
        }
        if (part.fails().isBlank()) {
            thin.add(new Thin(part.name(), "No failure: what happens when it is gone, and who sees it first?"));
        }
        if (flows.stream().noneMatch(flow -> touches(flow, part))) {
            thin.add(new Thin(part.name(), "Nothing flows to it or from it: what is it connected to?"));
        }
    }

    static boolean touches(Flow flow, Component part) {
        return same(flow.from(), part.name()) || same(flow.to(), part.name());
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    private Optional<Component> component(String called) {
        return components.stream().filter(part -> same(part.name(), called)).findFirst();
    }

    /** Reads flows, a line each; what is no flow comes back among the lines that were not understood. */
    public static List<Flow> flows(String text, List<String> strange) {
        List<Flow> flows = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String words = line.strip();
            if (words.isEmpty()) {
                continue;
            }
            String[] ends = words.split("\\s*(?:-+>|=+>|→|⟶)\\s*", -1);
            boolean chain = ends.length >= 2 && List.of(ends).stream().noneMatch(String::isBlank);
            if (!chain) {
                strange.add(words);
                continue;
            }
            String[] last = ends[ends.length - 1].split("\\s*:\\s*", 2);
            ends[ends.length - 1] = last[0];
            for (int i = 0; i + 1 < ends.length; i++) {
                flows.add(
                        new Flow(ends[i], ends[i + 1], i + 2 == ends.length && last.length > 1 ? last[1].strip() : ""));
            }
        }
        return List.copyOf(flows);
    }

    /** The parts and flows as a Mermaid flowchart. */
    public String mermaid() {
        Map<String, String> ids = new LinkedHashMap<>();
        StringBuilder chart = new StringBuilder("flowchart LR\n");
        // In the order in which things flow, so that whoever draws it draws forward.
        for (Flow flow : inOrder()) {
            box(flow.from(), ids, chart);
            box(flow.to(), ids, chart);
        }
        for (Component part : components) {
            box(part.name(), ids, chart);
        }
        for (Flow flow : flows) {
            String words = label(flow.carries());
            chart.append("  ").append(ids.get(key(flow.from())));
            chart.append(words.isEmpty() ? " --> " : " -->|" + words + "| ");
            chart.append(ids.get(key(flow.to()))).append('\n');
        }
        return chart.toString();
    }

    /** Flows from where nothing comes in first; a circle begins where it was written first. */
    private List<Flow> inOrder() {
        List<Flow> left = new ArrayList<>(flows);
        List<Flow> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Flow next = left.stream()
                    .filter(flow -> left.stream()
                            .noneMatch(other -> same(other.to(), flow.from()) && !same(other.from(), flow.from())))
                    .findFirst()
                    .orElse(left.get(0));
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    private static void box(String name, Map<String, String> ids, StringBuilder chart) {
        if (!ids.containsKey(key(name))) {
            String id = "c" + (ids.size() + 1);
            ids.put(key(name), id);
            chart.append("  ").append(id).append("[\"").append(label(name)).append("\"]\n");
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** Words without the signs that mean something in a chart. */
    private static String label(String words) {
        return words.replaceAll("[\\[\\](){}|<>;\"`]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The whole sheet as Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# " + line(name) + "\n");
        if (!purpose.isBlank()) {
            text.append('\n').append(line(purpose)).append('\n');
        }
        text.append("\n## Components\n");
        for (Component part : components) {
            text.append("\n### ").append(line(part.name())).append("\n\n");
            item(text, "Does", part.does());
            item(text, "Chosen over", part.over());
            item(text, "Because", part.why());
            item(text, "Limit", part.limit());
            item(text, "When it fails", part.fails());
        }
        text.append("\n## Flows\n\n");
        flows.forEach(flow -> text.append("- ").append(line(flow.written())).append('\n'));
        if (!path.isBlank()) {
            text.append("\n## One request, end to end\n\n")
                    .append(escaped(path))
                    .append('\n');
        }
        return text.append("\n```mermaid\n").append(mermaid()).append("```\n").toString();
    }

    private static void item(StringBuilder text, String label, String words) {
        if (!words.isBlank()) {
            text.append("- **").append(label).append(":** ").append(line(words)).append('\n');
        }
    }

    private static String line(String words) {
        return escaped(words.replaceAll("\\s+", " ").strip());
    }

    /** Signs that Markdown, or a page made of it, would take for something else. */
    private static String escaped(String words) {
        return words.codePoints()
                .mapToObj(c -> "\\`*_[]<>#|".indexOf(c) >= 0 ? "\\" + Character.toString(c) : Character.toString(c))
                .collect(Collectors.joining());
    }
}
