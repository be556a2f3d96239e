package debrief.engine.text;

import java.util.List;
import java.util.Set;

/** The language of management: nouns and verbs that stand for work without naming any. */
final class Managerial {
    private static final Set<String> WORDS = Words.of(
            "alignment strategy vision framework governance cadence visibility transparency collaboration synergy ownership mindset "
                    + "communication expectation objective okr kpi raci roadmap initiative engagement empowerment accountability culture value "
                    + "excellence clarity trust empathy partnership outcome stakeholder deliverable workstream priority prioritisation prioritization "
                    + "best-practice lifecycle ecosystem journey transformation innovation leadership mission momentum rigor rigour discipline "
                    + "methodology process approach mechanism forum touchpoint feedback insight learning discovery assessment evaluation analysis "
                    + "optimisation optimization scalability resilience reliability observability efficiency effectiveness velocity agility "
                    + "north star playbook charter principle philosophy practice structure tooling criterion taxonomy cross-functional holistic "
                    + "data-driven data-informed end-to-end proactive proactively strategic seamless robust complexity challenge opportunity impact "
                    + "goal growth success relationship dialogue conversation perspective understanding awareness morale"
                    + " ensure leverage facilitate empower foster champion");

    private Managerial() {}

    /** Whether these words speak of work in that language; "made sure" does, "my practice" does not. */
    static boolean in(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.isAny(WORDS)
                            && !(word.lower().equals("practice")
                                    && i > 0
                                    && words.get(i - 1).is("my"))
                    || word.lower().equals("sure") && i > 0 && words.get(i - 1).is("make")) {
                return true;
            }
        }
        return false;
    }
}
