package debrief.bank;

import debrief.content.BankQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every question there is to practise, and ways to find one. A value: where the packs change, there is another bank. */
public final class Bank {
    private final List<BankQuestion> questions;
    private final QuestionSearch search;

    /** What each question has of each facet that does not depend on who asks, by the question's id. */
    private final Map<String, Map<Facet, List<String>>> values;

    private Bank(List<BankQuestion> questions) {
        this.questions = questions;
        this.search = QuestionSearch.over(questions);
        this.values = new HashMap<>();
        for (BankQuestion question : questions) {
            Map<Facet, List<String>> ofQuestion = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                facet.of(question).ifPresent(known -> ofQuestion.put(facet, known));
            }
            values.put(question.id(), ofQuestion);
        }
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
        List<BankQuestion> passed = new ArrayList<>();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new TreeMap<>());
        }
        for (BankQuestion question : search.find(wish.words())) {
            Map<Facet, List<String>> ofQuestion = values.getOrDefault(question.id(), Map.of());
            List<String> stands = List.of(standing.apply(question).key());
            // What only one facet keeps out is what choosing more of that facet would let in.
            @Nullable Facet outside = null;
            int keptOut = 0;
            for (Map.Entry<Facet, Set<String>> chosen : wish.chosen().entrySet()) {
                Facet facet = chosen.getKey();
                if (Collections.disjoint(ofQuestion.getOrDefault(facet, stands), chosen.getValue())) {
                    outside = facet;
                    keptOut++;
                }
            }
            if (keptOut == 0) {
                passed.add(question);
            }
            if (keptOut <= 1) {
                for (Facet facet : Facet.values()) {
                    if (keptOut == 0 || facet == outside) {
                        Map<String, Integer> ofFacet = counts.getOrDefault(facet, new TreeMap<>());
                        for (String value : ofQuestion.getOrDefault(facet, stands)) {
                            ofFacet.merge(value, 1, Integer::sum);
                        }
                    }
                }
            }
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
