package debrief.web.sketch;

import debrief.web.sketch.Sketch.Arrow;
import debrief.web.sketch.Sketch.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads boxes and arrows written as a Mermaid flowchart: {@code flowchart LR}, {@code A[Label] --> B}, {@code A -->|words| B},
 * chains, {@code A & B}. What else Mermaid knows is named with its line and left out.
 *
 * @param sketch what was understood, with each box at its place
 * @param problems one sentence each, beginning with its line
 */
public record Flowchart(Sketch sketch, List<String> problems) {
    /** No text is read beyond this. */
    static final int MOST_CHARACTERS = 10_000;

    private static final int GAP_ACROSS = 72;
    /** Room for words on an arrow. */
    private static final int GAP_WORDS = 128;

    private static final int GAP_ALONG = 40;
    private static final int MARGIN = 24;

    private static final Pattern HEAD = Pattern.compile("(?:flowchart|graph)(?:\\s+(LR|RL|TD|TB|BT))?");
    private static final Pattern OTHER = Pattern.compile(
            "(subgraph|end|style|classDef|class|click|linkStyle|direction|sequenceDiagram|stateDiagram.*|erDiagram|gantt|pie)\\b.*");
    private static final Pattern NODE = Pattern.compile(
            "\\G\\s*([\\p{L}\\p{N}_]+(?:-[\\p{L}\\p{N}_]+)*)\\s*"
                    + "(?:\\[\\[?\\(?\"?([^\\[\\]\"]*?)\"?\\)?\\]\\]?|\\(\\(?\\[?\"?([^()\"]*?)\"?\\]?\\)\\)?|\\{\\{?\"?([^{}\"]*?)\"?\\}\\}?)?\\s*");
    private static final Pattern AND = Pattern.compile("\\G&");
    private static final Pattern LINK =
            Pattern.compile("\\G(?:(?:<?--+>|---+|-\\.+->?|==+>|===+|--+[ox])(?:\\|([^|]*)\\|)?"
                    + "|--\\s*([^->|][^->|]*?)\\s*--+>|-\\.\\s*([^.|>]+?)\\s*\\.+->|==\\s*([^=>|]+?)\\s*==+>)");

    public Flowchart {
        problems = List.copyOf(problems);
    }

    /** Reads a text; what is wrong in it is told line by line, and the rest is drawn. */
    public static Flowchart read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new Flowchart(
                    Sketch.EMPTY,
                    List.of("This is longer than " + MOST_CHARACTERS + " characters. Nothing was drawn."));
        }
        Reader reader = new Reader();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            for (String statement : line.split(";", -1)) {
                reader.read(statement.strip(), number);
            }
        }
        return new Flowchart(reader.placed(), reader.problems);
    }

    /** What was read up to a line. */
    private static final class Reader {
        private final Map<String, String> names = new LinkedHashMap<>();
        private final List<Link> links = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private String direction = "TD";
        private boolean begun;

        private record Link(String from, String to, String name) {}

        void read(String line, int number) {
            if (line.isEmpty() || line.startsWith("%%")) {
                return;
            }
            Matcher head = HEAD.matcher(line);
            if (!begun && head.matches()) {
                begun = true;
                direction = Objects.requireNonNullElse(head.group(1), "TD");
                return;
            }
            begun = true;
            Matcher other = OTHER.matcher(line);
            if (other.matches()) {
                problems.add("Line " + number + ": " + other.group(1)
                        + " is not drawn here. Write boxes and arrows: A[Label] --> B.");
                return;
            }
            statement(line)
                    .ifPresent(at -> problems.add(
                            "Line " + number + ": \"" + line.substring(at).strip()
                                    + "\" is not understood. Write boxes and arrows: A[Label] --> B."));
        }

        /** Reads boxes with arrows between them; tells where it stops understanding. */
        private Optional<Integer> statement(String line) {
            List<String> before = List.of();
            String name = "";
            int at = 0;
            while (true) {
                List<String> here = new ArrayList<>();
                Matcher and = AND.matcher(line);
                do {
                    Matcher node = NODE.matcher(line);
                    if (!node.find(at)) {
                        return Optional.of(at);
                    }
                    here.add(name(node));
                    at = node.end();
                    and.region(at, line.length());
                } while (and.lookingAt() && ++at > 0);
                for (String from : before) {
                    for (String to : here) {
                        links.add(new Link(from, to, name));
                    }
                }
                if (at == line.length()) {
                    return Optional.empty();
                }
                Matcher link = LINK.matcher(line);
                if (!link.find(at)) {
                    return Optional.of(at);
                }
                at = link.end();
                name = first(link, 1, 4).strip();
                before = here;
            }
        }

        private String name(Matcher node) {
            String id = Objects.requireNonNull(node.group(1));
            String label = first(node, 2, 4).strip();
            String known = names.getOrDefault(id, id);
            names.put(
                    id, label.isEmpty() ? known : cut(label.replace("<br>", " ").replace("<br/>", " ")));
            return id;
        }

        private static String first(Matcher found, int from, int to) {
            for (int group = from; group <= to; group++) {
                String words = found.group(group);
                if (words != null) {
                    return words;
                }
            }
            return "";
        }

        private static String cut(String words) {
            return words.length() <= Sketch.MOST_LETTERS ? words : words.substring(0, Sketch.MOST_LETTERS - 1) + "…";
        }

        /** Each box one step behind the last one that leads to it; what goes in a circle stays where it was first met. */
        Sketch placed() {
            if (names.size() > Sketch.MOST_BOXES || links.size() > Sketch.MOST_ARROWS) {
                problems.add(
                        0,
                        "There are more than " + Sketch.MOST_BOXES + " boxes or " + Sketch.MOST_ARROWS
                                + " arrows. Nothing was drawn.");
                return Sketch.EMPTY;
            }
            List<String> ids = List.copyOf(names.keySet());
            Map<String, Integer> steps = steps(ids);
            int last = steps.values().stream().mapToInt(step -> step).max().orElse(0);
            Map<Integer, Integer> filled = new LinkedHashMap<>();
            List<Box> boxes = new ArrayList<>();
            boolean across = direction.equals("LR") || direction.equals("RL");
            boolean told = links.stream().anyMatch(link -> !link.name().isEmpty());
            int gap = told && across ? GAP_WORDS : GAP_ACROSS;
            boolean back = direction.equals("RL") || direction.equals("BT");
            for (String id : ids) {
                int own = steps.getOrDefault(id, 0);
                int step = back ? last - own : own;
                int place = filled.merge(step, 1, Integer::sum) - 1;
                int column = across ? step : place;
                int row = across ? place : step;
                boxes.add(new Box(
                        boxes.size() + 1,
                        names.getOrDefault(id, id),
                        Math.min(Sketch.FARTHEST, MARGIN + column * (Picture.BOX_WIDTH + (across ? gap : GAP_ALONG))),
                        Math.min(Sketch.FARTHEST, MARGIN + row * (Picture.BOX_HEIGHT + (across ? GAP_ALONG : gap)))));
            }
            List<Arrow> arrows = links.stream()
                    .filter(link -> !link.from().equals(link.to()))
                    .map(link -> new Arrow(ids.indexOf(link.from()) + 1, ids.indexOf(link.to()) + 1, cut(link.name())))
                    .distinct()
                    .toList();
            return new Sketch(boxes, arrows);
        }

        private Map<String, Integer> steps(List<String> ids) {
            Map<String, Integer> steps = new LinkedHashMap<>();
            ids.forEach(id -> steps.put(id, 0));
            for (int round = 0; round < ids.size(); round++) {
                for (Link link : links) {
                    int from = steps.getOrDefault(link.from(), 0);
                    boolean forward = ids.indexOf(link.from()) < ids.indexOf(link.to());
                    if (forward && steps.getOrDefault(link.to(), 0) <= from) {
                        steps.put(link.to(), from + 1);
                    }
                }
            }
            return steps;
        }
    }
}
