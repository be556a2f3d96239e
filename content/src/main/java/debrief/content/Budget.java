package debrief.content;

import static debrief.content.Picture.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The minutes that a promise of availability leaves for going wrong, and who used them up.
 *
 * @param promise what is promised to work, in per cent, below 100
 * @param days over how many days
 * @param spent in the order it happened
 */
public record Budget(String says, double promise, int days, List<Spent> spent) implements Picture {
    private static final int MINUTES_A_DAY = 24 * 60;

    public Budget {
        spent = List.copyOf(spent);
    }

    /**
     * A fault.
     *
     * @param minutes how long it lasted
     * @param share how much of the traffic it hit, in per cent
     */
    public record Spent(String name, double minutes, double share) {
        /** What it took from the budget, in minutes of all traffic. */
        public double took() {
            return minutes * share / 100;
        }
    }

    /** All there is, in minutes. */
    public double whole() {
        return days * MINUTES_A_DAY * (100 - promise) / 100;
    }

    /** What was used up, in minutes. */
    public double used() {
        return spent.stream().mapToDouble(Spent::took).sum();
    }

    /** What is left, in minutes; below 0 where more was used than there is. */
    public double left() {
        return whole() - used();
    }

    /** What a fault took, in per cent of the whole budget. */
    public double percent(Spent fault) {
        return 100 * fault.took() / whole();
    }

    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Spent fault : spent) {
            rows.add(List.of(
                    fault.name(),
                    figure(fault.minutes()),
                    figure(fault.share()),
                    figure(fault.took()),
                    figure(percent(fault))));
        }
        rows.add(List.of("Left of " + figure(whole()), "", "", figure(left()), figure(100 * left() / whole())));
        return new Table(List.of("Fault", "Minutes", "% of traffic", "Budget minutes", "% of budget"), rows);
    }
}
