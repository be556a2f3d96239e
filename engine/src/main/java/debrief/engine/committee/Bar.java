package debrief.engine.committee;

import debrief.engine.question.Focus;
import debrief.engine.question.Level;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Sums;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules a verdict follows: everything that a round, a company and a level can change about it. The ratings are the
 * same under every bar.
 *
 * @param lens the company and its round: how much each dimension weighs
 * @param level how senior the role is: where one verdict ends and the next begins, and how much each panellist wants
 * @param focus the round: the panellist whose subject it is wants one thing more
 */
public record Bar(Lens lens, Level level, Focus focus) {
    /** The mean that the verdict goes by, in hundredths of a level, 100 to 500. */
    int mean(Sums sums) {
        return sums.mean(lens);
    }

    /** The verdict these sums earn where the question was answered. */
    public Verdict verdict(Sums sums) {
        return Rubric.CURRENT.verdict(mean(sums), level);
    }

    /** The verdict a panellist's own two sums earn, by the same cuts. */
    Verdict verdict(Panellist panellist, Sums sums) {
        return Rubric.CURRENT.verdict(sums.mean(lens, panellist.dimensions()), level);
    }

    /** Where a verdict begins, in hundredths of a level; 0 for the lowest. */
    public int cut(Verdict verdict) {
        return Rubric.CURRENT.cut(verdict, level);
    }

    /** What a panellist must have heard to vote for an answer: one thing for each step of seniority, one more in its own round. */
    public List<Want> wants(Panellist panellist) {
        int many = 1 + level.steps() + (panellist.own(focus) ? 1 : 0);
        return panellist.wants().subList(0, Math.min(many, panellist.wants().size()));
    }

    /** The same bar one level up; empty at the highest. */
    Optional<Bar> up() {
        return level.up().map(next -> new Bar(lens, next, focus));
    }

    /** The rules in plain words, one sentence each. */
    public List<String> rules() {
        List<String> rules = new ArrayList<>();
        List<String> shares = new ArrayList<>();
        List<String> weights = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            String title = dimension.title().toLowerCase(Locale.ROOT) + " ";
            shares.add(title + level((int) Math.rint(100 * Rubric.CURRENT.share(dimension))));
            if (Double.compare(lens.weight(dimension), 1) != 0) {
                weights.add(title + level((int) Math.rint(100 * lens.weight(dimension))));
            }
        }
        rules.add("The verdict goes by a mean of the eight sums, from 1 to 5, in which they weigh: "
                + String.join(", ", shares)
                + ". These weights were fitted on synthetic answers rated by language models. "
                + "Each panellist goes by the same mean of its own two.");
        rules.add(
                weights.isEmpty()
                        ? "This company and round change none of these weights."
                        : "This company and round multiply them: " + String.join(", ", weights) + ".");
        List<String> cuts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.NO_HIRE) {
                cuts.add(verdict.words() + " from " + level(cut(verdict)));
            }
        }
        rules.add("At " + level.key() + " level: " + String.join(", ", cuts) + ".");
        for (Panellist panellist : Panellist.values()) {
            rules.add("The " + panellist.title().toLowerCase(Locale.ROOT) + " wants "
                    + String.join(
                            "; and ", wants(panellist).stream().map(Want::says).toList())
                    + ". Without it, the vote is leaning no at most.");
        }
        rules.add("A panellist dissents whose vote is on the other side of hiring, or two steps away.");
        return rules;
    }

    /** Hundredths of a level as a person reads them, such as {@code 2.95}. */
    static String level(int hundredths) {
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }
}
