package debrief.engine.debrief;

import debrief.engine.question.ExpectedPoint;
import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds expected points in one transcript; made once, it looks up any number of them. A point is made when an entry of each of its concept lists stands in one clause or its
 * neighbours (three clauses of one sentence, or two across a full stop), at least one of which took place (or, where a plan was asked for, is planned), and none of
 * which is negated.
 */
public final class ExpectedPoints {
    private static final Set<String> NO =
            Set.of("not", "n't", "never", "no", "nobody", "none", "nothing", "neither", "nor", "without", "cannot");

    /** A clause, what depends on it, and the one beside it: "she argued / that a second path doubles / what can break". */
    private static final int WIDEST = 3;

    private final Transcript transcript;
    /** The clauses that hold a word, by each of its forms. */
    private final Map<String, BitSet> clausesWith = new HashMap<>();

    /** Points are looked up more than once, and their words are many: they are told apart by which they are. */
    private final IdentityHashMap<ExpectedPoint, List<Concept>> concepts = new IdentityHashMap<>();

    private ExpectedPoints(Transcript transcript) {
        this.transcript = transcript;
        for (Clause clause : transcript.clauses()) {
            for (Word word : clause.words()) {
                note(word.lower(), clause);
                word.lemmas().forEach(lemma -> note(lemma, clause));
            }
        }
    }

    private void note(String form, Clause clause) {
        clausesWith.computeIfAbsent(form, any -> new BitSet()).set(clause.index());
    }

    /** The points of this transcript, to be looked up. */
    public static ExpectedPoints in(Transcript transcript) {
        return new ExpectedPoints(transcript);
    }

    /** A concept list: its single words, its terms of several words, and the clauses where one of either stands. */
    private record Concept(Set<String> words, List<List<String>> phrases, BitSet clauses) {
        boolean meets(Clause clause) {
            return clauses.get(clause.index());
        }

        /** Whether the word at this place belongs to one of the terms. */
        boolean holds(Clause clause, int at) {
            return clause.words().get(at).isAny(words)
                    || phrases.stream()
                            .anyMatch(phrase -> IntStream.rangeClosed(Math.max(0, at - phrase.size() + 1), at)
                                    .anyMatch(from -> stands(phrase, clause.words(), from)));
        }
    }

    private static boolean stands(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(at + i).is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Concept> concepts(ExpectedPoint point) {
        return concepts.computeIfAbsent(
                point, one -> one.terms().stream().map(this::concept).toList());
    }

    private Concept concept(List<String> terms) {
        Set<String> words = new HashSet<>();
        List<List<String>> phrases = new ArrayList<>();
        BitSet clauses = new BitSet();
        for (String term : terms) {
            if (term.indexOf(' ') < 0) {
                words.add(term);
                BitSet with = clausesWith.get(term);
                if (with != null) {
                    clauses.or(with);
                }
            } else {
                List<String> phrase = List.of(term.split(" ", -1));
                phrases.add(phrase);
                BitSet with = clausesWith.get(phrase.get(0));
                if (with != null) {
                    with.stream()
                            .filter(at -> stands(phrase, transcript.clauses().get(at)))
                            .forEach(clauses::set);
                }
            }
        }
        return new Concept(words, phrases, clauses);
    }

    private static boolean stands(List<String> phrase, Clause clause) {
        return IntStream.range(0, clause.words().size()).anyMatch(at -> stands(phrase, clause.words(), at));
    }

    /** The words that make a point; empty where it is not made. */
    public static Optional<Quote> find(ExpectedPoint point, Transcript transcript) {
        return in(transcript).find(point);
    }

    /** The words that make a point; empty where it is not made. */
    public Optional<Quote> find(ExpectedPoint point) {
        List<Concept> concepts = concepts(point);
        for (Clause clause : transcript.clauses()) {
            if (concepts.stream().anyMatch(concept -> concept.meets(clause))) {
                List<Clause> near = new ArrayList<>();
                Clause last = clause;
                while (near.size() < WIDEST) {
                    near.add(last);
                    if (made(concepts, near)) {
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
    public boolean touched(ExpectedPoint point) {
        List<Concept> concepts = concepts(point);
        long enough = Math.max(1, concepts.size() - 1);
        return transcript.clauses().stream()
                .anyMatch(clause -> concepts.stream()
                                .filter(concept -> concept.meets(clause))
                                .count()
                        >= enough);
    }

    private boolean made(List<Concept> concepts, List<Clause> clauses) {
        boolean told = false;
        for (Concept concept : concepts) {
            boolean met = false;
            for (Clause clause : clauses) {
                if (concept.meets(clause)) {
                    met = true;
                    if (denied(clause, concepts)) {
                        return false;
                    }
                    told |= clause.verb() >= 0 && (transcript.counts(clause) || clause.mode() == Mode.UNREAL);
                }
            }
            if (!met) {
                return false;
            }
        }
        return told;
    }

    /** A negation denies a clause, unless it is itself part of a term: "said no". */
    private static boolean denied(Clause clause, List<Concept> concepts) {
        for (int at = 0; at < clause.words().size(); at++) {
            int place = at;
            if (NO.contains(clause.words().get(at).lower())
                    && concepts.stream().noneMatch(concept -> concept.holds(clause, place))) {
                return true;
            }
        }
        return false;
    }
}
