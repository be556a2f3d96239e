package debrief.calibration;

import debrief.engine.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be counted on the surface of an answer without understanding it. An engine that listens has to do better than
 * these counts do.
 */
final class Surface {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)");
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{Ll}\\p{N},;:] )\\p{Lu}\\p{Ll}+");
    private static final Pattern SHARE = Pattern.compile("%|\\bper ?cent\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("[\"\u201C\u201D]");
    private static final int LONG = 8;

    private static final Set<String> I = Words.of("i i'm i'd i've i'll");
    private static final Set<String> WE = Words.of("we us our we're we'd we've we'll");
    private static final Set<String> MY = Words.of("my mine me myself");
    private static final Set<String> OTHERS = Words.of("he she him her his they them their he'd she'd");
    private static final Set<String> YOU = Words.of("you your you're you'd");
    private static final Set<String> MODAL = Words.of("would could should might may must can will");
    private static final Set<String> HEDGE =
            Words.of("maybe perhaps probably possibly somewhat roughly quite rather guess think seems basically");
    private static final Set<String> QUANTIFIER =
            Words.of("many several various multiple numerous some all every lots most always everyone everything");
    private static final Set<String> TIME = Words.of(
            "day days week weeks month months year years quarter hour hours minute minutes monday tuesday wednesday"
                    + " thursday friday saturday sunday january february march april june july august september october"
                    + " november december before after until");
    private static final Set<String> CONNECTIVE = Words.of("because so but although though since therefore however if");
    private static final Set<String> NEGATION = Words.of("not no never nobody nothing none without cannot neither nor");
    private static final Set<String> FILLER = Words.of("um uh er erm like well okay right anyway actually");
    private static final Set<String> BUZZ = Words.of(
            "stakeholders stakeholder alignment aligned leverage leveraged synergy robust holistic proactive proactively"
                    + " seamless strategic impactful transparency transparent collaboration collaborative framework"
                    + " frameworks cadence visibility ecosystem empowered empower scalable agile roadmap excellence"
                    + " passionate cross functional end-to-end best practices driven mindset culture value");
    private static final Pattern ABSTRACT =
            Pattern.compile("\\p{L}{4,}(?:tion|tions|ment|ments|ness|ity|ance|ence|ship)");

    private Surface() {}

    /** The logarithm of the number of words, alone. */
    static double[] length(String answer) {
        return new double[] {StrictMath.log(1 + words(answer).size())};
    }

    /** The counts; what grows with length is a hundred words' worth. */
    static double[] counts(String answer) {
        List<String> words = words(answer);
        double all = Math.max(1, words.size());
        double sentences = Math.max(1, matches(SENTENCE_END, answer));
        double letters = words.stream().mapToInt(String::length).sum();
        Set<String> different = new HashSet<>(words);
        double hundred = 100 / all;
        return new double[] {
            StrictMath.log(1 + words.size()),
            StrictMath.log(1 + sentences),
            letters / all,
            Math.min(60, all / sentences),
            different.size() / Math.sqrt(all),
            hundred * count(words, word -> Character.isDigit(word.charAt(0))),
            hundred * matches(SHARE, answer),
            hundred * count(words, I::contains),
            hundred * count(words, WE::contains),
            hundred * count(words, MY::contains),
            hundred * count(words, OTHERS::contains),
            hundred * count(words, YOU::contains),
            hundred * count(words, MODAL::contains),
            hundred * count(words, HEDGE::contains),
            hundred * count(words, QUANTIFIER::contains),
            hundred * count(words, TIME::contains),
            hundred * count(words, CONNECTIVE::contains),
            hundred * count(words, word -> NEGATION.contains(word) || word.endsWith("n't")),
            hundred * count(words, FILLER::contains),
            hundred * count(words, BUZZ::contains),
            hundred * count(words, word -> ABSTRACT.matcher(word).matches()),
            hundred * count(words, word -> word.length() >= LONG),
            hundred * count(words, word -> word.endsWith("ed")),
            hundred * answer.chars().filter(c -> c == '?').count(),
            hundred * answer.chars().filter(c -> c == ',').count(),
            hundred * matches(QUOTED, answer),
            hundred * matches(INSIDE, answer),
        };
    }

    private static List<String> words(String answer) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(answer);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        }
        return words;
    }

    private static long count(List<String> words, Predicate<String> which) {
        return words.stream().filter(which).count();
    }

    private static long matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
