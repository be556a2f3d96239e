package debrief.web.drill;

import java.util.ArrayList;
import java.util.List;

/**
 * Regrets of the plays of one drill, the oldest first, drawn by the server; the best stands on top.
 *
 * @param dots in places of the picture
 */
public record RegretLine(List<Dot> dots) {
    private static final int MOST = 24;

    /** One play. */
    public record Dot(String x, String y, String when, String figure) {}

    /** A regret and when it was. */
    record Past(String when, double regret) {}

    static RegretLine of(List<Past> oldestFirst) {
        List<Past> shown = oldestFirst.subList(Math.max(0, oldestFirst.size() - MOST), oldestFirst.size());
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Past past = shown.get(i);
            double x = shown.size() == 1 ? 0.5 : 0.03 + 0.94 * i / (shown.size() - 1);
            dots.add(new Dot(
                    Percent.of(x), Percent.of(0.08 + 0.84 * past.regret()), past.when(), Score.figure(past.regret())));
        }
        return new RegretLine(dots);
    }

    /** What it shows, in one sentence. */
    public String says() {
        if (dots.isEmpty()) {
            return "Regret: nothing yet.";
        }
        Dot first = dots.get(0);
        Dot last = dots.get(dots.size() - 1);
        return dots.size() == 1
                ? "Regret: " + first.figure() + ", " + first.when() + "."
                : "Regret: from " + first.figure() + " (" + first.when() + ") to " + last.figure() + " (" + last.when()
                        + "); 0 is the best play.";
    }
}
