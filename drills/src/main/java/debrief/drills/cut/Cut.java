package debrief.drills.cut;

import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.Texts;
import debrief.drills.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Cut by 30%: a third of the people are gone, the date stays. Each item is kept, shrunk to its core or deferred; what is deferred costs
 * interest until it is done. The best cut is a knapsack with a constraint for each skill and with prerequisites, solved exactly.
 */
public final class Cut implements Drill {
    /** A case in which doing nothing is within this of the best is drawn anew. */
    private static final double TOO_EASY = 0.08;

    private final Texts texts;

    /** With the names and ranges of a pack. */
    public Cut(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "cut";
    }

    @Override
    public String title() {
        return "Cut by 30%";
    }

    @Override
    public Truth truth() {
        return Truth.EXACT;
    }

    @Override
    public Case deal(long seed, int difficulty) {
        SplittableRandom random = new SplittableRandom(seed * 31 + difficulty);
        while (true) {
            CutCase one = draw(random, difficulty);
            if (one.worst() < one.best().value() && one.regret(one.undecided()) > TOO_EASY) {
                return one;
            }
        }
    }

    private CutCase draw(SplittableRandom random, int difficulty) {
        int count = 5 + 3 * difficulty;
        int skills = Math.min(1 + difficulty, texts.words("skill").size());
        List<String> names = drawn(texts.words("item"), count, random);
        List<Item> items = new ArrayList<>();
        int[] work = new int[skills];
        for (int i = 0; i < count; i++) {
            int effort = texts.range("effort").draw(random);
            int value = effort * texts.range("value-a-week").draw(random);
            int core = Math.max(1, effort * texts.range("core-percent").draw(random) / 100);
            int coreValue = value * texts.range("core-value-percent").draw(random) / 100;
            List<Integer> needs = i > 0 && random.nextInt(100) < 15 + 10 * difficulty
                    ? List.of(random.nextInt(i))
                    : List.of();
            int skill = random.nextInt(skills);
            work[skill] += effort;
            items.add(new Item(
                    names.get(i), effort, core, value, coreValue, texts.range("interest").draw(random), skill, needs));
        }
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int one : work) {
            before.add(one);
            after.add(one * 7 / 10);
        }
        return new CutCase(
                drawn(texts.words("milestone"), 1, random).get(0),
                items,
                texts.words("skill").subList(0, skills),
                before,
                after,
                texts.range("months").draw(random));
    }

    private static List<String> drawn(List<String> all, int count, SplittableRandom random) {
        List<String> left = new ArrayList<>(all);
        for (int i = left.size() - 1; i > 0; i--) {
            Collections.swap(left, i, random.nextInt(i + 1));
        }
        return left.subList(0, count);
    }
}
