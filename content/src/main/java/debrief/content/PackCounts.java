package debrief.content;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much there is to practise with.
 *
 * @param total all questions
 * @param byFocus questions by their focus
 * @param byKind questions by their kind
 * @param byRound questions a round may draw, the generic pack's included, by {@code company/round}
 * @param byCompany questions by the pack that holds them
 * @param exemplars questions with a strong, a weak and an off answer
 */
public record PackCounts(
        int total,
        Map<String, Integer> byFocus,
        Map<String, Integer> byKind,
        Map<String, Integer> byRound,
        Map<String, Integer> byCompany,
        int exemplars) {
    /** Counts what these packs hold; names are in alphabetical order. */
    public static PackCounts of(Packs packs) {
        Map<String, Integer> byRound = new TreeMap<>();
        for (Pack pack : packs.packs()) {
            for (Stage stage : pack.loop()) {
                byRound.put(
                        pack.id() + "/" + stage.id(),
                        packs.drawable(pack, stage).size());
            }
        }
        return new PackCounts(
                packs.questions().size(),
                by(packs, question -> question.question().focus().key()),
                by(packs, question -> question.question().kind().key()),
                byRound,
                by(packs, BankQuestion::pack),
                (int) packs.questions().stream()
                        .filter(question -> question.strong().isPresent()
                                && question.weak().isPresent()
                                && question.off().isPresent())
                        .count());
    }

    private static Map<String, Integer> by(Packs packs, Function<BankQuestion, String> name) {
        return packs.questions().stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.summingInt(question -> 1)));
    }
}
