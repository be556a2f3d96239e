package debrief.web.play;

import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Stage;
import debrief.engine.question.Level;
import debrief.web.store.StoredLoop;
import debrief.web.store.StoredRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A whole loop and how far it got.
 *
 * @param company its name
 * @param level the company's name for the level
 * @param steps the company's rounds, in their order
 */
public record LoopPlay(StoredLoop stored, String company, String level, List<Step> steps) {
    public LoopPlay {
        steps = List.copyOf(steps);
    }

    /**
     * One round of the loop.
     *
     * @param play empty while it was not begun
     */
    public record Step(Stage stage, Optional<Play> play) {
        /** Whether it was taken to its end. */
        public boolean done() {
            return play.filter(taken -> taken.stored().ended().isPresent()).isPresent();
        }

        /** Whether it was begun and can go on. */
        public boolean underWay() {
            return play.isPresent() && !done();
        }
    }

    /**
     * Joins a loop with its rounds. Where a round was taken twice, the newer one counts. Without the company's pack there are
     * no steps but those that were taken.
     */
    public static LoopPlay of(StoredLoop stored, List<StoredRound> rounds, Packs packs) {
        Optional<Pack> pack = packs.pack(stored.company());
        Optional<Level> level = Level.of(stored.level());
        List<Step> steps = new ArrayList<>();
        for (Stage stage : pack.map(Pack::loop).orElse(List.of())) {
            steps.add(new Step(
                    stage,
                    rounds.stream()
                            .filter(round -> round.setUp().stage().equals(stage.id()))
                            .max(Comparator.comparing(StoredRound::started))
                            .map(round -> Play.of(round, packs))));
        }
        return new LoopPlay(
                stored,
                pack.map(Pack::name).orElse(stored.company()),
                pack.flatMap(known -> level.map(it -> known.levels().getOrDefault(it, it.key())))
                        .orElse(stored.level()),
                steps);
    }

    /** The rounds that were taken to their end, in the loop's order: what one committee would sit over. */
    public List<Play> plays() {
        return steps.stream()
                .filter(Step::done)
                .flatMap(step -> step.play().stream())
                .toList();
    }

    /** The round that comes next: the first that is not done. */
    public Optional<Step> next() {
        return steps.stream().filter(step -> !step.done()).findFirst();
    }

    /** Whether every round was taken. */
    public boolean over() {
        return !steps.isEmpty() && next().isEmpty();
    }
}
