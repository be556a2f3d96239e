package debrief.web.bank;

import debrief.content.Company.Preparation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Pattern TIME =
            Pattern.compile("((?:Days?|Weeks?|Last|Each)\\b[^:.]{0,24}): (.+)", Pattern.DOTALL);

    /**
     * What belongs to one time.
     *
     * @param when such as {@code Day 1, noon}; empty where no time is set
     */
    public record Stretch(String when, List<String> todo) {}

    /** A plan that can be chosen. */
    public record Choice(int days, boolean chosen) {}

    /** What the plan asks for, in order; what belongs to the same time stands together. */
    public List<Stretch> stretches() {
        Map<String, List<String>> byTime = new LinkedHashMap<>();
        plan.map(Preparation::todo).orElse(List.of()).forEach(says -> {
            Matcher time = TIME.matcher(says);
            boolean timed = time.matches();
            byTime.computeIfAbsent(timed ? time.group(1) : "", when -> new ArrayList<>())
                    .add(timed ? capital(time.group(2)) : says);
        });
        return byTime.entrySet().stream()
                .map(entry -> new Stretch(entry.getKey(), List.copyOf(entry.getValue())))
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

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
