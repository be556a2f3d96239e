package debrief.engine.debrief;

import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Kind;
import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds expected points. A point is made when an entry of each of its concept lists stands in one clause or its
 * neighbours (three clauses of one sentence, or two across a full stop), at least one of which took place (or, where a plan was asked for, is planned), and none of
 * which is negated.
 */
public final class ExpectedPoints {
    private static final Set<String> NO =
            Set.of("not", "n't", "never", "no", "nobody", "none", "nothing", "neither", "nor", "without", "cannot");

    /** A clause, what depends on it, and the one beside it: "she argued / that a second path doubles / what can break". */
    private static final int WIDEST = 3;

    private ExpectedPoints() {}

    /** The words that make a point; empty where it is not made. */
    public static Optional<Quote> find(ExpectedPoint point, Kind kind, Transcript transcript) {
        for (Clause clause : transcript.clauses()) {
            if (touches(point, clause)) {
                List<Clause> near = new ArrayList<>();
                Clause last = clause;
                while (near.size() < WIDEST) {
                    near.add(last);
                    if (made(point, near, transcript)) {
                        return Optional.of(transcript.quote(clause, last));
                    }
                    Clause next = transcript.next(last);
                    boolean apart = next.sentence() != clause.sentence();
                    if (next.index() == last.index() || apart && near.size() > 1) {
                        break;
                    }
                    last = next;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an answer has words of a point without making it. */
    static boolean touched(ExpectedPoint point, Transcript transcript) {
        return transcript.clauses().stream()
                .anyMatch(clause -> point.terms().stream()
                                .filter(terms -> meets(terms, clause))
                                .count()
                        >= Math.max(1, point.terms().size() - 1));
    }

    private static boolean touches(ExpectedPoint point, Clause clause) {
        return point.terms().stream().anyMatch(terms -> meets(terms, clause));
    }

    private static boolean made(ExpectedPoint point, List<Clause> clauses, Transcript transcript) {
        boolean told = false;
        for (List<String> terms : point.terms()) {
            boolean met = false;
            for (Clause clause : clauses) {
                if (meets(terms, clause)) {
                    met = true;
                    if (denied(clause, point)) {
                        return false;
                    }
                    told |= clause.verb() >= 0 && counts(clause, transcript);
                }
            }
            if (!met) {
                return false;
            }
        }
        return told;
    }

    private static boolean counts(Clause clause, Transcript transcript) {
        return transcript.counts(clause) || clause.mode() == Mode.UNREAL && clause.verb() >= 0;
    }

    /** A negation denies a clause, unless it is itself part of a term: "said no". */
    private static boolean denied(Clause clause, ExpectedPoint point) {
        for (int at = 0; at < clause.words().size(); at++) {
            if (NO.contains(clause.words().get(at).lower()) && !inTerm(point, clause, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inTerm(ExpectedPoint point, Clause clause, int at) {
        for (List<String> terms : point.terms()) {
            for (String term : terms) {
                int length = term.split(" ", -1).length;
                for (int from = Math.max(0, at - length + 1); from <= at; from++) {
                    if (from + length <= clause.words().size()
                            && meets(term, clause.words().subList(from, from + length))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean meets(List<String> terms, Clause clause) {
        for (String term : terms) {
            if (meets(term, clause.words())) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(String term, List<Word> words) {
        String[] parts = term.split(" ", -1);
        for (int at = 0; at + parts.length <= words.size(); at++) {
            boolean all = true;
            for (int i = 0; i < parts.length && all; i++) {
                all = words.get(at + i).is(parts[i]);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
