package debrief.engine.rating;

import debrief.engine.signal.Dimension;
import java.util.List;
import java.util.OptionalInt;

/** What an answer shows on one dimension. */
public sealed interface Rating {
    /** The dimension that is rated. */
    Dimension dimension();

    /** Why, in the order of the points. */
    List<Reason> reasons();

    /** 1 to 5, or nothing where the question gave no chance to show it. */
    OptionalInt level();

    /**
     * A level from 1 to 5. It starts from 1.0, the reasons' points are added, and the sum is rounded
     * half up and held within 1 and 5.
     */
    record Level(Dimension dimension, int value, List<Reason> reasons) implements Rating {
        public Level {
            reasons = List.copyOf(reasons);
            int sum = sum(reasons);
            if (value != rounded(sum)) {
                throw new IllegalArgumentException(
                        dimension.key() + " is " + value + ", but its reasons add up to " + sum / 10.0);
            }
        }

        /** The level that the reasons add up to. */
        public static Level of(Dimension dimension, List<Reason> reasons) {
            return new Level(dimension, rounded(sum(reasons)), reasons);
        }

        /** The sum of the reasons in tenths, not held within 1 and 5. */
        int sum() {
            return sum(reasons);
        }

        static int sum(List<Reason> reasons) {
            return 10 + reasons.stream().mapToInt(Reason::tenths).sum();
        }

        static int rounded(int tenths) {
            return Math.max(1, Math.min(5, Math.floorDiv(tenths + 5, 10)));
        }

        @Override
        public OptionalInt level() {
            return OptionalInt.of(value);
        }
    }

    /** The question gave no fair chance to show this. */
    record NoChance(Dimension dimension) implements Rating {
        @Override
        public List<Reason> reasons() {
            return List.of();
        }

        @Override
        public OptionalInt level() {
            return OptionalInt.empty();
        }
    }
}
