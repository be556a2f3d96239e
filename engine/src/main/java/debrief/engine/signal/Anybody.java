package debrief.engine.signal;

import static debrief.engine.signal.Dimension.OWNERSHIP;

import debrief.engine.text.Phrases;
import debrief.engine.text.Subject;

/** "You" for everybody: advice, where the speaker was asked. */
final class Anybody {
    private static final Phrases TO_THE_LISTENER =
            Phrases.of("\\b(you (know|see|asked|mentioned|said|mean|want me)|if you (like|want|will)|as you)\\b");

    private Anybody() {}

    static Detector detector() {
        return Detector.of("anybody", OWNERSHIP, "Says what one does, and not what the speaker did.")
                .finds(transcript -> transcript.clauses(clause -> clause.subject() == Subject.YOU
                        && !Clues.hasFigure(clause)
                        && !TO_THE_LISTENER.in(clause.plain())))
                .matches("[[You bring people along]].")
                .matches("[[you keep everybody informed]]")
                .skips("It was, you know, full.", "a filler")
                .skips("I keep everybody informed.", "the speaker does")
                .skips("You get 40 requests a second.", "a figure of the system");
    }
}
