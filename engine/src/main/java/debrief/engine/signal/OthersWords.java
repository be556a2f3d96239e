package debrief.engine.signal;

import static debrief.engine.signal.Dimension.INFLUENCE;

import debrief.engine.text.Mode;
import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.Set;

/** Reported speech of another person. */
final class OthersWords {
    private static final Set<String> SPEECH =
            Words.of("say tell ask answer reply write call admit warn point promise claim insist suggest propose "
                    + "complain joke shout explain offer demand order state declare remark express request respond announce comment "
                    + "advise instruct assert inform mention report argue admit concede object question quote");

    private OthersWords() {}

    static Detector detector() {
        return Detector.of("others-words", INFLUENCE, "Tells what somebody else said or asked.")
                .finds(transcript -> transcript.clauses(clause -> clause.subject() == Subject.OTHER
                        && clause.mode() == Mode.HAPPENED
                        && clause.verbIn(SPEECH)
                        && !Clues.isAbstract(clause)))
                .matches("[[The release manager said]] it was noise.")
                .matches("[[He told me the date was Saturday]].")
                .skips("Everything was said.", "nobody said it")
                .skips("I told him the date.", "the speaker said it");
    }
}
