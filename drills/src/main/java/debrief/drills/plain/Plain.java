package debrief.drills.plain;

import debrief.content.Detail;
import debrief.content.DrillTexts;
import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.Drill;
import debrief.drills.Move;
import debrief.drills.Truth;
import debrief.engine.question.ExpectedPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Say it plainly: a technical constraint becomes one paragraph for somebody who decides and is no engineer. */
public final class Plain implements Drill {
    static final List<Rule> RULES = List.of(new Rule(
            Move.of("say", "text", "If the main system breaks today, we lose orders."),
            "Says it, in one paragraph; the last one counts."));

    private static final int[] MOST_WORDS = {0, 150, 120, 95};

    private static final Facts FACTS = new Facts(
            "plain",
            "Say it plainly",
            "An engineer has written down a constraint. Tell it to somebody who decides and is no engineer: what it means, what can be"
                    + " done, and what you need from them.",
            Truth.KEY,
            "points of 100",
            List.of("influence", "structure", "technical"),
            RULES);

    private final DrillTexts texts;

    /** With the constraints of a pack. */
    public Plain(DrillTexts texts) {
        this.texts = texts;
    }

    @Override
    public Facts facts() {
        return FACTS;
    }

    @Override
    public Case deal(long seed, int difficulty) {
        Dice dice = Dice.of(id(), seed, difficulty);
        Detail one = dice.one(texts.cases());
        String figure = String.valueOf(dice.in(one.range("figure")));
        List<PlainCase.Fact> facts = new ArrayList<>();
        for (Detail fact : dice.some(one.parts("facts"), 2 + difficulty)) {
            List<List<String>> terms = Stream.of("first", "second", "third")
                    .map(fact::list)
                    .filter(list -> !list.isEmpty())
                    .toList();
            String says = fact.text("says").replace("{n}", figure);
            facts.add(new PlainCase.Fact(
                    new ExpectedPoint("fact", says, terms, "", ""),
                    fact.text("figure", "no").equals("yes") ? figure : ""));
        }
        return new PlainCase(
                one.text("audience"),
                one.text("says").replace("{n}", figure),
                MOST_WORDS[difficulty],
                facts,
                one.list("jargon"),
                texts.words("asks"),
                one.text("key").replace("{n}", figure));
    }
}
