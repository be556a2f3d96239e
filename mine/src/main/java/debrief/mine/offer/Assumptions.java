package debrief.mine.offer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the four years rest on, in sentences; it stands on every page and in every file that shows them. */
public final class Assumptions {
    private Assumptions() {}

    /** What holds for every offer, if the share rises so many per cent a year. */
    public static List<String> ofAll(BigDecimal rise) {
        return List.of(
                "This is a tax-free comparison: every amount is before tax. Tax differs by place and person, and is left out on"
                        + " purpose. It is not what reaches your account, and it is no advice.",
                "You stay four years, and nothing changes but what is said here.",
                price(rise),
                "Shares count at the price of the day they vest, options at what the price is above the strike on that day,"
                        + " never below nothing. What they gain or lose afterwards is left out.",
                "Each part of each year is rounded to a whole unit of its currency, a half upwards. Sums are sums of rounded"
                        + " parts, so that what you see adds up. Where offers pass each other is computed before rounding.");
    }

    private static String price(BigDecimal rise) {
        return switch (rise.signum()) {
            case 0 -> "The share price stays as it is on the day of the offer.";
            case 1 -> "The share price rises " + Money.says(rise) + " % a year, in a straight line within each year.";
            default ->
                "The share price falls " + Money.says(rise.negate())
                        + " % a year, in a straight line within each year.";
        };
    }

    /** What holds for one offer. */
    public static List<String> of(Offer offer) {
        List<String> all = new ArrayList<>();
        all.add(
                offer.raise().signum() == 0
                        ? "The base stays the same."
                        : "The base rises " + Money.says(offer.raise()) + " % a year from the second year on.");
        if (offer.bonus().target().signum() != 0) {
            all.add("The bonus of " + offer.says(Part.BONUS) + " is paid at "
                    + Money.says(offer.bonus().payout()) + " % of its target each year.");
        }
        if (offer.grant().form() != Grant.Form.NONE) {
            all.add("The grant, " + offer.says(Part.EQUITY) + ", vests so: "
                    + offer.grant().vesting().says() + ".");
        }
        if (!offer.refreshers().isEmpty()) {
            all.add("Refreshers come at the start of their year and begin to vest then: "
                    + offer.refreshers().stream()
                            .map(one -> Money.says(one.value()) + " " + offer.currency() + " in year " + one.year()
                                    + " (" + one.vesting().says() + ")")
                            .collect(Collectors.joining("; "))
                    + ". Ask whether they are promised or only usual.");
        }
        BigDecimal later = Money.whole(Worth.later(offer));
        if (later.signum() != 0) {
            all.add(Money.says(later) + " " + offer.currency()
                    + " vests after the fourth year, at the prices of the days it was granted, and is not counted.");
        }
        if (!offer.clawBack().isBlank()) {
            all.add("To be paid back if you leave early: " + offer.clawBack());
        }
        if (offer.rate().known()) {
            all.add("1 " + offer.currency() + " = " + Money.plain(offer.rate().per()) + " "
                    + offer.rate().to() + ", as you typed it"
                    + (offer.rate().on().isEmpty() ? "" : " on " + offer.rate().on()) + ". Debrief fetches no rate.");
        }
        return List.copyOf(all);
    }
}
