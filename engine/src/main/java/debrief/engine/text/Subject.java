package debrief.engine.text;

/** Who acts in a clause. */
public enum Subject {
    /** The speaker: "I". */
    ME,
    /** A group the speaker belongs to: "we". */
    US,
    /** The listener, or anybody: "you". */
    YOU,
    /** Another person or a team, by name, role or pronoun. */
    OTHER,
    /** A system, a thing, a fact. */
    THING,
    /** Nobody is named: "it was decided". */
    NOBODY
}
