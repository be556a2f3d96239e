package debrief.engine.interview;

import debrief.engine.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** A reply that answers nothing and asks the interviewer something. */
final class ClarifyingQuestion {
    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_WORDS = 45;
    private static final int MOST_WORDS_UNMARKED = 20;

    private static final String LEAD =
            "(?:(?:so|and|ok|okay|well|sure|hm+|um+|uh|right|thanks|thank you|good question|interesting|great|yes|one question|"
                    + "quick question|a question|first|two questions|just a second|one thing|happy to|let me ask|"
                    + "(?:just )?to be (?:sure|clear)|just so (?:that )?i understand|just to check|before i (?:start|begin|answer|go on|"
                    + "say anything|dive in|decide)|if i may|let me check|i have (?:a|one|two) questions?|may i ask|can i ask|"
                    + "could i ask)(?:[ .!?…-]+|$))*";

    private static final Pattern LEAD_ONLY = Pattern.compile("^" + LEAD + "$");

    private static final Pattern ASKS = Pattern.compile(
            "^" + LEAD
                    + "(?:(?:in|on|at|for|by|to|from|with|of|since|until) )?(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|"
                    + "did|can|could|should|shall|may|will|would|has|have|had|am|any|i'd like to (?:ask|know)|i would like to (?:ask|know))\\b.*");

    /** Without a question mark only what cannot be anything else: "how many", "what is", "do we have". */
    private static final Pattern ASKS_UNMARKED = Pattern.compile(
            "^" + LEAD
                    + "(?:how (?:many|much|long|often|far|big|old|fast|late)\\b|(?:what|who|when|where|why|which \\w+) (?:is|are|was|were|do|does|"
                    + "did|can|could)\\b|(?:is|are|do|does|can|could|may|should) (?:it|there|this|that|the|you|we|i|they|any|somebody|anyone)\\b).*");

    /** What somebody asks themselves, aloud. */
    private static final Pattern OF_ONESELF = Pattern.compile(
            ".*(?:\\b(?:did|was|were|had|have|would|am) (?:i|we)\\b(?! (?:allowed|free|told|given|asked|expected|supposed to (?:assume|answer))).*"
                    + "|\\b(?:what|where|how) (?:do|could|should|can) (?:i|we) (?:do|start|begin|say|fix|get)\\b.*|\\bwhat (?:i|we) \\w+ed\\b.*"
                    + "|\\bwho (?:was|is) against (?:me|us|it)\\b.*|\\bi (?:think|guess|suppose|would say)\\b.*)");

    /** Words of a telling: what has been done, and why. */
    private static final Pattern TOLD = Pattern.compile(
            ".*(?:\\b(?:i|we) (?!(?:understand|start|begin|answer|go|say|dive|decide|assume|may|have a|should|can)\\b)(?:\\w+ed|was|were|had|did|said|"
                    + "told|took|made|went|ran|built|wrote|cut|put|led|chose|knew|saw|found|gave|got|kept|held|brought)\\b|\\bbecause\\b).*");

    private ClarifyingQuestion() {}

    static Rule rule() {
        return Rule.of(
                        "clarifying-question",
                        "A short reply that tells nothing and asks the interviewer something.",
                        said -> is(said.get(0)) ? List.of(said.get(0)) : List.of())
                .notices("How many regions are affected?", "How many regions are affected?")
                .notices(
                        "Before I start: which devices is it on, and since when?",
                        "Before I start: which devices is it on, and since when?")
                .notices("Good question. Who owns the relay?", "Good question. Who owns the relay?")
                .notices("how many engineers do we have", "how many engineers do we have")
                .notices("Can I assume that the date is fixed?", "Can I assume that the date is fixed?")
                .notices("Do you mean a program or a project?", "Do you mean a program or a project?")
                .skips("asked of oneself, and answered", "So what did I do? I stopped the rollout and called the lead.")
                .skips("asked of oneself", "What did I do?")
                .skips("asked of oneself", "Where do I start?")
                .skips("somebody else asked", "The director asked how many regions were affected.")
                .skips("a statement", "What I did was stop the rollout")
                .skips("it tells", "Which of them failed? The ledger did, in week three.")
                .skips("a statement", "When we started, nobody owned the schema")
                .skips(
                        "an answer with a question at its end",
                        "I would stop it and look at the logs. Does that answer it?")
                .skips("it tells", "Is it not clear that we had to stop it because nobody had tested it?");
    }

    /** Whether the whole of a reply asks something of the interviewer. */
    static boolean is(String said) {
        int words = said.length() > MOST_CHARACTERS ? 0 : Sentences.words(said);
        if (words == 0 || words > MOST_WORDS) {
            return false;
        }
        boolean asks = false;
        List<Span> sentences = Sentences.of(said);
        for (Span sentence : sentences) {
            String plain = Sentences.plain(Sentences.in(said, sentence));
            boolean marked = plain.endsWith("?");
            boolean unmarked = sentences.size() == 1 && words <= MOST_WORDS_UNMARKED && !plain.matches(".*[.!…]$");
            if (OF_ONESELF.matcher(plain).matches() || TOLD.matcher(plain).matches()) {
                return false;
            }
            if (marked && ASKS.matcher(plain).matches()
                    || unmarked && ASKS_UNMARKED.matcher(plain).matches()) {
                asks = true;
            } else if (!LEAD_ONLY.matcher(plain).matches()) {
                return false;
            }
        }
        return asks;
    }
}
