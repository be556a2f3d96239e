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

    private final DrillTexts texts;

    /** With the constraints of a pack. */
    public Plain(DrillTexts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "plain";
    }

    @Override
    public String title() {
        return "Say it plainly";
    }

    @Override
    public String about() {
        return "An engineer has written down a constraint. Tell it to somebody who decides and is no engineer: what it means, what can be"
                + " done, and what you need from them.";
    }

    @Override
    public Truth truth() {
        return Truth.KEY;
    }

    @Override
    public String unit() {
        return "points of 100";
    }

    @Override
    public List<String> dimensions() {
        return List.of("influence", "structure", "technical");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
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
