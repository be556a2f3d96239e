package debrief.engine.interview;

import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mock round so far: what will be asked and what was said. It is a value; a further answer makes a new one.
 *
 * @param lens what the company and the round make of each dimension
 * @param level how senior the role is
 * @param questions in the order they will be asked
 * @param turns in the order they happened
 * @param setting how it is held
 */
public record Round(Lens lens, Level level, List<Question> questions, List<Turn> turns, Setting setting) {
    public Round {
        questions = List.copyOf(questions);
        turns = List.copyOf(turns);
    }

    /** A round without a clock. */
    public Round(Lens lens, Level level, List<Question> questions, List<Turn> turns) {
        this(lens, level, questions, turns, Setting.PLAIN);
    }

    /** What was asked and said about one question, in order. */
    public List<Turn> turns(Question question) {
        return turns.stream()
                .filter(turn -> turn.question().equals(question.id()) && turn.kind() != Turn.Kind.CLOSE)
                .toList();
    }

    /** This round with one more turn. */
    public Round with(Turn turn) {
        return with(Stream.concat(turns.stream(), Stream.of(turn)).toList());
    }

    /** This round with other turns. */
    public Round with(List<Turn> others) {
        return new Round(lens, level, questions, others, setting);
    }

    /** This round held in another way. */
    public Round held(Setting other) {
        return new Round(lens, level, questions, turns, other);
    }
}
