package debrief.bank;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person looks for in the bank.
 *
 * @param words to be found; empty for none
 * @param chosen the values chosen of each facet; a facet without any lets everything through
 */
public record Wish(String words, Map<Facet, Set<String>> chosen, Order order) {
    /** Everything, in the order of the packs. */
    public static final Wish ALL = new Wish("", Map.of(), Order.FITTING);

    public Wish {
        EnumMap<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, java.util.Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = java.util.Collections.unmodifiableMap(copy);
    }

    /** Whether a value of a facet was chosen. */
    public boolean has(Facet facet, String value) {
        return of(facet).contains(value);
    }

    /** What was chosen of a facet. */
    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** How many values were chosen in all. */
    public int narrowedBy() {
        return chosen.values().stream().mapToInt(Set::size).sum();
    }
}
