package debrief.engine.signal;

import static debrief.engine.signal.Dimension.OWNERSHIP;

import debrief.engine.text.Mode;
import debrief.engine.text.Passive;
import debrief.engine.text.Words;
import java.util.Set;

/** Something people do was done, and nobody did it. What systems do to data needs no doer. */
final class PassiveNoAgent {
    /** What only somebody does: decide, say, plan, approve, build. */
    private static final Set<String> PEOPLE_DO = Words.of(
            "decide agree choose approve reject plan discuss raise escalate resolve address define establish implement align communicate "
                    + "identify prioritise prioritize conduct manage handle deliver introduce launch organise organize make take "
                    + "coordinate facilitate review assess evaluate determine adopt follow improve optimise optimize streamline "
                    + "mitigate leverage document present share agree negotiate settle reach assign allocate involve engage inform "
                    + "tell ask request propose suggest recommend accept refuse decline build develop design test validate fix change "
                    + "move migrate postpone delay cancel cut drop stop halt pause put set schedule execute complete perform "
                    + "undertake create form prepare sort do note learn recognise recognize consider analyse analyze monitor "
                    + "track prove secure reduce bring give");

    private PassiveNoAgent() {}

    static Detector detector() {
        return Detector.of("passive-no-agent", OWNERSHIP, "Something was decided or done, and nobody did it.")
                .finds(transcript -> transcript.clauses(clause -> clause.mode() == Mode.HAPPENED
                        && clause.verb() >= 0
                        && Passive.in(clause.words()).stream()
                                .anyMatch(passive -> passive.agent() < 0
                                        && clause.words()
                                                .get(passive.participle())
                                                .isAny(PEOPLE_DO))))
                .matches("[[It was decided to wait]].")
                .matches("[[The scope was then reduced]] and a plan was agreed.")
                .matches("[[mistakes were made in the testing]]")
                .matches("[[Several measures had been introduced]].")
                .skips("It was decided by the finance director to wait.", "somebody decided")
                .skips("The plan was stopped by me in week three.", "somebody stopped it")
                .skips("The table was locked for an hour.", "a system did it")
                .skips("I was tired and she was convinced.", "how somebody was")
                .skips("If it had been decided in May we would have made it.", "it did not happen");
    }
}
