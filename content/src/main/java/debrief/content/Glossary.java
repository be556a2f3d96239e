package debrief.content;

import java.util.List;
import java.util.Locale;

/**
 * Words of the trade, each with a sentence that uses it rightly and one that does not.
 *
 * @param terms in alphabetical order
 */
public record Glossary(List<Term> terms) {
    /** No words at all. */
    static final Glossary NONE = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * A word of the trade.
     *
     * @param also other names for it
     * @param means what it means, in plain words
     * @param used a sentence that uses it rightly
     * @param misused a sentence that uses it wrongly, as one hears it
     * @param because what is wrong with that
     * @param see other terms of the glossary, by their names
     */
    public record Term(
            String term,
            List<String> also,
            String means,
            String used,
            String misused,
            String because,
            List<String> see) {
        public Term {
            also = List.copyOf(also);
            see = List.copyOf(see);
        }

        /** Its place on a page, such as {@code error-budget}. */
        public String anchor() {
            return anchor(term);
        }

        /** The place of the term of that name. */
        public static String anchor(String term) {
            return term.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        }

        /** The letter it is filed under, A to Z, or {@code #}. */
        public String letter() {
            String first = term.substring(0, 1).toUpperCase(Locale.ROOT);
            return first.matches("[A-Z]") ? first : "#";
        }

        /** Whether its names or its meaning hold these words, in any case. */
        public boolean holds(String words) {
            String wanted = Wordings.plain(words);
            return Wordings.plain(term + " " + String.join(" ", also) + " " + means)
                    .contains(wanted);
        }
    }
}
