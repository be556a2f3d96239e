package debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many years of school a text asks for: the grade of Flesch and Kincaid (Kincaid and others, 1975), which is
 * 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are counted by groups of vowels.
 */
public final class ReadingLevel {
    /** Packs are read by people whose first language is another. */
    static final double HIGHEST = 9;

    private static final Pattern SENTENCE = Pattern.compile("[.!?:;]+[\"\u201d')]*(?:\\s|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]e|[^aeioutd]ed|[^sxzcgaeiou]es)$");

    private ReadingLevel() {}

    /** The questions and companies that are hard to read. */
    static List<Problem> in(Packs packs) {
        List<Problem> problems = new ArrayList<>();
        for (Pack pack : packs.packs()) {
            for (BankQuestion question : pack.questions()) {
                tooHard(question.file(), question.line(), "question", words(question))
                        .ifPresent(problems::add);
            }
            pack.company()
                    .flatMap(company -> tooHard(pack.id() + "/" + CompanyFile.NAME, 1, "company", words(company)))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> tooHard(String file, int line, String what, Stream<String> texts) {
        double grade = grade(texts.toList());
        return grade <= HIGHEST
                ? Optional.empty()
                : Optional.of(new Problem(
                        file,
                        line,
                        String.format(
                                Locale.ROOT,
                                "This %s reads at school grade %.1f; %.0f is the most.",
                                what,
                                grade,
                                HIGHEST),
                        "Use shorter sentences and plainer words."));
    }

    private static Stream<String> words(BankQuestion question) {
        return Stream.of(
                        Stream.of(
                                question.question().ask(), question.tests(), question.why(), question.firstSentence()),
                        question.variants().stream(),
                        question.question().points().stream()
                                .flatMap(point -> Stream.of(point.point(), point.missing(), point.doubtful())),
                        question.redFlags().stream(),
                        question.facts().stream(),
                        question.outOfScope().stream())
                .flatMap(texts -> texts);
    }

    private static Stream<String> words(Company company) {
        return Stream.of(
                        company.culture().stream(),
                        company.day().stream().map(Company.Hour::does),
                        company.differs().stream().map(Company.Habit::says),
                        company.questions().stream().flatMap(ask -> Stream.of(ask.ask(), ask.reveals(), ask.worry())),
                        company.growth().stream().map(Company.Growth::says),
                        company.preparation().stream().flatMap(plan -> plan.todo().stream()))
                .flatMap(texts -> texts);
    }

    /** The grade of texts that are read one after another; 0 for none. */
    public static double grade(List<String> texts) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String text : texts) {
            for (String sentence : SENTENCE.split(text, -1)) {
                int before = words;
                Matcher word = WORD.matcher(sentence);
                while (word.find()) {
                    words++;
                    syllables += syllables(word.group());
                }
                sentences += words > before ? 1 : 0;
            }
        }
        return sentences == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(lower).results().count();
        if (groups > 1 && SILENT.matcher(lower).find()) {
            groups--;
        }
        return Math.max(1, groups);
    }
}
