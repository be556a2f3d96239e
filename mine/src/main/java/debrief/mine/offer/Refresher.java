package debrief.mine.offer;

import java.math.BigDecimal;

/**
 * A further grant of shares in a later year.
 *
 * @param year at whose start it is granted, 2 to 4
 * @param value on the day it is granted
 */
public record Refresher(int year, BigDecimal value, Vesting vesting) {
    public Refresher {
        value = Money.held(value);
    }

    Grant grant() {
        return Grant.worth(value, vesting);
    }
}
