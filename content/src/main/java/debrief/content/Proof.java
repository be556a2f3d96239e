package debrief.content;

/**
 * The three sentences by which an expected point proves itself.
 *
 * @param point the id of the point
 * @param says makes the point
 * @param mentions touches its subject without making it
 * @param denies says that it did not happen
 */
public record Proof(String point, Said says, Said mentions, Said denies) {
    /**
     * A sentence of a pack.
     *
     * @param line where it stands in its file, 1 for the first
     */
    public record Said(String words, int line) {}
}
