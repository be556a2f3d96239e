package debrief.calibration;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * The scale of a plot. Places are per cents of its width, so that the browser stretches it and the labels keep their size.
 *
 * @param low the value at the left edge
 * @param high the value at the right edge
 * @param steps how many parts the ticks make
 */
record Scale(double low, double high, int steps) {
    /** From 0 to 1, and lower where something agrees worse than chance would. */
    static Scale kappa(List<Agreement> agreements) {
        double least = agreements.stream()
                .map(Agreement::kappa)
                .flatMapToDouble(kappa -> DoubleStream.of(kappa.value(), kappa.low()))
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(0);
        return least >= 0 ? new Scale(0, 1, 5) : new Scale(-1, 1, 4);
    }

    /** As far to the left as to the right, at least one step. */
    static Scale around(double[] values) {
        double most = DoubleStream.of(values)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .max()
                .orElse(1);
        int edge = (int) Math.max(1, Math.ceil(most));
        return new Scale(-edge, edge, 2 * edge);
    }

    /** A per cent as an attribute has it. */
    static String percent(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }

    private String at(double value) {
        return percent(100 * (Math.max(low, Math.min(high, value)) - low) / (high - low));
    }

    private double tick(int i) {
        return low + (high - low) * i / steps;
    }

    void head(StringBuilder html) {
        html.append("<li class=\"axis-row\" aria-hidden=\"true\"><span></span><span class=\"scale\">");
        for (int i = 0; i <= steps; i++) {
            double value = tick(i);
            boolean whole = value == Math.rint(value);
            String sign = low < 0 && value > 0 ? "+" : "";
            html.append("<span>")
                    .append(sign)
                    .append(String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", value + 0.0))
                    .append("</span>");
        }
        html.append("</span><span></span></li>\n");
    }

    /** Opens the picture of one row, which the caller closes. */
    void begin(StringBuilder html, String says) {
        html.append("<svg class=\"track\" role=\"img\" aria-label=\"")
                .append(ReportPage.text(says))
                .append("\"><line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"10\" y2=\"10\"/>");
        for (int i = 0; i <= steps; i++) {
            line(html, tick(i) == 0 && low < 0 ? "middle" : "tick", tick(i), 4, 16);
        }
    }

    private void line(StringBuilder html, String style, double value, int top, int bottom) {
        html.append("<line class=\"").append(style).append("\" x1=\"").append(at(value));
        html.append("\" x2=\"").append(at(value)).append("\" y1=\"").append(top);
        html.append("\" y2=\"").append(bottom).append("\"/>");
    }

    void range(StringBuilder html, double from, double to) {
        html.append("<line class=\"range\" x1=\"").append(at(from)).append("\" x2=\"");
        html.append(at(to)).append("\" y1=\"10\" y2=\"10\"/>");
    }

    void needed(StringBuilder html, double value) {
        line(html, "needed", value, 2, 18);
    }

    void dot(StringBuilder html, String style, double value, int radius) {
        if (!Double.isNaN(value)) {
            html.append("<circle class=\"").append(style).append("\" cx=\"").append(at(value));
            html.append("\" cy=\"10\" r=\"").append(radius).append("\"/>");
        }
    }
}
