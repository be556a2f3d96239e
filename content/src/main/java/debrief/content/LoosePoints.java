package debrief.content;

import static debrief.content.Fields.quoted;

import debrief.engine.debrief.ExpectedPoints;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.text.Reading;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds expected points that good answers to other questions make too: they say nothing of this question. */
final class LoosePoints {
    /** A point is loose when it is made by at least one in so many strong answers to other questions. */
    private static final int ONE_IN = 10;

    /** Among fewer answers a share says nothing. */
    private static final int FEWEST = 20;

    private LoosePoints() {}

    private record Strong(BankQuestion question, Transcript told, Transcript planned) {
        static Optional<Strong> of(BankQuestion question) {
            return question.strong()
                    .map(answer -> new Strong(
                            question, Transcript.read(answer, Reading.TOLD), Transcript.read(answer, Reading.PLANNED)));
        }
    }

    static List<Problem> in(Packs packs) {
        List<BankQuestion> questions = packs.questions();
        List<Strong> strong = questions.stream()
                .flatMap(question -> Strong.of(question).stream())
                .toList();
        return questions.parallelStream()
                .flatMap(question -> loose(question, strong).stream())
                .toList();
    }

    private static List<Problem> loose(BankQuestion question, List<Strong> all) {
        List<Strong> others =
                all.stream().filter(other -> !related(question, other.question)).toList();
        if (others.size() < FEWEST) {
            return List.of();
        }
        Map<String, Proof> proofs =
                question.proofs().stream().collect(Collectors.toMap(Proof::point, Function.identity()));
        boolean planned = question.question().kind().planned();
        List<Problem> problems = new ArrayList<>();
        for (ExpectedPoint point : question.question().points()) {
            List<Strong> made = others.stream()
                    .filter(other -> ExpectedPoints.find(point, planned ? other.planned : other.told)
                            .isPresent())
                    .toList();
            Proof proof = proofs.get(point.id());
            if (proof != null && made.size() * ONE_IN >= others.size()) {
                problems.add(new Problem(
                        question.file(),
                        proof.line(),
                        "The point " + quoted(point.id()) + " is made by " + made.size() + " of " + others.size()
                                + " strong answers to other questions.",
                        "Take out the words that fit any answer, or add a list of words that belong to this question; it is made, for one, by "
                                + example(point, made.get(0), planned) + "."));
            }
        }
        return problems;
    }

    private static String example(ExpectedPoint point, Strong by, boolean planned) {
        return ExpectedPoints.find(point, planned ? by.planned : by.told)
                .map(quote -> quoted(quote.text()) + " (" + by.question.id() + ")")
                .orElse(by.question.id());
    }

    private static boolean related(BankQuestion one, BankQuestion other) {
        return one.id().equals(other.id())
                || one.related().contains(other.id())
                || other.related().contains(one.id());
    }
}
