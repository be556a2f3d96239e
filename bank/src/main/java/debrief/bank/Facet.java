package debrief.bank;

import debrief.content.BankQuestion;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A way to narrow a list of questions. Several values of one facet widen it, values of different facets narrow it. */
public enum Facet {
    FOCUS("About"),
    KIND("Kind"),
    LEVEL("Level"),
    /** Its values are the ids of packs. */
    COMPANY("Company"),
    STANDING("Where you stand");

    private final String words;

    Facet(String words) {
        this.words = words;
    }

    /** In words for a page. */
    public String words() {
        return words;
    }

    /** The name used in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values it may have, in the order they are shown; empty where they depend on the packs. */
    public List<String> known() {
        return switch (this) {
            case FOCUS -> keys(Focus.values(), Focus::key);
            case KIND -> keys(Kind.values(), Kind::key);
            case LEVEL -> keys(Level.values(), Level::key);
            case COMPANY -> List.of();
            case STANDING -> keys(Standing.values(), Standing::key);
        };
    }

    /** The values of a question; empty where they depend on who asks. A question for no level in particular is for each. */
    Optional<List<String>> of(BankQuestion question) {
        return switch (this) {
            case FOCUS -> Optional.of(List.of(question.question().focus().key()));
            case KIND -> Optional.of(List.of(question.question().kind().key()));
            case LEVEL ->
                Optional.of(
                        question.question().levels().isEmpty()
                                ? known()
                                : question.question().levels().stream()
                                        .map(Level::key)
                                        .toList());
            case COMPANY -> Optional.of(List.of(question.pack()));
            case STANDING -> Optional.empty();
        };
    }

    private static <T> List<String> keys(T[] all, Function<T, String> name) {
        return Stream.of(all).map(name).toList();
    }
}
