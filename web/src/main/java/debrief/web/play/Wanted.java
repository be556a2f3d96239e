package debrief.web.play;

import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Stage;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.web.store.Mode;
import debrief.web.store.SetUp;
import java.util.List;
import java.util.Optional;

/** A company's round that is about to begin, before its questions are drawn. */
public record Wanted(Pack pack, Stage stage, Level level, int minutes, Mode mode, SetUp.Held held) {
    /** The round that a set-up is for; empty where its company or that round of it is gone. */
    public static Optional<Wanted> of(SetUp setUp, Packs packs) {
        return packs.pack(setUp.company())
                .flatMap(pack -> pack.stage(setUp.stage())
                        .map(stage -> new Wanted(
                                pack,
                                stage,
                                Level.of(setUp.level()).orElse(Level.SENIOR),
                                setUp.minutes(),
                                setUp.mode(),
                                setUp.held())));
    }

    /** The same round, lasting so many minutes. */
    public Wanted lasting(int others) {
        return new Wanted(pack, stage, level, others, mode, held);
    }

    /** Set up with these questions, by their ids. */
    public SetUp asking(List<String> questions, Packs packs, long seed) {
        return new SetUp(
                pack.id(),
                stage.id(),
                level.key(),
                minutes,
                mode,
                seed,
                questions,
                Debrief.ENGINE,
                packs.versions(pack),
                held);
    }

    /**
     * Set up with questions that fit; empty where none does. A drill-down has one, a story where there is one.
     *
     * @param seed the same seed draws the same questions from the same packs
     */
    public Optional<SetUp> drawn(Packs packs, long seed) {
        List<Question> drawn = packs.round(pack, stage, level, minutes, seed).questions();
        List<Question> asked = mode == Mode.DRILL_DOWN
                ? drawn.stream()
                        .filter(question -> question.kind() == Kind.STORY)
                        .findFirst()
                        .or(() -> drawn.stream().findFirst())
                        .stream()
                        .toList()
                : drawn;
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(asking(asked.stream().map(Question::id).toList(), packs, seed));
    }
}
