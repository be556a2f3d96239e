package debrief.engine.interview;

import debrief.engine.signal.Detectors;
import debrief.engine.signal.Signal;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A number or a claim that nothing in the answer stands behind. */
final class UnbackedClaim {
    /** A quote in a follow-up is at most so many words long. */
    private static final int MOST_WORDS = 16;

    /** Fewer words claim nothing that could be handed back. */
    private static final int FEWEST_WORDS = 4;

    /**
     * A kind of claim.
     *
     * @param asks what is asked about it once the words were handed back
     * @param planned the same where nothing has happened yet; empty where a plan cannot claim it
     */
    private record Kind(String claim, Set<String> backing, String reason, String asks, String planned) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "percent-alone",
                    Set.of("baseline-to-result"),
                    "A percentage is given, and not of what.",
                    "Of what, and where did it stand before?",
                    "Of what, and where does it stand now?"),
            new Kind(
                    "loose-figure",
                    Set.of("baseline-to-result"),
                    "A change is claimed, from nothing to nothing.",
                    "From what number to what number?",
                    "From what number to what number?"),
            new Kind(
                    "group-decision",
                    Set.of("owned-decision"),
                    "A decision is told that nobody took.",
                    "Whose decision was that in the end, and what was your part in it?",
                    ""),
            new Kind(
                    "consensus-end",
                    Set.of("moved-by", "resistance"),
                    "Agreement is told as the end, and nobody was ever against it.",
                    "Who held out longest, and what brought them round?",
                    "Suppose somebody does not come along. Who would it be, and what do you do then?"),
            new Kind(
                    "coordinator-talk",
                    Set.of("owned-decision", "own-action"),
                    "Meetings are told, and nothing that came of them.",
                    "What came out of that, and what did you do with it?",
                    "What has to come out of that, and what do you do with it?"),
            new Kind(
                    "label-dropping",
                    Set.of("mechanism", "technical-quantity"),
                    "Names of technologies are given, and not what they did.",
                    "Which of those mattered most here, and what did it do?",
                    "Which of those matters most here, and what does it do?"),
            new Kind(
                    "generic-lesson",
                    Set.of("changed-since"),
                    "The lesson could be drawn from anything.",
                    "Many people would say so. What have you done differently because of it?",
                    ""));

    /** Ways to hand words back, so that it does not sound like a form. */
    private static final List<String> HANDED_BACK =
            List.of("You said “%s”.", "Let me stay with “%s”.", "I wrote down “%s”.", "You just said “%s”.");

    private UnbackedClaim() {}

    /**
     * A claim to push on.
     *
     * @param signal the signal that heard it
     * @param reason why it is pushed on
     * @param wording what to ask
     */
    record Claim(String signal, String quote, String reason, String wording) {}

    static Rule rule() {
        return Rule.of(
                        "unbacked-claim",
                        "A number or a claim that nothing in the answer stands behind.",
                        said -> in(Detectors.hear(Transcript.read(said.get(0))), false).stream()
                                .map(Claim::quote)
                                .toList())
                .notices("Efficiency rose by 40 percent", "I changed the form. Efficiency rose by 40 percent.")
                .notices("Everyone was aligned in the end", "I wrote to them. Everyone was aligned in the end.")
                .notices("We decided to go with dual writes", "We decided to go with dual writes.")
                .skips("the amounts are there", "I changed the form. It fell from 9 minutes to 4, some 55 percent.")
                .skips("somebody was moved", "The commercial director fought it. Everyone was aligned in the end.")
                .skips("the decision has an owner", "I decided to stop it in May. We decided to go with dual writes.");
    }

    /** The signals that hear claims. */
    static List<String> signals() {
        return KINDS.stream().map(Kind::claim).toList();
    }

    /**
     * The claims among these signals that none of them backs, in the order of the text.
     *
     * @param planned whether a plan is told, and nothing that happened
     */
    static List<Claim> in(List<Signal> signals, boolean planned) {
        List<Claim> claims = new ArrayList<>();
        for (Signal signal : signals) {
            for (Kind kind : KINDS) {
                String asks = planned ? kind.planned : kind.asks;
                if (!asks.isEmpty()
                        && kind.claim.equals(signal.id())
                        && signals.stream().noneMatch(other -> kind.backing.contains(other.id()))) {
                    String quote = Sentences.unjoined(signal.quote().text());
                    if (Sentences.words(quote) < FEWEST_WORDS) {
                        continue;
                    }
                    claims.add(new Claim(signal.id(), quote, kind.reason, handedBack(quote) + " " + asks));
                }
            }
        }
        return claims;
    }

    private static String handedBack(String quote) {
        return HANDED_BACK
                .get(quote.length() % HANDED_BACK.size())
                .formatted(shortened(quote).replaceAll("[.,;:]+$", ""));
    }

    private static String shortened(String quote) {
        String[] words = quote.strip().split("\\s+");
        return words.length <= MOST_WORDS
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, MOST_WORDS)) + "…";
    }
}
