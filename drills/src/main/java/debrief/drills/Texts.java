package debrief.drills;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The names and ranges of a drill's scenarios, from a pack.
 *
 * @param words lists of names, by what they name
 * @param ranges the least and the most of a figure, by what it counts
 */
public record Texts(Map<String, List<String>> words, Map<String, Range> ranges) {
    /** Whole numbers from the least to the most. */
    public record Range(int least, int most) {
        /** One of them. */
        public int draw(SplittableRandom random) {
            return least + random.nextInt(most - least + 1);
        }
    }

    public Texts {
        words = Map.copyOf(words);
        ranges = Map.copyOf(ranges);
    }

    /** The names of that kind. @throws IllegalStateException where the pack has none */
    public List<String> words(String kind) {
        List<String> found = words.getOrDefault(kind, List.of());
        if (found.isEmpty()) {
            throw new IllegalStateException("The pack's drill has no " + kind + ".");
        }
        return found;
    }

    /** That range. @throws IllegalStateException where the pack has none */
    public Range range(String of) {
        Range range = ranges.get(of);
        if (range == null) {
            throw new IllegalStateException("The pack's drill has no range of " + of + ".");
        }
        return range;
    }
}
