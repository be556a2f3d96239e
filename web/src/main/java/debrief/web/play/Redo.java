package debrief.web.play;

import debrief.engine.debrief.Part;
import debrief.engine.interview.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer of which one part was told anew is kept as a round of its own, with the turns of the first one. The turn that asks says
 * so: it is about the part, and its wording names it.
 */
public final class Redo {
    private static final String ABOUT = "redo-";

    private Redo() {}

    /** The part of that name. */
    public static Optional<Part> part(String key) {
        return Arrays.stream(Part.values())
                .filter(part -> part.key().equals(key))
                .findFirst();
    }

    /** The turns with the first one marked, so that everybody who reads them knows what was told anew. */
    public static List<Turn> marked(List<Turn> turns, Part part) {
        return turns.stream()
                .map(turn -> turn.kind() == Turn.Kind.ASK
                        ? new Turn(turn.kind(), turn.question(), ABOUT + part.key(), wording(turn, part), turn.said())
                        : turn)
                .toList();
    }

    private static String wording(Turn turn, Part part) {
        String before = told(List.of(turn));
        String ask = before.isEmpty()
                ? turn.wording()
                : turn.wording().substring(turn.wording().indexOf(": ") + 2);
        return "Told again, only " + part.title().toLowerCase(Locale.ROOT) + ": " + ask;
    }

    /** The title of the part that was told anew; empty where none was. */
    public static String told(List<Turn> turns) {
        return turns.stream()
                .filter(turn -> turn.kind() == Turn.Kind.ASK && turn.about().startsWith(ABOUT))
                .findFirst()
                .flatMap(turn -> part(turn.about().substring(ABOUT.length())))
                .map(Part::title)
                .orElse("");
    }
}
