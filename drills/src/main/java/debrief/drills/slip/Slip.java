package debrief.drills.slip;

import debrief.content.Detail;
import debrief.content.DrillTexts;
import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.Drill;
import debrief.drills.Move;
import debrief.drills.Truth;
import debrief.drills.schedule.ThreePoint;
import java.util.ArrayList;
import java.util.List;

/**
 * The slip: a program will miss its date. Every way out costs something; the chance to make the date is found by letting the program
 * run through two thousand futures, the same ones for every plan.
 */
public final class Slip implements Drill {
    static final List<Rule> RULES = List.of(
            new Rule(Move.of("crash", "item", "2"), "Overtime and helpers: it takes 70% of the time."),
            new Rule(
                    Move.of("split", "item", "2"),
                    "Hands over 60% of it early, so that other teams can begin; all of it takes a tenth longer."),
            new Rule(Move.of("descope", "item", "2"), "Does half of it."),
            new Rule(
                    Move.of("add", "team", "1"),
                    "New people: the team's first task takes a quarter longer while they learn, later ones a quarter less."),
            new Rule(Move.of("escalate"), "Has the one outside hurry: 60% of the time."),
            new Rule(
                    Move.of("resequence", "item", "4", "before", "2"),
                    "A team does one task before an earlier one of its own; free where nothing stands against it."),
            new Rule(Move.of("date", "weeks", "2"), "Moves the date by 1 to 6 weeks, now and once."));

    private static final int TRIES = 50;

    private static final Facts FACTS = new Facts(
            "slip",
            "The slip",
            "A dependency is late, and the date will be missed. Hurry, cut, re-order, add people, escalate or move the date: each"
                    + " costs something, and the plan is tried in two thousand futures.",
            Truth.BOUND,
            "thousands",
            List.of("execution", "judgment", "ownership"),
            RULES);

    private final DrillTexts texts;

    /** With the programs of a pack. */
    public Slip(DrillTexts texts) {
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
            SlipCase one = draw(dice, difficulty);
            if (one.worthPlaying()) {
                return one;
            }
        }
        throw texts.leaveNothing();
    }

    private SlipCase draw(Dice dice, int difficulty) {
        Detail program = dice.one(texts.cases());
        List<String> teams = program.list("teams").subList(0, 1 + difficulty);
        List<String> names = program.list("tasks");
        // The names are in the order of the work, so some are left out and none is moved.
        List<String> chosen = dice.some(names, 4 + 3 * difficulty);
        List<String> kept = names.stream().filter(chosen::contains).toList();
        int late = dice.in(0, 1);
        List<Task> tasks = new ArrayList<>();
        for (int t = 0; t < kept.size(); t++) {
            boolean outside = t == late;
            double likely = dice.in(texts.range("half-weeks")) / 2.0 + (outside ? 3 : 0);
            double best = Math.rint(likely * (60 + dice.below(25))) / 100;
            double worst = Math.rint(likely * (140 + dice.below(outside ? 140 : 90))) / 100;
            List<Integer> needs = new ArrayList<>();
            for (int k = 0; k < 2 && t > 0; k++) {
                int before = Math.max(0, t - 1 - dice.below(4));
                if (!needs.contains(before) && !(outside && k == 0) && dice.percent(k == 0 ? 90 : 45)) {
                    needs.add(before);
                }
            }
            tasks.add(new Task(
                    outside ? program.text("outside") : kept.get(t),
                    outside ? -1 : dice.below(teams.size()),
                    new ThreePoint(best, likely, worst),
                    needs,
                    dice.in(texts.range("crash")),
                    dice.in(texts.range("split")),
                    dice.in(texts.range("descope"))));
        }
        Program drawn = new Program(
                program.text("what"),
                teams,
                tasks,
                0,
                dice.in(texts.range("prize")),
                dice.in(texts.range("week-later")),
                dice.in(texts.range("add")),
                dice.in(texts.range("escalate")));
        Draws draws = new Draws(drawn, dice.any());
        double share = 0.04 + 0.26 * dice.share();
        int date = (int) Math.floor(Draws.percentile(draws.finishes(new Plan(drawn)), share));
        return new SlipCase(drawn.due(Math.max(2, date)), draws);
    }
}
