package debrief.engine.interview;

import debrief.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A question to the interviewer that asks what is really wanted, before anything is solved. */
final class Reframing {
    private static final Pattern GOAL = Pattern.compile(
            ".*\\b(?:what (?:is|was|are|were) (?:it|this|that|they|the \\w+(?: \\w+)?) (?:really |actually )?for|who (?:is|was) (?:it|this|that) "
                    + "(?:really )?for|what (?:does|do|would|will) (?:success|done|good|better|faster|safe|enough|it|that|this|\\w+) (?:mean|look like|"
                    + "count as)|what (?:is|would be) (?:the )?(?:real |actual )?(?:goal|aim|purpose|success|problem (?:we|you|they)|question behind)|"
                    + "what (?:problem|decision|question) (?:do|does|is|are|should|must|hangs)|why (?:do|does|did|is) (?:they|you|we|it|he|she|the \\w+|"
                    + "this|that|anybody|somebody) (?:\\w+ )?(?:want|need|matter|ask|needed|wanted)|(?:which|what) (?:metric|measure|number|customers?|users?|"
                    + "date|part) (?:really |actually )?(?:matters?|counts?|decides?)|what matters (?:most|more)|what (?:do|does) (?:they|you|he|she|it|"
                    + "customers|members|users|people|the \\w+) (?:really |actually )(?:want|need|care|mean)|is the (?:real |actual )?(?:goal|aim|point|"
                    + "problem|question)|what happens if (?:we|nobody|i) (?:do|does|did|don't) (?:nothing|not|anything|it))\\b.*");

    private Reframing() {}

    static Rule rule() {
        return Rule.of(
                        "reframing",
                        "A question that asks what is really wanted, before anything is solved.",
                        said -> places(said.get(0)).stream()
                                .map(place -> Sentences.in(said.get(0), place))
                                .toList())
                .notices("What does success mean to them?", "What does success mean to them?")
                .notices("Who is it really for?", "How many engineers are there? Who is it really for?")
                .notices("Is the goal fewer calls or shorter ones?", "Is the goal fewer calls or shorter ones?")
                .skips("a fact, not the goal", "How many engineers are there?")
                .skips("a fact, not the goal", "What is the release cycle of the app?");
    }

    static List<Span> places(String asked) {
        List<Span> places = new ArrayList<>();
        for (Span sentence : Sentences.of(asked)) {
            if (GOAL.matcher(Sentences.plain(Sentences.in(asked, sentence))).matches()) {
                places.add(sentence);
            }
        }
        return places;
    }
}
