package debrief.content;

import debrief.engine.interview.Round;
import debrief.engine.question.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All packs that could be read, and what was wrong with the rest.
 *
 * @param packs in the order of their ids, generic first
 * @param problems every mistake found; what is good was read all the same
 */
public record Packs(List<Pack> packs, List<Problem> problems) {
    /** Reads every pack below a folder. Reading never stops at the first mistake. */
    public static Packs read(Path folder) {
        return new Packs(List.of(), List.of());
    }

    /** The pack of that id. */
    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The question of that id, in any pack. */
    public Optional<BankQuestion> question(String id) {
        return packs.stream()
                .flatMap(pack -> pack.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /** The question whose wording, or one of whose variants, is this. */
    public Optional<BankQuestion> asked(String wording) {
        return Optional.empty();
    }

    /**
     * Sets up a round: the company's own questions of the stage's foci first, then the generic pack's,
     * shuffled by the seed, as many as fit the minutes (at least one).
     */
    public Round round(Pack pack, Stage stage, Level level, int minutes, long seed) {
        return new Round(pack.lens(stage), level, List.of(), List.of());
    }

    /** The versions of the packs a round of this company draws from, such as {@code generic 2026.1, netflix 2026.1}. */
    public String versions(Pack pack) {
        return "";
    }
}
