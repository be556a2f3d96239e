package debrief.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases looked for at once. It finds what the regular expression finds that it is made from, and faster: the
 * alternatives are sorted by the two letters they begin with, and at each word only those are tried that can begin there.
 *
 * <p>The expression is a choice, {@code a|b|c}, or a choice between word boundaries, {@code \b(a|b|c)\b}.
 */
public final class Phrases {
    private static final String BOUNDARY = "\\b";
    /** The plain letters, which every phrase begins with. */
    private static final int LETTERS = 128;

    /** What can begin with two letters, by the first and then the second; at 0 what can begin with any second. */
    private final List<@Nullable Pattern[]> byLetters = new ArrayList<>();

    private final List<Pattern> anywhere = new ArrayList<>();

    /** A phrase, and the one or two letters it begins with; where it is one, any second may follow. */
    private record Sorted(String letters, String phrase) {}

    private Phrases(String regex) {
        List<Sorted> sorted = new ArrayList<>();
        sort(regex, false, "", sorted);
        for (char first = 0; first < LETTERS; first++) {
            char letter = first;
            List<Sorted> begins = sorted.stream()
                    .filter(phrase -> phrase.letters().charAt(0) == letter)
                    .toList();
            @Nullable Pattern[] seconds = new Pattern[LETTERS];
            Arrays.fill(seconds, choice(begins, (char) 0));
            for (Sorted phrase : begins) {
                if (phrase.letters().length() > 1) {
                    char second = phrase.letters().charAt(1);
                    seconds[second] = choice(begins, second);
                }
            }
            byLetters.add(seconds);
        }
    }

    /** The phrases that can go on with a second letter, in the order they were written. */
    private static @Nullable Pattern choice(List<Sorted> begins, char second) {
        String choice = begins.stream()
                .filter(phrase ->
                        phrase.letters().length() == 1 || phrase.letters().charAt(1) == second)
                .map(Sorted::phrase)
                .distinct()
                .collect(Collectors.joining("|"));
        return choice.isEmpty() ? null : Pattern.compile(choice);
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
                Pattern pattern = beginning(plain, at);
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

    /** What can begin at a place. */
    private @Nullable Pattern beginning(CharSequence plain, int at) {
        char first = plain.charAt(at);
        if (first >= LETTERS) {
            return null;
        }
        char second = at + 1 < plain.length() ? plain.charAt(at + 1) : 0;
        return byLetters.get(first)[second < LETTERS ? second : 0];
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z'
                || (c < LETTERS
                        ? c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '_'
                        : Character.isLetterOrDigit(c));
    }

    /** Sorts the alternatives of a choice: whether each begins at a word, and what must follow it. */
    private void sort(String choice, boolean bounded, String end, List<Sorted> sorted) {
        for (String alternative : split(choice)) {
            int close = alternative.startsWith("\\b(") ? close(alternative, 2) : -1;
            if (close == alternative.length() - 1) {
                sort(alternative.substring(3, close), true, end, sorted);
            } else if (close > 0 && alternative.substring(close + 1).equals(BOUNDARY)) {
                sort(alternative.substring(3, close), true, BOUNDARY + end, sorted);
            } else {
                place(alternative, bounded, end, sorted);
            }
        }
    }

    private void place(String alternative, boolean inside, String end, List<Sorted> sorted) {
        String phrase = alternative.startsWith(BOUNDARY) ? alternative.substring(2) : alternative;
        boolean bounded = inside || alternative.startsWith(BOUNDARY);
        List<Start> starts = bounded ? starts(phrase) : List.of();
        if (starts.isEmpty()
                || starts.stream().anyMatch(start -> start.letters().isEmpty())) {
            anywhere.add(Pattern.compile((bounded ? BOUNDARY : "") + "(?:" + phrase + ")" + end));
            return;
        }
        for (Start start : starts) {
            sorted.add(new Sorted(start.letters(), "(?:" + phrase + ")" + end));
        }
    }

    /**
     * How something can begin.
     *
     * @param letters at most two, as far as they can be told
     * @param whole whether that is all of it, so that what follows goes on from there
     */
    private record Start(String letters, boolean whole) {
        Start then(Start next) {
            String both = letters + next.letters();
            return both.length() < 2 ? new Start(both, next.whole()) : new Start(both.substring(0, 2), false);
        }
    }

    /** How a phrase can begin; a start without letters where that cannot be told. */
    private static List<Start> starts(String phrase) {
        if (phrase.isEmpty()) {
            return List.of(new Start("", true));
        }
        List<Start> here = new ArrayList<>();
        int next;
        if (phrase.startsWith("(")) {
            if (phrase.startsWith("(?") && !phrase.startsWith("(?:")) {
                return List.of(new Start("", false));
            }
            int close = close(phrase, 0);
            for (String inner : split(phrase.substring(phrase.startsWith("(?:") ? 3 : 1, close))) {
                here.addAll(starts(inner));
            }
            next = close + 1;
        } else if (phrase.startsWith("\\d")) {
            for (char digit = '0'; digit <= '9'; digit++) {
                here.add(new Start(String.valueOf(digit), false));
            }
            next = 2;
        } else if (Character.isLetterOrDigit(phrase.charAt(0)) || " '-".indexOf(phrase.charAt(0)) >= 0) {
            here.add(new Start(phrase.substring(0, 1), true));
            next = 1;
        } else {
            return List.of(new Start("", false));
        }
        char quantifier = next < phrase.length() ? phrase.charAt(next) : 0;
        if (quantifier == '+') {
            here.replaceAll(start -> new Start(start.letters(), false));
            return here;
        }
        if (quantifier == '*' || quantifier == '{') {
            return List.of(new Start("", false));
        }
        List<Start> rest = starts(phrase.substring(quantifier == '?' ? next + 1 : next));
        List<Start> starts = new ArrayList<>();
        for (Start start : here) {
            if (start.whole() && start.letters().length() < 2) {
                rest.forEach(after -> starts.add(start.then(after)));
            } else {
                starts.add(start);
            }
        }
        if (quantifier == '?') {
            starts.addAll(rest);
        }
        return starts.stream().distinct().toList();
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
