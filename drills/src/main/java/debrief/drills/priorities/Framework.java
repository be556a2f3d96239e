package debrief.drills.priorities;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A common way to put work in order. Where it sees no difference, the list's own order stands. */
enum Framework {
    /** Reach times impact times confidence, for each week of effort. */
    RICE {
        @Override
        double rank(Job job) {
            return (double) job.reach() * job.impact() * job.confidence() / job.weeks();
        }
    },
    /** Must where a deadline carries a penalty, should where the impact is large, could for the rest. */
    MOSCOW {
        @Override
        double rank(Job job) {
            return job.penalty() > 0 ? 2 : job.impact() == 3 ? 1 : 0;
        }
    },
    /** Urgent and important first, then important, then urgent, then neither. */
    EISENHOWER {
        @Override
        double rank(Job job) {
            return (job.important() ? 2 : 0) + (job.urgent() ? 1 : 0) + (job.urgent() && job.important() ? 1 : 0);
        }
    },
    /** Cost of delay for each week of effort. */
    WSJF {
        @Override
        double rank(Job job) {
            return (double) job.delay() / job.weeks();
        }
    };

    abstract double rank(Job job);

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Framework of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Its name as people write it. */
    String said() {
        return switch (this) {
            case RICE -> "RICE";
            case MOSCOW -> "MoSCoW";
            case EISENHOWER -> "Eisenhower";
            case WSJF -> "weighted shortest job";
        };
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Framework::key).toList();
    }

    /** The places of the jobs, the first to be done first. */
    List<Integer> order(List<Job> jobs) {
        return java.util.stream.IntStream.range(0, jobs.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -rank(jobs.get(i))))
                .toList();
    }

    /** Whether an order is one that it may give. */
    boolean allows(List<Integer> order, List<Job> jobs) {
        for (int i = 1; i < order.size(); i++) {
            if (rank(jobs.get(order.get(i - 1))) < rank(jobs.get(order.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
