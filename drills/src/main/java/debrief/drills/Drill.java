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
     */
    record Facts(
            String id,
            String title,
            String about,
            Truth truth,
            String unit,
            List<String> dimensions,
            List<Rule> rules) {
        public Facts {
            dimensions = List.copyOf(dimensions);
            rules = List.copyOf(rules);
        }

        /** Whether the last of these moves can be taken back: there is one, and it has shown nothing. */
        public boolean takesBack(List<Move> moves) {
            return !moves.isEmpty()
                    && rules.stream()
                            .filter(Rule::shows)
                            .noneMatch(rule -> rule.example()
                                    .does()
                                    .equals(moves.get(moves.size() - 1).does()));
        }
    }

    /**
     * One kind of move.
     *
     * @param example a move of this kind
     * @param says what it does, in one sentence
     * @param shows whether it shows the player something, so that it stays once it is made
     */
    record Rule(Move example, String says, boolean shows) {
        /** A move that shows nothing. */
        public Rule(Move example, String says) {
            this(example, says, false);
        }
    }

    /** The name used at the prompt. */
    default String id() {
        return facts().id();
    }

    /** The name shown to a person. */
    default String title() {
        return facts().title();
    }
}
