package debrief.lists;

import debrief.content.BankQuestion;
import debrief.engine.question.ExpectedPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question on its way out.
 *
 * @param number its position, 1 for the first
 * @param question the words, on one line
 * @param expected what a good answer holds, one point a line; empty where nobody says
 * @param why why it is asked; empty where nobody says
 * @param first a good first sentence; empty where none is written
 * @param tags single words, such as its focus and its kind
 */
public record Exported(
        int number,
        String question,
        Optional<String> expected,
        Optional<String> why,
        Optional<String> first,
        List<String> tags) {
    public Exported {
        tags = List.copyOf(tags);
    }

    /** The questions of a bank, in their order. */
    public static List<Exported> of(List<BankQuestion> questions) {
        List<Exported> exported = new ArrayList<>();
        for (BankQuestion one : questions) {
            exported.add(new Exported(
                    exported.size() + 1,
                    Words.line(one.question().ask()),
                    Words.some(one.question().points().stream()
                            .map(ExpectedPoint::point)
                            .map(Words::line)
                            .collect(Collectors.joining("\n"))),
                    Words.some(one.why()),
                    Words.some(one.firstSentence()),
                    List.of(one.question().focus().key(), one.question().kind().key())));
        }
        return exported;
    }

    /** A question of a list, as it came. */
    public static Exported of(ListedQuestion listed) {
        return new Exported(
                listed.number(), listed.question(), listed.expected(), listed.why(), Optional.empty(), List.of());
    }

    /** The back of a card: the expected points, then the first sentence. */
    String back() {
        return Stream.of(expected, first).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }
}
