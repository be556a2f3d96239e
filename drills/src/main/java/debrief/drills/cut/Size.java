package debrief.drills.cut;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of an item is done before the milestone. */
enum Size {
    KEEP,
    SHRINK,
    DEFER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Size> of(String key) {
        return Arrays.stream(values()).filter(size -> size.key().equals(key)).findFirst();
    }
}
