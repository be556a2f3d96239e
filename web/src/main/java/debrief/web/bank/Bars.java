package debrief.web.bank;

import static debrief.content.Picture.figure;

import debrief.content.Budget;
import debrief.content.Scores;
import debrief.content.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A picture made of bars, one below the other; places and widths in per cent, so that they fit any window.
 *
 * @param first what stands at the left end
 * @param last what stands at the right end
 * @param bars from top to bottom
 */
public record Bars(String first, String last, List<Bar> bars) {
    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * One line of the picture.
     *
     * @param from where its bar begins, such as {@code 12.5%}
     * @param width how long it is; empty where there is no bar
     * @param point where a point stands; empty where there is none
     * @param needed where it has to be by; empty where nothing is said
     * @param says the figure beside it
     * @param against whether it speaks against the plan
     */
    public record Bar(
            String name,
            Optional<String> from,
            Optional<String> width,
            Optional<String> point,
            Optional<String> needed,
            String says,
            boolean against) {}

    /** Scores, the best first. */
    public static Bars of(Scores scores) {
        List<Scores.Scored> scored = scores.scored();
        List<Bar> bars = scored.stream()
                .map(one -> bar(one.item().name(), 0, one.percent(), figure(one.score()), false))
                .toList();
        return new Bars("0", figure(scored.get(0).score()), bars);
    }

    /** A timeline: its stretches of work, then its gates. */
    public static Bars of(Timeline timeline) {
        double length = timeline.length();
        List<Bar> bars = new ArrayList<>();
        for (Timeline.Bar bar : timeline.bars()) {
            bars.add(new Bar(
                    bar.name(),
                    Optional.of(percent(100 * (bar.from() - 1) / length)),
                    Optional.of(percent(100 * (bar.to() - bar.from() + 1) / length)),
                    Optional.empty(),
                    bar.needed().map(needed -> percent(100 * needed / length)),
                    when(timeline, bar),
                    bar.spare().orElse(0) < 0));
        }
        for (Timeline.Gate gate : timeline.gates()) {
            bars.add(new Bar(
                    gate.name(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(percent(100 * gate.at() / length)),
                    Optional.empty(),
                    timeline.unit() + " " + gate.at(),
                    false));
        }
        return new Bars(timeline.unit() + " 1", timeline.unit() + " " + timeline.length(), bars);
    }

    private static String when(Timeline timeline, Timeline.Bar bar) {
        String when = timeline.unit() + " " + bar.from() + (bar.to() > bar.from() ? " to " + bar.to() : "");
        return when
                + bar.spare()
                        .map(spare -> spare < 0 ? ", late by " + -spare : ", " + spare + " to spare")
                        .orElse("");
    }

    /** An error budget: each fault begins where the one before ended, and what is left comes last. */
    public static Bars of(Budget budget) {
        double most = Math.max(budget.whole(), budget.used());
        double used = 0;
        List<Bar> bars = new ArrayList<>();
        for (Budget.Spent spent : budget.spent()) {
            bars.add(bar(
                    spent.name(), 100 * used / most, 100 * spent.took() / most, figure(spent.took()) + " min", true));
            used += spent.took();
        }
        double left = budget.left();
        bars.add(bar(
                left < 0 ? "Overdrawn" : "Left",
                100 * Math.min(used, budget.whole()) / most,
                100 * Math.abs(left) / most,
                figure(Math.abs(left)) + " min",
                left < 0));
        return new Bars("0", figure(most) + " min", bars);
    }

    private static Bar bar(String name, double from, double width, String says, boolean against) {
        return new Bar(
                name,
                Optional.of(percent(from)),
                Optional.of(percent(width)),
                Optional.empty(),
                Optional.empty(),
                says,
                against);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
