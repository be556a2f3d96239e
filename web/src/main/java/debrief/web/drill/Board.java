package debrief.web.drill;

import debrief.drills.Drill;
import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.List;

/** What a player sees of a case: a picture of its own for each drill. */
public sealed interface Board
        permits TriageBoard,
                CutBoard,
                SlipBoard,
                MigrationBoard,
                PrioritiesBoard,
                ReviewBoard,
                EstimateBoard,
                PlainBoard {
    /**
     * What is in front of the player.
     *
     * @param drill whose case it is
     * @param dealt the case
     * @param moves those made
     * @param typed what was typed for a move that could not be made
     * @param brush the stretch of time that is chosen
     * @param judged what came of it; nothing while it is played
     */
    record Scene(Drill drill, Dealt dealt, List<Move> moves, Typing typed, Brush brush, Known judged, boolean over) {
        Known after() throws Illegal {
            return dealt.after(moves);
        }
    }

    /** The board of a drill. */
    static Board of(Scene scene) throws Illegal {
        return switch (scene.drill().id()) {
            case "triage" -> TriageBoard.of(scene);
            case "cut" -> CutBoard.of(scene);
            case "slip" -> SlipBoard.of(scene);
            case "migration" -> MigrationBoard.of(scene);
            case "priorities" -> PrioritiesBoard.of(scene);
            case "review" -> ReviewBoard.of(scene);
            case "estimate" -> EstimateBoard.of(scene);
            case "plain" -> PlainBoard.of(scene);
            default ->
                throw new IllegalStateException(
                        "There is no board for " + scene.drill().id() + ".");
        };
    }
}
