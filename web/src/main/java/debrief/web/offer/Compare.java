package debrief.web.offer;

import debrief.mine.offer.Assumptions;
import debrief.mine.offer.BreakEven;
import debrief.mine.offer.FourYears;
import debrief.mine.offer.Money;
import debrief.mine.offer.Offer;
import debrief.mine.offer.OfferSheet;
import debrief.mine.offer.Part;
import debrief.web.store.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Up to four offers side by side.
 *
 * @param rise of every share, in per cent a year
 * @param currency in which they are compared
 * @param currencies in which they could be
 * @param columns those that can be told in that currency
 * @param without those that lack a rate to it
 */
public record Compare(
        BigDecimal rise,
        String currency,
        List<String> currencies,
        List<Column> columns,
        List<Document<Offer>> without) {
    /** No more stand side by side. */
    static final int MOST = 4;

    /**
     * An offer in the currency of the comparison.
     *
     * @param per how many units of it one of the offer's buys
     */
    public record Column(Document<Offer> document, BigDecimal per, FourYears four, Stack stack) {
        /** Its name. */
        public String name() {
            return document.body().title();
        }
    }

    static Compare of(List<Document<Offer>> offers, BigDecimal rise, String asked) {
        Set<String> possible = new LinkedHashSet<>();
        offers.forEach(one -> possible.add(one.body().currency()));
        offers.stream()
                .map(one -> one.body().rate())
                .filter(rate -> rate.known())
                .forEach(rate -> possible.add(rate.to()));
        List<String> currencies = List.copyOf(possible);
        String currency = currencies.contains(asked) ? asked : best(offers, currencies);
        List<Document<Offer>> with = offers.stream()
                .filter(one -> per(one.body(), currency).isPresent())
                .toList();
        BigDecimal most = with.stream()
                .map(one -> four(one.body(), currency, rise).total())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        List<Column> columns = with.stream()
                .map(one -> {
                    FourYears four = four(one.body(), currency, rise);
                    return new Column(
                            one,
                            per(one.body(), currency).orElse(BigDecimal.ONE),
                            four,
                            Stack.total(one.body().title(), four, most));
                })
                .toList();
        return new Compare(
                rise,
                currency,
                currencies,
                columns,
                offers.stream().filter(one -> !with.contains(one)).toList());
    }

    /** The currency in which most of them can be told; of two, the first. */
    private static String best(List<Document<Offer>> offers, List<String> currencies) {
        String best = "";
        long most = -1;
        for (String currency : currencies) {
            long many = offers.stream()
                    .filter(one -> per(one.body(), currency).isPresent())
                    .count();
            if (many > most) {
                most = many;
                best = currency;
            }
        }
        return best;
    }

    private static Optional<BigDecimal> per(Offer offer, String currency) {
        if (offer.currency().equals(currency)) {
            return Optional.of(BigDecimal.ONE);
        }
        return Optional.of(offer.rate())
                .filter(rate -> rate.known() && rate.to().equals(currency))
                .map(rate -> rate.per());
    }

    private static FourYears four(Offer offer, String currency, BigDecimal rise) {
        return FourYears.of(offer, rise).times(per(offer, currency).orElse(BigDecimal.ONE), currency);
    }

    /** The parts any of them pays. */
    public List<Part> parts() {
        return Stream.of(Part.values())
                .filter(part -> columns.stream()
                        .anyMatch(column -> column.four().total(part).signum() != 0))
                .toList();
    }

    /** The rises to choose from. */
    public List<BigDecimal> rises() {
        return OfferPage.rises(rise);
    }

    /** The offers as an address takes them. */
    public String ids() {
        return String.join(
                "&",
                Stream.concat(columns.stream().map(Column::document), without.stream())
                        .map(one -> "id=" + one.id())
                        .toList());
    }

    /** Where each passes the best of the others, a sentence each. */
    public List<String> breakEvens() {
        List<String> all = new ArrayList<>();
        for (Column second : columns) {
            if (second.document().body().grant().form() == debrief.mine.offer.Grant.Form.NONE
                    && second.document().body().refreshers().isEmpty()) {
                continue;
            }
            for (Column first : columns) {
                if (!first.equals(second)) {
                    all.add(says(first, second));
                }
            }
        }
        return all;
    }

    private String says(Column first, Column second) {
        BreakEven even = BreakEven.of(
                first.document().body(), first.per(), rise, second.document().body(), second.per());
        String other = first.name() + " (its share " + OfferPage.says(rise) + ")";
        if (even.always()) {
            return second.name() + " is worth at least as much as " + other + " whatever its own share does.";
        }
        if (even.rise().isEmpty()) {
            return second.name() + " does not reach " + other + ", even if its own share rises "
                    + Money.says(FourYears.MOST_RISE) + " % a year.";
        }
        BigDecimal at = even.rise().get();
        String how = switch (at.signum()) {
            case 0 -> "if its own share stays as it is, or rises";
            case 1 -> "from a rise of its own share of " + Money.says(at) + " % a year on";
            default -> "as long as its own share falls no more than " + Money.says(at.negate()) + " % a year";
        };
        String gap = switch (even.gap().signum()) {
            case 1 ->
                " With both shares " + OfferPage.says(rise) + ", it lacks " + Money.says(even.gap()) + " " + currency
                        + ": that much more sign-on would close it.";
            case 0 -> "";
            default ->
                " With both shares " + OfferPage.says(rise) + ", it is "
                        + Money.says(even.gap().negate()) + " " + currency + " ahead.";
        };
        return second.name() + " is worth at least as much as " + other + " " + how + "." + gap;
    }

    /** What it rests on: what holds for all, then for each. */
    public List<String> assumptions() {
        return Assumptions.ofAll(rise);
    }

    /** What one of them rests on. */
    public static List<String> of(Column column) {
        return Assumptions.of(column.document().body());
    }

    OfferSheet sheet() {
        return new OfferSheet(
                rise,
                columns.stream()
                        .map(one -> new OfferSheet.Line(one.document().body(), one.four()))
                        .toList());
    }
}
