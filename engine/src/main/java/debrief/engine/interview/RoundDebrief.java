package debrief.engine.interview;

import debrief.engine.committee.Committee;
import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.question.Question;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person is told about a whole round.
 *
 * @param debriefs one for each question that was answered, in order; follow-ups are part of their question
 * @param verdict the committee's word on the round; empty where nothing could be rated
 * @param next the one thing to do next; empty where nothing is missing
 * @param summary one sentence
 */
public record RoundDebrief(List<Debrief> debriefs, Optional<Verdict> verdict, Optional<Missing> next, String summary) {
    public RoundDebrief {
        debriefs = List.copyOf(debriefs);
    }

    /** Judges a round from its turns. */
    public static RoundDebrief of(Round round) {
        List<Debrief> debriefs = new ArrayList<>();
        for (Question question : round.questions()) {
            List<Turn> turns = round.turns(question);
            if (turns.stream().anyMatch(turn -> !turn.skipped())) {
                debriefs.add(of(round, question, turns));
            }
        }
        List<Debrief> rated = debriefs.stream()
                .filter(debrief -> debrief.scorecard().verdict().isPresent())
                .toList();
        if (rated.isEmpty()) {
            String summary = debriefs.isEmpty()
                    ? "Nothing was answered, so nothing is judged."
                    : debriefs.get(0).summary();
            return new RoundDebrief(debriefs, Optional.empty(), Optional.empty(), summary);
        }
        int mean = (int) Math.rint(
                rated.stream().mapToInt(RoundDebrief::counted).average().orElse(100));
        Debrief weakest = rated.stream()
                .min(Comparator.comparingInt(RoundDebrief::counted))
                .orElseThrow();
        String summary = rated.size() == 1
                ? weakest.summary()
                : "The weakest answer decides what to do next. " + weakest.summary();
        return new RoundDebrief(
                debriefs, Optional.of(Rubric.CURRENT.verdict(mean, round.level())), weakest.next(), summary);
    }

    /** How each panellist votes on the round, beside the decision. */
    public Committee committee() {
        return debriefs.size() == 1
                ? debriefs.get(0).committee()
                : Committee.of(
                        verdict,
                        debriefs.stream()
                                .filter(debrief -> debrief.scorecard().verdict().isPresent())
                                .map(Debrief::committee)
                                .toList());
    }

    /** Judges one question of a round: its answer and the replies to its follow-ups are one text. */
    static Debrief of(Round round, Question question, List<Turn> turns) {
        String said =
                turns.stream().filter(turn -> !turn.skipped()).map(Turn::said).collect(Collectors.joining("\n\n"));
        return Debrief.of(question, said, round.lens(), round.level());
    }

    /** An answer that does not address its question counts as the lowest level, whatever its ratings. */
    private static int counted(Debrief debrief) {
        return debrief.scorecard()
                        .verdict()
                        .filter(verdict -> verdict == Verdict.NO_HIRE)
                        .isPresent()
                ? 100
                : debrief.scorecard().mean();
    }
}
