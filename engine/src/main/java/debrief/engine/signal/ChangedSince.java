package debrief.engine.signal;

import static debrief.engine.signal.Dimension.REFLECTION;

import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;

/** A change in later behaviour, in the present tense. */
final class ChangedSince {
    private static final Phrases SINCE = Phrases.of(
            "\\b(now|since then|these days|from then on|after that|ever since|nowadays|today|from that day|"
                    + "since that|next time|no longer|any more|anymore|ever after|from now on|always .* now|first now)\\b");

    private ChangedSince() {}

    static Detector detector() {
        return Detector.of("changed-since", REFLECTION, "Says what the speaker or the system does differently since.")
                .finds(transcript -> transcript.clauses(clause -> !Clues.isAbstract(clause)
                        && clause.mode() != Mode.UNREAL
                        && clause.verb() >= 0
                        && clause.words().size() > 3
                        && SINCE.in(clause.plain())
                        && clause.mode() == Mode.PRESENT))
                .matches("[[Now I ask for the rota first]].")
                .matches("[[These days I trace each file through a month end]].")
                .matches("[[It is now my practice to ask for the rota]].")
                .skips("I learned that trust matters.", "nothing is done differently")
                .skips("Now it was late.", "a point in the story");
    }
}
