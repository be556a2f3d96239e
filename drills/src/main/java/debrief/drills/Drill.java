package debrief.drills;

import java.util.List;

/** A simulation: a seed and a difficulty make a case, always the same one. */
public interface Drill {
    /** What holds in every case of it. */
    Facts facts();

    /**
     * A case to play.
     *
     * @param difficulty 1 to 3
     * @throws IllegalStateException where the pack lacks something a case is made of; it says what
     */
    Case deal(long seed, int difficulty);

    /**
     * What holds in every case of a drill.
     *
     * @param id the name used at the prompt, such as {@code cut}
     * @param title the name shown to a person
     * @param about what it is about, in a sentence or two
     * @param truth how far its best play is known
     * @param unit what its value counts, such as "thousands"
     * @param dimensions the dimensions of the rubric it speaks to, by their keys
     * @param rules its moves, each with an example
     * @param takesBack whether a move can be taken back; not where it has shown something
     */
    record Facts(
            String id,
            String title,
            String about,
            Truth truth,
            String unit,
            List<String> dimensions,
            List<Rule> rules,
            boolean takesBack) {
        public Facts {
            dimensions = List.copyOf(dimensions);
            rules = List.copyOf(rules);
        }
    }

    /**
     * One kind of move.
     *
     * @param example a move of this kind
     * @param says what it does, in one sentence
     */
    record Rule(Move example, String says) {}

    /** The name used at the prompt. */
    default String id() {
        return facts().id();
    }

    /** The name shown to a person. */
    default String title() {
        return facts().title();
    }
}
