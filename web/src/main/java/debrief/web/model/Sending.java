package debrief.web.model;

import debrief.web.store.Phrased;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where a round goes, and who put its follow-ups into words.
 *
 * @param host of the language model; empty where there is none
 * @param on whether this round is sent there
 * @param answerHome whether the answer being typed stays home
 * @param phrased by the interviewer's own words
 */
public record Sending(
        String round, String host, String model, boolean on, boolean answerHome, Map<String, Phrased> phrased) {
    /** Of a round that goes nowhere. */
    public static final Sending NONE = new Sending("", "", "", false, false, Map.of());

    public Sending {
        phrased = Map.copyOf(phrased);
    }

    /** The address that lets the round be sent to the host that is shown. */
    public String letGo() {
        return "/rounds/" + round + "/send?to=" + URLEncoder.encode(host, StandardCharsets.UTF_8);
    }

    /** The words a question was shown in. */
    public String says(String plain) {
        return Optional.ofNullable(phrased.get(plain))
                .map(Phrased::shown)
                .filter(shown -> !shown.isEmpty())
                .orElse(plain);
    }

    /** Who put a question into these words, or why nobody did; empty where nobody was asked. */
    public String by(String plain) {
        return Optional.ofNullable(phrased.get(plain))
                .map(one -> one.note().isEmpty()
                        ? "Put into words by " + one.model() + " at " + one.host()
                                + ". What is asked was settled before."
                        : one.note())
                .orElse("");
    }
}
