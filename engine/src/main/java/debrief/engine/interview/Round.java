package debrief.engine.interview;

import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import java.util.List;

/**
 * A mock round so far: what will be asked and what was said. It is a value; a further answer makes a new one.
 *
 * @param lens what the company and the round make of each dimension
 * @param level how senior the role is
 * @param questions in the order they will be asked
 * @param turns in the order they happened
 */
public record Round(Lens lens, Level level, List<Question> questions, List<Turn> turns) {
    public Round {
        questions = List.copyOf(questions);
        turns = List.copyOf(turns);
    }

    /** What was asked and said about one question, in order. */
    public List<Turn> turns(Question question) {
        return turns.stream()
                .filter(turn -> turn.question().equals(question.id()))
                .toList();
    }

    /** This round with one more turn. */
    public Round with(Turn turn) {
        return new Round(
                lens,
                level,
                questions,
                java.util.stream.Stream.concat(turns.stream(), java.util.stream.Stream.of(turn))
                        .toList());
    }
}
