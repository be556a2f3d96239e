package debrief.web.drill;

/**
 * A case that can be dealt again.
 *
 * @param difficulty 1 to 3
 */
public record Again(String drill, long seed, int difficulty) {
    static Again of(Played played) {
        return new Again(played.drill(), played.seed(), played.difficulty());
    }
}
