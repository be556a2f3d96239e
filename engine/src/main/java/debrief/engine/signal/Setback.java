package debrief.engine.signal;

import static debrief.engine.signal.Dimension.REFLECTION;

import debrief.engine.text.Words;
import java.util.Set;

/** Things going wrong, and people minding: a story without any was polished. */
final class Setback {
    private static final Set<String> WRONG = Words.of(
            "lose loss fail failure break crash die dead angry furious hate late miss wrong worse worst slip hurt stuck cancel complain "
                    + "complaint shout refuse missing slow slower bad expensive burn resign quit upset corrupt outage leak delay blame mistake fault "
                    + "damage reject painful cry sorry regret overrun wait ugly dangerous fear afraid departure refusal failure loss disagreement dispute objection breakdown rage anger lateness "
                    + "rejection complaint resignation cancellation error defect disappointment dissatisfaction");

    private Setback() {}

    static Detector detector() {
        return Detector.of("setback", REFLECTION, "Tells what went wrong, was lost, or was minded.")
                .finds(transcript -> transcript.clauses(
                        clause -> Clues.tells(clause) && Clues.isTold(transcript, clause) && clause.has(WRONG)))
                .matches("[[The first export lost nine rows]].")
                .matches("[[Our sales director was furious]].")
                .matches("[[we shipped a week late]]")
                .skips("If it fails we stop.", "a condition")
                .skips("It would have been worse.", "it did not happen")
                .skips("The export ran.", "nothing went wrong");
    }
}
