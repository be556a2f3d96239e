package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;

/** The effect of the effect: what the change made others do, or where the trouble went. */
final class SecondOrder {
    private static final Phrases EFFECT = Phrases.of(
            "\\b(in turn (\\w+ ){1,}\\w+|knock-?on|side[- ]effects?|ripple\\w*|second[- ]order (effect|consequence|cost)s?|(un|not )(intended|foreseen)|"
                    + "(nobody|no one|none of us|we had n't|we did n't|i had n't|i did n't|had not|did not) (had )?(expected|foreseen|"
                    + "planned for|seen coming|expect|foresee|see coming)|(moved|shifted|pushed|moves|shifts|pushes) (the|that) "
                    + "(\\w+ )?(problem|queue|bottleneck|load|work|cost|pain|risk|wait|waiting|trouble|pressure) (\\w+ )?(to|onto|into|on|"
                    + "from|elsewhere|downstream|upstream|over)|(the|that) (\\w+ )?(bottleneck|queue|problem|load|work|cost|pain|trouble|pressure) "
                    + "(just |simply |only |then )?(moved|shifted|went|wandered|landed) (to|onto|into|on|from|elsewhere|downstream|upstream|over|with)|"
                    + "(people|they|users|customers|drivers|teams|engineers|stores|everyone|agents|members|players|nurses|operators|"
                    + "planners|sellers|buyers|clerks|managers|pilots) (then |soon |simply |just |also )?(began|started|learned|learnt|"
                    + "stopped|used (it|them|that) (more|less|to)|got used|worked around|went around|gamed)|"
                    + "which (then |in turn |also )?(meant|forced|pushed|threw|drove|led) (\\w+ ){2,}\\w+|which (then |in turn |also )?made (us|them|people|it|the|him|her|other) (\\w+ )*\\w+|"
                    + "(makes|made|lets|forces|forced) (people|users|customers|drivers|teams|engineers|players|members|agents|nurses|sellers) (to )?\\w+|"
                    + "(also|then) (meant|means|forced|forces|pushed|freed)|"
                    + "(once|when|because|as) (it|they|that|this|the \\w+) (was|were|got|became|is) (faster|cheaper|easier|quicker|slower|free|"
                    + "simpler|harder|dearer|shorter|longer)|made (it|things|the \\w+( \\w+)?) (\\w+ )?(worse|slower|harder|dearer|longer) (for|in|on|at|elsewhere))\\b");

    private SecondOrder() {}

    static Detector detector() {
        return Detector.of(
                        "second-order",
                        JUDGMENT,
                        "Follows an effect to the next one: what it made others do, where the trouble went.")
                .finds(SecondOrder::find)
                .matches("[[That moved the queue from the counter to the loading dock]].")
                .matches("[[people then started booking two slots to be safe]]")
                .matches("[[The retries in turn filled the second queue]].")
                .matches("I split the release, [[which threw two features out past christmas]].")
                .matches("[[nobody had expected that drivers would park there]]")
                .skips("The plan also had a second part.", "a part, no effect")
                .skips("There were some unintended consequences.", "none is named")
                .skips("Then I started with the first store.", "a step")
                .skips("It had ripple effects.", "none is named");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> quotes = new ArrayList<>();
        for (Clause clause : transcript.clauses()) {
            if (Clues.isAbstract(clause) || clause.mode() == Mode.UNREAL || !EFFECT.in(clause.plain())) {
                continue;
            }
            Clause next = transcript.next(clause);
            boolean goesOn = next.index() > clause.index()
                    && next.sentence() == clause.sentence()
                    && next.verb() >= 0
                    && next.words().size() > 3
                    && !Clues.isAbstract(next);
            if (clause.verb() >= 0 && clause.words().size() > 5) {
                quotes.add(transcript.quote(clause));
            } else if (goesOn) {
                quotes.add(transcript.quote(clause, next));
            }
        }
        return quotes;
    }
}
