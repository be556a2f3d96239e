package debrief.engine.interview;

import java.util.Locale;

/** Why a question ended. */
public enum End {
    /** Every expected point was made, and no claim is left unbacked. */
    BEDROCK("Every point is made, and nothing that was claimed hangs in the air."),
    /** Two follow-ups in a row brought nothing new, or the question was passed. */
    WALL("There is no more to be had here."),
    /** Every follow-up was used. */
    BUDGET("The follow-ups on this question are used up."),
    /** The time was up. */
    TIME("The time is up.");

    private final String says;

    End(String says) {
        this.says = says;
    }

    /** The name used in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a person is told about it. */
    public String says() {
        return says;
    }
}
