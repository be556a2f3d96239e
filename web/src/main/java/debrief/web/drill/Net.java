package debrief.web.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network as it is drawn, from left to right by what comes before what, in pixels.
 *
 * @param says what it shows, for those who do not see it
 */
public record Net(String says, int width, int height, List<Box> boxes, List<Arrow> arrows) {
    private static final int BOX_WIDTH = 150;
    private static final int BOX_HEIGHT = 48;
    private static final int ACROSS = 44;
    private static final int DOWN = 16;
    private static final int EDGE = 2;
    private static final int HEAD = 7;
    private static final int LETTERS = 21;

    /** A box of it. */
    public record Box(int x, int y, int width, int height, String name, String says, boolean strong) {}

    /** What comes before what. */
    public record Arrow(String line, String head, boolean strong) {}

    /**
     * What a box stands for.
     *
     * @param strong whether it is on the path, or marked; those are on top of their column
     * @param before the ids of what comes before it
     */
    record Knot(String id, String name, String says, boolean strong, List<String> before) {}

    /** Draws knots that come in an order in which each follows what is before it. */
    static Net of(String says, List<Knot> knots) {
        Map<String, Knot> all = new LinkedHashMap<>();
        Map<String, Integer> column = new LinkedHashMap<>();
        for (Knot knot : knots) {
            int depth = 0;
            for (String before : knot.before()) {
                depth = Math.max(depth, column.getOrDefault(before, -1) + 1);
            }
            all.put(knot.id(), knot);
            column.put(knot.id(), depth);
        }
        Map<String, Integer> lane = new LinkedHashMap<>();
        int[] filled = new int[knots.size() + 1];
        for (boolean strong : List.of(true, false)) {
            for (Knot knot : knots) {
                if (knot.strong() == strong) {
                    lane.put(knot.id(), filled[column.getOrDefault(knot.id(), 0)]++);
                }
            }
        }
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        int width = 0;
        int height = 0;
        for (Knot knot : knots) {
            int x = at(column, knot.id(), BOX_WIDTH + ACROSS);
            int y = at(lane, knot.id(), BOX_HEIGHT + DOWN);
            width = Math.max(width, x + BOX_WIDTH + EDGE);
            height = Math.max(height, y + BOX_HEIGHT + EDGE);
            boxes.add(new Box(x, y, BOX_WIDTH, BOX_HEIGHT, shortened(knot.name()), knot.says(), knot.strong()));
            for (String before : knot.before()) {
                Knot from = all.get(before);
                if (from != null) {
                    arrows.add(arrow(
                            at(column, before, BOX_WIDTH + ACROSS) + BOX_WIDTH,
                            at(lane, before, BOX_HEIGHT + DOWN) + BOX_HEIGHT / 2,
                            x - HEAD,
                            y + BOX_HEIGHT / 2,
                            knot.strong() && from.strong()));
                }
            }
        }
        return new Net(says, width, height, boxes, arrows);
    }

    private static int at(Map<String, Integer> place, String id, int step) {
        return EDGE + place.getOrDefault(id, 0) * step;
    }

    private static Arrow arrow(int left, int start, int right, int end, boolean strong) {
        int bend = right - ACROSS / 2;
        return new Arrow(
                "M" + left + " " + start + "H" + (right - ACROSS + HEAD) + "C" + bend + " " + start + " " + bend + " "
                        + end + " " + right + " " + end,
                "M" + right + " " + (end - 5) + "l" + HEAD + " 5l-" + HEAD + " 5z",
                strong);
    }

    /** A name that fits its box; whole it stands in the table. */
    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }
}
