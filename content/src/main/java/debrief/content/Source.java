package debrief.content;

/**
 * Where a fact about a company comes from.
 *
 * @param id unique in its pack; figures name it
 * @param says what it is and who published it, in our words
 * @param year when
 */
public record Source(String id, String says, int year) {}
