package debrief.content;

/**
 * The sentences of an expected point with the lines they stand on: three by which it proves itself, and its follow-ups.
 *
 * @param point the id of the point
 * @param line where its terms stand, 1 for the first line of the file
 * @param says makes the point
 * @param mentions touches its subject without making it
 * @param denies says that it did not happen
 * @param missing asks for it where it was not said
 * @param doubtful asks for it where it was touched
 */
public record Proof(String point, int line, Said says, Said mentions, Said denies, Said missing, Said doubtful) {
    /**
     * A sentence of a pack.
     *
     * @param line where it stands in its file, 1 for the first
     */
    public record Said(String words, int line) {}
}
