package debrief.engine.signal;

import static debrief.engine.signal.Dimension.TECHNICAL;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Parts;
import debrief.engine.text.People;
import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where one's own knowledge or the measurement ended, and what exactly lay beyond. */
final class KnowsLimit {
    private static final Phrases LIMIT = Phrases.of(
            "\\b((i|we) (still )?(do|did|could|can|ca|would) (n't|not) (actually |really |exactly |yet |honestly |fully )?(know (how|why|whether|what|which|who|if|where|when|the|your|their|his|her|its|that|for|from|exactly|about|enough)|knew|tell|"
                    + "measure|prove|say (how|why|whether|which|what|for|that)|explain|separate|isolate|claim|verify|test)|"
                    + "(i|we) (cannot|never) (actually |really |fully )?(knew|know|tell|measured|measure|proved|prove|found out|tested|learned|"
                    + "learnt|verified|verify|say|explain|separated|understood)|(i|we) have (no|n't|not) (figures?|numbers?|"
                    + "data|measurements?|proof|idea (how|why|whether|what))|(i|we) had (no|not) (figures?|numbers?|data|measurements?|proof|idea "
                    + "(how|why|whether|what))|weak evidence|(small|tiny) sample|(i|we) (only )?(guess|guessed|estimated|assume) (that|it|from|the)|"
                    + "not (my|a) (field|area|subject|speciality|specialty)|beyond (me|my|what i)|(i|we) do (n't|not) have (a |an |any )?(\\w+ )?(figure|number|"
                    + "data|measurement|proof)|(is|was|are|were) (only |just )?(a|my|our|an) (\\w+ )?(guess|estimate|arbitrary number)|(my|our) "
                    + "(\\w+ ){1,3}(is|was) a guess|not convinced|(knew|know) (maybe |perhaps |only |about )?(half|a third|part) of|"
                    + "(i|we) had to (ask|have it explained|look (it|that) up)|"
                    + "(knew|knows|understood|understands|knew it|explained it) (\\w+ ){0,4}(better|more) (than (i|me|us|we)|about)|"
                    + "explained (it |that |this )?to me|correct me|i am (not|n't) sure (how|why|whether|which|that)|"
                    + "i 'm (not|n't) sure (how|why|whether|which|that)|without (a |any )?(measurement|measuring|proof)|"
                    + "(was|were|is|are) (n't|not|never) (ever )?(measured|tested|verified|proven|proved|separated)|"
                    + "could (n't|not) be (measured|tested|verified|proven|proved|separated|known))\\b");

    private static final Set<String> ANYBODY = Words.of("person people man woman lady guy fellow user team expert");

    private KnowsLimit() {}

    static Detector detector() {
        return Detector.of(
                        "knows-limit",
                        TECHNICAL,
                        "Says what was not known or not measured, or who knew better, and what exactly.")
                .finds(KnowsLimit::find)
                .matches("[[I don't know whether the 4 percent came from the cache or from the season]].")
                .matches("[[we never measured the queue on the second site]]")
                .matches("[[The firmware lead knew the radio better than I did]].")
                .matches("[[I couldn't tell how much of the drop was the new codec]].")
                .skips("I don't know.", "nothing is said of what")
                .skips("I am not a technical person.", "no particulars")
                .skips("She didn't know the price of the 40 licences.", "somebody else")
                .skips("I don't know, communication is just key.", "a general truth");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        for (Clause clause : transcript.clauses()) {
            if (!limit(transcript, clause)) {
                continue;
            }
            Clause next = transcript.next(clause);
            boolean goesOn = next.index() > clause.index()
                    && next.sentence() == clause.sentence()
                    && !next.opening().equals("and")
                    && !next.opening().equals("but")
                    && !Clues.isAbstract(next);
            if (particular(clause)) {
                quotes.add(transcript.quote(clause));
            } else if (goesOn && particular(next)) {
                quotes.add(transcript.quote(clause, next));
            }
        }
        return quotes;
    }

    private static boolean limit(Transcript transcript, Clause clause) {
        Clause next = transcript.next(clause);
        boolean same = next.index() > clause.index() && next.sentence() == clause.sentence();
        String on = same ? next.plain() : "";
        return clause.mode() != Mode.CONDITION
                && clause.mode() != Mode.UNREAL
                && !Clues.isAbstract(clause)
                && LIMIT.in(clause.plain() + " " + on)
                && !LIMIT.in(on);
    }

    /** Whether it says of what: a figure, a role, a part of a system. */
    private static boolean particular(Clause clause) {
        return clause.words().size() > 4
                && (Clues.hasFigure(clause)
                        || clause.words().stream().anyMatch(KnowsLimit::role)
                        || Parts.in(clause)
                        || When.isDate(clause));
    }

    private static boolean role(Word word) {
        return People.isPerson(word) && !ANYBODY.contains(word.lower());
    }
}
