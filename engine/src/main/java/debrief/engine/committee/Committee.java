package debrief.engine.committee;

import debrief.engine.rating.Answered;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Signal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The votes on an answer beside the decision. The decision is the verdict, which goes by all eight dimensions; the votes explain it,
 * and never change it.
 *
 * @param decision empty where the answer is not English
 * @param votes in the order the panellists speak; empty where the question was not answered, as there is nothing to vote on
 */
public record Committee(Optional<Verdict> decision, List<Vote> votes) {
    private static final List<String> NUMBERS = List.of("none", "one", "two", "three", "four");

    public Committee {
        votes = List.copyOf(votes);
    }

    /** Every panellist votes by itself; then the decision is set beside the votes. */
    public static Committee of(Scorecard scorecard, List<Signal> signals, Bar bar) {
        boolean votes = scorecard.answered() instanceof Answered.OnQuestion;
        return new Committee(
                scorecard.verdict(),
                votes
                        ? Arrays.stream(Panellist.values())
                                .map(panellist -> Vote.of(panellist, scorecard.ratings(), signals, bar))
                                .toList()
                        : List.of());
    }

    /**
     * A committee's word on several answers: each panellist's vote is the middle one of its votes on them, the lower of two in
     * the middle; an answer that was not to its question counts as a no.
     */
    public static Committee of(Optional<Verdict> decision, List<Committee> answers) {
        if (answers.stream().allMatch(answer -> answer.votes().isEmpty())) {
            return new Committee(decision, List.of());
        }
        return new Committee(
                decision,
                Arrays.stream(Panellist.values())
                        .map(panellist -> Vote.middle(
                                panellist,
                                answers.stream()
                                        .flatMap(answer -> answer.vote(panellist).stream())
                                        .toList(),
                                (int) answers.stream()
                                        .filter(answer -> answer.votes().isEmpty())
                                        .count()))
                        .toList());
    }

    /** How a panellist votes; empty where there was nothing to vote on. */
    public Optional<Vote> vote(Panellist panellist) {
        return votes.stream().filter(vote -> vote.panellist() == panellist).findFirst();
    }

    /** Whether this vote is on the other side of hiring than the decision, or two steps away from it. */
    public boolean dissents(Vote vote) {
        return decision.filter(word -> Vote.votesFor(word) != Vote.votesFor(vote.verdict())
                        || Math.abs(word.steps() - vote.verdict().steps()) >= 2)
                .isPresent();
    }

    /** The votes that dissent, in the order the panellists speak. */
    public List<Vote> dissent() {
        return votes.stream().filter(this::dissents).toList();
    }

    /** One sentence: how many voted what, and who dissents. */
    public String summary() {
        if (votes.isEmpty()) {
            return "There is nothing to vote on until the question is answered.";
        }
        List<String> words = Arrays.stream(Verdict.values())
                .sorted(Comparator.reverseOrder())
                .filter(verdict -> votes(verdict) > 0)
                .map(verdict -> NUMBERS.get(votes(verdict)) + " " + verdict.words())
                .toList();
        String all = String.join(", ", words);
        List<String> dissent = dissent().stream()
                .map(vote -> "the " + vote.panellist().title().toLowerCase(Locale.ROOT))
                .toList();
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ". "
                + (dissent.isEmpty()
                        ? "Nobody dissents."
                        : sentence(dissent) + (dissent.size() == 1 ? " dissents." : " dissent."));
    }

    private int votes(Verdict verdict) {
        return (int) votes.stream().filter(vote -> vote.verdict() == verdict).count();
    }

    private static String sentence(List<String> names) {
        String last = names.get(names.size() - 1);
        String all = names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }
}
