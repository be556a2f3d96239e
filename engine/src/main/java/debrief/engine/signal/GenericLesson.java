package debrief.engine.signal;

import static debrief.engine.signal.Dimension.REFLECTION;

import debrief.engine.text.Phrases;
import debrief.engine.text.Subject;

/** Lessons about communication, trust and balance in general. */
final class GenericLesson {
    private static final Phrases LESSON =
            Phrases.of("\\b(taught me|learn(ed|t|ing)s?|takeaways?|lessons?|it('s| is| was) (all )?about|reinforced|"
                    + "importance|important|the key( is| was| to)?|crucial|is (really )?everything|at the end of the day|"
                    + "i believe|in my experience|for me)\\b");
    private static final Phrases OF =
            Phrases.of("\\b(communicat\\w+|alignment|clarity|trust|empathy|listen\\w*|people|relationships?|"
                    + "collaborat\\w+|transparen\\w+|early|patien\\w+|flexib\\w+|key|important|importance|balance|"
                    + "honest\\w*|context|culture|teams?|stakeholders?|expectations?|positive|always|complexity|data|"
                    + "planning|prepar\\w+)\\b");

    private GenericLesson() {}

    static Detector detector() {
        return Detector.of("generic-lesson", REFLECTION, "Draws a lesson that anybody could draw from anything.")
                .finds(transcript -> transcript.clauses(clause -> clause.subject() != Subject.OTHER
                        && !Clues.hasFigure(clause)
                        && OF.in(clause.plain())
                        && (LESSON.in(clause.plain())
                                || clause.sentence()
                                                == transcript.before(clause).sentence()
                                        && LESSON.in(transcript.before(clause).plain()))))
                .matches("I learned [[that communication is key]].")
                .matches("[[My takeaway was the importance of trust]].")
                .skips("I learned the port was 8081 from the log.", "a specific fact")
                .skips("I trust the log.", "no lesson");
    }
}
