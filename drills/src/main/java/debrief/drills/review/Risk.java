package debrief.drills.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be wrong with a part of a design. */
enum Risk {
    SINGLE_POINT(3, "edge", "service", "store"),
    NO_OWNER(2, "edge", "service", "store", "queue"),
    ABSENT_STORE(3, "store"),
    OVERLOAD(3, "edge", "service", "store"),
    NO_ROLLBACK(2, "service", "store"),
    COST_CLIFF(1, "store", "partner", "queue"),
    FAN_OUT(2),
    UNBOUNDED_RETRY(2),
    PEER_TO_PEER(2);

    private final int severity;
    private final String kinds;

    Risk(int severity, String... kinds) {
        this.severity = severity;
        this.kinds = String.join(",", kinds);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words, such as {@code single point}. */
    String said() {
        return key().replace('-', ' ');
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Risk::key).toList();
    }

    static Risk of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it is a risk of a flow, not of a part. */
    boolean onFlow() {
        return kinds.isEmpty();
    }

    boolean fits(String kind) {
        return List.of(kinds.split(",", -1)).contains(kind);
    }

    /** 1 to 3; one less where only few requests pass, but never 0. */
    int severity(boolean everyRequest) {
        return Math.max(1, severity - (everyRequest ? 0 : 1));
    }
}
