package debrief.bank;

import debrief.content.BankQuestion;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** A way to narrow a list of questions. Several values of one facet widen it, values of different facets narrow it. */
public enum Facet {
    FOCUS("About", keys(Focus.values(), Focus::key)),
    KIND("Kind", keys(Kind.values(), Kind::key)),
    LEVEL("Level", keys(Level.values(), Level::key)),
    /** Its values are the ids of packs. */
    COMPANY("Company", List.of()),
    STANDING("Where you stand", keys(Standing.values(), Standing::key));

    private final String words;
    private final List<String> known;

    Facet(String words, List<String> known) {
        this.words = words;
        this.known = known;
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
        return known;
    }

    /** The values of a question. A question for no level in particular is for each. */
    List<String> of(BankQuestion question, Function<BankQuestion, Standing> standing) {
        return switch (this) {
            case FOCUS -> List.of(question.question().focus().key());
            case KIND -> List.of(question.question().kind().key());
            case LEVEL ->
                question.question().levels().isEmpty()
                        ? known
                        : question.question().levels().stream().map(Level::key).toList();
            case COMPANY -> List.of(question.pack());
            case STANDING -> List.of(standing.apply(question).key());
        };
    }

    private static <T> List<String> keys(T[] all, Function<T, String> name) {
        return Stream.of(all).map(name).toList();
    }
}
