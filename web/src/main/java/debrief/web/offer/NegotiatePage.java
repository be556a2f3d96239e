package debrief.web.offer;

import debrief.content.Company;
import debrief.content.Pack;
import debrief.mine.offer.FourYears;
import debrief.mine.offer.Money;
import debrief.mine.offer.Negotiation;
import debrief.mine.offer.Offer;
import debrief.mine.offer.Part;
import debrief.web.page.Fields;
import debrief.web.store.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet for a talk about an offer.
 *
 * @param evidence what is known and where from: other offers, figures of the company's pack
 */
public record NegotiatePage(
        Document<Offer> document, int version, Fields fields, List<String> evidence, String notice, boolean saved) {
    private static final int LONGEST = 1_000;

    static NegotiatePage of(Document<Offer> document, List<Document<Offer>> others, List<Pack> packs, boolean saved) {
        return new NegotiatePage(
                document,
                document.version(),
                fields(document.body().negotiation()),
                evidence(document, others, packs),
                "",
                saved);
    }

    private static Fields fields(Negotiation sheet) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Negotiation.Ask ask : sheet.asks()) {
            typed.put("ask-" + ask.part().key(), ask.ask());
            typed.put("why-" + ask.part().key(), ask.why());
            typed.put("give-" + ask.part().key(), ask.give());
        }
        typed.put("work", sheet.work());
        typed.put("walk", sheet.walkAway());
        typed.put("alternative", sheet.alternative());
        typed.put("sign", sheet.sign());
        return new Fields(typed, Map.of());
    }

    static Map<String, String> mistakes(Fields fields) {
        Map<String, String> wrong = new LinkedHashMap<>();
        fields.typed().forEach((name, words) -> {
            if (words.length() > LONGEST) {
                wrong.put(name, "This is longer than 1,000 characters. Shorten it.");
            }
        });
        return wrong;
    }

    static Negotiation read(Fields fields) {
        List<Negotiation.Ask> asks = new ArrayList<>();
        for (Part part : Part.values()) {
            String ask = fields.line("ask-" + part.key());
            String why = fields.line("why-" + part.key());
            String give = fields.line("give-" + part.key());
            if (!(ask + why + give).isEmpty()) {
                asks.add(new Negotiation.Ask(part, ask, why, give));
            }
        }
        return new Negotiation(
                asks, fields.line("work"), fields.line("walk"), fields.line("alternative"), fields.line("sign"));
    }

    private static List<String> evidence(Document<Offer> document, List<Document<Offer>> others, List<Pack> packs) {
        List<String> all = new ArrayList<>();
        for (Document<Offer> other : others) {
            if (!other.id().equals(document.id())) {
                FourYears four = FourYears.of(other.body(), BigDecimal.ZERO);
                all.add("Your offer from " + other.body().title() + ": "
                        + Money.says(four.years().get(0)) + " " + four.currency() + " in the first year, "
                        + Money.says(four.total()) + " in four years, base "
                        + other.body().says(Part.BASE) + ", before tax, share unchanged.");
            }
        }
        packOf(document.body().company(), packs)
                .ifPresent(pack -> pack.company().map(Company::pay).orElse(List.of()).stream()
                        .filter(pay -> pay.role() == Company.Role.TPM)
                        .forEach(pay -> all.add("Claimed for a TPM, " + pay.level() + ", "
                                + pay.part().key() + ": " + range(pay) + " (" + source(pack, pay.source()) + ", "
                                + pay.year()
                                + "). Nobody has checked it.")));
        return all;
    }

    private static String range(Company.Pay pay) {
        String from = String.format(Locale.ROOT, "%,d", pay.range().from());
        String to = String.format(Locale.ROOT, "%,d", pay.range().to());
        return (from.equals(to) ? from : from + " to " + to) + " "
                + pay.currency().orElse("percent of base") + per(pay.per());
    }

    private static String per(String per) {
        if (per.isEmpty()) {
            return "";
        }
        return Character.isDigit(per.charAt(0)) ? " over " + per : " a " + per;
    }

    private static String source(Pack pack, String id) {
        return pack.sources().stream()
                .filter(source -> source.id().equals(id))
                .map(source -> source.says())
                .findFirst()
                .orElse("source unknown");
    }

    /** The pack of a company that goes by this name. */
    static Optional<Pack> packOf(String company, List<Pack> packs) {
        String plain = company.toLowerCase(Locale.ROOT).strip();
        return packs.stream()
                .filter(pack -> pack.company().isPresent())
                .filter(pack -> pack.name().toLowerCase(Locale.ROOT).equals(plain)
                        || pack.id().equals(plain))
                .findFirst();
    }

    /** The offer. */
    public Offer offer() {
        return document.body();
    }

    /** The parts to ask of. */
    public List<Part> parts() {
        return List.of(Part.values());
    }

    /** The words to say. */
    public List<Negotiation.Line> words() {
        return read(fields).words(offer());
    }

    NegotiatePage with(Fields typed, String sentence) {
        return new NegotiatePage(document, version, typed, evidence, sentence, false);
    }
}
