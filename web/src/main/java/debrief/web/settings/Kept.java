package debrief.web.settings;

/**
 * What is kept about a person.
 *
 * @param folder where, as shown to the person
 */
public record Kept(int rounds, int answers, int packs, String folder) {}
