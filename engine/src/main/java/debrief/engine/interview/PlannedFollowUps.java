package debrief.engine.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a signal is asked for where the answer is a plan: nothing has happened yet. */
final class PlannedFollowUps {
    private static final Map<String, List<String>> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "alternative",
                List.of(
                        "What could you do instead, and what speaks for it?",
                        "Suppose that way is closed to you. What is the next best?",
                        "Which way do you leave aside here, and what would bring you back to it?"));
        ALL.put(
                "failure-mode",
                List.of(
                        "How would that break first, and what would you see?",
                        "What can go wrong with this, and how would you notice?",
                        "On a bad day, where does this give way?"));
        ALL.put(
                "resistance",
                List.of(
                        "Who will be against this, and what will they say?",
                        "Somebody pays for this plan. Who, and with what?",
                        "Who can stop you here, and why would they want to?"));
        ALL.put(
                "gate",
                List.of(
                        "What number has to hold before you go on?",
                        "What would you have to see before the next step?",
                        "Where in this plan can you still stop, and on what sign?"));
        ALL.put(
                "price-accepted",
                List.of(
                        "What does that cost you, in weeks or in money?",
                        "What do you give up for it?",
                        "What gets worse if you do this?"));
        ALL.put(
                "reversal-condition",
                List.of(
                        "What fact would make you decide the other way?",
                        "What would you have to hear to drop this plan?"));
        ALL.put(
                "cost-of-inaction",
                List.of("What happens if you do nothing for a quarter?", "And if you simply leave it as it is?"));
        ALL.put(
                "dependency-owner",
                List.of(
                        "Who owns the thing you wait for, and what date do you need from them?",
                        "Which other team does this hang on, and who there says yes?"));
    }

    private PlannedFollowUps() {}

    static Set<String> signals() {
        return java.util.Collections.unmodifiableSet(ALL.keySet());
    }

    static List<String> wordings(String signal) {
        return ALL.getOrDefault(signal, List.of());
    }
}
