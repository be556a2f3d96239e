package debrief.mine.application;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far an application has come, in order. */
public enum Stage {
    INTERESTED("Interested", "interested wish wishlist saved bookmarked lead todo"),
    APPLIED("Applied", "applied submitted sent application"),
    SCREEN("Screen", "screen screening phone recruiter call"),
    ONSITE("On-site", "onsite loop interview interviewing final panel"),
    OFFER("Offer", "offer offered"),
    CLOSED("Closed", "closed rejected declined withdrawn accepted archived ghosted done hired");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Copied, and so never changed.
    private final List<String> words;

    Stage(String title, String words) {
        this.title = title;
        this.words = List.of(words.split(" "));
    }

    /** The name shown to a person. */
    public String title() {
        return title;
    }

    /** The name used in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage that words name, if they name one. */
    public static Optional<Stage> of(String said) {
        List<String> plain =
                List.of(said.toLowerCase(Locale.ROOT).replace("-", "").strip().split("[^a-z]+"));
        return Arrays.stream(values())
                .sorted(Comparator.reverseOrder())
                .filter(stage -> stage.words.stream().anyMatch(plain::contains))
                .findFirst();
    }

    /** The stage before. */
    public Optional<Stage> before() {
        return beside(-1);
    }

    /** The stage after. */
    public Optional<Stage> after() {
        return beside(1);
    }

    private Optional<Stage> beside(int step) {
        List<Stage> all = List.of(values());
        int at = all.indexOf(this) + step;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }
}
