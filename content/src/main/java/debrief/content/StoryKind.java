package debrief.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of story that every loop asks for. */
public enum StoryKind {
    LAUNCH("Launch"),
    RECOVERY("Recovery"),
    MIGRATION("Migration"),
    CONFLICT("Conflict"),
    PRIORITISATION("Prioritisation"),
    FAILURE("Failure");

    private final String title;

    StoryKind(String title) {
        this.title = title;
    }

    /** The name used in packs and in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name shown to a person. */
    public String title() {
        return title;
    }

    /** The kind of that name, if there is one. */
    public static Optional<StoryKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** All of them, in the order they are shown. */
    public static List<StoryKind> all() {
        return Stream.of(values()).toList();
    }
}
