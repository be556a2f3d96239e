package debrief.engine.signal;

import static debrief.engine.signal.Dimension.OWNERSHIP;

import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;

/** Work told as meetings, minutes and making sure. */
final class CoordinatorTalk {
    private static final Phrases TALK = Phrases.of(
            "\\b(facilitat\\w*|coordinat\\w*|touch(ed)? base|kick-?offs?|stand-?ups?|action items?|follow(ed|"
                    + "ing)? up|check-?ins?|raci|raid|status (report|update|meeting|page|call)s?|weekly (sync|meeting|"
                    + "call|report|status)\\w*|sync(s|ed|ing)?|in the loop|on track|moving parts|the glue|same page|"
                    + "visibility|stakeholder\\w*|(made|make|making) sure|ensur\\w+|tracker|traffic lights?|"
                    + "kept (everyone|everybody|all|things)|keep (everyone|everybody|all|things)|(brought|bring|bringing|"
                    + "got|get) (everyone|everybody|people|the teams|both sides|all) (together|talking|in a room|"
                    + "aligned)|keep the channel|communicat\\w+|documented (all|everything)|regular(ly)? (update|meeting|"
                    + "sync)\\w*)\\b");

    private CoordinatorTalk() {}

    static Detector detector() {
        return Detector.of(
                        "coordinator-talk",
                        OWNERSHIP,
                        "Keeps the work moving by meetings and trackers; nothing is decided.")
                .finds(transcript -> transcript.clauses(clause ->
                        clause.mode() != Mode.CONDITION && !Clues.hasFigure(clause) && TALK.in(clause.plain())))
                .matches("[[I set up a weekly sync with the leads]].")
                .matches("[[My role was to facilitate the conversation]].")
                .skips("I called the two leads about the schema.", "a deed with a subject matter")
                .skips("I synced 900 records by hand.", "it has a quantity");
    }
}
