package debrief.web.round;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.interview.End;
import debrief.engine.interview.Interviewer;
import debrief.engine.interview.Move;
import debrief.engine.interview.Replay;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Turn;
import debrief.engine.question.Question;
import debrief.engine.rating.Reason;
import debrief.engine.text.Quote;
import debrief.web.play.Play;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a round stands, told above what is asked now.
 *
 * @param mode how it is held, in words
 * @param question the question that goes on; empty where it is asked now, and at the close
 * @param moveOn one sentence before the next question; empty where the same one goes on
 * @param feedback what was heard in the last answer, in a mode with hints
 * @param close whether the last minutes are the candidate's
 */
public record Course(String mode, String question, String moveOn, Optional<Feedback> feedback, boolean close) {
    /**
     * What was heard in the last answer.
     *
     * @param heard the words and what they show; empty where nothing can be quoted
     * @param missing the one thing that is missing; empty where nothing is
     */
    public record Feedback(List<Heard> heard, String missing) {
        public Feedback {
            heard = List.copyOf(heard);
        }
    }

    /** Words that were said, and what they show. */
    public record Heard(String quote, String says) {}

    private static final int MOST_HEARD = 3;
    private static final String REAL_MOVE_ON = "Thank you. Let's go on.";

    /**
     * Before one answer.
     *
     * @param asked what is asked now
     * @param next whether it is the interviewer's own next move, and was not chosen on the debrief
     */
    static Course of(Play play, Turn asked, boolean next) {
        boolean hints = play.stored().setUp().mode().hints();
        String question = asked.kind() == Turn.Kind.ASK
                ? ""
                : play.question(asked.question()).map(Question::ask).orElse("");
        List<Turn> turns = play.stored().turns();
        Optional<Turn> latest = next && !turns.isEmpty() ? Optional.of(turns.get(turns.size() - 1)) : Optional.empty();
        return new Course(
                play.stored().setUp().mode().title(),
                question,
                latest.filter(turn -> !turn.question().equals(asked.question()))
                        .flatMap(turn -> Replay.end(play.round(), turn).map(end -> moveOn(end, turn, asked, hints)))
                        .orElse(""),
                latest.filter(turn -> hints && asked.kind() != Turn.Kind.ANSWER).flatMap(turn -> feedback(play, turn)),
                asked.kind() == Turn.Kind.CLOSE);
    }

    private static String moveOn(End end, Turn latest, Turn asked, boolean hints) {
        if (hints) {
            return latest.skipped() ? "You passed this one." : end.says();
        }
        return asked.kind() == Turn.Kind.CLOSE ? "" : REAL_MOVE_ON;
    }

    private static Optional<Feedback> feedback(Play play, Turn latest) {
        return latest.skipped()
                ? Optional.empty()
                : play.question(latest.question())
                        .flatMap(question -> debrief(play, question))
                        .map(debrief -> feedback(debrief, latest));
    }

    private static Optional<Debrief> debrief(Play play, Question question) {
        Round round = play.round();
        return RoundDebrief.of(new Round(
                        round.lens(), round.level(), List.of(question), round.turns(question), round.setting()))
                .debriefs()
                .stream()
                .findFirst();
    }

    private static Feedback feedback(Debrief debrief, Turn latest) {
        int from = debrief.transcript().text().length() - latest.said().length();
        List<Heard> heard = new ArrayList<>();
        Stream.concat(
                        debrief.found().stream()
                                .map(found ->
                                        new Shown(found.quote(), found.point().point())),
                        debrief.scorecard().ratings().stream()
                                .flatMap(rating -> rating.reasons().stream())
                                .filter(reason -> reason.tenths() > 0)
                                .sorted(Comparator.comparingInt(Reason::tenths).reversed())
                                .flatMap(reason ->
                                        reason.quotes().stream().map(quote -> new Shown(quote, reason.says()))))
                .filter(shown -> shown.quote.span().start() >= from)
                .filter(shown -> !shown.quote.text().isBlank())
                .forEach(shown -> {
                    boolean told = heard.stream()
                            .anyMatch(one -> one.quote().equals(shown.quote.text())
                                    || one.says().equals(shown.says));
                    if (!told && heard.size() < MOST_HEARD) {
                        heard.add(new Heard(shown.quote.text(), shown.says));
                    }
                });
        return new Feedback(
                heard,
                debrief.missing().stream().findFirst().map(Missing::point).orElse(""));
    }

    private record Shown(Quote quote, String says) {}

    /** Whether the interviewer would ask this by themselves. */
    static boolean isNext(Play play, Turn asked) {
        Move move = Interviewer.next(play.round());
        return play.stored().ended().isEmpty()
                && Replay.asked(move)
                        .filter(turn -> turn.equals(asked.saying("")))
                        .isPresent();
    }
}
