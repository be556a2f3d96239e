package debrief.web.voice;

import debrief.web.store.Delivery;
import debrief.web.store.Delivery.Stretch;
import debrief.web.store.Delivery.Timed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When in a recording something was said.
 *
 * @param at thousandths of a second from its start
 * @param exact whether the time of the word is known; else it is worked out from the words before it
 */
public record Moment(int at, boolean exact) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

    // So many words in a row are compared; of them so many have to be the same.
    private static final int IN_A_ROW = 5;
    private static final int SAME = 3;

    /**
     * When the words at a place in the answer were said; empty where nothing was heard.
     *
     * @param said the answer, which may have been corrected since it was written down
     * @param place where the words begin in it, in characters
     */
    public static Optional<Moment> of(Delivery delivery, String said, int place) {
        List<String> words = new ArrayList<>();
        int index = 0;
        Matcher found = WORD.matcher(said);
        while (found.find()) {
            words.add(plain(found.group()));
            if (found.end() <= place) {
                index = words.size();
            }
        }
        if (words.isEmpty() || index >= words.size() || delivery.stretches().isEmpty()) {
            return Optional.empty();
        }
        Optional<Moment> known = known(delivery.words(), words, index);
        return known.isPresent() ? known : Optional.of(share(delivery, (double) index / words.size()));
    }

    /** The time of the word whose neighbours are most alike, the nearer to its share of the answer the better. */
    private static Optional<Moment> known(List<Timed> timed, List<String> words, int index) {
        int best = -1;
        int most = 0;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < timed.size(); i++) {
            int same = same(timed, i, words, index);
            double far = Math.abs((double) i / timed.size() - (double) index / words.size());
            if (same > most || (same == most && far < nearest)) {
                best = i;
                most = same;
                nearest = far;
            }
        }
        int needed = Math.min(SAME, words.size() - index);
        if (best < 0 || most < needed) {
            return Optional.empty();
        }
        Timed word = timed.get(best);
        return Optional.of(new Moment(word.at(), word.exact()));
    }

    private static int same(List<Timed> timed, int i, List<String> words, int index) {
        if (!plain(timed.get(i).word()).equals(words.get(index))) {
            return 0;
        }
        int same = 0;
        for (int k = 0; k < IN_A_ROW && i + k < timed.size() && index + k < words.size(); k++) {
            if (plain(timed.get(i + k).word()).equals(words.get(index + k))) {
                same++;
            }
        }
        return same;
    }

    /** As if each word took the same part of the time in which something was heard. */
    private static Moment share(Delivery delivery, double share) {
        List<Stretch> stretches = delivery.stretches();
        long all = stretches.stream().mapToLong(one -> one.to() - one.from()).sum();
        long left = (long) (share * all);
        for (Stretch stretch : stretches) {
            int length = stretch.to() - stretch.from();
            if (left < length) {
                return new Moment(stretch.from() + (int) left, false);
            }
            left -= length;
        }
        return new Moment(stretches.get(stretches.size() - 1).to(), false);
    }

    private static String plain(String word) {
        Matcher letters = WORD.matcher(word);
        return (letters.find() ? letters.group() : word).replace("’", "'").toLowerCase(Locale.ROOT);
    }
}
