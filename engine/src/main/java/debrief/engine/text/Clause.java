package debrief.engine.text;

import java.util.List;
import java.util.Set;

/**
 * A stretch of words with at most one finite verb.
 *
 * @param index its place among the clauses, 0 for the first
 * @param sentence the place of its sentence, 0 for the first
 * @param words its words, in order; never empty
 * @param subject who acts
 * @param verb the place of the verb that carries the meaning within {@code words}, or -1
 * @param mode whether it took place
 * @param negated whether it says that something is not so
 * @param opening the word that joins it to what came before ("because", "so", "if"), or ""
 * @param deeds where a noun says what was done ("made a postponement"), the verbs it may come from; else empty
 * @param figures how many separate numbers it holds; "eleven million" is one
 * @param quantities those numbers, each with what it was said for
 * @param managerial whether it speaks in the language of management
 * @param plain its words in lower case, one space between, contractions in two
 */
public record Clause(
        int index,
        int sentence,
        List<Word> words,
        Subject subject,
        int verb,
        Mode mode,
        boolean negated,
        String opening,
        List<String> deeds,
        int figures,
        List<Quantity> quantities,
        boolean managerial,
        String plain) {

    /** Where it stands. */
    public Span span() {
        return new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
    }

    /** Whether the verb that carries its meaning, or the noun that says what was done, has one of these dictionary forms. */
    public boolean verbIn(Set<String> lemmas) {
        if (verb >= 0 && words.get(verb).isAny(lemmas)) {
            return true;
        }
        for (String deed : deeds) {
            if (lemmas.contains(deed)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of its words has one of these dictionary forms. */
    public boolean has(Set<String> lemmas) {
        for (Word word : words) {
            if (word.isAny(lemmas)) {
                return true;
            }
        }
        return false;
    }

    static String plain(List<Word> words) {
        StringBuilder plain = new StringBuilder();
        for (Word word : words) {
            if (plain.length() > 0) {
                plain.append(' ');
            }
            plain.append(word.lower());
        }
        return plain.toString();
    }
}
