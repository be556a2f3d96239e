package debrief.drills.shelf;

import debrief.content.DrillTexts;
import debrief.content.Packs;
import debrief.drills.Drill;
import debrief.drills.cut.Cut;
import debrief.drills.estimate.Estimate;
import debrief.drills.migration.Migration;
import debrief.drills.plain.Plain;
import debrief.drills.priorities.Priorities;
import debrief.drills.review.Review;
import debrief.drills.slip.Slip;
import debrief.drills.triage.Triage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All drills that the packs have scenarios for, always in the same order. */
public final class Drills {
    /** A difficulty, where nothing else is said. */
    public static final int DIFFICULTY = 2;

    /** The hardest there is; 1 is the easiest. */
    public static final int HARDEST = 3;

    private final List<Drill> all;

    private Drills(List<Drill> all) {
        this.all = List.copyOf(all);
    }

    /** Those with scenarios in the packs; where several packs have some, the first of them counts. */
    public static Drills of(Packs packs) {
        Map<String, DrillTexts> texts = new LinkedHashMap<>();
        packs.packs().forEach(pack -> pack.drills().forEach(one -> texts.putIfAbsent(one.drill(), one)));
        List<Drill> all = new ArrayList<>();
        kinds().forEach((id, kind) ->
                Optional.ofNullable(texts.get(id)).map(kind).ifPresent(all::add));
        return new Drills(all);
    }

    private static Map<String, Function<DrillTexts, Drill>> kinds() {
        Map<String, Function<DrillTexts, Drill>> kinds = new LinkedHashMap<>();
        kinds.put("triage", Triage::new);
        kinds.put("review", Review::new);
        kinds.put("cut", Cut::new);
        kinds.put("slip", Slip::new);
        kinds.put("migration", Migration::new);
        kinds.put("estimate", Estimate::new);
        kinds.put("plain", Plain::new);
        kinds.put("priorities", Priorities::new);
        return kinds;
    }

    /** The drills, in the order they are shown. */
    public List<Drill> all() {
        return all;
    }

    /** The drill of that id. */
    public Optional<Drill> find(String id) {
        return all.stream().filter(drill -> drill.id().equals(id)).findFirst();
    }
}
