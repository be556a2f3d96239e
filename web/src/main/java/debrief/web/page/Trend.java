package debrief.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line over time, drawn by the server, with the table behind it; places in per cent, so that it fits any window.
 *
 * @param name what it shows
 * @param dots the oldest first
 */
public record Trend(String name, List<Dot> dots) {
    private static final int LEAST = 100;
    private static final int MOST = 500;

    public Trend {
        dots = List.copyOf(dots);
    }

    /** A value and what it belongs to, in hundredths of a level, 100 to 500. */
    public record Value(String label, int hundredths) {}

    /**
     * One value as it is drawn.
     *
     * @param x from the left, such as {@code 12.50%}
     * @param y from the top
     * @param figure such as {@code 3.25}
     */
    public record Dot(String x, String y, String label, String figure) {}

    /** The line through these values, the oldest first. */
    public static Trend of(String name, List<Value> values) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            double x = values.size() == 1 ? 50 : 3 + 94.0 * i / (values.size() - 1);
            dots.add(new Dot(percent(x), y(value.hundredths()), value.label(), figure(value.hundredths())));
        }
        return new Trend(name, dots);
    }

    /** How high a level stands. */
    public static String level(int level) {
        return y(100 * level);
    }

    private static String y(int hundredths) {
        int held = Math.max(LEAST, Math.min(MOST, hundredths));
        return percent(92 - 84.0 * (held - LEAST) / (MOST - LEAST));
    }

    /** Hundredths of a level as a person reads them, such as {@code 3.25}. */
    public static String figure(int hundredths) {
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** What it shows, in one sentence, for those who do not see it. */
    public String says() {
        if (dots.isEmpty()) {
            return name + ": nothing yet.";
        }
        Dot first = dots.get(0);
        Dot last = dots.get(dots.size() - 1);
        return dots.size() == 1
                ? name + ": " + first.figure() + " of 5, " + first.label() + "."
                : name + ": from " + first.figure() + " (" + first.label() + ") to " + last.figure() + " ("
                        + last.label() + "), of 5.";
    }
}
