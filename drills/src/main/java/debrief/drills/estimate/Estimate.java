package debrief.drills.estimate;

import debrief.content.Detail;
import debrief.content.DrillTexts;
import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.Drill;
import debrief.drills.Move;
import debrief.drills.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * Estimate: a question that is answered on the back of an envelope. Which factors belong is part of it; each has a range that is as good
 * as any other guess, and the answer is told with its own range.
 */
public final class Estimate implements Drill {
    static final List<Rule> RULES = List.of(
            new Rule(
                    Move.of("assume", "factor", "2", "value", "250000", "how", "times"),
                    "Uses a factor, with your figure for it. \"times\" multiplies by it and \"over\" divides; said wrongly it counts half,"
                            + " and it may be left unsaid."),
            new Rule(Move.of("leave", "factor", "2"), "Leaves a factor out again."),
            new Rule(
                    Move.of("answer", "value", "3e7", "low", "1e7", "high", "1e8"),
                    "Says the figure that was asked for, and the range it is surely in."));

    private static final Facts FACTS = new Facts(
            "estimate",
            "Estimate",
            "How many, how much, how large: nobody can know, and somebody has to plan. Choose the factors that belong, put a figure to"
                    + " each, and say your answer with its range.",
            Truth.KEY,
            "points of 100",
            List.of("structure", "technical", "judgment"),
            RULES);

    private final DrillTexts texts;

    /** With the questions of a pack. */
    public Estimate(DrillTexts texts) {
        this.texts = texts;
    }

    @Override
    public Facts facts() {
        return FACTS;
    }

    @Override
    public Case deal(long seed, int difficulty) {
        Dice dice = Dice.of(id(), seed, difficulty);
        Detail question = dice.one(texts.cases());
        double given = dice.in(question.range("given"));
        double size = given * question.number("times");
        List<Factor> factors = new ArrayList<>();
        factors.add(new Factor(question.text("given-name"), question.text("given-unit"), 1, size, size));
        for (Detail part : question.parts("factors")) {
            factors.add(new Factor(
                    part.text("name"),
                    part.text("unit"),
                    part.text("divides", "no").equals("yes") ? -1 : 1,
                    part.number("low"),
                    part.number("high")));
        }
        for (Detail part : dice.some(question.parts("beside"), difficulty)) {
            factors.add(new Factor(part.text("name"), part.text("unit"), 0, 1, 1));
        }
        String asks = question.text("asks").replace("{given}", String.valueOf((long) given));
        return new EstimateCase(asks, question.text("unit"), dice.some(factors, factors.size()));
    }
}
