package debrief.mine.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a closed application ended. */
public enum Outcome {
    NONE("", ""),
    ACCEPTED("Accepted", "accepted hired"),
    DECLINED("I said no", "declined"),
    REJECTED("They said no", "rejected rejection"),
    WITHDRAWN("Withdrawn", "withdrawn withdrew"),
    SILENT("No answer", "ghosted silent silence");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Copied, and so never changed.
    private final List<String> words;

    Outcome(String title, String words) {
        this.title = title;
        this.words = List.of(words.split(" "));
    }

    /** The name shown to a person; empty where there is none. */
    public String title() {
        return title;
    }

    /** The name used in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome that words name; none where they name none. */
    public static Outcome of(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        List<String> plain = List.of(lower.split("[^a-z]+"));
        return Arrays.stream(values())
                .filter(one -> one != NONE)
                .filter(one -> one.title.equalsIgnoreCase(said.strip())
                        || one.words.stream().anyMatch(plain::contains))
                .findFirst()
                .orElse(NONE);
    }
}
