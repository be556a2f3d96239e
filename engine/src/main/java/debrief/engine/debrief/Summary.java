package debrief.engine.debrief;

import debrief.engine.rating.Answered;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Scorecard;
import debrief.engine.signal.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One sentence on an answer: what shows, then what is missing. Never about the person. */
final class Summary {
    private static final Map<Dimension, String> SHOWS = new EnumMap<>(Dimension.class);
    private static final Map<Dimension, String> LACKS = new EnumMap<>(Dimension.class);

    static {
        put(Dimension.OWNERSHIP, "takes decisions and names them", "does not say what you decided yourself");
        put(Dimension.JUDGMENT, "weighs one way against another", "gives no other way and no price");
        put(Dimension.TECHNICAL, "explains how the system behaves", "does not explain how the system behaves");
        put(Dimension.EXECUTION, "runs the work with dates, gates and a way back", "names no dependency, date or gate");
        put(Dimension.INFLUENCE, "names who was against it", "says nothing of the people it had to move");
        put(Dimension.IMPACT, "shows in figures what changed", "gives no figure for what changed");
        put(Dimension.STRUCTURE, "answers the question in order", "is hard to follow");
        put(Dimension.REFLECTION, "owns a mistake and what changed since", "names no mistake and no change since");
    }

    private Summary() {}

    private static void put(Dimension dimension, String shows, String lacks) {
        SHOWS.put(dimension, shows);
        LACKS.put(dimension, lacks);
    }

    static String of(Scorecard scorecard) {
        if (!(scorecard.answered() instanceof Answered.OnQuestion)) {
            return scorecard.answered().says();
        }
        List<Rating> ranked = new ArrayList<>(scorecard.ratings());
        ranked.sort(Comparator.comparingInt((Rating rating) -> -rating.level().orElse(0)));
        List<String> shows = new ArrayList<>();
        List<String> lacks = new ArrayList<>();
        for (Rating rating : ranked) {
            if (rating.level().orElse(0) >= 4 && shows.size() < 2) {
                shows.add(Objects.requireNonNull(SHOWS.get(rating.dimension())));
            }
        }
        for (int i = ranked.size() - 1; i >= 0 && lacks.size() < 2; i--) {
            if (ranked.get(i).level().orElse(3) <= 2) {
                lacks.add(Objects.requireNonNull(LACKS.get(ranked.get(i).dimension())));
            }
        }
        if (shows.isEmpty() && lacks.isEmpty()) {
            return "This answer shows something of everything, and nothing in full.";
        }
        if (shows.isEmpty()) {
            return "This answer " + String.join(", and ", lacks) + ".";
        }
        if (lacks.isEmpty()) {
            return "This answer " + String.join(", and ", shows) + ".";
        }
        return "This answer " + String.join(" and ", shows) + "; it " + String.join(", and ", lacks) + ".";
    }
}
