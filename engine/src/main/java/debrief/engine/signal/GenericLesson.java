package debrief.engine.signal;

import static debrief.engine.signal.Dimension.REFLECTION;

import debrief.engine.text.Subject;
import java.util.regex.Pattern;

/** Lessons about communication, trust and balance in general. */
final class GenericLesson {
    private static final Pattern LESSON = Pattern.compile(
            "\\b(taught me|learn(ed|t|ing)s?|takeaways?|lessons?|it('s| is| was) (all )?about|reinforced|"
                    + "importance|important|the key( is| was| to)?|crucial|is (really )?everything|at the end of the day|"
                    + "i believe|in my experience|for me)\\b");
    private static final Pattern OF =
            Pattern.compile("\\b(communicat\\w+|alignment|clarity|trust|empathy|listen\\w*|people|relationships?|"
                    + "collaborat\\w+|transparen\\w+|early|patien\\w+|flexib\\w+|key|important|importance|balance|"
                    + "honest\\w*|context|culture|teams?|stakeholders?|expectations?|positive|always|complexity|data|"
                    + "planning|prepar\\w+)\\b");

    private GenericLesson() {}

    static Detector detector() {
        return Detector.of("generic-lesson", REFLECTION, "Draws a lesson that anybody could draw from anything.")
                .finds(transcript -> transcript.clauses(clause -> clause.subject() != Subject.OTHER
                        && !Clues.hasFigure(clause)
                        && OF.matcher(clause.plain()).find()
                        && (LESSON.matcher(clause.plain()).find()
                                || clause.sentence()
                                                == transcript.before(clause).sentence()
                                        && LESSON.matcher(transcript
                                                        .before(clause)
                                                        .plain())
                                                .find())))
                .matches("I learned [[that communication is key]].")
                .matches("[[My takeaway was the importance of trust]].")
                .skips("I learned the port was 8081 from the log.", "a specific fact")
                .skips("I trust the log.", "no lesson");
    }
}
