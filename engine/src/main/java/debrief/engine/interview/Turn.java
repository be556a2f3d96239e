package debrief.engine.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that was asked and what was said to it.
 *
 * @param kind what the interviewer did
 * @param question the id of the question it belongs to; empty for the candidate's own questions at the close
 * @param about the id of the point or signal it is about; empty where it is about none
 * @param wording the words that were asked
 * @param said the words that were answered; empty when it was skipped
 */
public record Turn(Kind kind, String question, String about, String wording, String said) {
    /** What the interviewer does when it is the candidate's turn to speak next. */
    public enum Kind {
        /** Asks a question of the round. */
        ASK,
        /** Follows up on what is missing or doubtful. */
        FOLLOW_UP,
        /** Stops a long set-up. */
        INTERRUPT,
        /** Hands back two things that cannot both be so. */
        HAND_BACK,
        /** Answers a question of the candidate's. */
        ANSWER,
        /** Gives the last minutes to the candidate's questions. */
        CLOSE;

        /** The name used in JSON and in round files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of that name, if there is one. */
        public static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }

        /** Whether it is one of the follow-ups of which a question has only so many. */
        public boolean costs() {
            return this == FOLLOW_UP || this == INTERRUPT || this == HAND_BACK;
        }
    }

    /** A turn of a round that was kept before kinds were: it follows up where it is about something. */
    public Turn(String question, String about, String wording, String said) {
        this(about.isEmpty() ? Kind.ASK : Kind.FOLLOW_UP, question, about, wording, said);
    }

    /** Whether this turn goes on with a question rather than asking it. */
    public boolean followUp() {
        return kind != Kind.ASK && kind != Kind.CLOSE;
    }

    /** Whether the candidate chose to pass. */
    public boolean skipped() {
        return said.isBlank();
    }

    /** The same words as a turn of another kind. */
    public Turn of(Kind other) {
        return new Turn(other, question, about, wording, said);
    }

    /** The same turn with other words said. */
    public Turn saying(String words) {
        return new Turn(kind, question, about, wording, words);
    }
}
