package debrief.drills;

/** A simulation: a seed and a difficulty make a case, always the same one. */
public interface Drill {
    /** The name used at the prompt, such as {@code cut}. */
    String id();

    /** The name shown to a person. */
    String title();

    /** How far its best play is known. */
    Truth truth();

    /**
     * A case to play.
     *
     * @param difficulty 1 to 3
     */
    Case deal(long seed, int difficulty);
}
