package debrief.web.bank;

import static debrief.content.Picture.figure;

import debrief.content.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A network as it is drawn: from left to right, the critical path on top, in pixels.
 *
 * @param width of all
 * @param height of all
 */
public record Drawing(int width, int height, List<Box> boxes, List<Arrow> arrows) {
    private static final int BOX_WIDTH = 172;
    private static final int BOX_HEIGHT = 66;
    private static final int BETWEEN_COLUMNS = 40;
    private static final int BETWEEN_LANES = 18;
    private static final int EDGE = 2;
    private static final int LETTERS_IN_A_LINE = 26;
    private static final int LINE = 15;
    private static final int HEAD = 7;

    /**
     * A task.
     *
     * @param name in one line or two
     * @param takes how long it takes, and what it may slip
     */
    public record Box(int x, int y, int width, int height, boolean critical, List<String> name, String takes) {
        /** Where a line of words begins, from above. */
        public int line(int number) {
            return y + 19 + number * LINE;
        }
    }

    /**
     * What waits for what.
     *
     * @param line the way from box to box, as SVG writes it
     * @param head the point of the arrow
     */
    public record Arrow(String line, String head, boolean critical) {}

    /** Draws a network. */
    public static Drawing of(Network network) {
        return new Pen(network).drawing();
    }

    /** Draws one network. */
    private static final class Pen {
        private final Network network;
        private final Map<String, Integer> columns;
        private final Map<String, Integer> lanes = new HashMap<>();
        private final List<List<Boolean>> taken = new ArrayList<>();
        private final List<String> path;

        Pen(Network network) {
            this.network = network;
            this.columns = network.depths();
            this.path = network.criticalPath().stream().map(Network.Task::id).toList();
        }

        Drawing drawing() {
            network.tasks().stream().filter(task -> path.contains(task.id())).forEach(task -> {
                lanes.put(task.id(), 0);
                take(0, column(task.id()), column(task.id()));
            });
            network.tasks().stream().filter(task -> !path.contains(task.id())).forEach(this::lay);
            List<Box> boxes = network.timed().stream().map(this::box).toList();
            List<Arrow> arrows = new ArrayList<>();
            for (Network.Task task : network.tasks()) {
                task.after().forEach(before -> arrows.add(arrow(before, task.id())));
            }
            int most =
                    columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return new Drawing(
                    x(most) + BOX_WIDTH + EDGE, y(taken.size() - 1) + BOX_HEIGHT + EDGE, boxes, List.copyOf(arrows));
        }

        /** Puts a task into the first lane below the critical path that is free up to those that wait for it. */
        private void lay(Network.Task task) {
            int from = column(task.id());
            int to = network.tasks().stream()
                    .filter(next -> next.after().contains(task.id()))
                    .mapToInt(next -> column(next.id()) - 1)
                    .max()
                    .orElse(from);
            int lane = 1;
            while (!free(lane, from, to)) {
                lane++;
            }
            lanes.put(task.id(), lane);
            take(lane, from, to);
        }

        private boolean free(int lane, int from, int to) {
            if (lane >= taken.size()) {
                return true;
            }
            for (int column = from; column <= to; column++) {
                if (column < taken.get(lane).size() && taken.get(lane).get(column)) {
                    return false;
                }
            }
            return true;
        }

        private void take(int lane, int from, int to) {
            while (taken.size() <= lane) {
                taken.add(new ArrayList<>());
            }
            List<Boolean> of = taken.get(lane);
            while (of.size() <= to) {
                of.add(false);
            }
            for (int column = from; column <= to; column++) {
                of.set(column, true);
            }
        }

        private Box box(Network.Timed timed) {
            Network.Task task = timed.task();
            String takes = figure(task.takes().expected()) + " " + network.unit();
            return new Box(
                    x(column(task.id())),
                    y(lane(task.id())),
                    BOX_WIDTH,
                    BOX_HEIGHT,
                    timed.critical(),
                    lines(task.name()),
                    timed.critical() ? takes + " · critical" : takes + " · slack " + figure(timed.slack()));
        }

        /** From the right of one box to the left of another; along the lane that is free, and across just before or after. */
        private Arrow arrow(String from, String to) {
            int left = x(column(from)) + BOX_WIDTH;
            int right = x(column(to)) - HEAD;
            int start = y(lane(from)) + BOX_HEIGHT / 2;
            int end = y(lane(to)) + BOX_HEIGHT / 2;
            boolean early = lane(from) == 0 && lane(to) != 0;
            int across = early ? left : x(column(to)) - BETWEEN_COLUMNS;
            int half = (BETWEEN_COLUMNS - HEAD) / 2;
            int over = across + 2 * half;
            String line = "M" + left + " " + start + "H" + across + "C" + (across + half) + " " + start + " "
                    + (across + half) + " " + end + " " + over + " " + end + "H" + right;
            String head = "M" + right + " " + (end - 5) + "l" + HEAD + " 5l-" + HEAD + " 5z";
            int at = path.indexOf(to);
            return new Arrow(line, head, at > 0 && path.get(at - 1).equals(from));
        }

        private int column(String id) {
            return columns.getOrDefault(id, 0);
        }

        private int lane(String id) {
            return lanes.getOrDefault(id, 0);
        }

        private static int x(int column) {
            return EDGE + column * (BOX_WIDTH + BETWEEN_COLUMNS);
        }

        private static int y(int lane) {
            return EDGE + lane * (BOX_HEIGHT + BETWEEN_LANES);
        }
    }

    /** A name in at most two lines; what does not fit stands in the table. */
    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS_IN_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= 2 ? List.copyOf(lines) : List.of(lines.get(0), lines.get(1) + " …");
    }
}
