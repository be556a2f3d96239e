package debrief.web.store;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * How an answer sounded, measured on its recording. Times are in thousandths of a second from the start of the
 * recording.
 *
 * @param n the turn that was recorded
 * @param length of the recording
 * @param speaking how much of it something was said; gaps under half a second count as speaking
 * @param pauses how many gaps of half a second or more there are between the first and the last word
 * @param paused how long they are together
 * @param longest the longest of them; 0 where there is none
 * @param firstWord when the first word begins; empty where nothing was heard
 * @param stretches where something was heard, in order
 * @param written who wrote the words down: {@code typed}, {@code browser}, {@code endpoint}, or empty where nobody did
 * @param words those whose time is known, in order
 */
public record Delivery(
        int n,
        int length,
        int speaking,
        int pauses,
        int paused,
        int longest,
        OptionalInt firstWord,
        List<Stretch> stretches,
        String written,
        List<Timed> words) {
    /** No recording is longer: four hours. */
    public static final int MOST_LENGTH = 4 * 60 * 60 * 1000;

    /** No more words are kept with their times. */
    public static final int MOST_WORDS = 20_000;

    /** What can be said to have written the words down. */
    public static final List<String> WRITTEN = List.of("", "typed", "browser", "endpoint");

    private static final int MOST_STRETCHES = 10_000;

    // A pace over a shorter time is a matter of chance.
    private static final int LEAST_SPEAKING = 2_000;

    /** Something was heard from one moment to another. */
    public record Stretch(int from, int to) {}

    /**
     * A word and when it begins.
     *
     * @param exact whether the time is the word's own, and not worked out from those around it
     */
    public record Timed(String word, int at, boolean exact) {}

    /** Figures that cannot be: a mistake of the caller. */
    public Delivery {
        stretches = List.copyOf(stretches);
        words = List.copyOf(words);
        int earlier = 0;
        for (Stretch stretch : stretches) {
            if (stretch.from() < earlier || stretch.to() <= stretch.from() || stretch.to() > length) {
                throw new IllegalArgumentException("A stretch lies outside the recording or before another.");
            }
            earlier = stretch.to();
        }
        boolean fits = n > 0
                && length >= 0
                && length <= MOST_LENGTH
                && speaking >= 0
                && speaking <= length
                && pauses >= 0
                && paused >= 0
                && paused <= length
                && longest >= 0
                && longest <= paused
                && stretches.size() <= MOST_STRETCHES
                && words.size() <= MOST_WORDS
                && WRITTEN.contains(written);
        if (!fits) {
            throw new IllegalArgumentException("The figures of a recording do not fit each other.");
        }
    }

    /** The same with the words that were heard, and who heard them. */
    public Delivery heard(String by, List<Timed> heard) {
        return new Delivery(n, length, speaking, pauses, paused, longest, firstWord, stretches, by, heard);
    }

    /** Words a minute of speaking; empty where nobody wrote the words down, or for less than two seconds. */
    public OptionalInt pace(String said) {
        long count = Arrays.stream(said.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .count();
        return written.isEmpty() || count == 0 || speaking < LEAST_SPEAKING
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(count * 60_000.0 / speaking));
    }

    /** How much of the time between the first and the last word was pauses, in hundredths; 0 where nothing was said. */
    public int share() {
        return speaking + paused == 0 ? 0 : (int) Math.round(100.0 * paused / (speaking + paused));
    }
}
