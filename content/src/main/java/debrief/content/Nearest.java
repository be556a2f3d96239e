package debrief.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a word may have meant. */
final class Nearest {
    private Nearest() {}

    /** The known word that is closest to this one, if any is close. */
    static Optional<String> to(String word, Collection<String> known) {
        String lower = word.toLowerCase(Locale.ROOT).strip();
        if (lower.length() > 40) {
            return Optional.empty();
        }
        int most = Math.max(1, lower.length() / 4);
        return known.stream()
                .filter(one -> steps(lower, one) <= most)
                .min(Comparator.comparingInt((String one) -> steps(lower, one))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A sentence that names the word that was meant, or else all that are known. */
    static String sentence(String word, Collection<String> known) {
        return to(word, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElseGet(() -> "Use one of: " + String.join(", ", known) + ".");
    }

    /** How many letters have to be put in, taken out, changed or swapped with their neighbour. */
    private static int steps(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(steps[i - 1][j - 1] + change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], 1 + steps[i - 2][j - 2]);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
