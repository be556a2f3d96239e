package debrief.web.bank;

import debrief.content.Company.Preparation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to do with the days that are left.
 *
 * @param choices the plans there are, the fewest days first
 * @param plan the one that is shown; empty where nobody has written any
 * @param says why this one, where other days were asked for; empty otherwise
 */
public record Advice(List<Choice> choices, Optional<Preparation> plan, String says) {
    /** The days that are taken to be left where nobody has said. */
    static final int USUAL = 14;

    // "Day 1, noon: ..." and "Last two days: ...", as packs begin what belongs to a time.
    private static final Pattern TIME = Pattern.compile("((?:Days?|Weeks?|Last|Each)\\b[^:.]{0,24}): (.+)", Pattern.DOTALL);

    /**
     * One thing to do.
     *
     * @param when such as {@code Day 1, noon}; empty where no time is set
     */
    public record Todo(String when, String what) {
        static Todo of(String says) {
            Matcher time = TIME.matcher(says);
            if (!time.matches()) {
                return new Todo("", says);
            }
            String what = time.group(2);
            return new Todo(time.group(1), what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1));
        }
    }

    /** A plan that can be chosen. */
    public record Choice(int days, boolean chosen) {}

    /** What the plan asks for, in order. */
    public List<Todo> todo() {
        return plan.map(Preparation::todo).orElse(List.of()).stream()
                .map(Todo::of)
                .toList();
    }

    /** The plan for so many days, or the nearest; of two as near, the one that fits into them. */
    static Advice of(List<Preparation> plans, Optional<Integer> left) {
        int days = left.orElse(USUAL);
        List<Preparation> sorted = plans.stream()
                .sorted(Comparator.comparingInt(Preparation::days))
                .toList();
        Optional<Preparation> nearest =
                sorted.stream().min(Comparator.comparingInt(plan -> Math.abs(plan.days() - days)));
        return new Advice(
                sorted.stream()
                        .map(plan -> new Choice(plan.days(), Optional.of(plan).equals(nearest)))
                        .toList(),
                nearest,
                nearest.filter(plan -> left.isPresent() && plan.days() != days)
                        .map(plan -> "You have " + days + (days == 1 ? " day" : " days") + "; the nearest plan is for "
                                + plan.days() + ".")
                        .orElse(""));
    }
}
