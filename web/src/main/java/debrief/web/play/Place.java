package debrief.web.play;

import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Stage;
import debrief.engine.question.Level;
import debrief.web.store.SetUp;
import java.util.Optional;

/**
 * Where a round is held, in words. What no pack names any more goes by its id.
 *
 * @param company the name of the company
 * @param stage the name of the company's round
 * @param level the company's name for the level
 */
public record Place(String company, String stage, String level) {
    public static Place of(SetUp setUp, Packs packs) {
        Optional<Pack> pack = packs.pack(setUp.company());
        Level level = Level.of(setUp.level()).orElse(Level.SENIOR);
        return new Place(
                pack.map(Pack::name).orElse(setUp.company()),
                pack.flatMap(found -> found.stage(setUp.stage()))
                        .map(Stage::name)
                        .orElse(setUp.stage()),
                pack.map(found -> found.levels().getOrDefault(level, level.key()))
                        .orElse(level.key()));
    }

    /** All of it, as a person reads it. */
    public String where() {
        return company + ", " + stage + ", " + level;
    }
}
