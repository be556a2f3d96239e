package debrief.engine.audit;

import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Answered;
import debrief.engine.signal.Signal;
import debrief.engine.text.Clause;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in an answer each signal was heard, and which of them are habits. */
final class Places {
    private final Transcript transcript;
    private final boolean judged;
    private final Map<String, List<Signal>> signals = new HashMap<>();
    private final Map<String, Set<Integer>> sentences = new HashMap<>();

    Places(Debrief debrief) {
        transcript = debrief.transcript();
        Answered answered = debrief.scorecard().answered();
        judged = !(answered instanceof Answered.TooShort || answered instanceof Answered.Echo);
        for (Signal signal : debrief.signals()) {
            signals.computeIfAbsent(signal.id(), id -> new ArrayList<>()).add(signal);
            sentences
                    .computeIfAbsent(signal.id(), id -> new HashSet<>())
                    .add(clause(signal.quote()).sentence());
        }
    }

    /** Where a signal was heard, in the order of the answer. */
    List<Signal> of(String id) {
        return signals.getOrDefault(id, List.of());
    }

    /** Where a habit shows; nowhere where it is too rare to be one, or too little was said to judge. */
    List<Signal> of(Habit habit) {
        List<Signal> all = of(habit.id());
        boolean outweighed =
                !habit.outweighed().isEmpty() && of(habit.outweighed()).size() >= all.size();
        if (!judged || outweighed) {
            return List.of();
        }
        List<Signal> heard =
                all.stream().filter(signal -> !healthy(habit, signal)).toList();
        return heard.size() < habit.least() ? List.of() : heard;
    }

    private boolean healthy(Habit habit, Signal signal) {
        Clause clause = clause(signal.quote());
        boolean beside = habit.unless().stream()
                .anyMatch(id -> sentences.getOrDefault(id, Set.of()).contains(clause.sentence()));
        boolean without = habit.only().isPresent()
                && near(clause, 0).stream()
                        .noneMatch(other -> habit.only().get().in(other.plain()));
        return beside
                || without
                || habit.healthy().isPresent()
                        && near(clause, 1).stream()
                                .anyMatch(other -> habit.healthy().get().in(other.plain()));
    }

    /** The clauses of its sentence and of so many after it. */
    private List<Clause> near(Clause clause, int more) {
        List<Clause> near = new ArrayList<>();
        Clause at = clause;
        while (at.index() > 0 && transcript.before(at).sentence() == clause.sentence()) {
            at = transcript.before(at);
        }
        while (at.sentence() <= clause.sentence() + more) {
            near.add(at);
            Clause next = transcript.next(at);
            if (next.index() == at.index()) {
                break;
            }
            at = next;
        }
        return near;
    }

    /** The clause some words begin in. */
    Clause clause(Quote words) {
        List<Clause> clauses = transcript.clauses();
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (clauses.get(middle).span().end() > words.span().start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return clauses.get(low);
    }
}
