package debrief.engine.question;

import java.util.regex.Pattern;

/** Reads from a question's wording whether it asks for a story or for a plan. */
final class Wording {
    private static final Pattern STORY = Pattern.compile(
            "(?iu)\\b(tell me about|describe (a|an|the|how you)|give me (a|an) example|an? (time|example|"
                    + "situation)|walk me through (a|an|the|your) .*(you|your)\\b|(did|have|had|were|was) you\\b|"
                    + "you (ran|led|made|shipped|owned|built|decided|managed|chose|handled|regret)|your (last|biggest|"
                    + "hardest|proudest|own|previous))");
    private static final Pattern PLAN = Pattern.compile(
            "(?iu)\\b(would you|do you do\\b|what do you (do|say|check|cut|ask)|how do you (find|decide|plan|"
                    + "get|proceed|start)|suppose|imagine|review (this|the)|decide\\b|which .* do you|design a|"
                    + "design the|estimate|de-?risk|is (down|up|coming|failing)|are coming|your first)");

    private Wording() {}

    static Kind kind(String ask) {
        if (STORY.matcher(ask).find()) {
            return Kind.STORY;
        }
        return PLAN.matcher(ask).find() ? Kind.HYPOTHETICAL : Kind.STORY;
    }
}
