package debrief.drills.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program as a network in columns, in pixels: each task in a column behind all it waits for, ties as lines between the columns (after Sugiyama, Tagawa, Toda
 * 1981). The same program is always drawn the same.
 *
 * @param boxes in the order of the tasks
 * @param ways the critical path's last, so that it lies on top
 */
public record Layout(int width, int height, List<Box> boxes, List<Way> ways) {
    /** How wide every box is. */
    public static final int BOX_WIDTH = 147;

    private static final int LINE = 16;
    private static final int BOX_PAD = 14;
    private static final int LETTERS = 21;
    private static final int EDGE = 3;
    private static final int BETWEEN_BOXES = 34;
    private static final int BETWEEN_WAYS = 12;
    private static final int LEAST_GAP = 10;
    private static final int TRACK = 4;
    private static final int MOST_TRACKS = 10;
    private static final int HEAD = 9;
    private static final int CORNER = 5;
    private static final int SWEEPS = 10;
    private static final int CRITICAL_WEIGHT = 6;

    /** More ties in one gap are not counted for crossings. */
    private static final int MOST_COUNTED = 400;

    public Layout {
        boxes = List.copyOf(boxes);
        ways = List.copyOf(ways);
    }

    /**
     * A task.
     *
     * @param lines its name in one line or two, then its team where it has one, then its figures
     * @param names how many of the lines are its name
     * @param slack what it may slip, in words; empty on the critical path
     */
    public record Box(
            int x, int y, int height, boolean critical, boolean done, List<String> lines, int names, String slack) {
        public Box {
            lines = List.copyOf(lines);
        }

        /** Where a line of words stands, from above. */
        public int line(int number) {
            return y + 4 + (number + 1) * LINE;
        }
    }

    /**
     * A tie.
     *
     * @param path from box to box, as SVG writes it
     * @param head the point of its arrow
     */
    public record Way(String path, String head, boolean critical) {}

    /** Draws a program. */
    public static Layout of(Program program) {
        return new Pen(program).layout();
    }

    /** A task in its column, or a place a long tie runs through. */
    private static final class Node {
        final int column;
        final int task;
        final List<Node> left = new ArrayList<>();
        final List<Node> right = new ArrayList<>();
        final boolean critical;
        double y;
        int place;

        Node(int column, int task, boolean critical) {
            this.column = column;
            this.task = task;
            this.critical = critical;
        }

        boolean real() {
            return task >= 0;
        }
    }

    /** A tie as it runs through the columns. */
    private record Chain(List<Node> nodes, boolean critical) {}

    /** Draws one program. */
    private static final class Pen {
        private final Program program;
        private final Timing timing;
        private final List<Task> tasks;
        private final List<List<Node>> columns = new ArrayList<>();
        private final List<Node> nodes = new ArrayList<>();
        private final List<Chain> chains = new ArrayList<>();
        private final int boxHeight;

        Pen(Program program) {
            this.program = program;
            this.timing = Timing.of(program.tasks());
            this.tasks = program.tasks();
            int most = tasks.stream()
                    .mapToInt(task -> lines(task.name()).size() + (task.team().isEmpty() ? 0 : 1) + 1)
                    .max()
                    .orElse(3);
            this.boxHeight = BOX_PAD + most * LINE;
        }

        Layout layout() {
            place();
            untangle();
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                settle(sweep % 2 == 0);
            }
            double top = nodes.stream()
                    .mapToDouble(node -> node.y - height(node) / 2.0)
                    .min()
                    .orElse(0);
            nodes.forEach(node -> node.y += EDGE - top);
            int[] x = new int[columns.size()];
            List<Map<Node, Integer>> tracks = tracks();
            for (int column = 1; column < x.length; column++) {
                x[column] = x[column - 1] + BOX_WIDTH + gap(tracks.get(column - 1));
            }
            for (int column = 0; column < x.length; column++) {
                x[column] += EDGE;
            }
            List<Box> boxes = new ArrayList<>();
            for (Node node : nodes.subList(0, tasks.size())) {
                boxes.add(box(node, x[node.column]));
            }
            List<Way> ways = new ArrayList<>();
            chains.stream()
                    .sorted(Comparator.comparing(Chain::critical))
                    .forEach(chain -> ways.add(way(chain, x, tracks)));
            double bottom = nodes.stream()
                    .mapToDouble(node -> node.y + height(node) / 2.0)
                    .max()
                    .orElse(0);
            return new Layout(x[x.length - 1] + BOX_WIDTH + EDGE, (int) Math.ceil(bottom) + LINE + EDGE, boxes, ways);
        }

        private int height(Node node) {
            return node.real() ? boxHeight : 0;
        }

        private void place() {
            Map<String, Integer> places = new HashMap<>();
            for (Task task : tasks) {
                places.put(task.id(), places.size());
            }
            int[] depth = new int[tasks.size()];
            List<Task> order = Program.order(tasks);
            for (Task task : order) {
                int at = places.getOrDefault(task.id(), 0);
                for (String other : task.after()) {
                    depth[at] = Math.max(depth[at], depth[places.getOrDefault(other, at)] + 1);
                }
            }
            // What waits for nothing stands right before what waits for it.
            List<List<Integer>> successors = Timing.successors(tasks);
            for (int at = 0; at < depth.length; at++) {
                if (tasks.get(at).after().isEmpty()) {
                    depth[at] = successors.get(at).stream()
                                    .mapToInt(next -> depth[next])
                                    .min()
                                    .orElse(1)
                            - 1;
                }
            }
            int last = Arrays.stream(depth).max().orElse(0);
            for (int column = 0; column <= last; column++) {
                columns.add(new ArrayList<>());
            }
            for (int at = 0; at < depth.length; at++) {
                Node node = new Node(
                        depth[at], at, timing.path().contains(tasks.get(at).id()));
                nodes.add(node);
                columns.get(depth[at]).add(node);
            }
            // The critical path begins on top.
            columns.forEach(column -> column.sort(Comparator.comparing(node -> !node.critical)));
            for (int at = 0; at < depth.length; at++) {
                for (String other : tasks.get(at).after()) {
                    tie(
                            nodes.get(places.getOrDefault(other, at)),
                            nodes.get(at),
                            timing.onPath(other, tasks.get(at).id()));
                }
            }
            columns.forEach(Pen::number);
        }

        private void tie(Node from, Node to, boolean critical) {
            List<Node> chain = new ArrayList<>(List.of(from));
            for (int column = from.column + 1; column < to.column; column++) {
                Node through = new Node(column, -1, false);
                nodes.add(through);
                columns.get(column).add(through);
                chain.add(through);
            }
            chain.add(to);
            for (int i = 1; i < chain.size(); i++) {
                chain.get(i - 1).right.add(chain.get(i));
                chain.get(i).left.add(chain.get(i - 1));
            }
            chains.add(new Chain(chain, critical));
        }

        private static void number(List<Node> column) {
            for (int i = 0; i < column.size(); i++) {
                column.get(i).place = i;
            }
        }

        /** Sorts each column by the middle of its neighbours', forth and back, and keeps what crosses least. */
        private void untangle() {
            List<List<Node>> best = columns.stream().map(List::copyOf).toList();
            long least = crossings();
            for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
                boolean forth = sweep % 2 == 0;
                for (int i = 1; i < columns.size(); i++) {
                    List<Node> column = columns.get(forth ? i : columns.size() - 1 - i);
                    Map<Node, Double> wish = new HashMap<>();
                    for (Node node : column) {
                        List<Node> near = forth ? node.left : node.right;
                        wish.put(
                                node,
                                near.stream()
                                        .mapToInt(one -> one.place)
                                        .average()
                                        .orElse(node.place));
                    }
                    column.sort(Comparator.comparingDouble(node -> wish.getOrDefault(node, 0.0)));
                    number(column);
                }
                long now = crossings();
                if (now < least) {
                    least = now;
                    best = columns.stream().map(List::copyOf).toList();
                }
            }
            for (int i = 0; i < columns.size(); i++) {
                columns.set(i, best.get(i));
                number(best.get(i));
            }
        }

        private long crossings() {
            long crossings = 0;
            for (List<Node> column : columns) {
                List<int[]> ties = new ArrayList<>();
                for (Node node : column) {
                    node.right.forEach(next -> ties.add(new int[] {node.place, next.place}));
                }
                for (int i = 0; i < ties.size() && ties.size() <= MOST_COUNTED; i++) {
                    for (int j = 0; j < i; j++) {
                        int[] a = ties.get(i);
                        int[] b = ties.get(j);
                        crossings += (long) (a[0] - b[0]) * (a[1] - b[1]) < 0 ? 1 : 0;
                    }
                }
            }
            return crossings;
        }

        /** Brings each node level with its neighbours on one side, as far as those in its column let it. */
        private void settle(boolean forth) {
            for (int i = 0; i < columns.size(); i++) {
                List<Node> column = columns.get(forth ? i : columns.size() - 1 - i);
                double[] wish = new double[column.size()];
                double[] below = new double[column.size()];
                for (int at = 0; at < wish.length; at++) {
                    Node node = column.get(at);
                    below[at] = at == 0 ? 0 : below[at - 1] + apart(column.get(at - 1), node);
                    List<Node> near = forth ? node.left : node.right;
                    double sum = 0;
                    double weight = 0;
                    for (Node one : near) {
                        double counts = one.critical && node.critical ? CRITICAL_WEIGHT : one.real() ? 1 : 2;
                        sum += counts * one.y;
                        weight += counts;
                    }
                    wish[at] = (weight == 0 ? node.y : sum / weight) - below[at];
                }
                double[] level = rising(wish);
                for (int at = 0; at < wish.length; at++) {
                    column.get(at).y = level[at] + below[at];
                }
            }
        }

        private double apart(Node above, Node below) {
            int space = above.real() ? BETWEEN_BOXES : BETWEEN_WAYS;
            return height(above) / 2.0 + height(below) / 2.0 + (below.real() && !above.real() ? LINE : space);
        }

        /** The nearest numbers that never fall (pool adjacent violators). */
        private static double[] rising(double[] wish) {
            double[] mean = new double[wish.length];
            int[] size = new int[wish.length];
            int pools = 0;
            for (double one : wish) {
                mean[pools] = one;
                size[pools] = 1;
                pools++;
                while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                    int both = size[pools - 2] + size[pools - 1];
                    mean[pools - 2] = (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / both;
                    size[pools - 2] = both;
                    pools--;
                }
            }
            double[] rising = new double[wish.length];
            int at = 0;
            for (int pool = 0; pool < pools; pool++) {
                Arrays.fill(rising, at, at + size[pool], mean[pool]);
                at += size[pool];
            }
            return rising;
        }

        /** For each gap, which of its upright lines belongs to which node: all ties of one share it. */
        private List<Map<Node, Integer>> tracks() {
            List<Map<Node, Integer>> tracks = new ArrayList<>();
            for (List<Node> column : columns) {
                Map<Node, Integer> of = new HashMap<>();
                for (Node node : column) {
                    if (node.right.stream().anyMatch(next -> Math.abs(next.y - node.y) >= 1)) {
                        of.put(node, of.size() % MOST_TRACKS);
                    }
                }
                tracks.add(of);
            }
            return tracks;
        }

        private static int used(Map<Node, Integer> tracks) {
            return Math.min(MOST_TRACKS, tracks.size());
        }

        private static int gap(Map<Node, Integer> tracks) {
            return LEAST_GAP + HEAD + used(tracks) * TRACK;
        }

        private Way way(Chain chain, int[] x, List<Map<Node, Integer>> tracks) {
            Node from = chain.nodes().get(0);
            StringBuilder path = new StringBuilder("M" + (x[from.column] + BOX_WIDTH) + " " + Math.round(from.y));
            for (int i = 1; i < chain.nodes().size(); i++) {
                Node before = chain.nodes().get(i - 1);
                Node here = chain.nodes().get(i);
                long y1 = Math.round(before.y);
                long y2 = Math.round(here.y);
                Map<Node, Integer> of = tracks.get(before.column);
                if (y1 != y2) {
                    int over = x[before.column]
                            + BOX_WIDTH
                            + LEAST_GAP / 2
                            + (used(of) - 1 - of.getOrDefault(before, 0)) * TRACK;
                    bend(path, over, y1, y2);
                }
                path.append("H")
                        .append(i == chain.nodes().size() - 1 ? x[here.column] - HEAD + 1 : x[here.column] + BOX_WIDTH);
            }
            Node to = chain.nodes().get(chain.nodes().size() - 1);
            String head = "M" + (x[to.column] - 1) + " " + Math.round(to.y) + "l-" + HEAD + " -4.5v9z";
            return new Way(path.toString(), head, chain.critical());
        }

        private static void bend(StringBuilder path, int over, long y1, long y2) {
            long corner = Math.min(CORNER, Math.abs(y2 - y1) / 2);
            long down = y2 > y1 ? corner : -corner;
            path.append("H").append(over - corner);
            path.append("Q")
                    .append(over)
                    .append(" ")
                    .append(y1)
                    .append(" ")
                    .append(over)
                    .append(" ")
                    .append(y1 + down);
            path.append("V").append(y2 - down);
            path.append("Q")
                    .append(over)
                    .append(" ")
                    .append(y2)
                    .append(" ")
                    .append(over + corner)
                    .append(" ")
                    .append(y2);
        }

        private Box box(Node node, int x) {
            Task task = tasks.get(node.task);
            Timing.Timed timed = timing.tasks().get(node.task);
            List<String> lines = new ArrayList<>(lines(task.name()));
            int names = lines.size();
            if (!task.team().isEmpty()) {
                lines.add(cut(task.team()));
            }
            lines.add(task.figures(program.unit()));
            return new Box(
                    x,
                    (int) Math.round(node.y - boxHeight / 2.0),
                    boxHeight,
                    node.critical,
                    task.done(),
                    lines,
                    names,
                    timed.critical() ? "" : program.unit().of(timed.slack()) + " slack");
        }
    }

    /** A name in at most two lines; what does not fit stands in the table. */
    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(2, lines.size())));
        shown.replaceAll(Layout::cut);
        if (lines.size() > 2 && !shown.get(1).endsWith("…")) {
            shown.set(1, shown.get(1) + " …");
        }
        return shown;
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LETTERS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LETTERS)) + "…";
    }

    /** The picture as a file of its own, with its name above, in black on white. */
    public String svg(Program program) {
        int above = 34;
        StringBuilder svg = new StringBuilder(4096);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
        svg.append("\" height=\"")
                .append(height + above)
                .append("\" viewBox=\"0 0 ")
                .append(width);
        svg.append(" ").append(height + above).append("\" font-family=\"sans-serif\" font-size=\"12\">");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><text x=\"")
                .append(EDGE)
                .append("\" y=\"20\" font-size=\"15\" font-weight=\"bold\">");
        svg.append(escaped(program.name() + ", promised for " + program.promised()))
                .append("</text>");
        svg.append("<g transform=\"translate(0 ").append(above).append(")\">");
        for (Way way : ways) {
            String ink = way.critical() ? "#111" : "#777";
            svg.append("<path fill=\"none\" stroke=\"").append(ink).append("\" stroke-width=\"");
            svg.append(way.critical() ? "3" : "1.5")
                    .append("\" d=\"")
                    .append(way.path())
                    .append("\"/>");
            svg.append("<path fill=\"")
                    .append(ink)
                    .append("\" d=\"")
                    .append(way.head())
                    .append("\"/>");
        }
        for (Box box : boxes) {
            svg.append("<rect fill=\"#fff\" x=\"")
                    .append(box.x())
                    .append("\" y=\"")
                    .append(box.y());
            svg.append("\" width=\"").append(BOX_WIDTH).append("\" height=\"").append(box.height());
            svg.append("\" rx=\"2\" stroke=\"").append(box.critical() ? "#111" : "#777");
            svg.append("\" stroke-width=\"").append(box.critical() ? "3" : "1").append("\"/>");
            for (int i = 0; i < box.lines().size(); i++) {
                svg.append("<text x=\"")
                        .append(box.x() + 9)
                        .append("\" y=\"")
                        .append(box.line(i))
                        .append("\"");
                svg.append(i < box.names() ? " font-weight=\"bold\">" : " fill=\"#444\">");
                svg.append(escaped(box.lines().get(i))).append("</text>");
            }
            if (!box.slack().isEmpty()) {
                svg.append("<text fill=\"#444\" x=\"").append(box.x()).append("\" y=\"");
                svg.append(box.y() + box.height() + LINE)
                        .append("\">")
                        .append(escaped(box.slack()))
                        .append("</text>");
            }
        }
        return svg.append("</g></svg>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
