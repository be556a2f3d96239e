package debrief.mine.story;

import debrief.content.StoryKind;
import debrief.engine.debrief.ExpectedPoints;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Signal;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a story shows, read once: how much of each theme, and what it says. */
public final class Profile {
    private static final double TITLE = 2;
    private static final double KIND = 2.5;
    private static final double SIGNAL = 0.3;
    private static final int MOST_OF_A_SIGNAL = 2;

    /** So much of a theme shows it well; more adds less and less. */
    private static final double WELL = 3;

    /** From so much of a theme on a story is taken to be of its kind. */
    private static final double LOOKS_LIKE = 0.5;

    private final Story story;
    private final double[] shown;
    private final ExpectedPoints points;
    private final List<Strength> strengths;
    private final Themes.Lemmas words;

    private Profile(Story story, Themes.Lemmas words, double[] shown, ExpectedPoints points, List<Strength> strengths) {
        this.story = story;
        this.words = words;
        this.shown = shown;
        this.points = points;
        this.strengths = strengths;
    }

    /** Reads a story. */
    public static Profile of(Story story) {
        Transcript transcript = Transcript.read(story.words());
        Themes.Lemmas words = new Themes.Lemmas(transcript);
        Themes.Lemmas title = new Themes.Lemmas(Transcript.read(story.title() + ". " + story.theme()));
        Map<String, Integer> heard = new HashMap<>();
        for (Signal signal : Detectors.hear(transcript)) {
            heard.merge(signal.id(), 1, Integer::sum);
        }
        double[] shown = new double[Themes.ALL.size()];
        for (int i = 0; i < shown.length; i++) {
            Themes.Theme theme = Themes.ALL.get(i);
            double much = theme.told().in(words);
            much += TITLE * Math.min(1, theme.told().in(title) + theme.asked().in(title));
            much += theme.kind().filter(story.kinds()::contains).isPresent() ? KIND : 0;
            for (String id : theme.signals()) {
                much += SIGNAL * Math.min(MOST_OF_A_SIGNAL, heard.getOrDefault(id, 0));
            }
            shown[i] = 1 - Math.exp(-much / WELL);
        }
        return new Profile(story, words, shown, ExpectedPoints.in(transcript), Strength.of(story));
    }

    /** The story that was read. */
    public Story story() {
        return story;
    }

    /** How strong each part is. */
    public List<Strength> strengths() {
        return strengths;
    }

    /** The share of its strength that it has, 0 to 1. */
    public double strength() {
        return strengths.stream().mapToInt(Strength::level).sum() / (double) (strengths.size() * Strength.STRONG);
    }

    /** How much of a theme it shows, 0 to 1, by the theme's place. */
    double shows(int theme) {
        return shown[theme];
    }

    /** The share of these words that it has, 0 to 1. */
    double has(Set<String> things) {
        return things.isEmpty()
                ? 0
                : things.stream().filter(thing -> words.holds(List.of(thing))).count() / (double) things.size();
    }

    /** Whether it makes a point, and whether it has words of it. */
    double says(ExpectedPoint point) {
        return points.find(point).isPresent() ? 1 : points.touched(point) ? 0.3 : 0;
    }

    /** The kinds it is of: those the person ticked, or else the one it looks most like. */
    public Set<StoryKind> kinds() {
        EnumSet<StoryKind> kinds = EnumSet.noneOf(StoryKind.class);
        kinds.addAll(story.kinds());
        if (kinds.isEmpty()) {
            looksLike().stream().limit(1).forEach(kinds::add);
        }
        return kinds;
    }

    private List<StoryKind> looksLike() {
        Map<StoryKind, Double> most = new EnumMap<>(StoryKind.class);
        for (int i = 0; i < shown.length; i++) {
            double much = shown[i];
            Themes.ALL.get(i).kind().ifPresent(kind -> most.merge(kind, much, Math::max));
        }
        List<StoryKind> kinds = new ArrayList<>(StoryKind.all());
        kinds.removeIf(kind -> most.getOrDefault(kind, 0.0) < LOOKS_LIKE);
        kinds.sort(Comparator.comparingDouble(kind -> -most.getOrDefault(kind, 0.0)));
        return kinds;
    }
}
