package debrief.drills;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing a player does.
 *
 * @param does which of the drill's moves, such as {@code defer}
 * @param with what it is done, by name, such as {@code item} and {@code 4}
 */
public record Move(String does, Map<String, String> with) {
    public Move {
        with = Collections.unmodifiableMap(new TreeMap<>(with));
    }

    /** A move with one thing. */
    public static Move of(String does, String name, String value) {
        return new Move(does, Map.of(name, value));
    }

    /** What it is done with; empty where it is not said. */
    public String get(String name) {
        return with.getOrDefault(name, "");
    }
}
