package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Clause;
import debrief.engine.text.Subject;
import java.util.List;

/** A fact with a figure, or a decision, within the first sixty words. */
final class DirectAnswer {

    private DirectAnswer() {}

    static Detector detector() {
        return Detector.of("direct-answer", STRUCTURE, "Answers within the first sentences.")
                .finds(transcript -> {
                    int words = 0;
                    for (Clause clause : transcript.clauses()) {
                        words += clause.words().size();
                        if (words > 60) {
                            break;
                        }
                        if (transcript.counts(clause)
                                && clause.verb() >= 0
                                && !Clues.isAbstract(clause)
                                && (Clues.hasFigure(clause)
                                        || clause.subject() == Subject.ME && clause.verbIn(Clues.DECIDE))) {
                            return List.of(transcript.quote(clause));
                        }
                    }
                    return List.of();
                })
                .matches("[[I stopped the launch of our billing system]].")
                .matches("Yes. [[In March we had 40 stores on three systems]].")
                .skips("That is a good question, let me think about it.", "nothing is answered")
                .skips("Communication is the key to everything.", "a general truth");
    }
}
