package debrief.web.bank;

import debrief.bank.Bank;
import debrief.bank.Facet;
import debrief.bank.Order;
import debrief.bank.Standing;
import debrief.bank.Wish;
import debrief.content.Pack;
import debrief.content.Packs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The form that narrows the bank.
 *
 * @param groups the facets that have anything to choose
 */
public record WishForm(Wish wish, List<Group> groups) {
    /** No search is longer, in characters; what is longer is cut. */
    static final int LONGEST = 200;

    /** A facet. */
    public record Group(String name, String words, List<Choice> choices) {}

    /**
     * A value of a facet.
     *
     * @param count how many questions it would let through
     */
    public record Choice(String id, String value, String words, int count, boolean chosen) {}

    /** What the address asks for; values nobody knows are left out. */
    static Wish read(MultiValueMap<String, String> asked, Packs packs) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> known = new HashSet<>(values(facet, packs));
            chosen.put(
                    facet,
                    asked.getOrDefault(facet.key(), List.of()).stream()
                            .filter(known::contains)
                            .collect(Collectors.toSet()));
        }
        String words = Optional.ofNullable(asked.getFirst("q")).orElse("").stripLeading();
        Order order = Stream.of(Order.values())
                .filter(one -> one.key().equals(asked.getFirst("sort")))
                .findFirst()
                .orElse(Order.FITTING);
        return new Wish(words.length() > LONGEST ? words.substring(0, LONGEST) : words, chosen, order);
    }

    /** The form as it is after a search. */
    static WishForm of(Wish wish, Bank.Found found, Packs packs) {
        List<Group> groups = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counts = found.counts().getOrDefault(facet, Map.of());
            List<Choice> choices = values(facet, packs).stream()
                    .map(value -> new Choice(
                            facet.key() + "-" + value,
                            value,
                            words(facet, value, packs),
                            counts.getOrDefault(value, 0),
                            wish.has(facet, value)))
                    .filter(choice -> choice.count > 0 || choice.chosen)
                    .toList();
            if (choices.size() > 1 || choices.stream().anyMatch(Choice::chosen)) {
                groups.add(new Group(facet.key(), facet.words(), choices));
            }
        }
        return new WishForm(wish, groups);
    }

    private static List<String> values(Facet facet, Packs packs) {
        return facet == Facet.COMPANY
                ? Stream.concat(packs.packs().stream().map(Pack::id), Stream.of(Packs.OWN))
                        .toList()
                : facet.known();
    }

    private static String words(Facet facet, String value, Packs packs) {
        return switch (facet) {
            case COMPANY -> packs.nameOf(value);
            case STANDING ->
                Stream.of(Standing.values())
                        .filter(standing -> standing.key().equals(value))
                        .map(Standing::words)
                        .findFirst()
                        .orElse(value);
            default -> value.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + value.substring(1);
        };
    }

    /** The address of the same search on another page. */
    public String address(String path) {
        return address(path, Map.of());
    }

    /** The address of the same search on another page, with more to it. */
    public String address(String path, Map<String, String> more) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!wish.words().isEmpty()) {
            address.queryParam("q", "{words}");
        }
        wish.chosen().forEach((facet, values) -> address.queryParam(facet.key(), values.toArray()));
        if (wish.order() != Order.FITTING) {
            address.queryParam("sort", wish.order().key());
        }
        more.forEach(address::queryParam);
        return (wish.words().isEmpty() ? address.build() : address.encode().buildAndExpand(wish.words())).toUriString();
    }
}
