package debrief.web.drill;

/**
 * A case somebody was pointed to, and whether to play it.
 *
 * @param seed of the case; empty for any
 * @param difficulty 1 to 3
 * @param clock minutes; 0 for none
 */
public record DealPage(String drill, String title, String about, String seed, int difficulty, int clock) {}
