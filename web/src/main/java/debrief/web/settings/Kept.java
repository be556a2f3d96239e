package debrief.web.settings;

/**
 * What is kept about a person.
 *
 * @param packs those Debrief came with
 * @param own questions of their own
 * @param foreign packs from elsewhere, used or not
 * @param folder where, as shown to the person
 */
public record Kept(int rounds, int answers, int packs, int own, int foreign, String folder) {}
