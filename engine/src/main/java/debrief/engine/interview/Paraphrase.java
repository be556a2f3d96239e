package debrief.engine.interview;

import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.List;
import java.util.Set;

/** Whether two words mean the same thing in a question and in the fact that answers it: the same stem, or near names. */
final class Paraphrase {
    /** Longer stems with -er are other things: an engineer is no engine. */
    private static final int LONGEST_DOER = 5;

    private static final int SHORTEST_STEM = 3;

    private static final List<String> ENDINGS =
            List.of("ment", "ing", "ation", "ion", "al", "ance", "ence", "ity", "ness", "ship", "ly");

    private static final List<Set<String>> NEAR = List.of(
            Words.of("cost price budget money spend pay expense"),
            Words.of("late delay slip overdue behind"),
            Words.of("customer user client guest member subscriber visitor"),
            Words.of("own owner belong responsible"),
            Words.of("team group squad crew"),
            Words.of("fail failure break outage crash fault error"),
            Words.of("begin start since launch"),
            Words.of("end finish deadline date due"),
            Words.of("boss manager director lead"),
            Words.of("engineer developer programmer"),
            Words.of("vendor supplier partner"),
            Words.of("big large size"),
            Words.of("stop halt pause"),
            Words.of("agree approve accept sign"));

    private Paraphrase() {}

    static boolean isAmong(Word word, List<Word> words) {
        return words.stream().anyMatch(other -> is(word, other));
    }

    private static boolean is(Word one, Word other) {
        return ContentWords.same(one, other)
                || NEAR.stream().anyMatch(group -> one.isAny(group) && other.isAny(group))
                || one.lemmas().stream()
                        .anyMatch(mine ->
                                other.lemmas().stream().anyMatch(theirs -> grown(mine, theirs) || grown(theirs, mine)));
    }

    /** Whether the longer word is the shorter one with an ending. */
    private static boolean grown(String stem, String word) {
        if (stem.length() < SHORTEST_STEM || word.length() <= stem.length()) {
            return false;
        }
        String bare = stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
        boolean doer = stem.length() <= LONGEST_DOER && (word.equals(stem + "er") || word.equals(bare + "er"));
        return doer || ENDINGS.stream().anyMatch(ending -> word.equals(stem + ending) || word.equals(bare + ending));
    }
}
