package debrief.resume;

import debrief.engine.rating.AddressedToRater;
import debrief.engine.text.Clause;
import debrief.engine.text.Lexicon;
import debrief.engine.text.Quantity;
import debrief.engine.text.Span;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import debrief.resume.Outline.Item;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something a resume says was accomplished.
 *
 * @param line where it stands, 1 for the first line
 * @param text in the words of the resume
 * @param verb what was done, in its dictionary form; empty where no verb says it
 * @param figures its figures as they are written
 * @param wants what an interviewer would miss in it, in the order they would ask
 */
public record Claim(int line, String text, String verb, List<String> figures, List<Want> wants) {
    /** No more are read from one resume. */
    public static final int MOST = 60;

    private static final int LEAST_WORDS = 4;
    private static final int LONGEST = 400;

    /** A smaller number in words is mostly in passing: "two leads". */
    private static final int LEAST_IN_WORDS = 4;

    private static final Set<String> CHANGING = Words.of(
            "cut reduce improve increase grow raise lower shorten speed accelerate halve double triple decrease boost save shrink drop "
                    + "lift slash expand scale optimize optimise eliminate bring take");
    private static final Set<String> VAGUE = Words.of(
            "help support assist participate contribute involve work collaborate coordinate facilitate partner liaise attend");
    private static final Set<String> DOING = Words.of(
            "lead own run manage drive build launch ship deliver migrate move design create define negotiate plan coordinate establish found "
                    + "introduce restructure rescue recover command direct head oversee develop write set start begin turn win");
    private static final Set<String> QUALITIES = Words.of(
            "certified experienced skilled seasoned based located dedicated accomplished proven licensed motivated driven distributed "
                    + "advanced applied related united known passionate used interested focused detailed oriented");
    private static final Set<String> AGAINST = Words.of(
            "resist resistance object objection oppose opposition refuse disagree disagreement against pushback convince persuade despite "
                    + "reluctant sceptical skeptical conflict dispute veto negotiate");
    private static final Set<String> MEANS = Words.of("by through via using because with after instead");
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d.,/])(?:[$€£¥]\\s?)?\\d[\\d.,]*(?:\\s?(?:%|percent|per cent|x\\b|×|[kKmMbB]n?\\b|\\+))*(?:\\s(?:million|billion|thousand))?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d[.,]?");

    public Claim {
        figures = List.copyOf(figures);
        wants = List.copyOf(wants);
    }

    /** What an interviewer would miss. */
    public enum Want {
        /** No figure says how much. */
        FIGURE("how much: there is no figure"),
        /** A result without what was before it. */
        BASELINE("from what: there is no figure from before"),
        /** Which part was theirs. */
        OWN_PART("what was yours: the verb leaves it open"),
        /** How it was done. */
        MECHANISM("how: nothing says by what it was done"),
        /** Who was against it. */
        RESISTANCE("who resisted: nobody is named");

        private final String says;

        Want(String says) {
            this.says = says;
        }

        /** In a few words. */
        public String says() {
            return says;
        }
    }

    /**
     * A line that speaks to a rater or to this program. It is read by nobody.
     *
     * @param line where it stands
     */
    public record Aside(int line, String text) {}

    /** What was read from a resume. */
    record Found(List<Claim> claims, List<Aside> asides) {}

    static Found in(Outline outline) {
        List<Claim> claims = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        for (Item item : outline.items()) {
            boolean listed = item.kind() == Outline.Kind.BULLET;
            if (item.kind() == Outline.Kind.HEADING) {
                aside(item.line(), item.text(), asides);
                continue;
            }
            for (String sentence : listed ? List.of(item.text()) : Requirement.sentences(item.text())) {
                if (!aside(item.line(), sentence, asides) && claims.size() < MOST) {
                    read(item.line(), sentence, claims);
                }
            }
        }
        return new Found(List.copyOf(claims), List.copyOf(asides));
    }

    private static boolean aside(int line, String text, List<Aside> asides) {
        boolean addressed = !AddressedToRater.find(Transcript.read(text)).isEmpty() || commands(text);
        if (addressed) {
            asides.add(new Aside(line, text));
        }
        return addressed;
    }

    private static final Pattern COMMAND = Pattern.compile(
            "(?i)\\b(?:ignore|disregard|forget|override)\\b.{0,30}\\b(?:instructions?|prompts?|rules|above|previous|prior|everything)\\b"
                    + "|\\byou are (?:now )?(?:an? )?(?:ai|assistant|language model|interviewer|rater|grader)\\b"
                    + "|\\b(?:system|assistant|developer) ?(?:prompt|message|note)\\b|\\bas an ai\\b"
                    + "|\\b(?:give|award|rate|score|mark)\\b.{0,30}\\b(?:five|5(?:/5)?|full marks|strong hire|highest|top score)\\b");

    private static boolean commands(String text) {
        return COMMAND.matcher(text).find();
    }

    private static void read(int line, String text, List<Claim> claims) {
        if (text.length() > LONGEST) {
            return;
        }
        Transcript transcript = Transcript.read(text);
        List<Word> words = transcript.words();
        int at = 0;
        while (at < words.size() - 1
                && (words.get(at).is("i")
                        || words.get(at).can(Lexicon.ADVERB)
                                && words.get(at).lower().endsWith("ly"))) {
            at++;
        }
        if (words.size() - at < LEAST_WORDS) {
            return;
        }
        Word first = words.get(at);
        List<String> figures = figures(transcript);
        if (QUALITIES.contains(first.lower())) {
            return;
        }
        boolean done =
                first.can(Lexicon.PAST) || first.isAny(DOING) && (first.can(Lexicon.BASE) || first.can(Lexicon.GERUND));
        boolean happened = !figures.isEmpty()
                && transcript.clauses().stream().anyMatch(clause -> clause.verb() >= 0 && transcript.counts(clause));
        if (!done && !happened) {
            return;
        }
        String verb = done && !first.lemmas().isEmpty() ? first.lemmas().get(0) : "";
        claims.add(new Claim(line, text, verb, figures, wants(transcript, first, figures)));
    }

    private static List<Want> wants(Transcript transcript, Word verb, List<String> figures) {
        Set<Want> wants = EnumSet.noneOf(Want.class);
        boolean before = transcript.clauses().stream()
                .flatMap(clause -> clause.quantities().stream())
                .anyMatch(quantity -> quantity.role() == Quantity.Role.BASELINE);
        if (figures.isEmpty()) {
            wants.add(Want.FIGURE);
        } else if (!before && verb.isAny(CHANGING)) {
            wants.add(Want.BASELINE);
        }
        if (verb.isAny(VAGUE)) {
            wants.add(Want.OWN_PART);
        }
        if (transcript.words().stream().noneMatch(word -> MEANS.contains(word.lower()))) {
            wants.add(Want.MECHANISM);
        }
        if (transcript.words().stream().noneMatch(word -> word.isAny(AGAINST))) {
            wants.add(Want.RESISTANCE);
        }
        return List.copyOf(wants);
    }

    /** Figures as they are written; a year is none. */
    private static List<String> figures(Transcript transcript) {
        Set<String> figures = new LinkedHashSet<>();
        Matcher matcher = FIGURE.matcher(transcript.text());
        List<Span> spans = new ArrayList<>();
        while (matcher.find()) {
            String figure = matcher.group().replaceFirst("[.,]+$", "").strip();
            if (!YEAR.matcher(figure).matches()) {
                figures.add(figure);
            }
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        for (Clause clause : transcript.clauses()) {
            for (Quantity quantity : clause.quantities()) {
                boolean words = spans.stream().noneMatch(quantity.span()::overlaps);
                if (words
                        && quantity.value() >= LEAST_IN_WORDS
                        && quantity.role() != Quantity.Role.DATE
                        && quantity.unit() != Quantity.Unit.NONE) {
                    figures.add(transcript.quote(quantity.span()).text());
                }
            }
        }
        return List.copyOf(figures);
    }

    /** Whether it says from what to what. */
    public boolean moved() {
        return !figures.isEmpty() && !wants.contains(Want.BASELINE) && CHANGING.contains(verb);
    }

    /** How much there is to ask, the larger the earlier it is asked. */
    int weight() {
        return (figures.isEmpty() ? 0 : 3)
                + (CHANGING.contains(verb) ? 2 : 0)
                + (wants.contains(Want.BASELINE) ? 1 : 0)
                + (wants.contains(Want.RESISTANCE) ? 1 : 0)
                + (wants.contains(Want.OWN_PART) ? -1 : 0);
    }

    /** As a sentence of whoever wrote it, so that it can be set beside what they said. */
    public String told() {
        return text.matches("(?i)i\\b.*") || verb.isEmpty()
                ? text
                : "I " + Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
