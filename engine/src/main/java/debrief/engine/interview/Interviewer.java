package debrief.engine.interview;

/** Decides what is asked next. The same turns give the same move. */
public final class Interviewer {
    /** The most follow-ups on one question. */
    public static final int BUDGET = 3;

    private Interviewer() {}

    /** The next move of a round. */
    public static Move next(Round round) {
        int asked =
                (int) round.turns().stream().filter(turn -> !turn.followUp()).count();
        return asked < round.questions().size()
                ? new Move.Ask(
                        round.questions().get(asked),
                        asked + 1,
                        round.questions().size())
                : new Move.Close();
    }
}
