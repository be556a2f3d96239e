package debrief.web.offer;

import debrief.mine.application.Days;
import debrief.mine.offer.Bonus;
import debrief.mine.offer.Grant;
import debrief.mine.offer.Money;
import debrief.mine.offer.Negotiation;
import debrief.mine.offer.Offer;
import debrief.mine.offer.Other;
import debrief.mine.offer.Rate;
import debrief.mine.offer.Refresher;
import debrief.mine.offer.Vesting;
import debrief.web.page.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form of an offer.
 *
 * @param id of the offer; empty for a new one
 * @param version that was shown; 0 for a new one
 */
public record OfferForm(String id, int version, Fields fields) {
    static final int REFRESHERS = 3;
    static final int OTHERS = 3;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final BigDecimal MOST_PERCENT = new BigDecimal(1000);

    static OfferForm empty() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("currency", "USD");
        typed.put("payout", "100");
        return new OfferForm("", 0, new Fields(typed, Map.of()));
    }

    /** An offer to look at: all its figures are made up. */
    static OfferForm example() {
        Map<String, String> typed = new LinkedHashMap<>(empty().fields.typed());
        typed.put("company", "Example Ltd");
        typed.put("role", "Senior TPM (made up)");
        typed.put("base", "190,000");
        typed.put("raise", "3");
        typed.put("bonus", "15");
        typed.put("form", "VALUE");
        typed.put("amount", "320,000");
        typed.put("pace", "CLIFF");
        typed.put("sign-1", "40,000");
        typed.put("sign-2", "20,000");
        typed.put("claw", "All of it in the first year, half in the second.");
        return new OfferForm("", 0, new Fields(typed, Map.of()));
    }

    static OfferForm of(String id, int version, Offer offer) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("company", offer.company());
        typed.put("role", offer.role());
        typed.put("currency", offer.currency());
        put(typed, "base", offer.base());
        percent(typed, "raise", offer.raise());
        if (offer.bonus().percent()) {
            percent(typed, "bonus", offer.bonus().target());
        } else {
            put(typed, "bonus", offer.bonus().target());
        }
        typed.put("bonus-kind", offer.bonus().percent() ? "percent" : "amount");
        typed.put("payout", Money.plain(offer.bonus().payout()));
        Grant grant = offer.grant();
        typed.put("form", grant.form().name());
        put(typed, "amount", grant.amount());
        if (grant.form() == Grant.Form.UNITS || grant.form() == Grant.Form.OPTIONS) {
            put(typed, "price", grant.price());
            put(typed, "strike", grant.strike());
        }
        typed.put("pace", grant.vesting().pace().name());
        if (grant.vesting().pace() == Vesting.Pace.OWN) {
            List<BigDecimal> percents = grant.vesting().percents();
            IntStream.range(0, percents.size()).forEach(i -> typed.put("own-" + (i + 1), Money.plain(percents.get(i))));
        }
        IntStream.range(0, Offer.YEARS)
                .forEach(i -> put(typed, "sign-" + (i + 1), offer.signOn().get(i)));
        typed.put("claw", offer.clawBack());
        for (int i = 1; i <= offer.refreshers().size(); i++) {
            Refresher one = offer.refreshers().get(i - 1);
            typed.put("more-year-" + i, String.valueOf(one.year()));
            put(typed, "more-" + i, one.value());
            typed.put("more-pace-" + i, one.vesting().pace().name());
        }
        for (int i = 1; i <= offer.others().size(); i++) {
            typed.put("other-name-" + i, offer.others().get(i - 1).name());
            put(typed, "other-" + i, offer.others().get(i - 1).yearly());
        }
        typed.put("rate-to", offer.rate().to());
        if (offer.rate().known()) {
            percent(typed, "rate", offer.rate().per());
        }
        typed.put("rate-on", offer.rate().on());
        typed.put("notes", offer.notes());
        return new OfferForm(id, version, new Fields(typed, Map.of()));
    }

    private static void put(Map<String, String> typed, String name, BigDecimal amount) {
        typed.put(name, amount.signum() == 0 ? "" : Money.says(amount));
    }

    private static void percent(Map<String, String> typed, String name, BigDecimal percent) {
        typed.put(name, percent.signum() == 0 ? "" : Money.plain(percent));
    }

    /** Where it is sent. */
    public String action() {
        return id.isEmpty() ? "/offers" : "/offers/" + id;
    }

    /** The usual schedules, and one's own. */
    public List<Vesting.Pace> paces() {
        return List.of(Vesting.Pace.values());
    }

    /** The schedules of a refresher. */
    public List<Vesting.Pace> usualPaces() {
        return paces().stream().filter(pace -> pace != Vesting.Pace.OWN).toList();
    }

    /** How a grant is written. */
    public List<Grant.Form> forms() {
        return List.of(Grant.Form.values());
    }

    /** What was read: an offer, or what is wrong. */
    record Read(Optional<Offer> offer, Map<String, String> wrong) {}

    Read read(Negotiation negotiation) {
        return new Reader(fields).read(negotiation);
    }

    private static final class Reader {
        private final Fields fields;
        private final Map<String, String> wrong = new LinkedHashMap<>();

        Reader(Fields fields) {
            this.fields = fields;
        }

        Read read(Negotiation negotiation) {
            String company = line("company");
            if (company.isEmpty()) {
                wrong.put("company", "Name the company.");
            }
            String currency = currency("currency");
            if (currency.isEmpty()) {
                wrong.putIfAbsent("currency", "Write the currency in three letters, such as USD.");
            }
            BigDecimal base = money("base");
            BigDecimal raise = percent("raise", "0");
            Bonus bonus = bonus();
            Grant grant = grant();
            List<BigDecimal> signOn = IntStream.rangeClosed(1, Offer.YEARS)
                    .mapToObj(year -> money("sign-" + year))
                    .toList();
            String claw = text("claw");
            List<Refresher> refreshers = refreshers();
            List<Other> others = others();
            Rate rate = rate(currency);
            String role = line("role");
            String notes = text("notes");
            if (!wrong.isEmpty()) {
                return new Read(Optional.empty(), wrong);
            }
            return new Read(
                    Optional.of(new Offer(
                            company,
                            role,
                            currency,
                            base,
                            raise,
                            bonus,
                            grant,
                            signOn,
                            claw,
                            refreshers,
                            others,
                            rate,
                            notes,
                            negotiation)),
                    Map.of());
        }

        private Bonus bonus() {
            boolean percent = !fields.is("bonus-kind", "amount");
            return new Bonus(percent, percent ? percent("bonus", "0") : money("bonus"), percent("payout", "100"));
        }

        private Grant grant() {
            Grant.Form form = Stream.of(Grant.Form.values())
                    .filter(one -> fields.is("form", one.name()))
                    .findFirst()
                    .orElse(Grant.Form.NONE);
            Vesting vesting = vesting();
            if (form == Grant.Form.NONE) {
                return Grant.NONE;
            }
            BigDecimal amount = needed("amount", "Write how much, or choose None.");
            return switch (form) {
                case VALUE -> Grant.worth(amount, vesting);
                case UNITS -> Grant.units(amount, needed("price", "Write the price of one share."), vesting);
                default ->
                    Grant.options(
                            amount,
                            needed("price", "Write the price of one share."),
                            needed("strike", "Write what one option costs."),
                            vesting);
            };
        }

        private Vesting vesting() {
            Vesting.Pace pace = pace("pace");
            if (pace != Vesting.Pace.OWN) {
                return Vesting.of(pace);
            }
            List<BigDecimal> percents = new ArrayList<>();
            for (int year = 1; year <= Vesting.MOST_YEARS; year++) {
                percents.add(percent("own-" + year, "0"));
            }
            while (percents.size() > 1 && percents.get(percents.size() - 1).signum() == 0) {
                percents.remove(percents.size() - 1);
            }
            if (!Vesting.isWhole(percents)) {
                BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                wrong.putIfAbsent(
                        "own-1",
                        "The years have to add up to 100 %, none below 0. They add up to " + Money.says(sum) + " %.");
                return Vesting.of(Vesting.Pace.EVEN);
            }
            return new Vesting(Vesting.Pace.OWN, percents);
        }

        private Vesting.Pace pace(String name) {
            return Stream.of(Vesting.Pace.values())
                    .filter(one -> fields.is(name, one.name()))
                    .findFirst()
                    .orElse(Vesting.Pace.EVEN);
        }

        private List<Refresher> refreshers() {
            List<Refresher> all = new ArrayList<>();
            for (int i = 1; i <= REFRESHERS; i++) {
                BigDecimal value = money("more-" + i);
                String typed = fields.line("more-year-" + i);
                int year = typed.matches("[2-4]") ? Integer.parseInt(typed) : Math.min(Offer.YEARS, i + 1);
                Vesting.Pace pace = pace("more-pace-" + i);
                if (value.signum() > 0) {
                    all.add(new Refresher(
                            year, value, Vesting.of(pace == Vesting.Pace.OWN ? Vesting.Pace.EVEN : pace)));
                }
            }
            return all;
        }

        private List<Other> others() {
            List<Other> all = new ArrayList<>();
            for (int i = 1; i <= OTHERS; i++) {
                String name = line("other-name-" + i);
                BigDecimal yearly = money("other-" + i);
                if (yearly.signum() != 0) {
                    all.add(new Other(name.isEmpty() ? "Other" : name, yearly));
                }
            }
            return all;
        }

        private Rate rate(String currency) {
            String to = currency("rate-to");
            String typed = fields.line("rate");
            if (to.isEmpty() && typed.isEmpty()) {
                return Rate.NONE;
            }
            if (to.isEmpty()) {
                wrong.putIfAbsent("rate-to", "Write the other currency in three letters, such as EUR.");
            }
            if (to.equals(currency)) {
                wrong.putIfAbsent("rate-to", "That is the currency of the offer. Name another one, or empty both.");
            }
            BigDecimal per = typed.matches("\\d{1,7}(?:\\.\\d{1,8})?") ? new BigDecimal(typed) : BigDecimal.ZERO;
            if (per.signum() <= 0) {
                wrong.put(
                        "rate",
                        "Write how many " + (to.isEmpty() ? "of it" : to) + " one " + currency
                                + " buys, such as 1.085.");
            }
            String on = line("rate-on");
            if (!on.isEmpty() && Days.read(on).isEmpty()) {
                wrong.put("rate-on", "Write the day as 2027-02-03.");
            }
            return new Rate(to, per, Days.read(on).map(Object::toString).orElse(""));
        }

        private String currency(String name) {
            String typed = fields.line(name).toUpperCase(Locale.ROOT);
            if (typed.isEmpty() || typed.matches("[A-Z]{3}")) {
                return typed;
            }
            wrong.put(name, "Write the currency in three letters, such as USD.");
            return "";
        }

        private BigDecimal needed(String name, String sentence) {
            BigDecimal amount = money(name);
            if (fields.line(name).isEmpty()) {
                wrong.put(name, sentence);
            }
            return amount;
        }

        private BigDecimal money(String name) {
            String typed = fields.line(name);
            if (typed.isEmpty()) {
                return BigDecimal.ZERO;
            }
            boolean unit = List.of("price", "strike", "amount").contains(name);
            Optional<BigDecimal> amount = (unit && !fields.is("form", Grant.Form.VALUE.name())
                            ? Money.price(typed)
                            : Money.read(typed))
                    .filter(read -> read.signum() >= 0);
            if (amount.isEmpty()) {
                wrong.put(name, "Write an amount such as 200000, 200,000 or 200k, without a sign of a currency.");
            }
            return amount.orElse(BigDecimal.ZERO);
        }

        private BigDecimal percent(String name, String usual) {
            String typed = fields.line(name).replace("%", "").strip();
            if (typed.isEmpty()) {
                return new BigDecimal(usual);
            }
            if (typed.matches("-?\\d{1,4}(?:\\.\\d{1,4})?")) {
                BigDecimal percent = new BigDecimal(typed);
                if (percent.compareTo(MOST_PERCENT) <= 0
                        && percent.signum() >= (name.equals("raise") ? -1 : 0)
                        && percent.compareTo(new BigDecimal(-99)) >= 0) {
                    return percent;
                }
            }
            wrong.put(name, "Write a number of per cent such as 15 or 7.5.");
            return new BigDecimal(usual);
        }

        private String line(String name) {
            String line = fields.line(name);
            if (line.length() > LONGEST_LINE) {
                wrong.put(name, "This is longer than 300 characters. Shorten it.");
            }
            return line;
        }

        private String text(String name) {
            String text = fields.value(name).strip();
            if (text.length() > LONGEST_TEXT) {
                wrong.put(name, "This is longer than 10,000 characters. Shorten it.");
            }
            return text;
        }
    }
}
