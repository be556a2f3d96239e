package debrief.web.bank;

import debrief.content.Glossary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The glossary as it is shown.
 *
 * @param asked the words it was asked for; empty for all
 * @param letters in the order of the alphabet, each with the terms that hold the words
 * @param all how many terms there are
 */
public record Terms(String asked, List<Letter> letters, int all) {
    /** No words that are looked for are longer. */
    private static final int LONGEST = 100;

    /** The terms that begin with a letter. */
    public record Letter(String letter, List<Glossary.Term> terms) {
        /** Its place on the page. */
        public String anchor() {
            return letter.equals("#") ? "letter-other" : "letter-" + letter.toLowerCase(Locale.ROOT);
        }
    }

    /** The terms that hold these words; of two of the same name, the first. */
    static Terms of(Stream<Glossary.Term> terms, String asked) {
        String words = asked.strip();
        String wanted = words.substring(0, Math.min(LONGEST, words.length()));
        Set<String> seen = new HashSet<>();
        List<Glossary.Term> all = terms.filter(term -> seen.add(term.anchor())).toList();
        TreeMap<String, List<Glossary.Term>> letters = new TreeMap<>();
        all.stream()
                .filter(term -> term.holds(wanted))
                .forEach(term -> letters.computeIfAbsent(term.letter(), letter -> new ArrayList<>())
                        .add(term));
        return new Terms(
                wanted,
                letters.entrySet().stream()
                        .map(letter -> new Letter(letter.getKey(), List.copyOf(letter.getValue())))
                        .toList(),
                all.size());
    }

    /** How many are shown, in words. */
    public String found() {
        int shown = letters.stream().mapToInt(letter -> letter.terms().size()).sum();
        if (asked.isEmpty()) {
            return all + " terms.";
        }
        return shown == 0 ? "None of " + all + " terms holds that." : shown + " of " + all + " terms.";
    }
}
