package debrief.engine.interview;

import debrief.engine.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A round told move by move, as it went. */
public final class Replay {
    private Replay() {}

    /**
     * One move and what was said to it.
     *
     * @param n 1 for the first
     * @param kind {@code move-on}, or the key of a {@link Turn.Kind}
     * @param question the id of the question it belongs to; at the close, of the last that was asked
     * @param about the id of the point or signal it is about; empty where it is about none
     * @param reason why it was made; empty where it needs none
     * @param said what was answered; nothing where no answer was waited for
     * @param end why the question ended; on its last move only
     */
    public record Step(
            int n,
            String kind,
            String question,
            String about,
            String reason,
            String wording,
            Optional<String> said,
            Optional<End> end) {}

    /** Every move of a round, in order. A question ends with a move-on, the last one with the close. */
    public static List<Step> of(Round round) {
        List<Step> steps = new ArrayList<>();
        List<Turn> turns = round.turns();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            Round before = round.with(turns.subList(0, i));
            boolean fresh = turn.kind() == Turn.Kind.ASK && i > 0;
            if (fresh) {
                moveOn(steps, before, turns.get(i - 1));
            }
            Turn last = turn.kind() == Turn.Kind.CLOSE && i > 0 ? turns.get(i - 1) : turn;
            steps.add(new Step(
                    steps.size() + 1,
                    turn.kind().key(),
                    last.question(),
                    turn.about(),
                    reason(before, turn),
                    turn.wording(),
                    Optional.of(turn.said()),
                    turn.kind() == Turn.Kind.CLOSE ? end(before, last) : Optional.empty()));
        }
        if (!turns.isEmpty()
                && turns.get(turns.size() - 1).kind() != Turn.Kind.CLOSE
                && Interviewer.next(round) instanceof Move.Over) {
            Turn last = turns.get(turns.size() - 1);
            steps.add(new Step(
                    steps.size() + 1,
                    Turn.Kind.CLOSE.key(),
                    last.question(),
                    "",
                    "",
                    "That was the last question. Thank you.",
                    Optional.empty(),
                    end(round, last)));
        }
        return List.copyOf(steps);
    }

    private static void moveOn(List<Step> steps, Round round, Turn last) {
        Optional<End> end = end(round, last);
        long number = round.turns().stream()
                .map(Turn::question)
                .filter(id -> !id.isEmpty())
                .distinct()
                .count();
        steps.add(new Step(
                steps.size() + 1,
                "move-on",
                last.question(),
                "",
                end.map(End::says).orElse(""),
                "Thank you, that was question " + number + " of "
                        + round.questions().size() + ". On to the next.",
                Optional.empty(),
                end));
    }

    /** Why the question of a turn ended, where it did. */
    public static Optional<End> end(Round round, Turn turn) {
        return question(round, turn)
                .map(question -> Interviewer.end(round, question).orElse(End.BUDGET));
    }

    private static Optional<Question> question(Round round, Turn turn) {
        return round.questions().stream()
                .filter(question -> question.id().equals(turn.question()))
                .findFirst();
    }

    private static String reason(Round before, Turn turn) {
        return Interviewer.next(before) instanceof Move.FollowUp more
                        && more.wording().equals(turn.wording())
                ? more.reason()
                : "";
    }

    /** The turn a move begins, before anything is said to it; nothing where the round is over. */
    public static Optional<Turn> asked(Move move) {
        if (move instanceof Move.Ask ask) {
            return Optional.of(new Turn(
                    Turn.Kind.ASK, ask.question().id(), "", ask.question().ask(), ""));
        }
        if (move instanceof Move.FollowUp more) {
            return Optional.of(new Turn(more.kind(), more.question().id(), more.about(), more.wording(), ""));
        }
        return move instanceof Move.Close close
                ? Optional.of(new Turn(Turn.Kind.CLOSE, "", "", close.wording(), ""))
                : Optional.empty();
    }
}
