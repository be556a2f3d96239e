package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Only true fillers and restarts: so, like, right and well are mostly words. */
final class Filler {
    private static final Phrases FILL =
            Phrases.of("\\b(anyway|where was i|what was it|no wait|i 'll come (back )?to|let me (start|"
                    + "think|go back)|did that answer|long story|as i said|like i said|good question|that 's it)\\b");

    private Filler() {}

    static Detector detector() {
        return Detector.of("filler", STRUCTURE, "Fills time or loses the thread.")
                .finds(Filler::find)
                .matches("So, [[you know]], we had two of them.")
                .matches("[[Anyway]], it went live.")
                .matches("it was [[you know]] full by noon")
                .skips("I know the number.", "no filler")
                .skips("If you know the number, ring it.", "knowing is meant")
                .skips("What kind of queue was it?", "kind of is a kind here");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>(transcript.fillers());
        quotes.addAll(transcript.stretches(FILL));
        quotes.sort(Comparator.comparingInt(Quote::start));
        return quotes;
    }
}
