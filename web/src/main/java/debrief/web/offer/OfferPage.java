package debrief.web.offer;

import debrief.mine.offer.Assumptions;
import debrief.mine.offer.FourYears;
import debrief.mine.offer.Money;
import debrief.mine.offer.Offer;
import debrief.mine.offer.Part;
import debrief.web.store.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An offer over four years.
 *
 * @param rise of the share that is shown, in per cent a year
 * @param stacks a bar for each year
 * @param scenarios what it comes to if the share goes otherwise
 */
public record OfferPage(
        Document<Offer> document,
        BigDecimal rise,
        FourYears four,
        List<Stack> stacks,
        List<Scenario> scenarios,
        OfferForm form,
        String notice) {
    /** What the share may do; in per cent a year. */
    private static final List<BigDecimal> RISES = List.of(new BigDecimal(-20), BigDecimal.ZERO, new BigDecimal(20));

    /**
     * A course of the share.
     *
     * @param here whether it is the one that is shown
     */
    public record Scenario(BigDecimal rise, FourYears four, boolean here) {
        /** Its name, such as {@code up 20 % a year}. */
        public String name() {
            return says(rise);
        }

        /** As an address takes it. */
        public String key() {
            return Money.plain(rise);
        }
    }

    static OfferPage of(Document<Offer> document, BigDecimal rise, OfferForm form, String notice) {
        FourYears four = FourYears.of(document.body(), rise);
        return new OfferPage(document, rise, four, Stack.years(four), scenarios(document.body(), rise), form, notice);
    }

    private static List<Scenario> scenarios(Offer offer, BigDecimal rise) {
        List<Scenario> all = new ArrayList<>();
        Stream.concat(RISES.stream(), Stream.of(rise))
                .map(one -> new BigDecimal(Money.plain(one)))
                .distinct()
                .sorted()
                .forEach(one -> all.add(new Scenario(one, FourYears.of(offer, one), one.compareTo(rise) == 0)));
        return all;
    }

    /** The rises to choose from. */
    static List<BigDecimal> rises(BigDecimal chosen) {
        return Stream.concat(RISES.stream(), Stream.of(chosen))
                .map(one -> new BigDecimal(Money.plain(one)))
                .distinct()
                .sorted()
                .toList();
    }

    /** A rise in words, such as {@code down 20 % a year}. */
    public static String says(BigDecimal rise) {
        return switch (rise.signum()) {
            case 0 -> "unchanged";
            case 1 -> "up " + Money.says(rise) + " % a year";
            default -> "down " + Money.says(rise.negate()) + " % a year";
        };
    }

    /** The offer. */
    public Offer offer() {
        return document.body();
    }

    /** What it rests on. */
    public List<String> assumptions() {
        return Stream.concat(Assumptions.ofAll(rise).stream(), Assumptions.of(offer()).stream())
                .toList();
    }

    /** An amount as a person reads it. */
    public static String money(BigDecimal amount) {
        return Money.says(amount);
    }

    /** The parts that pay anything. */
    public List<Part> parts() {
        return four.paying();
    }
}
