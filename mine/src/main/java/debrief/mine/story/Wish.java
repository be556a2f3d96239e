package debrief.mine.story;

import debrief.content.BankQuestion;
import debrief.content.StoryKind;
import debrief.engine.question.Focus;
import debrief.engine.question.Question;
import debrief.engine.text.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a question wants to hear, read once: how much it asks for each theme, and the points it expects. */
public final class Wish {
    private static final double VARIANTS = 0.3;
    private static final double TESTS = 0.3;
    private static final double POINTS = 0.15;

    /** What a round looks at says a little of what it wants. */
    private static final double FOCUS = 0.25;

    private final Question question;
    private final double[] asked;
    private final Set<String> things;

    private Wish(Question question, double[] asked) {
        this.question = question;
        this.asked = asked;
        this.things = new Themes.Lemmas(Transcript.read(question.ask())).things();
    }

    /** Reads a question of a pack: its wording, its other wordings, what it tests and what it expects. */
    public static Wish of(BankQuestion question) {
        double[] asked = asked(question.question());
        add(asked, VARIANTS, String.join(" ", question.variants()));
        add(asked, TESTS, question.tests());
        add(
                asked,
                POINTS,
                String.join(
                        " ",
                        question.question().points().stream()
                                .map(point -> point.point())
                                .toList()));
        return new Wish(question.question(), sharpened(asked));
    }

    /** Reads a question of which no more is known than its wording. */
    public static Wish of(Question question) {
        return new Wish(question, sharpened(asked(question)));
    }

    private static double[] asked(Question question) {
        double[] asked = new double[Themes.ALL.size()];
        add(asked, 1, question.ask());
        if (!question.id().isEmpty()) {
            for (int i = 0; i < asked.length; i++) {
                asked[i] += ofFocus(question.focus()).contains(Themes.ALL.get(i).id()) ? FOCUS : 0;
            }
        }
        return asked;
    }

    private static List<String> ofFocus(Focus focus) {
        return switch (focus) {
            case EXECUTION -> List.of("slip", "across", "launch");
            case TECHNICAL -> List.of("system", "root-cause");
            case ANALYTICAL -> List.of("data");
            case PRODUCT -> List.of("priorities", "users");
            case INFLUENCE -> List.of("conflict", "no-authority");
            case CULTURE -> List.of("failure", "people");
        };
    }

    private static void add(double[] asked, double weight, String text) {
        Themes.Lemmas words = new Themes.Lemmas(Transcript.read(text));
        for (int i = 0; i < asked.length; i++) {
            asked[i] += weight * Themes.ALL.get(i).asked().in(words);
        }
    }

    /** What is asked for most counts more than its share: a question is about one thing. */
    private static double[] sharpened(double[] asked) {
        double sum = 0;
        for (int i = 0; i < asked.length; i++) {
            asked[i] *= asked[i];
            sum += asked[i];
        }
        for (int i = 0; i < asked.length && sum > 0; i++) {
            asked[i] /= sum;
        }
        return asked;
    }

    /** The place of the theme it asks for most; -1 where nothing is known. */
    int most() {
        int most = -1;
        for (int i = 0; i < asked.length; i++) {
            most = asked[i] > (most < 0 ? 0 : asked[most]) ? i : most;
        }
        return most;
    }

    /** The kind of story it asks for most, where that is one. */
    Optional<StoryKind> kind() {
        return most() < 0 ? Optional.empty() : Themes.ALL.get(most()).kind();
    }

    /** How much of what it asks for is one thing, 0 to 1. */
    double sharpness() {
        return most() < 0 ? 0 : asked[most()];
    }

    /** The words that say what it is about. */
    Set<String> things() {
        return things;
    }

    /** The question that was read. */
    public Question question() {
        return question;
    }

    /** How much of what it asks for is this theme, 0 to 1; all of them are 1, or 0 where nothing is known. */
    double asks(int theme) {
        return asked[theme];
    }
}
