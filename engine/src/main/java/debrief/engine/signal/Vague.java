package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Phrases;

/** Words that take the place of a figure or a name. */
final class Vague {
    private static final Phrases HAZE =
            Phrases.of("\\b(a lot( of)?|lots of|various|several|some kind|significant\\w*|substantial\\w*|numerous|"
                    + "multiple|a number of|certain (things|aspects|areas|topics)|different (teams|things|departments|"
                    + "groups|priorities|perspectives|options)|stuff|and so on|etc|very (well|good|important|complex|"
                    + "positive|successful)|really (well|good|important)|quite (a|well|proud|complex)|pretty much|"
                    + "all (kinds|sorts)|things like that|in general|generally|as needed|if needed|where needed|"
                    + "and everything|dramatic\\w*|great|tremendous\\w*|transformational|world-class|best practices?|"
                    + "many (things|teams|people|stakeholders)|quick wins?|pros and cons|it depends|the right (people|"
                    + "things|time|balance))\\b");

    private Vague() {}

    static Detector detector() {
        return Detector.of("vague", STRUCTURE, "Says an amount or a quality without saying which.")
                .finds(transcript -> transcript.stretches(HAZE))
                .matches("There were [[various]] issues.")
                .matches("It went [[very well]].")
                .skips("There were 14 issues.", "an amount")
                .skips("The queue was full.", "a state");
    }
}
