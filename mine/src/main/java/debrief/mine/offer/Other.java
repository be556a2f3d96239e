package debrief.mine.offer;

import java.math.BigDecimal;

/**
 * Something else that is paid or saved each year, such as meals or a pension share.
 *
 * @param yearly how much a year
 */
public record Other(String name, BigDecimal yearly) {
    public Other {
        yearly = Money.held(yearly);
    }
}
