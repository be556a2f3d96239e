package debrief.web.drill;

import debrief.drills.shelf.Drills;
import debrief.web.page.Asked;
import java.util.Map;
import java.util.Optional;

/**
 * Which case a form or an address asks for. What it does not say, or says wrongly, is as usual.
 *
 * @param seed of the case; empty for any
 * @param difficulty 1 to 3
 * @param clock minutes; 0 for none
 */
record Deal(Optional<Long> seed, int difficulty, int clock) {
    private static final int LONGEST_CLOCK = 60;

    static Deal of(Map<String, String> form) {
        return new Deal(
                Asked.longNumber(form.getOrDefault("seed", "").strip()),
                Asked.number(form.getOrDefault("difficulty", ""), 1, Drills.HARDEST)
                        .orElse(Drills.DIFFICULTY),
                Asked.number(form.getOrDefault("clock", ""), 1, LONGEST_CLOCK).orElse(0));
    }
}
