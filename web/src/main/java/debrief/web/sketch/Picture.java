package debrief.web.sketch;

import debrief.web.sketch.Sketch.Arrow;
import debrief.web.sketch.Sketch.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/**
 * A sketch with every line where it is drawn, in pixels. The page's script draws the same while it is edited.
 *
 * @param frames the boxes
 * @param ways the arrows
 */
public record Picture(int width, int height, List<Frame> frames, List<Way> ways) {
    /** How wide every box is. */
    public static final int BOX_WIDTH = 144;

    /** How high every box is. */
    public static final int BOX_HEIGHT = 56;

    private static final int MARGIN = 24;
    private static final int LEAST_WIDTH = 320;
    private static final int LEAST_HEIGHT = 160;
    private static final int LETTERS = 18;
    private static final int MOST_LINES = 3;
    private static final int LINE = 15;
    private static final double HEAD = 9;

    public Picture {
        frames = List.copyOf(frames);
        ways = List.copyOf(ways);
    }

    /** A line of words in the middle of a place. */
    public record Line(int x, int y, String words) {}

    /** A box and its name in lines. */
    public record Frame(int x, int y, List<Line> lines) {
        public Frame {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An arrow.
     *
     * @param path of its line, and of its head
     */
    public record Way(String path, String head, Optional<Line> name) {}

    /** Where everything of a sketch is drawn. */
    public static Picture of(Sketch sketch) {
        int width = LEAST_WIDTH;
        int height = LEAST_HEIGHT;
        List<Frame> frames = new ArrayList<>();
        for (Box box : sketch.boxes()) {
            width = Math.max(width, box.x() + BOX_WIDTH + MARGIN);
            height = Math.max(height, box.y() + BOX_HEIGHT + MARGIN);
            frames.add(frame(box));
        }
        List<Way> ways = new ArrayList<>();
        for (Arrow arrow : sketch.arrows()) {
            box(sketch, arrow.from())
                    .ifPresent(from -> box(sketch, arrow.to()).ifPresent(to -> ways.add(way(arrow, from, to))));
        }
        return new Picture(width, height, frames, ways);
    }

    private static Optional<Box> box(Sketch sketch, int id) {
        return sketch.boxes().stream().filter(box -> box.id() == id).findFirst();
    }

    private static Frame frame(Box box) {
        List<String> words = lines(box.name());
        List<Line> lines = new ArrayList<>();
        int first = box.y() + BOX_HEIGHT / 2 + 5 - (words.size() - 1) * LINE / 2;
        for (String line : words) {
            lines.add(new Line(box.x() + BOX_WIDTH / 2, first + lines.size() * LINE, line));
        }
        return new Frame(box.x(), box.y(), lines);
    }

    /** A name in at most three lines, cut where it does not fit. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        boolean more = lines.size() > MOST_LINES;
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        shown.replaceAll(one -> one.codePointCount(0, one.length()) > LETTERS
                ? one.substring(0, one.offsetByCodePoints(0, LETTERS - 1)) + "…"
                : one);
        if (more) {
            shown.set(MOST_LINES - 1, shown.get(MOST_LINES - 1) + "…");
        }
        return shown;
    }

    private static Way way(Arrow arrow, Box from, Box to) {
        double fromX = from.x() + BOX_WIDTH / 2.0;
        double fromY = from.y() + BOX_HEIGHT / 2.0;
        double toX = to.x() + BOX_WIDTH / 2.0;
        double toY = to.y() + BOX_HEIGHT / 2.0;
        double far = Math.hypot(toX - fromX, toY - fromY);
        double overX = far == 0 ? 1 : (toX - fromX) / far;
        double overY = far == 0 ? 0 : (toY - fromY) / far;
        double edge = edge(overX, overY);
        double startX = fromX + overX * edge;
        double startY = fromY + overY * edge;
        double endX = toX - overX * edge;
        double endY = toY - overY * edge;
        double backX = endX - overX * HEAD;
        double backY = endY - overY * HEAD;
        String head = "M" + at(endX, endY) + "L" + at(backX - overY * HEAD / 2, backY + overX * HEAD / 2) + "L"
                + at(backX + overY * HEAD / 2, backY - overX * HEAD / 2) + "Z";
        Optional<Line> name = arrow.name().isBlank()
                ? Optional.empty()
                : Optional.of(new Line(
                        (int) Math.round((startX + endX) / 2),
                        (int) Math.round((startY + endY) / 2) - 5,
                        arrow.name()));
        return new Way("M" + at(startX, startY) + "L" + at(endX, endY), head, name);
    }

    /** How far it is from the middle of a box to its edge in a direction. */
    private static double edge(double overX, double overY) {
        double across = overX == 0 ? Double.MAX_VALUE : BOX_WIDTH / 2.0 / Math.abs(overX);
        double along = overY == 0 ? Double.MAX_VALUE : BOX_HEIGHT / 2.0 / Math.abs(overY);
        return Math.min(across, along);
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }

    /** The picture as a file of its own, black on white. */
    public String svg() {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " "
                + height + "\" width=\"" + width + "\" height=\"" + height
                + "\" font-family=\"sans-serif\" font-size=\"13\" text-anchor=\"middle\">\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        for (Way way : ways) {
            svg.append("<path d=\"" + way.path() + "\" fill=\"none\" stroke=\"#333\" stroke-width=\"1.5\"/><path d=\""
                    + way.head() + "\" fill=\"#333\"/>\n");
        }
        for (Frame frame : frames) {
            svg.append("<rect x=\"" + frame.x() + "\" y=\"" + frame.y() + "\" width=\"" + BOX_WIDTH + "\" height=\""
                    + BOX_HEIGHT + "\" rx=\"3\" fill=\"#fff\" stroke=\"#333\" stroke-width=\"1.5\"/>\n");
            frame.lines().forEach(line -> write(svg, line));
        }
        ways.forEach(way -> way.name().ifPresent(line -> write(svg, line)));
        return svg.append("</svg>\n").toString();
    }

    private static void write(StringBuilder svg, Line line) {
        svg.append("<text x=\"" + line.x() + "\" y=\"" + line.y() + "\">"
                + HtmlUtils.htmlEscape(line.words().replaceAll("\\p{Cntrl}", " "), "UTF-8") + "</text>\n");
    }
}
