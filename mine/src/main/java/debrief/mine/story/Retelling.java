package debrief.mine.story;

import debrief.engine.interview.SameStory;
import debrief.engine.text.Transcript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a story in what was said, by names, figures and rare words that both hold. */
public final class Retelling {
    /** Reading closely takes long, so it is done only where this share of the longer words of the shorter text is in both. */
    private static final double WORTH_READING = 0.35;

    private static final Pattern LONGER = Pattern.compile("\\p{L}{5,}|\\p{N}{2,}");
    private static final int BEGINNING = 5;

    private final String text;
    private final Set<String> longer;

    private Retelling(String text, Set<String> longer) {
        this.text = text;
        this.longer = longer;
    }

    /** A text, a story or an answer, to be compared with others. */
    public static Retelling of(String text) {
        return new Retelling(text, longer(text));
    }

    /** Whether both tell the same story. */
    public boolean same(Retelling other) {
        return share(longer, other.longer) >= WORTH_READING
                && SameStory.of(Transcript.read(text), Transcript.read(other.text), List.of())
                        .isPresent();
    }

    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) Math.max(1, Math.min(one.size(), other.size()));
    }

    private static Set<String> longer(String text) {
        Set<String> longer = new HashSet<>();
        Matcher word = LONGER.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            longer.add(
                    word.group().substring(0, Math.min(BEGINNING, word.group().length())));
        }
        return longer;
    }
}
