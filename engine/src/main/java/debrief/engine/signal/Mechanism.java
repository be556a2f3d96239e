package debrief.engine.signal;

import static debrief.engine.signal.Dimension.TECHNICAL;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Quote;
import debrief.engine.text.Subject;
import debrief.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two things that things did, one leading to the other: no label is needed for it. */
final class Mechanism {
    private static final Set<String> STATIVE =
            Words.of("be have seem look feel sound mean matter need help become go come get");
    private static final Set<String> LINKS =
            Words.of("because so when until after before which while since where as and");

    private Mechanism() {}

    static Detector detector() {
        return Detector.of("mechanism", TECHNICAL, "Explains how the system behaves, cause and effect.")
                .finds(transcript -> {
                    List<Quote> quotes = new ArrayList<>();
                    for (Clause clause : transcript.clauses()) {
                        Clause next = transcript.next(clause);
                        if (next.index() > clause.index()
                                && next.sentence() == clause.sentence()
                                && behaves(clause)
                                && behaves(next)
                                && LINKS.contains(next.opening().isEmpty() ? "and" : next.opening())) {
                            quotes.add(transcript.quote(clause, next));
                        }
                    }
                    return quotes;
                })
                .matches("[[The update woke the gateway, and the gateway waited for a reply]].")
                .matches("[[The cache kept the old row until the replica caught up]].")
                .skips("We used Kafka and Kubernetes.", "labels, no behaviour")
                .skips("The team met and the lead agreed.", "people, not a system");
    }

    /** Whether a thing does something in a clause. */
    static boolean behaves(Clause clause) {
        return clause.subject() == Subject.THING
                && clause.verb() >= 0
                && !clause.verbIn(STATIVE)
                && clause.mode() != Mode.VERBLESS
                && !Clues.isAbstract(clause);
    }
}
