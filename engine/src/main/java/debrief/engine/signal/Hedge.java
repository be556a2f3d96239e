package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Phrases;

/** The few words that hedge. */
final class Hedge {
    private static final Phrases MAYBE =
            Phrases.of("\\b(maybe|perhaps|probably|possibly|i guess|i suppose|i think|i believe|seems?|somewhat|"
                    + "more or less|kind of|sort of|hopefully|i would say|i 'd say|could be|not sure|somehow)\\b");

    private Hedge() {}

    static Detector detector() {
        return Detector.of("hedge", STRUCTURE, "Takes back what it says.")
                .finds(transcript -> transcript.stretches(MAYBE))
                .matches("[[Maybe]] it was the cache.")
                .matches("It was [[somehow]] fixed.")
                .skips("It was the cache.", "no hedge")
                .skips("It must be the cache.", "a conclusion");
    }
}
