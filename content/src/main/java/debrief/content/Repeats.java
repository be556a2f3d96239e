package debrief.content;

import static debrief.content.Fields.quoted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds questions, and follow-ups, that ask nearly the same as another in nearly the same words. */
final class Repeats {
    /** Wordings repeat each other when they share this much: twice the shared words over all words of both (Dice). */
    private static final double LIKE = 0.8;

    private Repeats() {}

    private record Wording(BankQuestion question, int line, String words, Set<String> plain) {
        static Wording of(BankQuestion question, int line, String words) {
            return new Wording(
                    question,
                    line,
                    words,
                    new HashSet<>(List.of(Wordings.plain(words).split(" "))));
        }

        double likeness(Wording other) {
            Set<String> fewer = plain.size() <= other.plain.size() ? plain : other.plain;
            Set<String> more = fewer == plain ? other.plain : plain;
            if (2.0 * fewer.size() / (fewer.size() + more.size()) < LIKE) {
                return 0;
            }
            long shared = fewer.stream().filter(more::contains).count();
            return 2.0 * shared / (fewer.size() + more.size());
        }
    }

    static List<Problem> in(Packs packs) {
        List<BankQuestion> questions = packs.questions().stream()
                .sorted(Comparator.comparing(BankQuestion::file))
                .toList();
        List<Problem> problems = new ArrayList<>();
        problems.addAll(repeats("question", asks(questions)));
        problems.addAll(repeats("follow-up", followUps(questions)));
        return problems;
    }

    private static List<Wording> asks(List<BankQuestion> questions) {
        return questions.stream()
                .map(question -> Wording.of(
                        question, question.line(), question.question().ask()))
                .toList();
    }

    private static List<Wording> followUps(List<BankQuestion> questions) {
        return questions.stream()
                .flatMap(question -> question.proofs().stream()
                        .flatMap(proof -> Stream.of(proof.missing(), proof.doubtful()))
                        .map(said -> Wording.of(question, said.line(), said.words())))
                .toList();
    }

    private static List<Problem> repeats(String what, List<Wording> wordings) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            Wording later = wordings.get(i);
            List<String> earlier = wordings.subList(0, i).stream()
                    .filter(other -> later.likeness(other) >= LIKE)
                    .map(other ->
                            quoted(other.words()) + " of " + other.question().id())
                    .collect(Collectors.toList());
            if (!earlier.isEmpty()) {
                problems.add(new Problem(
                        later.question().file(),
                        later.line(),
                        "The " + what + " " + quoted(later.words()) + " nearly repeats " + earlier.get(0) + ".",
                        "Ask it in words of its own, or ask something else."));
            }
        }
        return problems;
    }
}
