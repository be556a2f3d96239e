package debrief.drills.shelf;

import debrief.content.DrillTexts;
import debrief.content.Packs;
import debrief.content.Problem;
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

    /** So many cases of each difficulty show whether a pack has what they are made of. */
    private static final int DEALT = 3;

    private static final String MEND = "Compare it with the file of that name in the pack generic, or leave it out.";

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

    /**
     * What keeps cases from being made of the packs: each drill is dealt some times at every difficulty.
     */
    public static List<Problem> problems(Packs packs) {
        List<Problem> problems = new ArrayList<>();
        packs.packs()
                .forEach(pack -> pack.drills()
                        .forEach(texts -> Optional.ofNullable(kinds().get(texts.drill()))
                                .flatMap(kind -> wrong(kind.apply(texts)))
                                .ifPresent(wrong -> problems.add(new Problem(
                                        texts.file(),
                                        0,
                                        wrong.replaceFirst("^\\Q" + texts.file() + "\\E(:\\d+)?: ", ""),
                                        MEND)))));
        return problems;
    }

    private static Optional<String> wrong(Drill drill) {
        for (int difficulty = 1; difficulty <= HARDEST; difficulty++) {
            for (long seed = 1; seed <= DEALT; seed++) {
                try {
                    drill.deal(seed, difficulty);
                } catch (IllegalStateException e) {
                    return Optional.of(String.valueOf(e.getMessage()));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    return Optional.of("No case of difficulty " + difficulty + " can be made of this.");
                }
            }
        }
        return Optional.empty();
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
