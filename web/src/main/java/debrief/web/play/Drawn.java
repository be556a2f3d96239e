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

/** Draws the questions of a round that is about to begin. */
public final class Drawn {
    /** The round that stands for all rounds of a company, in forms. */
    public static final String WHOLE_LOOP = "whole-loop";

    private Drawn() {}

    /**
     * A round of a company's questions; empty where none fits. A drill-down has one question, a story where there is one.
     *
     * @param seed the same seed draws the same questions from the same packs
     */
    public static Optional<SetUp> round(
            Packs packs, Pack pack, Stage stage, Level level, int minutes, Mode mode, SetUp.Held held, long seed) {
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
                : Optional.of(new SetUp(
                        pack.id(),
                        stage.id(),
                        level.key(),
                        minutes,
                        mode,
                        seed,
                        asked.stream().map(Question::id).toList(),
                        Debrief.ENGINE,
                        packs.versions(pack),
                        held));
    }
}
