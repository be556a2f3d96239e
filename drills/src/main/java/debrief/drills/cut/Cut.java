package debrief.drills.cut;

import debrief.content.DrillTexts;
import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.Drill;
import debrief.drills.Move;
import debrief.drills.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * Cut by 30%: three people in ten are gone, the date stays. Each item is kept, shrunk to its core or deferred; what is deferred costs
 * interest until it is done. The best cut is a knapsack with a constraint for each skill and with prerequisites, solved exactly.
 */
public final class Cut implements Drill {
    /** A case in which doing nothing is within this of the best is drawn anew. */
    private static final double TOO_EASY = 0.08;

    private static final int TRIES = 1_000;

    static final List<Rule> RULES = List.of(
            new Rule(Move.of("keep", "item", "1"), "Does all of an item; what nobody has decided on is kept."),
            new Rule(Move.of("shrink", "item", "2"), "Does its core alone; half of its interest is still owed."),
            new Rule(
                    Move.of("defer", "item", "3"),
                    "Leaves it until later; what needs it is left too. If people run out, the last of the list are deferred for you."));

    private static final Facts FACTS = new Facts(
            "cut",
            "Cut by 30%",
            "Three people in ten are gone, and the date stays. Decide what to keep, what to shrink to its core, and what to defer:"
                    + " what is deferred costs interest until it is done.",
            Truth.EXACT,
            "thousands",
            List.of("judgment", "execution", "impact"),
            RULES);

    private final DrillTexts texts;

    /** With the names and ranges of a pack. */
    public Cut(DrillTexts texts) {
        this.texts = texts;
    }

    @Override
    public Facts facts() {
        return FACTS;
    }

    @Override
    public Case deal(long seed, int difficulty) {
        Dice dice = Dice.of(id(), seed, difficulty);
        for (int i = 0; i < TRIES; i++) {
            CutCase one = draw(dice, difficulty);
            if (one.worst() < one.best().value() && one.regret(one.undecided()) > TOO_EASY) {
                return one;
            }
        }
        throw texts.leaveNothing();
    }

    private CutCase draw(Dice dice, int difficulty) {
        int count = 5 + 3 * difficulty;
        int skills = Math.min(1 + difficulty, texts.words("skill").size());
        List<String> names = dice.some(texts.words("item"), count);
        List<Item> items = new ArrayList<>();
        int[] work = new int[skills];
        for (int i = 0; i < count; i++) {
            int effort = dice.in(texts.range("effort"));
            int value = effort * dice.in(texts.range("value-a-week"));
            int core = Math.max(1, effort * dice.in(texts.range("core-percent")) / 100);
            int coreValue = value * dice.in(texts.range("core-value-percent")) / 100;
            List<Integer> needs = i > 0 && dice.percent(15 + 10 * difficulty) ? List.of(dice.below(i)) : List.of();
            int skill = dice.below(skills);
            work[skill] += effort;
            items.add(new Item(
                    names.get(i), effort, core, value, coreValue, dice.in(texts.range("interest")), skill, needs));
        }
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int one : work) {
            before.add(one);
            after.add(one * 7 / 10);
        }
        return new CutCase(
                dice.one(texts.words("milestone")),
                items,
                texts.words("skill").subList(0, skills),
                before,
                after,
                dice.in(texts.range("months")));
    }
}
