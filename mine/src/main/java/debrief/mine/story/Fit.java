package debrief.mine.story;

import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Kind;
import java.util.List;

/**
 * How well a story answers a question: how much it shows of what the question asks for, how many of the expected points it
 * makes, and how well it is told. A question that asks for a plan is answered by none.
 */
public enum Fit {
    NONE("no story yet"),
    STRETCHED("stretched"),
    WILL_DO("will do"),
    STRONG("strong");

    /** From these values on, 0 to 1. */
    private static final double STRETCHED_FROM = 0.42;

    private static final double WILL_DO_FROM = 0.5;
    private static final double STRONG_FROM = 0.58;

    /** What the expected points weigh beside the themes. A story of one's own seldom makes half of them. */
    private static final double POINTS = 0.35;

    private static final double ENOUGH_POINTS = 0.5;

    /** What the words of the question weigh that the story has too. */
    private static final double WORDS = 0.15;

    private static final double ENOUGH_WORDS = 0.6;

    /** What the telling weighs. */
    private static final double TOLD = 0.1;

    private final String words;

    Fit(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** The grade of a value, 0 to 1. */
    public static Fit of(double value) {
        return value >= STRONG_FROM
                ? STRONG
                : value >= WILL_DO_FROM ? WILL_DO : value >= STRETCHED_FROM ? STRETCHED : NONE;
    }

    /** How well a story answers a question, 0 to 1. */
    public static double value(Profile story, Wish wish) {
        if (wish.question().kind().planned() || wish.question().kind() == Kind.MOTIVATION) {
            return 0;
        }
        double themes = 0;
        for (int i = 0; i < Themes.ALL.size(); i++) {
            themes += wish.asks(i) * story.shows(i);
        }
        List<ExpectedPoint> points = wish.question().points();
        double value = (1 - WORDS) * themes + WORDS * Math.min(1, story.has(wish.things()) / ENOUGH_WORDS);
        if (!points.isEmpty()) {
            double said = points.stream().mapToDouble(story::says).sum() / points.size();
            value = (1 - POINTS) * value + POINTS * Math.min(1, said / ENOUGH_POINTS);
        }
        return value * (1 - TOLD + TOLD * story.strength());
    }
}
