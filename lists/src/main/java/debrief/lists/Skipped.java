package debrief.lists;

/**
 * Something in the file that is neither a question nor a part of one, nor a tip.
 *
 * @param line its first line, 1 for the first of the file
 * @param why why it was passed over, in a few words
 * @param words how it begins
 */
public record Skipped(int line, String why, String words) {
    private static final int MOST = 60;

    public Skipped {
        String flat =
                words.substring(0, Math.min(words.length(), 10 * MOST)).strip().replaceAll("\\s+", " ");
        words = flat.codePointCount(0, flat.length()) > MOST
                ? flat.substring(0, flat.offsetByCodePoints(0, MOST - 1)) + "\u2026"
                : flat;
    }
}
