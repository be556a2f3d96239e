package debrief.drills.priorities;

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
 * Priorities: one team does one job after the other. Every week without a job costs, and some have a deadline. The best order is found
 * by going through all sets of jobs that may be done first (Held and Karp 1962).
 */
public final class Priorities implements Drill {
    static final List<Rule> RULES = List.of(
            new Rule(
                    Move.of("order", "items", "3,1,2"),
                    "Decides: the jobs are done in this order, those not named after them as listed."),
            new Rule(
                    Move.of("rank", "by", "rice", "items", "3,1,2"),
                    "Puts them in the order one framework gives (rice, moscow, eisenhower, wsjf); it is checked, and costs nothing."));

    /** A case in which the list as it stands is nearly best is drawn anew. */
    private static final double TOO_EASY = 0.1;

    private static final int TRIES = 1_000;

    private static final Facts FACTS = new Facts(
            "priorities",
            "Priorities",
            "One team, one backlog, one job after the other. See where the frameworks disagree, then decide on an order: every week"
                    + " without a job costs, and a missed deadline costs once more.",
            Truth.EXACT,
            "thousands, as a cost of delay",
            List.of("judgment", "impact", "structure"),
            RULES);

    private final DrillTexts texts;

    /** With the backlogs of a pack. */
    public Priorities(DrillTexts texts) {
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
            PrioritiesCase one = draw(dice, difficulty);
            if (one.regret(one.listed()) > TOO_EASY) {
                return one;
            }
        }
        throw texts.leaveNothing();
    }

    private PrioritiesCase draw(Dice dice, int difficulty) {
        Detail backlog = dice.one(texts.cases());
        List<String> names = dice.some(backlog.list("jobs"), 4 + difficulty);
        List<Job> jobs = new ArrayList<>();
        int all = 0;
        List<Integer> weeks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            weeks.add(dice.in(texts.range("weeks")));
            all += weeks.get(i);
        }
        for (int i = 0; i < names.size(); i++) {
            boolean dated = dice.percent(35);
            int deadline = weeks.get(i) + dice.below(Math.max(1, all - weeks.get(i)));
            jobs.add(new Job(
                    names.get(i),
                    dice.in(texts.range("reach-hundreds")) * 100,
                    dice.in(1, 3),
                    dice.in(texts.range("confidence")),
                    weeks.get(i),
                    dice.in(texts.range("delay")),
                    dated ? deadline : all,
                    dated ? dice.in(texts.range("penalty")) : 0));
        }
        return new PrioritiesCase(backlog.text("what"), jobs, dice.any());
    }
}
