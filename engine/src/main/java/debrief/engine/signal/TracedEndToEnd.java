package debrief.engine.signal;

import static debrief.engine.signal.Dimension.TECHNICAL;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Parts;
import debrief.engine.text.Quote;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Three or more things that a system does, one after the other. */
final class TracedEndToEnd {
    private static final Set<String> STATIVE = Words.of("be have seem look feel sound mean matter need help want");
    /** So many steps make a trace. */
    private static final int STEPS = 3;

    private TracedEndToEnd() {}

    static Detector detector() {
        return Detector.of(
                        "traced-end-to-end",
                        TECHNICAL,
                        "Follows something through the system, three steps or more, one after the other.")
                .finds(TracedEndToEnd::find)
                .matches(
                        "[[The scanner reads the code, the gateway writes it to a queue, and the worker updates the table]].")
                .matches(
                        "[[the page asks the proxy the proxy checks the token and the service reads it from its cache]]")
                .matches("[[The battery sagged, the radio restarted, and the meter lost its clock]].")
                .matches(
                        "[[The order is copied to the ledger, then the ledger sends an event, and the event wakes the printer]].")
                .skips("The gateway writes to a queue and the worker reads it.", "two steps")
                .skips("The lead objected, the director agreed, and the vendor signed.", "people, not a system")
                .skips("The scope grew, the mood sank, and the budget went.", "no part of a system")
                .skips("We used a queue, a cache and a gateway.", "parts, no steps");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        List<Clause> run = new ArrayList<>();
        int gap = 0;
        for (Clause clause : transcript.clauses()) {
            if (step(clause)) {
                run.add(clause);
                gap = 0;
            } else if (!run.isEmpty() && gap == 0 && between(clause)) {
                gap++;
            } else {
                close(transcript, run, quotes);
                gap = 0;
            }
        }
        close(transcript, run, quotes);
        return quotes;
    }

    private static void close(Transcript transcript, List<Clause> run, List<Quote> quotes) {
        if (run.size() >= STEPS) {
            Set<String> parts = new HashSet<>();
            Set<String> verbs = new HashSet<>();
            for (Clause clause : run) {
                verbs.add(clause.words().get(clause.verb()).lemmas().get(0));
                for (Word word : clause.words()) {
                    if (word.index() != clause.words().get(clause.verb()).index() && Parts.isPart(word)) {
                        parts.add(word.lemmas().get(word.lemmas().size() - 1));
                    }
                }
            }
            if (parts.size() >= 2 && verbs.size() >= 2) {
                quotes.add(transcript.quote(run.get(0), run.get(run.size() - 1)));
            }
        }
        run.clear();
    }

    /** A thing does something, or has something done to it by nobody in particular. */
    private static boolean step(Clause clause) {
        boolean system = clause.subject() == Subject.THING
                || clause.subject() == Subject.NOBODY && clause.verb() > 0 && Parts.in(clause);
        return system
                && clause.verb() >= 0
                && clause.mode() != Mode.VERBLESS
                && clause.mode() != Mode.UNREAL
                && clause.mode() != Mode.CONDITION
                && !clause.words().get(clause.verb()).isAny(STATIVE)
                && !Clues.isAbstract(clause);
    }

    /** What may stand between two steps: a condition or a state of the same system. */
    private static boolean between(Clause clause) {
        return (clause.subject() == Subject.THING || clause.subject() == Subject.NOBODY) && !Clues.isAbstract(clause);
    }
}
