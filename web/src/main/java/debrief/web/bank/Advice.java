package debrief.web.bank;

import debrief.content.Company.Preparation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** A plan that can be chosen. */
    public record Choice(int days, boolean chosen) {}

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
