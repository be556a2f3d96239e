package debrief.drills;

import java.util.List;

/** A simulation: a seed and a difficulty make a case, always the same one. */
public interface Drill {
    /** The name used at the prompt, such as {@code cut}. */
    String id();

    /** The name shown to a person. */
    String title();

    /** What it is about, in a sentence or two. */
    String about();

    /** How far its best play is known. */
    Truth truth();

    /** What its value counts, such as "thousands". */
    String unit();

    /** The dimensions of the rubric it speaks to, by their keys. */
    List<String> dimensions();

    /** Its moves, each with an example. */
    List<Rule> rules();

    /** Whether a move can be taken back; not where it has shown something. */
    default boolean takesBack() {
        return true;
    }

    /**
     * A case to play.
     *
     * @param difficulty 1 to 3
     * @throws IllegalStateException where the pack lacks something a case is made of; it says what
     */
    Case deal(long seed, int difficulty);

    /**
     * One kind of move.
     *
     * @param example a move of this kind
     * @param says what it does, in one sentence
     */
    record Rule(Move example, String says) {}
}
