package debrief.engine.signal;

import static debrief.engine.signal.Dimension.INFLUENCE;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import debrief.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A yes, with what the speaker showed, asked or offered just before. */
final class MovedBy {
    private static final Set<String> YIELD =
            Words.of("sign agree accept choose pick relent approve concede give let come allow take");
    private static final Set<String> SHOW =
            Words.of("show tell calculate ask offer put bring explain sit say give compare ask write walk draw "
                    + "invite measure print propose promise count take call drive go do");
    private static final Phrases CAME =
            Phrases.of("\\b(said yes|gave (us|me|in)|came (round|around)|changed (his|her|their) mind|was (ok|okay|"
                    + "fine) (with|about)|let (us|me|it)|signed|stopped (arguing|objecting|complaining)|went along|"
                    + "backed (it|me|us))\\b");

    private MovedBy() {}

    static Detector detector() {
        return Detector.of("moved-by", INFLUENCE, "Somebody came round, and what moved them is told.")
                .finds(transcript -> {
                    List<Quote> quotes = new ArrayList<>();
                    for (Clause clause : transcript.clauses()) {
                        if (clause.subject() == Subject.OTHER
                                && clause.mode() == Mode.HAPPENED
                                && !clause.negated()
                                && !Clues.isAbstract(clause)
                                && (clause.verbIn(YIELD) || CAME.in(clause.plain()))
                                && shown(transcript, clause)) {
                            quotes.add(transcript.quote(clause));
                        }
                    }
                    return quotes;
                })
                .matches("I showed her the tow bills, [[and she signed]].")
                .matches("I offered him two weeks in June. [[The lead agreed the same day]].")
                .skips("Everyone agreed in the end.", "nothing is told that moved them")
                .skips("She signed the birthday card.", "nobody moved her");
    }

    private static boolean shown(Transcript transcript, Clause clause) {
        for (int back = 1; back <= 4 && clause.index() - back >= 0; back++) {
            Clause before = transcript.clauses().get(clause.index() - back);
            if ((before.subject() == Subject.ME || before.subject() == Subject.US)
                    && before.verbIn(SHOW)
                    && before.mode() == Mode.HAPPENED
                    && !Clues.isAbstract(before)) {
                return true;
            }
        }
        return false;
    }
}
