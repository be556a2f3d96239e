package debrief.engine.question;

/**
 * What a candidate did before a question and is asked to explain: a simulation whose score was worked out and not judged. It stands beside
 * the votes of a committee and moves none: no such score was compared with how people do in interviews.
 *
 * @param name of the simulation, such as "Triage"
 * @param says how it went, in words
 * @param regret how far it was from the best play known: 0 for that play or a better one, 1 for doing nothing or the worst
 * @param truth how far the best play is known, in a sentence
 * @param cost what cost most, in a sentence; empty where nothing did
 * @param play the id it is kept under
 */
public record WorkSample(String name, String says, double regret, String truth, String cost, String play) {
    /** What stands beside every one of them. */
    public static final String MEANING =
            "A drill's score is worked out, not voted on: it stands beside the votes and moves none of them.";

    public WorkSample {
        if (!(regret >= 0 && regret <= 1)) {
            throw new IllegalArgumentException("A regret lies within 0 and 1, and this one is " + regret + ".");
        }
    }
}
