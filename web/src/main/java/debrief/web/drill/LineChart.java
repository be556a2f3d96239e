package debrief.web.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values at even steps, drawn as lines by the server, with the table behind them.
 *
 * @param says what it shows, for those who do not see it
 * @param grid lines across, with their figures
 * @param flags marks at a time
 * @param traces points of the lines, in a picture of a hundred by a hundred
 * @param scale what stands below, from left to right
 * @param chosen where a stretch is chosen
 * @param columns of the table
 * @param rows of the table
 */
public record LineChart(
        String says,
        List<Tick> grid,
        List<Flag> flags,
        List<Trace> traces,
        List<String> scale,
        List<Stretch> chosen,
        List<String> columns,
        List<List<String>> rows) {
    /** A line across, at a figure. */
    public record Tick(String y, String figure) {}

    /**
     * A mark at a time.
     *
     * @param y where its words stand, in pixels from above
     * @param left whether they stand to the left of it
     */
    public record Flag(String x, int y, boolean left, String says) {}

    /**
     * A line.
     *
     * @param kind empty, or a class of the style sheet
     */
    public record Trace(String kind, String points) {}

    /** From one place to another. */
    public record Stretch(String x, String width) {}

    /** What the scale of a picture goes from and to, in steps that a person can read. */
    record Scale(double least, double most, double step) {
        static Scale of(double least, double most) {
            double width = Math.max(most - least, Math.max(1e-9, Math.abs(most) * 1e-3));
            double rough = width / 4;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = power * (rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10);
            return new Scale(Math.floor(least / step) * step, Math.ceil(most / step + 1e-9) * step, step);
        }

        double share(double value) {
            return most == least ? 0.5 : (value - least) / (most - least);
        }

        List<Double> steps() {
            List<Double> steps = new ArrayList<>();
            for (double at = least; at <= most + step / 2; at += step) {
                steps.add(at);
            }
            return steps;
        }
    }

    /** Lines across for a scale; the uppermost bears the unit. */
    static List<Tick> grid(Scale scale, String unit) {
        List<Tick> grid = new ArrayList<>();
        List<Double> steps = scale.steps();
        for (int i = 0; i < steps.size(); i++) {
            String figure = Known.figure(steps.get(i));
            grid.add(new Tick(
                    Percent.of(1 - 0.94 * scale.share(steps.get(i))),
                    i == steps.size() - 1 && !unit.isEmpty() ? figure + " " + unit : figure));
        }
        return grid;
    }

    /** The points of a line. */
    static String points(Scale scale, List<Double> values) {
        return java.util.stream.IntStream.range(0, values.size())
                .mapToObj(i -> Percent.plain(values.size() == 1 ? 0.5 : (double) i / (values.size() - 1)) + ","
                        + Percent.plain(1 - 0.94 * scale.share(values.get(i))))
                .collect(Collectors.joining(" "));
    }

    /** Values with nothing but their numbers. */
    static LineChart plain(String name, List<Double> values) {
        double least = values.stream().mapToDouble(one -> one).min().orElse(0);
        double most = values.stream().mapToDouble(one -> one).max().orElse(1);
        Scale scale = Scale.of(least, most);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(List.of(String.valueOf(i + 1), Known.figure(values.get(i))));
        }
        return new LineChart(
                Known.title(name) + ": " + values.size() + " values from " + Known.figure(least) + " to "
                        + Known.figure(most) + ", the last " + Known.figure(values.get(values.size() - 1)) + ".",
                grid(scale, ""),
                List.of(),
                List.of(new Trace("", points(scale, values))),
                List.of("1", String.valueOf(values.size())),
                List.of(),
                List.of("", Known.title(name)),
                rows);
    }
}
