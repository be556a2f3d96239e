package debrief.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What somebody said, untouched, and how it reads: words, sentences, clauses. */
public final class Transcript {
    /** Neighbouring words of a quote stand at most so many characters apart. */
    private static final int FARTHEST = 60;

    private final String text;
    private final Reading reading;
    private final List<Word> words;
    private final List<Clause> clauses;
    private final List<Span> fillers;
    private final int[] codePoints;

    private Transcript(String text, Reading reading, List<Span> aside) {
        this.text = text;
        this.reading = reading;
        this.codePoints = codePoints(text);
        String heard = blank(text, aside);
        Disfluencies.Heard meant = Disfluencies.of(heard, Tokens.of(heard));
        this.words = meant.words();
        this.fillers = meant.fillers();
        this.clauses = Clauses.of(heard, words);
    }

    /** Reads any text whatever as something that happened: prose, unpunctuated speech, emoji, nothing. */
    public static Transcript read(String text) {
        return read(text, Reading.TOLD);
    }

    /** Reads any text whatever. */
    public static Transcript read(String text, Reading reading) {
        return new Transcript(text, reading, List.of());
    }

    /** The same words with these places left unheard. Offsets stay those of the whole text. */
    public Transcript without(List<Span> unheard) {
        return unheard.isEmpty() ? this : new Transcript(text, reading, unheard);
    }

    private static String blank(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder heard = new StringBuilder(text);
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                heard.setCharAt(i, ' ');
            }
        }
        return heard.toString();
    }

    /** The words as they came. */
    public String text() {
        return text;
    }

    /** How it is read. */
    public Reading reading() {
        return reading;
    }

    /** Every word that was heard, in order. */
    public List<Word> words() {
        return words;
    }

    /** Every clause, in order. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Whether a clause counts as done: it happened, is told in the present, or is planned where a plan was asked for. */
    public boolean counts(Clause clause) {
        return switch (clause.mode()) {
            case HAPPENED, PRESENT -> true;
            case PLANNED, VERBLESS -> reading == Reading.PLANNED;
            default -> false;
        };
    }

    /** The clause after this one in the same sentence, or this one when it is the last. */
    public Clause next(Clause clause) {
        int next = clause.index() + 1;
        return next < clauses.size() ? clauses.get(next) : clause;
    }

    /** The clause before this one, or this one when it is the first. */
    public Clause before(Clause clause) {
        return clause.index() > 0 ? clauses.get(clause.index() - 1) : clause;
    }

    /** The clauses of which this is so, as quotes. */
    public List<Quote> clauses(Predicate<Clause> so) {
        List<Quote> quotes = new ArrayList<>();
        for (Clause clause : clauses) {
            if (so.test(clause)) {
                quotes.add(quote(clause));
            }
        }
        return quotes;
    }

    /** The exact stretches of words that match within a clause, as quotes. */
    public List<Quote> stretches(Phrases phrases) {
        List<Quote> quotes = new ArrayList<>();
        for (Clause clause : clauses) {
            quotes.addAll(stretches(clause, phrases));
        }
        return quotes;
    }

    /** The exact stretches of words that match within one clause, as quotes. */
    public List<Quote> stretches(Clause clause, Phrases phrases) {
        List<Quote> quotes = new ArrayList<>();
        for (Span place : phrases.places(clause.plain())) {
            quotes.add(stretch(clause, place.start(), place.end()));
        }
        return quotes;
    }

    private Quote stretch(Clause clause, int from, int to) {
        List<Word> inside = new ArrayList<>();
        int at = 0;
        for (Word word : clause.words()) {
            int stop = at + word.lower().length();
            if (stop > from && at < to) {
                inside.add(word);
            }
            at = stop + 1;
        }
        return words(inside);
    }

    /** A clause as a quote. */
    public Quote quote(Clause clause) {
        return words(clause.words());
    }

    /** A run of neighbouring clauses as one quote. */
    public Quote quote(Clause first, Clause last) {
        List<Word> run = new ArrayList<>();
        for (int i = first.index(); i <= last.index(); i++) {
            run.addAll(clauses.get(i).words());
        }
        return words(run);
    }

    /**
     * A run of words as one quote, at most {@link Quote#MOST_WORDS} long. What was said twice is read once, so two words that
     * are neighbours here may stand far apart in the text: the quote ends before such a gap.
     */
    private Quote words(List<Word> of) {
        Span first = of.get(0).span();
        int end = first.end();
        for (int i = 1; i < Math.min(of.size(), Quote.MOST_WORDS); i++) {
            Span next = of.get(i).span();
            if (next.start() - end > FARTHEST || spaces(first.start(), next.end()) >= Quote.MOST_WORDS) {
                break;
            }
            end = next.end();
        }
        return quote(new Span(first.start(), end));
    }

    /** "You know" and "I mean", where they were said in passing and are among no clause's words. */
    public List<Quote> fillers() {
        return fillers.stream().map(this::quote).toList();
    }

    private int spaces(int from, int to) {
        int spaces = 0;
        for (int i = from; i < to; i++) {
            spaces += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return spaces;
    }

    /** The words at these places. */
    public Quote quote(Span span) {
        return new Quote(
                text.substring(span.start(), span.end()), span, codePoint(span.start()), codePoint(span.end()));
    }

    private int codePoint(int index) {
        return codePoints.length == 0 ? index : codePoints[index];
    }

    /** The code point each index belongs to; empty where every code point is one index. */
    private static int[] codePoints(String text) {
        if (text.codePoints().count() == text.length()) {
            return new int[0];
        }
        int[] points = new int[text.length() + 1];
        int count = 0;
        for (int at = 0; at < text.length(); ) {
            int width = Character.charCount(text.codePointAt(at));
            for (int i = 0; i < width; i++) {
                points[at + i] = count;
            }
            at += width;
            count++;
        }
        points[text.length()] = count;
        return points;
    }
}
