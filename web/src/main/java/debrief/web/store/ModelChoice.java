package debrief.web.store;

/**
 * The language model a person chose.
 *
 * @param used whether it may be asked; where not, nothing is sent
 * @param address where it answers
 * @param model its name; empty where there is none
 * @param transcriber the name of the model that turns speech into words; empty where there is none
 * @param seconds how long a follow-up waits for it, 1 to 30
 */
public record ModelChoice(boolean used, String address, String model, String transcriber, int seconds) {
    /** What is chosen before anything is. */
    public static final ModelChoice NONE = new ModelChoice(false, "", "", "", 8);
}
