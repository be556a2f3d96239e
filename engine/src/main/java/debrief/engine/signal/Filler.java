package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Phrases;

/** Only true fillers and restarts: so, like, right and well are mostly words. */
final class Filler {
    private static final Phrases FILL =
            Phrases.of("\\b(you know|i mean|anyway|where was i|what was it|no wait|i 'll come (back )?to|let me (start|"
                    + "think|go back)|did that answer|long story|as i said|like i said|good question|that 's it)\\b");

    private Filler() {}

    static Detector detector() {
        return Detector.of("filler", STRUCTURE, "Fills time or loses the thread.")
                .finds(transcript -> transcript.stretches(FILL))
                .matches("So, [[you know]], we had two of them.")
                .matches("[[Anyway]], it went live.")
                .skips("I know the number.", "no filler")
                .skips("What kind of queue was it?", "kind of is a kind here");
    }
}
