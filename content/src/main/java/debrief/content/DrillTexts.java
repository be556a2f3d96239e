package debrief.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names, ranges and scenarios of one drill, from a pack.
 *
 * @param drill the drill's id
 * @param file where they stand
 * @param words lists of names, by what they name
 * @param ranges the least and the most of a figure, by what it counts
 * @param cases scenarios that are written out; may be none
 */
public record DrillTexts(
        String drill, String file, Map<String, List<String>> words, Map<String, Range> ranges, List<Detail> cases) {
    /** The ids of the drills there are, in the order they are shown. */
    public static final List<String> DRILLS =
            List.of("triage", "review", "cut", "slip", "migration", "estimate", "plain", "priorities");

    /** Whole numbers from the least to the most. */
    public record Range(int least, int most) {
        public Range {
            if (least > most) {
                throw new IllegalArgumentException("The least is more than the most.");
            }
        }
    }

    public DrillTexts {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
        cases = List.copyOf(cases);
    }

    /** The names of that kind. @throws IllegalStateException where the pack has none */
    public List<String> words(String kind) {
        List<String> found = words.getOrDefault(kind, List.of());
        if (found.isEmpty()) {
            throw new IllegalStateException(file + ": \"words\" has no \"" + kind + "\".");
        }
        return found;
    }

    /** What is wrong where every case that can be made of them is as good as decided. */
    public IllegalStateException leaveNothing() {
        return new IllegalStateException(file + ": these ranges leave nothing to decide.");
    }

    /** That range. @throws IllegalStateException where the pack has none */
    public Range range(String of) {
        Range range = ranges.get(of);
        if (range == null) {
            throw new IllegalStateException(file + ": \"ranges\" has no \"" + of + "\".");
        }
        return range;
    }
}
