package debrief.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into words. Every character is looked at once. */
final class Tokens {
    /** Sounds that are no words: speech recognisers drop them, so they count for nothing. */
    private static final Set<String> SOUNDS = Words.of("um umm uh uhh er erm hm hmm eh");

    private static final List<String> TAILS = List.of("n't", "'d", "'ll", "'ve", "'re", "'s", "'m");

    private final String text;
    private final Lexicon lexicon = new Lexicon();
    private final List<Word> words = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Word> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.cut();
        return tokens.words;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            if (Character.isDigit(code)) {
                at = number(at);
            } else if (Character.isLetter(code)) {
                at = word(at);
            } else {
                sign(at, code);
                at += Character.charCount(code);
            }
        }
    }

    /** A sign that is said as a word, where it stands at a number: 30%, €40. */
    private void sign(int at, int code) {
        int last = at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        boolean behind = last >= 0 && Character.isDigit(text.charAt(last));
        boolean before = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        if (code == '%' && behind) {
            add(at, at + 1, "percent", false);
        } else if (before && (code == '$' || code == '€' || code == '£')) {
            add(at, at + 1, code == '$' ? "dollars" : code == '€' ? "euros" : "pounds", false);
        }
    }

    /** A figure with its inner marks and what is written onto it: 0.7, 2,400, 150ms, 4K. */
    private int number(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inner = (c == '.' || c == ',' || c == ':')
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1));
            if (!Character.isLetterOrDigit(c) && !inner) {
                break;
            }
            at++;
        }
        add(from, at, text.substring(from, at).toLowerCase(Locale.ROOT), false);
        return at;
    }

    private int word(int from) {
        int at = from;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            boolean inner = (isApostrophe(code) || code == '-')
                    && at + 1 < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(at + 1));
            boolean letter = Character.isLetterOrDigit(code)
                    || Character.getType(code) == Character.NON_SPACING_MARK
                    || Character.getType(code) == Character.COMBINING_SPACING_MARK;
            if (!letter && !inner) {
                break;
            }
            at += Character.charCount(code);
        }
        boolean capital = Character.isUpperCase(text.codePointAt(from));
        String lower = text.substring(from, at).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (lower.length() != at - from) {
            // A few signs grow when they are lowered; no English word holds one.
            add(from, at, lower, capital);
            return at;
        }
        String[] joined = ClosedWords.joined(lower);
        if (joined != null) {
            int cut = Math.min(at - 1, from + joined[0].length());
            add(from, cut, joined[0], capital);
            add(cut, at, joined[1], false);
            return at;
        }
        for (String tail : TAILS) {
            if (lower.length() > tail.length() && lower.endsWith(tail)) {
                int cut = at - tail.length();
                add(from, cut, lower.substring(0, lower.length() - tail.length()), capital);
                add(cut, at, tail, false);
                return at;
            }
        }
        add(from, at, lower, capital);
        return at;
    }

    private static boolean isApostrophe(int code) {
        return code == '\'' || code == '\u2019';
    }

    private void add(int from, int to, String lower, boolean capital) {
        if (SOUNDS.contains(lower)) {
            return;
        }
        Lexicon.Entry entry = lexicon.entry(lower, capital);
        int tags = entry.tags() | (Figures.isNumber(lower) ? Lexicon.FIGURE : 0);
        words.add(new Word(words.size(), new Span(from, to), lower, entry.lemmas(), tags, entry.known()));
    }
}
