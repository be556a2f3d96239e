package debrief.web.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network as it is drawn, by what comes before what: from left to right where there is room, from above in a narrow window. In
 * pixels.
 *
 * @param says what it shows, for those who do not see it
 */
public record Net(String says, Drawn wide, Drawn narrow) {
    /** Wide enough for any window with room beside it, narrow enough for a telephone. */
    private static final int WIDE = 820;

    private static final int NARROW = 312;
    private static final int BOX = 150;
    private static final int LEAST_BOX = 76;
    private static final int DOWN = 16;
    private static final int EDGE = 2;
    private static final int HEAD = 7;
    private static final int LINE = 15;
    private static final int PAD = 8;
    private static final double LETTER = 6.8;
    private static final int MOST_LINES = 3;

    /** One way to draw it. */
    public record Drawn(int width, int height, List<Box> boxes, List<Arrow> arrows) {}

    /** A box of it. */
    public record Box(int x, int y, int width, int height, List<Line> lines, boolean strong) {}

    /** A line of text in it. */
    public record Line(int x, int y, String words, boolean strong) {}

    /** What comes before what. */
    public record Arrow(String line, String head, boolean strong) {}

    /**
     * What a box stands for.
     *
     * @param strong whether it is on the path, or marked; those are on top of their column
     * @param before the ids of what comes before it
     */
    record Knot(String id, String name, String says, boolean strong, List<String> before) {}

    private record Place(int x, int y) {}

    /** Draws knots that come in an order in which each follows what is before it. */
    static Net of(String says, List<Knot> knots) {
        Map<String, Integer> depths = new LinkedHashMap<>();
        int deepest = 0;
        for (Knot knot : knots) {
            int depth = 0;
            for (String before : knot.before()) {
                depth = Math.max(depth, depths.getOrDefault(before, -1) + 1);
            }
            depths.put(knot.id(), depth);
            deepest = Math.max(deepest, depth);
        }
        List<List<Knot>> levels = new ArrayList<>();
        for (int level = 0; level <= deepest; level++) {
            int here = level;
            levels.add(knots.stream()
                    .filter(knot -> depths.getOrDefault(knot.id(), 0) == here)
                    .sorted(Comparator.comparing(knot -> !knot.strong()))
                    .toList());
        }
        return new Net(says, wide(knots, levels), narrow(knots, levels));
    }

    private static Drawn wide(List<Knot> knots, List<List<Knot>> levels) {
        int across = levels.size() <= 5 ? 44 : levels.size() <= 7 ? 30 : 24;
        int box = Math.max(
                LEAST_BOX,
                Math.min(BOX, (WIDE - 2 * EDGE - (levels.size() - 1) * across) / Math.max(1, levels.size())));
        int high = height(knots, box);
        Map<String, Place> places = new LinkedHashMap<>();
        for (int level = 0; level < levels.size(); level++) {
            for (int i = 0; i < levels.get(level).size(); i++) {
                places.put(
                        levels.get(level).get(i).id(),
                        new Place(EDGE + level * (box + across), EDGE + i * (high + DOWN)));
            }
        }
        return drawn(knots, places, box, high, (from, to) -> {
            int left = from.x() + box;
            int right = to.x() - HEAD;
            int start = from.y() + high / 2;
            int end = to.y() + high / 2;
            int turn = right - across + HEAD;
            int bend = right - across / 2;
            return new String[] {
                "M" + left + " " + start + "H" + turn + "C" + bend + " " + start + " " + bend + " " + end + " " + right
                        + " " + end,
                "M" + right + " " + (end - 5) + "l" + HEAD + " 5l-" + HEAD + " 5z"
            };
        });
    }

    /** Two in a row, from above. */
    private static Drawn narrow(List<Knot> knots, List<List<Knot>> levels) {
        int gap = 2 * DOWN;
        int box = (NARROW - 2 * EDGE - DOWN) / 2;
        int high = height(knots, box);
        Map<String, Place> places = new LinkedHashMap<>();
        int row = 0;
        for (List<Knot> level : levels) {
            for (int i = 0; i < level.size(); i++) {
                int x = level.size() == 1 ? (NARROW - box) / 2 : EDGE + i % 2 * (box + DOWN);
                places.put(level.get(i).id(), new Place(x, EDGE + (row + i / 2) * (high + gap)));
            }
            row += (level.size() + 1) / 2;
        }
        return drawn(knots, places, box, high, (from, to) -> {
            int start = from.x() + box / 2;
            int end = to.x() + box / 2;
            int top = from.y() + high;
            int bottom = to.y() - HEAD;
            int bend = bottom - gap / 2;
            return new String[] {
                "M" + start + " " + top + "V" + Math.max(top, bottom - gap + HEAD) + "C" + start + " " + bend + " "
                        + end + " " + bend + " " + end + " " + bottom,
                "M" + (end - 5) + " " + bottom + "l5 " + HEAD + "l5 -" + HEAD + "z"
            };
        });
    }

    /** The line of an arrow and its head. */
    private interface Pen {
        String[] draw(Place from, Place to);
    }

    private static Drawn drawn(List<Knot> knots, Map<String, Place> places, int box, int high, Pen pen) {
        Map<String, Knot> all = new LinkedHashMap<>();
        knots.forEach(knot -> all.put(knot.id(), knot));
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        int width = 0;
        int height = 0;
        for (Knot knot : knots) {
            Place at = places.getOrDefault(knot.id(), new Place(0, 0));
            width = Math.max(width, at.x() + box + EDGE);
            height = Math.max(height, at.y() + high + EDGE);
            boxes.add(new Box(at.x(), at.y(), box, high, lines(knot, at, box), knot.strong()));
            for (String before : knot.before()) {
                Knot from = all.get(before);
                if (from != null) {
                    String[] drawn = pen.draw(places.getOrDefault(before, at), at);
                    arrows.add(new Arrow(drawn[0], drawn[1], knot.strong() && from.strong()));
                }
            }
        }
        return new Drawn(width, height, boxes, arrows);
    }

    private static int height(List<Knot> knots, int box) {
        int most = 2;
        for (Knot knot : knots) {
            most = Math.max(
                    most,
                    wrapped(knot.name(), box).size() + wrapped(knot.says(), box).size());
        }
        return most * LINE + 2 * PAD;
    }

    private static List<Line> lines(Knot knot, Place at, int box) {
        List<Line> lines = new ArrayList<>();
        for (String words : wrapped(knot.name(), box)) {
            lines.add(new Line(at.x() + PAD, at.y() + PAD + 11 + lines.size() * LINE, words, true));
        }
        for (String words : wrapped(knot.says(), box)) {
            lines.add(new Line(at.x() + PAD, at.y() + PAD + 11 + lines.size() * LINE, words, false));
        }
        return lines;
    }

    /** Words in lines that fit a box; what does not fit in three stands in the table. */
    private static List<String> wrapped(String text, int box) {
        int letters = (int) ((box - 2 * PAD) / LETTER);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(shortened(word, letters));
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES));
        kept.set(MOST_LINES - 1, shortened(lines.get(MOST_LINES - 1) + " " + lines.get(MOST_LINES), letters));
        return kept;
    }

    private static String shortened(String word, int letters) {
        return word.length() <= letters
                ? word
                : word.substring(0, Math.max(1, letters - 1)).strip() + "…";
    }
}
