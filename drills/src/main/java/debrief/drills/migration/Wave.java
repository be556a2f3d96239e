package debrief.drills.migration;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.List;

/**
 * Services that move together.
 *
 * @param services their places
 * @param canary the share of their requests that goes first, in percent
 * @param soak for how many days
 * @param rule when it is turned back
 */
record Wave(List<Integer> services, int canary, int soak, Rule rule) {
    static final List<Integer> CANARIES = List.of(1, 5, 10, 25, 50);
    static final int LONGEST = 7;

    /** When a canary is turned back. */
    enum Rule {
        TIGHT(0.4, 0.3),
        NORMAL(1.2, 0.05),
        LOOSE(6, 0.005),
        NEVER(Double.POSITIVE_INFINITY, 0);

        /** Thousands of failures, about, after which it turns back. */
        final double threshold;

        /** How likely a day of it turns back for nothing. */
        final double alarm;

        Rule(double threshold, double alarm) {
            this.threshold = threshold;
            this.alarm = alarm;
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static List<String> keys() {
            return java.util.Arrays.stream(values()).map(Rule::key).toList();
        }
    }

    Wave {
        services = services.stream().sorted().toList();
    }

    static Wave of(Move move, int count) throws Illegal {
        List<Integer> services = move.places("services", count);
        if (services.isEmpty() || services.stream().distinct().count() < services.size()) {
            throw new Illegal("A wave moves one service or more, each once, such as \"services\":\"1,3\".");
        }
        int canary = Integer.parseInt(
                move.one("canary", CANARIES.stream().map(String::valueOf).toList()));
        Rule rule = Rule.valueOf(move.one("rollback", Rule.keys()).toUpperCase(java.util.Locale.ROOT));
        return new Wave(services, canary, move.number("soak", 0, LONGEST), rule);
    }

    Move move() {
        return Move.of(
                "wave",
                "services",
                String.join(
                        ",", services.stream().map(i -> String.valueOf(i + 1)).toList()),
                "canary",
                String.valueOf(canary),
                "soak",
                String.valueOf(soak),
                "rollback",
                rule.key());
    }

    Wave with(List<Integer> others) {
        return new Wave(others, canary, soak, rule);
    }
}
