package debrief.web.store;

/**
 * How a follow-up was put by a language model, or why it was not.
 *
 * @param n the turn it belongs to, 1 for the first
 * @param plain the interviewer's own words
 * @param shown the model's words; empty where the interviewer's were shown
 * @param note why they were; empty where the model's were shown
 */
public record Phrased(int n, String plain, String shown, String model, String host, String note) {}
