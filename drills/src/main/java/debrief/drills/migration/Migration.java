package debrief.drills.migration;

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
 * Migration: services move to a new platform in waves, and defects are hidden in some. Care costs days, haste costs failures; a plan is
 * run through many futures, the same ones for every plan.
 */
public final class Migration implements Drill {
    static final List<Rule> RULES = List.of(new Rule(
            Move.of("wave", "services", "1,3", "canary", "5", "soak", "2", "rollback", "normal"),
            "Moves services together: first that share of their requests (1, 5, 10, 25 or 50%), for 0 to 7 days, turned back by a rule that"
                    + " is tight, normal, loose or never; then all. Waves go one after the other."));

    private static final Facts FACTS = new Facts(
            "migration",
            "Migration",
            "Services move to a new platform, and nobody knows where the defects are. Choose waves, canaries, soak and rollback rules:"
                    + " care costs days, haste burns the error budget.",
            Truth.BOUND,
            "thousands, as a cost",
            List.of("technical", "execution", "judgment"),
            RULES);

    private final DrillTexts texts;

    /** With the estates of a pack. */
    public Migration(DrillTexts texts) {
        this.texts = texts;
    }

    @Override
    public Facts facts() {
        return FACTS;
    }

    @Override
    public Case deal(long seed, int difficulty) {
        Dice dice = Dice.of(id(), seed, difficulty);
        Detail estate = dice.one(texts.cases());
        List<String> names = dice.some(estate.list("services"), 2 + 2 * difficulty);
        List<Estate.Stack> stacks = new ArrayList<>();
        for (String name : dice.some(estate.list("stacks"), Math.min(1 + difficulty, 3))) {
            stacks.add(new Estate.Stack(name, dice.in(texts.range("stack-defect"))));
        }
        List<Estate.Service> services = new ArrayList<>();
        int traffic = 0;
        for (String name : names) {
            // Few services carry most of the traffic.
            int own = dice.in(texts.range("traffic")) / (1 + dice.below(8));
            traffic += own;
            services.add(new Estate.Service(
                    name, Math.max(5, own), dice.below(stacks.size()), dice.in(texts.range("defect"))));
        }
        List<List<Integer>> coupled = new ArrayList<>();
        for (int s = 1; s < services.size(); s++) {
            if (dice.percent(55)) {
                coupled.add(List.of(dice.below(s), s));
            }
        }
        Estate drawn = new Estate(
                estate.text("what"),
                services,
                stacks,
                coupled,
                Math.max(2, traffic * dice.in(texts.range("budget-per-thousand")) / 1000),
                dice.in(texts.range("day")),
                dice.in(texts.range("failure-tenths")) / 10.0,
                dice.in(texts.range("overdraft")));
        return new MigrationCase(drawn, new Futures(drawn, dice.any()));
    }
}
