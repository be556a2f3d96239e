package debrief.engine.text;

import java.util.List;

/**
 * One word, or one half of a contraction ("did" and "n't").
 *
 * @param index its place among the words, 0 for the first
 * @param span where it stands
 * @param lower its letters in lower case, with a straight apostrophe
 * @param lemmas its dictionary forms, the verb's first; itself where the dictionary does not know it
 * @param tags what it can be, as bits of {@link Lexicon}
 * @param known whether the dictionary knows it
 */
public record Word(int index, Span span, String lower, List<String> lemmas, int tags, boolean known) {
    /** Whether any of its dictionary forms is this one. */
    public boolean is(String lemma) {
        return lower.equals(lemma) || lemmas.contains(lemma);
    }

    /** Whether any of its dictionary forms is one of these. */
    public boolean isAny(java.util.Set<String> forms) {
        if (forms.contains(lower)) {
            return true;
        }
        for (String lemma : lemmas) {
            if (forms.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be any of these parts of speech. */
    public boolean can(int tag) {
        return (tags & tag) != 0;
    }

    /** Whether it holds a digit. */
    public boolean digits() {
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isDigit(lower.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
