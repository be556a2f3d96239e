package debrief.calibration;

import debrief.calibration.ChangedAnswers.Kind;
import debrief.calibration.ChangedAnswers.Moved;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Figures as they are printed: the same on every computer, a dash where there is none. */
final class Figures {
    private static final String NONE = "-";

    private Figures() {}

    /** Two decimals; a zero has no sign. */
    static String two(double value) {
        return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%.2f", whole(value));
    }

    /** Two decimals with a sign. */
    static String signed(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        double rounded = whole(value);
        return rounded == 0 ? "0.00" : String.format(Locale.ROOT, "%+.2f", rounded);
    }

    // Adding nothing turns a negative zero into a plain one.
    private static double whole(double value) {
        return Math.rint(100 * value) / 100 + 0.0;
    }

    static String range(Estimate estimate) {
        return estimate.ranged() ? two(estimate.low()) + " to " + two(estimate.high()) : NONE;
    }

    static String percent(double share) {
        return Double.isNaN(share) ? NONE : Math.round(100 * share) + "%";
    }

    /** A share with its range. */
    static String share(Estimate estimate) {
        return percent(estimate.value())
                + (estimate.ranged() ? " (" + percent(estimate.low()) + " to " + percent(estimate.high()) + ")" : "");
    }

    /** A count of all, and the share it is. */
    static String part(int count, int of) {
        return count + ", " + percent((double) count / of);
    }

    static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    static String steps(int steps) {
        return steps > 0 ? "+" + steps : String.valueOf(steps);
    }

    static String points(int tenths) {
        String sign = tenths > 0 ? "+" : tenths < 0 ? "-" : " ";
        return sign + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    /** The raters' values in the order of the file, such as {@code 4 3}. */
    static String each(Votes votes) {
        return votes.each().isEmpty()
                ? level(votes.middle())
                : votes.each().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static String level(OptionalInt level) {
        return level.isPresent() ? String.valueOf(level.getAsInt()) : NONE;
    }

    static String verdict(OptionalInt step) {
        return step.isPresent() ? RatedAnswer.verdict(step.getAsInt()).words() : "no verdict";
    }

    /** What is wanted of a change of this kind. */
    static String promise(Kind kind) {
        return kind == Kind.SURFACE
                ? "Surface changes keep every fact: the verdict should stay."
                : "Attacks add no fact: the verdict should not rise.";
    }

    static String moved(Moved moved) {
        return moved.id() + " " + moved.change() + " (" + moved.kind().key() + "): " + verdict(moved.from()) + " to "
                + verdict(moved.to()) + ".";
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }

    /** A row of the table of agreements. */
    static String row(
            String name,
            String n,
            String kappa,
            String range,
            String exact,
            String near,
            String bias,
            String silent,
            String raters) {
        return left("  " + name, 13)
                + right(n, 6)
                + right(kappa, 7)
                + right(range, 15)
                + right(exact, 7)
                + right(near, 10)
                + right(bias, 7)
                + right(silent, 8)
                + right(raters, 7);
    }
}
