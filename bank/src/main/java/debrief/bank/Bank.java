package debrief.bank;

import debrief.content.BankQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every question there is to practise, and ways to find one. A value: where the packs change, there is another bank. */
public final class Bank {
    private final List<BankQuestion> questions;
    private final QuestionSearch search;

    private final List<Column> columns;

    private Bank(List<BankQuestion> questions) {
        this.questions = questions;
        this.search = QuestionSearch.over(questions);
        this.columns = Stream.of(Facet.values())
                .map(facet -> new Column(facet, questions))
                .toList();
    }

    /** A bank of these questions, in their order. */
    public static Bank of(List<BankQuestion> questions) {
        return new Bank(List.copyOf(questions));
    }

    /** Every question. */
    public List<BankQuestion> questions() {
        return questions;
    }

    /**
     * What was found.
     *
     * @param questions in the order that was asked for
     * @param counts how many more questions each value of a facet would let through, its own facet's choice set aside
     */
    public record Found(List<BankQuestion> questions, Map<Facet, Map<String, Integer>> counts) {}

    /**
     * The questions a person looks for.
     *
     * @param standing where the person stands with each
     */
    public Found find(Wish wish, Function<BankQuestion, Standing> standing) {
        List<Column.Tally> tallies = columns.stream()
                .map(column -> column.tally(wish.of(column.facet())))
                .toList();
        List<BankQuestion> passed = new ArrayList<>();
        for (int place : search.places(wish.words())) {
            BankQuestion question = questions.get(place);
            Standing stands = standing.apply(question);
            // What only one facet keeps out is what choosing more of that facet would let in.
            Column.@Nullable Tally outside = null;
            int keptOut = 0;
            for (Column.Tally tally : tallies) {
                if (!tally.passes(place, stands)) {
                    outside = tally;
                    keptOut++;
                }
            }
            if (keptOut == 0) {
                passed.add(question);
                tallies.forEach(tally -> tally.count(place, stands));
            } else if (keptOut == 1 && outside != null) {
                outside.count(place, stands);
            }
        }
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (int i = 0; i < columns.size(); i++) {
            counts.put(columns.get(i).facet(), tallies.get(i).counts());
        }
        return new Found(ordered(passed, wish.order(), standing), counts);
    }

    /** What of a question holds the words that were looked for, where its wording and what it tests do not. */
    public Optional<String> passage(Wish wish, BankQuestion question) {
        return search.passage(wish.words(), question);
    }

    private static List<BankQuestion> ordered(
            List<BankQuestion> questions, Order order, Function<BankQuestion, Standing> standing) {
        if (order == Order.FITTING) {
            return List.copyOf(questions);
        }
        Comparator<BankQuestion> by = switch (order) {
            case ALPHABET ->
                Comparator.comparing(question -> question.question().ask());
            case SHORTEST ->
                Comparator.comparing(question -> question.question().minutes());
            case UNTRIED -> Comparator.comparing(standing);
            case WEAKEST, FITTING ->
                Comparator.comparing(question -> standing.apply(question).urgency());
        };
        return questions.stream().sorted(by).toList();
    }
}
