package debrief.engine.interview;

import debrief.engine.text.Lexicon;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words that say what a sentence is about: things, deeds and qualities, by their dictionary forms. */
final class ContentWords {
    private static final Set<String> EMPTY = Words.of(
            "be have do get go can could will would shall should may might must let say tell know ask want need think mean make take give "
                    + "there here this that these those it they them we us i me my you your our their his her its he she one other others such "
                    + "some any all no not none more most much many few less least very just only even still also too so then than as of in on "
                    + "at to from by for with without into onto over under about after before between during per each every both either and or "
                    + "but if when while where which who whom whose what why how a an the thing way lot bit kind sort please right now ever yet "
                    + "already again back up down out off really actually exactly currently roughly approximately n't 's 're 've 'd 'll 'm "
                    + "usual good happen work use today yesterday tomorrow day week month year hour minute");

    private ContentWords() {}

    static List<Word> in(String text) {
        return in(Transcript.read(text).words());
    }

    static List<Word> in(List<Word> words) {
        List<Word> content = new ArrayList<>();
        for (Word word : words) {
            if (is(word) && content.stream().noneMatch(other -> same(word, other))) {
                content.add(word);
            }
        }
        return content;
    }

    private static boolean is(Word word) {
        return word.lower().length() > 1
                && !EMPTY.contains(word.lower())
                && word.lemmas().stream().noneMatch(EMPTY::contains)
                && !word.digits()
                && !word.can(Lexicon.FIGURE)
                && Character.isLetter(word.lower().charAt(0))
                && (!word.known() || word.can(Lexicon.NOUN | Lexicon.VERB | Lexicon.ADJECTIVE));
    }

    /** Whether two words have a dictionary form in common. */
    static boolean same(Word one, Word other) {
        return one.lower().equals(other.lower()) || one.isAny(forms(other));
    }

    static boolean isAmong(Word word, List<Word> words) {
        return words.stream().anyMatch(other -> same(word, other));
    }

    private static Set<String> forms(Word word) {
        Set<String> forms = new LinkedHashSet<>(word.lemmas());
        forms.add(word.lower());
        return forms;
    }
}
