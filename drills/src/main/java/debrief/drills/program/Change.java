package debrief.drills.program;

import debrief.drills.schedule.ThreePoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that a decision changed, told so that it can be taken out again.
 *
 * @param task the id of the task it is about; for one that was dropped, its name
 * @param takes how long the task took before, or would have taken; only where the kind says so
 * @param after the ids of tasks that are waited for: the ties it made or cut, or what a dropped task waited for
 * @param before the ids of the tasks that waited for a dropped one
 */
public record Change(Kind kind, String task, Optional<ThreePoint> takes, List<String> after, List<String> before) {
    public Change {
        after = List.copyOf(after);
        before = List.copyOf(before);
    }

    /** What was done. */
    public enum Kind {
        /** Without it the task takes as long as told here. */
        TOOK("made it longer or shorter", true),
        /** Without it the task does not wait for the others. */
        WAITS("made it wait for", false),
        /** Without it the task waits for the others. */
        FREED("freed it from waiting for", false),
        /** Without it there is no such task, and what waited for it waits for what it waited for. */
        ADDED("added it", false),
        /** Without it there is one task more. */
        DROPPED("dropped a task", true);

        private final String words;
        private final boolean timed;

        Kind(String words, boolean timed) {
            this.words = words;
            this.timed = timed;
        }

        /** What it did, in words that stand after "the decision". */
        public String words() {
            return words;
        }

        /** Whether it needs a duration. */
        public boolean timed() {
            return timed;
        }

        /** Its name in files, such as {@code took}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of that name in files. */
        public static Optional<Kind> read(String key) {
            return Stream.of(values())
                    .filter(kind -> kind.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }
}
