package debrief.engine.rating;

import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.List;
import java.util.Set;

/**
 * Tells words in an order nobody says from speech. Words that close a grammar stand side by side in ways that no slip of
 * a learner, a recogniser or a nervous speaker brings about often: "the of", "from would", "and of".
 */
final class WordOrder {
    /** So many broken pairs in a thousand words: speech of every kind in calibration/ stays under 14. */
    private static final int MANY = 22;

    private static final int FEWEST = 4;

    private static final Set<String> DETERMINERS = Words.of("the a an my our your their its");
    private static final Set<String> NEVER_DETERMINED = Words.of(
            "the a an of to and or but is was were are be been i we he she they it would will could can has have did do in on at for "
                    + "with from because so if not my our their");
    private static final Set<String> PREPOSITIONS = Words.of("of from with into at");
    private static final Set<String> NEVER_BEHIND_A_PREPOSITION =
            Words.of("is was were are and or but of i we he she they would will could can had did because if so");
    private static final Set<String> MODALS = Words.of("would will could did should must");
    private static final Set<String> NEVER_BEHIND_A_MODAL =
            Words.of("the a an of and or but my our is was were are from with at because");
    private static final Set<String> JOINS = Words.of("and or but");
    private static final Set<String> NEVER_JOINED = Words.of("of and or but is");

    private WordOrder() {}

    /** Whether the words stand in an order that nobody says. */
    static boolean isBroken(Transcript transcript) {
        List<Word> words = transcript.words();
        int broken = 0;
        for (int i = 1; i < words.size(); i++) {
            if (isBroken(words.get(i - 1).lower(), words.get(i).lower())) {
                broken++;
            }
        }
        return broken >= FEWEST && broken * 1000L >= (long) MANY * words.size();
    }

    private static boolean isBroken(String first, String second) {
        return DETERMINERS.contains(first) && NEVER_DETERMINED.contains(second)
                || PREPOSITIONS.contains(first) && NEVER_BEHIND_A_PREPOSITION.contains(second)
                || MODALS.contains(first) && NEVER_BEHIND_A_MODAL.contains(second)
                || JOINS.contains(first) && NEVER_JOINED.contains(second);
    }
}
