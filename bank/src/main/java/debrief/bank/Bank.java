package debrief.bank;

import debrief.content.BankQuestion;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every question there is to practise, and ways to find one. A value: where the packs change, there is another bank. */
public final class Bank {
    private final List<BankQuestion> questions;
    private final QuestionSearch search;

    private Bank(List<BankQuestion> questions) {
        this.questions = questions;
        this.search = QuestionSearch.over(questions);
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
        List<BankQuestion> worded = search.find(wish.words());
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> byValue = new TreeMap<>();
            worded.stream()
                    .filter(question -> passes(question, wish, standing, Optional.of(facet)))
                    .flatMap(question -> facet.of(question, standing).stream())
                    .forEach(value -> byValue.merge(value, 1, Integer::sum));
            counts.put(facet, byValue);
        }
        Stream<BankQuestion> passed =
                worded.stream().filter(question -> passes(question, wish, standing, Optional.empty()));
        return new Found(ordered(passed, wish.order(), standing).toList(), counts);
    }

    /** What of a question holds the words that were looked for, where its wording and what it tests do not. */
    public Optional<String> passage(Wish wish, BankQuestion question) {
        return search.passage(wish.words(), question);
    }

    private static boolean passes(
            BankQuestion question, Wish wish, Function<BankQuestion, Standing> standing, Optional<Facet> but) {
        return wish.chosen().entrySet().stream()
                .filter(chosen -> !Optional.of(chosen.getKey()).equals(but))
                .allMatch(chosen ->
                        chosen.getKey().of(question, standing).stream().anyMatch(chosen.getValue()::contains));
    }

    private static Stream<BankQuestion> ordered(
            Stream<BankQuestion> questions, Order order, Function<BankQuestion, Standing> standing) {
        return switch (order) {
            case FITTING -> questions;
            case ALPHABET ->
                questions.sorted(
                        Comparator.comparing(question -> question.question().ask()));
            case SHORTEST ->
                questions.sorted(
                        Comparator.comparing(question -> question.question().minutes()));
            case UNTRIED -> questions.sorted(Comparator.comparing(standing));
            case WEAKEST ->
                questions.sorted(Comparator.comparing((BankQuestion question) -> switch (standing.apply(question)) {
                    case WEAK -> 0;
                    case NOT_TRIED -> 1;
                    case GOOD -> 2;
                }));
        };
    }
}
