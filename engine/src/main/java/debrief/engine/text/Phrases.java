package debrief.engine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases looked for at once. It finds what the regular expression finds that it is made from, and faster: the
 * alternatives are sorted by the letter they begin with, and at each word only those are tried that can begin there.
 *
 * <p>The expression is a choice, {@code a|b|c}, or a choice between word boundaries, {@code \b(a|b|c)\b}.
 */
public final class Phrases {
    private static final String BOUNDARY = "\\b";

    private final Map<Character, Pattern> byLetter = new HashMap<>();
    private final List<Pattern> anywhere = new ArrayList<>();

    private Phrases(String regex) {
        Map<Character, StringBuilder> letters = new HashMap<>();
        sort(regex, false, "", letters);
        letters.forEach((letter, choice) -> byLetter.put(letter, Pattern.compile(choice.toString())));
    }

    /** The phrases of an expression over lower-case words. */
    public static Phrases of(String regex) {
        return new Phrases(regex);
    }

    /** Whether any of them stands in these words. */
    public boolean in(CharSequence plain) {
        for (Pattern pattern : anywhere) {
            if (pattern.matcher(plain).find()) {
                return true;
            }
        }
        return find(plain, 0) != null;
    }

    /** How often they stand in these words. */
    public int count(CharSequence plain) {
        return places(plain).size();
    }

    /** Where they stand, in order, none within another. */
    List<Span> places(CharSequence plain) {
        if (!anywhere.isEmpty()) {
            throw new IllegalStateException("Each of these phrases has to begin with a letter: " + anywhere);
        }
        List<Span> places = new ArrayList<>();
        Span found = find(plain, 0);
        while (found != null) {
            places.add(found);
            found = find(plain, found.end());
        }
        return places;
    }

    private @Nullable Span find(CharSequence plain, int from) {
        boolean inWord = from > 0 && isWord(plain.charAt(from - 1));
        for (int at = from; at < plain.length(); at++) {
            boolean word = isWord(plain.charAt(at));
            if (word && !inWord) {
                Pattern pattern = byLetter.get(plain.charAt(at));
                if (pattern != null) {
                    Matcher matcher = pattern.matcher(plain)
                            .useTransparentBounds(true)
                            .useAnchoringBounds(false)
                            .region(at, plain.length());
                    if (matcher.lookingAt()) {
                        return new Span(at, matcher.end());
                    }
                }
            }
            inWord = word;
        }
        return null;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Sorts the alternatives of a choice: whether each begins at a word, and what must follow it. */
    private void sort(String choice, boolean bounded, String end, Map<Character, StringBuilder> letters) {
        for (String alternative : split(choice)) {
            int close = alternative.startsWith("\\b(") ? close(alternative, 2) : -1;
            if (close == alternative.length() - 1) {
                sort(alternative.substring(3, close), true, end, letters);
            } else if (close > 0 && alternative.substring(close + 1).equals(BOUNDARY)) {
                sort(alternative.substring(3, close), true, BOUNDARY + end, letters);
            } else {
                place(alternative, bounded, end, letters);
            }
        }
    }

    private void place(String alternative, boolean inside, String end, Map<Character, StringBuilder> letters) {
        String phrase = alternative.startsWith(BOUNDARY) ? alternative.substring(2) : alternative;
        boolean bounded = inside || alternative.startsWith(BOUNDARY);
        List<Character> first = bounded ? first(phrase) : List.of();
        if (first.isEmpty()) {
            anywhere.add(Pattern.compile((bounded ? BOUNDARY : "") + "(?:" + phrase + ")" + end));
            return;
        }
        for (Character letter : first) {
            StringBuilder sorted = letters.computeIfAbsent(letter, key -> new StringBuilder());
            sorted.append(sorted.length() == 0 ? "" : "|")
                    .append("(?:")
                    .append(phrase)
                    .append(')')
                    .append(end);
        }
    }

    /** The letters and digits a phrase can begin with; empty where that cannot be told. */
    private static List<Character> first(String phrase) {
        List<Character> letters = new ArrayList<>();
        if (phrase.startsWith("(")) {
            int close = close(phrase, 0);
            boolean optional = close + 1 < phrase.length() && "?*{".indexOf(phrase.charAt(close + 1)) >= 0;
            for (String inner : split(phrase.substring(phrase.startsWith("(?:") ? 3 : 1, close))) {
                List<Character> begins = first(inner);
                if (begins.isEmpty()) {
                    return List.of();
                }
                letters.addAll(begins);
            }
            if (optional) {
                List<Character> rest = first(phrase.substring(close + 2));
                if (phrase.charAt(close + 1) == '{' || rest.isEmpty()) {
                    return List.of();
                }
                letters.addAll(rest);
            }
            return letters.stream().distinct().toList();
        }
        if (phrase.startsWith("\\d")) {
            return digits();
        }
        boolean sure = !phrase.isEmpty()
                && Character.isLetterOrDigit(phrase.charAt(0))
                && (phrase.length() == 1 || "?*{".indexOf(phrase.charAt(1)) < 0);
        return sure ? List.of(phrase.charAt(0)) : List.of();
    }

    private static List<Character> digits() {
        List<Character> digits = new ArrayList<>();
        for (char digit = '0'; digit <= '9'; digit++) {
            digits.add(digit);
        }
        return digits;
    }

    /** Where the bracket that opens at {@code open} closes. */
    private static int close(String regex, int open) {
        int depth = 0;
        for (int i = open; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A bracket is not closed in " + regex);
    }

    /** The alternatives of a choice, brackets left whole. */
    private static List<String> split(String choice) {
        List<String> alternatives = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < choice.length(); i++) {
            char c = choice.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && depth == 0) {
                alternatives.add(choice.substring(from, i));
                from = i + 1;
            }
        }
        alternatives.add(choice.substring(from));
        return alternatives;
    }
}
