package debrief.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds figures and names in what a model wrote that stand in nothing it was given. */
final class Grounds {
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+(?:[.,:]\\p{Nd}+)*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*");
    private static final Pattern SENTENCE_BEGINS = Pattern.compile("(?:^|[.?!:]\\s+)[^\\p{L}\\p{Nd}]*$");

    // In letters: enough to tell words apart, few enough for their endings to differ.
    private static final int STEM = 4;

    private static final Map<String, String> NUMBERS = numbers();

    // Words that may begin a question without being a name.
    private static final Set<String> OPENERS = Set.of(
            ("a about after all an and another any are as at because before besides between but by can concretely could did do does"
                            + " earlier even exactly explain finally first for from give going had has have help here how i if in"
                            + " is it just last let looking me more my no not now of okay on once one only or out over put right say"
                            + " show since so some someone specifically still suppose sure take talk tell than that the their"
                            + " them then there these they thinking this those through to under understood until walk was we"
                            + " were what when where which while who whose why will with without would you your")
                    .split(" "));

    private final Set<String> words = new TreeSet<>();
    private final Set<String> figures = new TreeSet<>();

    Grounds(List<String> given) {
        for (String text : given) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                words.add(folded(word.group()));
            }
            Matcher figure = FIGURE.matcher(text);
            while (figure.find()) {
                figures.add(plain(figure.group()));
            }
        }
        words.forEach(word -> Optional.ofNullable(NUMBERS.get(word)).ifPresent(figures::add));
    }

    /** Whether there is a figure in digits in it that was not given. */
    boolean newFigure(String written) {
        Matcher figure = FIGURE.matcher(written);
        while (figure.find()) {
            if (!figures.contains(plain(figure.group()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a number written as a word in it that was not given. */
    boolean newNumber(String written) {
        Matcher word = WORD.matcher(written);
        while (word.find()) {
            String number = NUMBERS.get(folded(word.group()));
            if (number != null && !figures.contains(number) && !words.contains(folded(word.group()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a word in it that is written like a name and was not given. */
    boolean newName(String written) {
        Matcher word = WORD.matcher(written);
        while (word.find()) {
            String one = word.group();
            String folded = folded(one);
            boolean capital = one.codePoints().anyMatch(Character::isUpperCase);
            boolean inner =
                    one.substring(one.offsetByCodePoints(0, 1)).codePoints().anyMatch(Character::isUpperCase);
            boolean begins =
                    SENTENCE_BEGINS.matcher(written.substring(0, word.start())).find();
            boolean plain = !capital || (begins && !inner && OPENERS.contains(folded)) || folded.equals("i");
            if (!plain && !words.contains(folded)) {
                return true;
            }
        }
        return false;
    }

    /** Whether they share the beginning of a word that says what it is about, or nothing given does. */
    boolean shares(String written) {
        Set<String> stems = new TreeSet<>();
        words.stream().filter(Grounds::tells).forEach(word -> stems.add(word.substring(0, STEM)));
        return stems.isEmpty()
                || WORD.matcher(written)
                        .results()
                        .map(word -> folded(word.group()))
                        .anyMatch(word -> tells(word) && stems.contains(word.substring(0, STEM)));
    }

    private static boolean tells(String word) {
        return word.length() >= STEM && !OPENERS.contains(word);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String plain(String figure) {
        return figure.replace(",", "");
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new TreeMap<>();
        List<String> small = List.of(
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
                "twenty");
        for (int i = 0; i < small.size(); i++) {
            numbers.put(small.get(i), String.valueOf(i + 2));
        }
        List<String> tens = List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred");
        for (int i = 0; i < tens.size(); i++) {
            numbers.put(tens.get(i), String.valueOf((i + 3) * 10));
        }
        for (String large : List.of(
                "thousand",
                "thousands",
                "million",
                "millions",
                "billion",
                "billions",
                "dozen",
                "dozens",
                "double",
                "doubled",
                "tripled",
                "twice",
                "half",
                "percent")) {
            numbers.put(large, large);
        }
        return numbers;
    }
}
