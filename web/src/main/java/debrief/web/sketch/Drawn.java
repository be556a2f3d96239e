package debrief.web.sketch;

import debrief.web.store.StoredRound;
import debrief.web.store.StoredSketch;
import debrief.web.store.StoredTurn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sketch that was sent with an answer.
 *
 * @param n the turn it was drawn for
 * @param words what is drawn, in words
 */
public record Drawn(int n, Picture picture, List<String> words) {
    public Drawn {
        words = List.copyOf(words);
    }

    /** The sketches of a round by the id of the question they belong to; those of turns not answered yet are left out. */
    public static Map<String, List<Drawn>> byQuestion(StoredRound round, List<StoredSketch> sketches) {
        Map<String, List<Drawn>> drawn = new LinkedHashMap<>();
        for (StoredSketch stored : sketches) {
            for (StoredTurn turn : round.stored()) {
                if (turn.n() == stored.n()) {
                    Sketch.read(stored.drawing())
                            .filter(sketch -> !sketch.isEmpty())
                            .ifPresent(
                                    sketch -> drawn.computeIfAbsent(turn.turn().question(), id -> new ArrayList<>())
                                            .add(new Drawn(turn.n(), Picture.of(sketch), sketch.words())));
                }
            }
        }
        return drawn;
    }
}
