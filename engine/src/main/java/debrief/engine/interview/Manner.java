package debrief.engine.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an interviewer asks: the words, what comes first, and how patient they are. It never moves a rating, nor how many
 * follow-ups there are.
 *
 * @param first what is asked for before anything else on a question: {@link #CLAIMS}, {@link #POINTS}, or ids of signals
 * @param patience how many words of set-up may pass before a deed, 20 to 400, where long set-ups are interrupted
 * @param terse whether only the question is said, without what leads up to it
 * @param leads words that may stand before a follow-up, each used once a round
 * @param presses the same before a push on a claim
 * @param asks other words for the follow-up about a signal of a story, by the signal's id
 * @param stops words that interrupt
 * @param unknown words for what the interviewer does not know
 * @param closing words that give the last minutes away; empty for the usual ones
 */
public record Manner(
        List<String> first,
        int patience,
        boolean terse,
        List<String> leads,
        List<String> presses,
        Map<String, String> asks,
        List<String> stops,
        List<String> unknown,
        String closing) {
    /** Claims that nothing backs, in {@link #first}. */
    public static final String CLAIMS = "claims";

    /** The points a question expects, in {@link #first}. */
    public static final String POINTS = "points";

    /** From so many words on a set-up is long to most listeners. */
    public static final int PATIENCE = 60;

    /** Nobody in particular. */
    public static final Manner PLAIN = new Manner(
            List.of(), PATIENCE, false, List.of(), List.of(), new LinkedHashMap<>(), List.of(), List.of(), "");

    public Manner {
        first = List.copyOf(first);
        leads = List.copyOf(leads);
        presses = List.copyOf(presses);
        asks = Collections.unmodifiableMap(new LinkedHashMap<>(asks));
        stops = List.copyOf(stops);
        unknown = List.copyOf(unknown);
    }

    /** The words that are said for these: the question alone, where this interviewer is terse. */
    String said(String wording) {
        if (!terse) {
            return wording;
        }
        List<String> questions = Sentences.of(wording).stream()
                .map(sentence -> Sentences.in(wording, sentence))
                .filter(sentence -> sentence.endsWith("?"))
                .toList();
        // A quote stays: without it nobody would know what is asked about.
        return questions.isEmpty() || wording.contains("“") ? wording : String.join(" ", questions);
    }

    /** The ways to ask for a signal of a story, their own first. */
    List<String> wordings(String signal, List<String> usual) {
        return Stream.concat(Optional.ofNullable(asks.get(signal)).stream(), usual.stream())
                .toList();
    }
}
