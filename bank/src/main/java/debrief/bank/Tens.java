package debrief.bank;

import debrief.content.BankQuestion;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.engine.question.Focus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All questions of a company, ten by ten. The foci take turns, the company's own questions come first in each, so that
 * any ten hold something of everything and the same ten come again when a person comes back.
 *
 * @param questions every question once
 */
public record Tens(List<BankQuestion> questions) {
    public static final int TEN = 10;

    public Tens {
        questions = List.copyOf(questions);
    }

    /** The questions a company may ask. */
    public static Tens of(Packs packs, Pack company) {
        List<BankQuestion> all = Stream.concat(
                        company.questions().stream(),
                        packs.questions().stream().filter(question -> packs.lends(question.pack(), company)))
                .distinct()
                .toList();
        Map<Focus, List<BankQuestion>> byFocus = new EnumMap<>(Focus.class);
        for (BankQuestion question : all) {
            byFocus.computeIfAbsent(question.question().focus(), focus -> new ArrayList<>())
                    .add(question);
        }
        // Kinds alternate within a focus, so that no ten is all stories.
        byFocus.replaceAll((focus, questions) -> alternating(company, questions));
        List<BankQuestion> turns = new ArrayList<>();
        for (int n = 0; turns.size() < all.size(); n++) {
            for (List<BankQuestion> questions : byFocus.values()) {
                if (n < questions.size()) {
                    turns.add(questions.get(n));
                }
            }
        }
        return new Tens(turns);
    }

    private static List<BankQuestion> alternating(Pack company, List<BankQuestion> questions) {
        List<BankQuestion> own = questions.stream()
                .filter(question -> question.pack().equals(company.id()))
                .toList();
        List<BankQuestion> lent = questions.stream()
                .filter(question -> !question.pack().equals(company.id()))
                .toList();
        return Stream.concat(byTurns(own).stream(), byTurns(lent).stream()).toList();
    }

    private static List<BankQuestion> byTurns(List<BankQuestion> questions) {
        Map<Object, Integer> seen = new java.util.HashMap<>();
        Map<String, Integer> turn = new java.util.HashMap<>();
        for (BankQuestion question : questions) {
            turn.put(question.id(), seen.merge(question.question().kind(), 1, Integer::sum));
        }
        return questions.stream()
                .sorted(Comparator.comparing(question -> turn.getOrDefault(question.id(), 0)))
                .toList();
    }

    /** How many tens there are; the last may be shorter. */
    public int count() {
        return (questions.size() + TEN - 1) / TEN;
    }

    /**
     * The questions of one ten.
     *
     * @param n 1 for the first; a number past either end means the nearest there is
     */
    public List<BankQuestion> ten(int n) {
        int at = Math.max(1, Math.min(n, count())) - 1;
        return questions.subList(Math.min(questions.size(), at * TEN), Math.min(questions.size(), at * TEN + TEN));
    }
}
