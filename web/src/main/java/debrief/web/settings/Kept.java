package debrief.web.settings;

/**
 * What is kept about a person.
 *
 * @param packs those Debrief came with
 * @param own questions of their own
 * @param foreign packs from elsewhere, used or not
 * @param recordings in the data folder
 * @param recordingsSize their size, in words
 * @param sent how many rounds something was sent of to a language model
 * @param confidential documents that leave only where that is ticked
 * @param folder where, as shown to the person
 */
public record Kept(
        int rounds,
        int answers,
        int packs,
        int own,
        int foreign,
        int recordings,
        String recordingsSize,
        int sent,
        int confidential,
        String folder) {
    /** What of the rounds left this computer, in words. */
    public String left() {
        return sent == 0 ? "never" : sent + " sent to a language model";
    }
}
