package debrief.web.drill;

import debrief.drills.Truth;
import java.util.Locale;

/**
 * A regret in words and as a figure.
 *
 * @param figure two places behind the point, 0.00 to 1.00
 */
public record Score(String words, String figure) {
    private static final double AS_GOOD = 0.005;

    static Score of(double regret, boolean better, Truth truth) {
        return new Score(words(regret, better, truth), figure(regret));
    }

    private static String words(double regret, boolean better, Truth truth) {
        if (better && truth == Truth.BOUND) {
            return "You beat our plan";
        }
        if (regret <= AS_GOOD) {
            return truth == Truth.KEY ? "Everything that counts was there" : "As good as the best play";
        }
        if (regret <= 0.1) {
            return truth == Truth.KEY ? "Nearly everything was there" : "Close to the best play";
        }
        if (regret <= 0.3) {
            return "Most of it, with something left";
        }
        if (regret <= 0.6) {
            return "About half of what there was";
        }
        return truth == Truth.KEY ? "Little of what counts was there" : "Far from the best play";
    }

    /** Two places, such as {@code 0.25}. */
    static String figure(double regret) {
        return String.format(Locale.ROOT, "%.2f", regret);
    }
}
