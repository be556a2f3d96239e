package debrief.mine.offer;

import java.math.BigDecimal;

/**
 * A rate of exchange the person typed. It is never fetched.
 *
 * @param to the other currency, three letters; empty where no rate is known
 * @param per how many of it one unit of the offer's currency buys
 * @param on the day it was read, as typed
 */
public record Rate(String to, BigDecimal per, String on) {
    public Rate {
        per = Money.held(per);
    }

    /** No rate. */
    public static final Rate NONE = new Rate("", BigDecimal.ONE, "");

    /** Whether there is one. */
    public boolean known() {
        return !to.isEmpty();
    }
}
