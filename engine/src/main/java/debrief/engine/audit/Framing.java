package debrief.engine.audit;

import debrief.engine.text.Clause;
import debrief.engine.text.Lexicon;
import debrief.engine.text.Mode;
import debrief.engine.text.Quote;
import debrief.engine.text.Span;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fits the words of one clause into a frame. A slot in curly brackets takes words of the clause, cut from the transcript;
 * where they do not fit, the frame is passed over.
 *
 * <ul>
 *   <li>{@code {to}}: what was decided, beginning with "to" or "that": "to go with dual writes"
 *   <li>{@code {deed}}: what a group did, verb first: "moved the stores"
 *   <li>{@code {done}}, {@code {thing}}, {@code {rest}}: a passive turned round: "cut", "the scope", "by a third"
 *   <li>{@code {clause}}: the whole clause, from its subject on
 *   <li>{@code {own}}: the same, where it tells what "I" or "we" did
 *   <li>{@code {before}}, {@code {after}}: what stands round the words that were heard
 *   <li>{@code {list}}: what follows the verb, without its preposition
 *   <li>{@code {past}}: the same, where it tells of somebody or something that came to be so
 *   <li>{@code {words}}: the words that were heard, three or more; {@code {term}}: however few
 * </ul>
 */
final class Framing {
    /** A frame holds no more words in one slot; more would be the sentence again. */
    private static final int MOST_WORDS = 18;

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}|" + Frame.GAP);
    private static final Set<String> JOINS =
            Words.of("and or but so then yet nor because since although though whereas that well okay yeah yes also");
    private static final Set<String> RELATIVE = Words.of("which who whom whose what how why where whether if unless");
    private static final Set<String> DANGLING = Words.of(
            "and or but so because which who that the a an to of in on at with for by from as if when than is was were not sure");
    private static final Set<String> BE = Words.of("be is are was were been being got get 's 're am");
    private static final Set<String> PREPOSITIONS = Words.of("on with of in for to about at");
    private static final Set<String> TIMES = Words.of("when while before after until once since as");
    private static final Set<String> STATES = Words.of("have be go come do continue stay get want need know see");
    /** Words that cannot be taken out: neither a gap in their place nor nothing would make a sentence. */
    private static final Set<String> FIXED = new HashSet<>(List.of(
            "in general",
            "generally",
            "as needed",
            "if needed",
            "where needed",
            "pretty much",
            "it depends",
            "and so on",
            "etc",
            "and everything",
            "things like that",
            "quite a",
            "could be",
            "not sure",
            "seem",
            "seems"));

    private static final Set<String> NEGATIONS = Words.of("not n't never no nobody none cannot hardly");

    private final Transcript transcript;
    private final Quote heard;
    private final Clause clause;

    /**
     * @param heard the words that were heard
     * @param clause the clause they begin in
     */
    Framing(Transcript transcript, Quote heard, Clause clause) {
        this.transcript = transcript;
        this.heard = heard;
        this.clause = clause;
    }

    /** The first of the frames that the words fit; nothing where they fit none. */
    Optional<Frame> of(List<String> frames) {
        return frames.stream().flatMap(frame -> fit(frame).stream()).findFirst();
    }

    /** The clause that was heard, with all that a frame takes from it. */
    Quote used(Frame frame) {
        Quote whole = heard.span().end() > clause.span().end() ? heard : transcript.quote(clause);
        int start = Math.min(whole.span().start(), heard.span().start());
        int end = Math.max(whole.span().end(), heard.span().end());
        for (Frame.Piece piece : frame.pieces()) {
            if (piece instanceof Frame.Said said) {
                start = Math.min(start, said.quote().span().start());
                end = Math.max(end, said.quote().span().end());
            }
        }
        return transcript.quote(new Span(start, end));
    }

    private Optional<Frame> fit(String template) {
        List<Frame.Piece> pieces = new ArrayList<>();
        Matcher slots = SLOT.matcher(template);
        int from = 0;
        while (slots.find()) {
            String ours = template.substring(from, slots.start());
            from = slots.end();
            if (slots.group(1) == null) {
                add(pieces, ours);
                pieces.add(new Frame.Gap());
                continue;
            }
            Optional<List<Word>> words = slot(slots.group(1));
            if (words.isEmpty()) {
                return Optional.empty();
            }
            if (words.get().isEmpty()) {
                // The blank that led to an empty slot goes with it.
                add(pieces, ours.stripTrailing());
                boolean first = pieces.isEmpty() && from < template.length() && template.charAt(from) == ' ';
                from += first ? 1 : 0;
            } else {
                add(pieces, ours);
                boolean whole = slots.group(1).equals("words") || slots.group(1).equals("term");
                pieces.add(whole ? exactly(words.get()) : said(words.get(), pieces.isEmpty()));
            }
        }
        add(pieces, template.substring(from));
        return Optional.of(new Frame(pieces));
    }

    private static void add(List<Frame.Piece> pieces, String ours) {
        if (!ours.isEmpty()) {
            pieces.add(new Frame.Ours(ours));
        }
    }

    private Frame.Said exactly(List<Word> words) {
        Quote quote = transcript.quote(new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end()));
        return new Frame.Said(quote, quote.text().replaceAll("\\s+", " "));
    }

    private Frame.Said said(List<Word> words, boolean first) {
        Frame.Said exactly = exactly(words);
        Quote quote = exactly.quote();
        String text = exactly.text();
        String letter = text.substring(0, 1);
        String rest = text.substring(1);
        if (first) {
            return new Frame.Said(quote, letter.toUpperCase(Locale.ROOT) + rest);
        }
        Word word = words.get(0);
        boolean name = !word.known() || word.lower().equals("i") || !startsSentence(word);
        return new Frame.Said(quote, name ? text : letter.toLowerCase(Locale.ROOT) + rest);
    }

    private boolean startsSentence(Word word) {
        boolean first = clause.words().get(0).index() == word.index();
        return first && (clause.index() == 0 || transcript.before(clause).sentence() != clause.sentence());
    }

    private Optional<List<Word>> slot(String name) {
        return switch (name) {
            case "to" -> to();
            case "deed" -> deed();
            case "done" -> passive().map(verb -> clause.words().subList(verb, verb + 1));
            case "thing" -> thing();
            case "rest" -> passive().flatMap(verb -> whole(verb + 1, true));
            case "clause" -> clause();
            case "own" -> own();
            case "past" -> past();
            case "before" -> around() ? Optional.of(before()) : Optional.empty();
            case "after" -> around() ? Optional.of(after()) : Optional.empty();
            case "list" -> list();
            case "words" ->
                Optional.of(spoken(heard.span().start(), heard.span().end()))
                        .filter(words -> words.size() > 2 && words.size() <= MOST_WORDS);
            case "term" ->
                Optional.of(spoken(heard.span().start(), heard.span().end()))
                        .filter(words -> !words.isEmpty() && words.size() <= MOST_WORDS);
            default -> throw new IllegalStateException("No slot is called " + name);
        };
    }

    private Optional<List<Word>> to() {
        if (clause.verb() < 0 || negatedBefore(clause.verb())) {
            return Optional.empty();
        }
        List<Word> tail =
                clause.words().subList(clause.verb() + 1, clause.words().size());
        if (tail.isEmpty()) {
            Clause next = transcript.next(clause);
            boolean goesOn = next.index() != clause.index() && next.sentence() == clause.sentence();
            return goesOn && next.words().get(0).lower().equals("that") ? fitting(next.words()) : Optional.empty();
        }
        String first = tail.get(0).lower();
        boolean fits = first.equals("to")
                || first.equals("that")
                || first.equals("not") && tail.size() > 1 && tail.get(1).lower().equals("to");
        return fits ? fitting(tail) : Optional.empty();
    }

    private Optional<List<Word>> deed() {
        int verb = clause.verb();
        if (verb < 1
                || clause.mode() != Mode.HAPPENED
                || clause.subject() != Subject.US
                || negatedBefore(verb)
                || clause.verbIn(STATES)
                || !clause.words().get(verb).can(Lexicon.PAST)) {
            return Optional.empty();
        }
        boolean aside = verb > 1 && clause.words().get(verb - 1).can(Lexicon.ADVERB);
        int we = aside ? verb - 2 : verb - 1;
        boolean direct = clause.words().get(we).lower().equals("we") && opens(we);
        return direct ? whole(verb, false).filter(words -> words.size() > 2) : Optional.empty();
    }

    /** Whether nothing stands before the subject but what leads in: not "the rest we cut", not "what we cut". */
    private boolean opens(int subject) {
        List<Word> before = clause.words().subList(0, subject);
        if (before.stream().allMatch(word -> JOINS.contains(word.lower()) || word.can(Lexicon.ADVERB))) {
            return before.stream().noneMatch(word -> RELATIVE.contains(word.lower()) || TIMES.contains(word.lower()));
        }
        String between = transcript
                .text()
                .substring(
                        before.get(subject - 1).span().end(),
                        clause.words().get(subject).span().start());
        return between.contains(",")
                && !RELATIVE.contains(before.get(0).lower())
                && !TIMES.contains(before.get(0).lower());
    }

    /** The place of a regular participle behind a form of "be"; nothing where the passive cannot be turned round. */
    private Optional<Integer> passive() {
        int verb = clause.verb();
        boolean fits = verb > 1
                && clause.subject() == Subject.NOBODY
                && clause.mode() == Mode.HAPPENED
                && !negatedBefore(verb)
                && BE.contains(clause.words().get(verb - 1).lower())
                && clause.words().get(verb).lower().endsWith("ed");
        return fits ? Optional.of(verb) : Optional.empty();
    }

    private Optional<List<Word>> thing() {
        return passive().flatMap(verb -> {
            List<Word> thing = stripped(clause.words().subList(0, verb - 1));
            boolean pronoun = thing.size() == 1 && thing.get(0).can(Lexicon.PRONOUN);
            boolean fits = !thing.isEmpty()
                    && !pronoun
                    && !TIMES.contains(thing.get(0).lower())
                    && !RELATIVE.contains(thing.get(0).lower())
                    && thing.stream().noneMatch(word -> BE.contains(word.lower()) || word.is("have"));
            return fits ? fitting(thing) : Optional.empty();
        });
    }

    private Optional<List<Word>> clause() {
        List<Word> words = stripped(clause.words());
        boolean fits = clause.verb() >= 0
                && (clause.mode() == Mode.HAPPENED || clause.mode() == Mode.PRESENT)
                && words.size() > 2
                && subjectFirst(words);
        return fits ? fitting(words) : Optional.empty();
    }

    /** Whether the words begin with their own subject, so that they can stand alone. */
    private boolean subjectFirst(List<Word> words) {
        Word verb = clause.words().get(clause.verb());
        Word first = words.get(0);
        boolean led = words.stream()
                .filter(word -> word.index() < verb.index())
                .anyMatch(word -> RELATIVE.contains(word.lower()) || TIMES.contains(word.lower()));
        boolean subject = first.can(Lexicon.PRONOUN | Lexicon.DETERMINER) || !first.known() || startsSentence(first);
        return first.index() < verb.index() && !led && subject && !first.can(Lexicon.GERUND);
    }

    private Optional<List<Word>> past() {
        boolean happened = clause.mode() == Mode.HAPPENED && !negatedBefore(Math.max(0, clause.verb()));
        return happened && !pointsAhead()
                ? clause().filter(words -> words.get(0).can(Lexicon.PRONOUN | Lexicon.DETERMINER))
                : Optional.empty();
    }

    /** Whether a clause says of a deed that it was the one: "the first thing I did was to call". */
    private boolean pointsAhead() {
        List<Word> words = clause.words();
        for (int i = 1; i + 2 < words.size(); i++) {
            if (words.get(i).lower().equals("was")
                    && words.get(i - 1).is("do")
                    && words.get(i + 1).lower().equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** A clause in which the speaker, or a group with the speaker in it, did something. */
    private Optional<List<Word>> own() {
        boolean happened = clause.mode() == Mode.HAPPENED && !negatedBefore(Math.max(0, clause.verb()));
        return happened
                ? clause().filter(words ->
                        words.get(0).lower().equals("i") || words.get(0).lower().equals("we"))
                : Optional.empty();
    }

    /** Whether what stands round the words that were heard makes a sentence with a gap in it. */
    private boolean around() {
        List<Word> before = before();
        List<Word> after = after();
        boolean relative = !before.isEmpty() && RELATIVE.contains(before.get(0).lower());
        return clause.verb() >= 0
                && !FIXED.contains(heard.text().toLowerCase(Locale.ROOT))
                && !relative
                && before.size() + after.size() > 1
                && before.size() + after.size() <= MOST_WORDS
                && (after.isEmpty()
                        || !DANGLING.contains(after.get(after.size() - 1).lower()));
    }

    private List<Word> before() {
        return stripped(spoken(clause.span().start(), heard.span().start()));
    }

    private List<Word> after() {
        return spoken(heard.span().end(), clause.span().end());
    }

    private Optional<List<Word>> list() {
        if (clause.verb() < 0 || negatedBefore(clause.verb())) {
            return Optional.empty();
        }
        int from = clause.verb() + 1;
        boolean preposition = from < clause.words().size()
                && PREPOSITIONS.contains(clause.words().get(from).lower());
        return whole(preposition ? from + 1 : from, false)
                .filter(words -> !words.get(0).can(Lexicon.PREPOSITION)
                        && words.stream().anyMatch(word -> word.lower().equals("and")));
    }

    private Optional<List<Word>> whole(int from, boolean mayBeEmpty) {
        List<Word> words = clause.words().subList(from, clause.words().size());
        return words.isEmpty() && mayBeEmpty ? Optional.of(words) : fitting(words);
    }

    private static Optional<List<Word>> fitting(List<Word> words) {
        boolean fits = !words.isEmpty()
                && words.size() <= MOST_WORDS
                && !DANGLING.contains(words.get(words.size() - 1).lower());
        return fits ? Optional.of(words) : Optional.empty();
    }

    private boolean negatedBefore(int verb) {
        return clause.words().subList(0, verb).stream().anyMatch(word -> NEGATIONS.contains(word.lower()));
    }

    /** The words without those that only join them to what came before. */
    private static List<Word> stripped(List<Word> words) {
        int from = 0;
        while (from < words.size() && JOINS.contains(words.get(from).lower())) {
            from++;
        }
        return words.subList(from, words.size());
    }

    private List<Word> spoken(int from, int to) {
        return clause.words().stream()
                .filter(word -> word.span().start() >= from && word.span().end() <= to)
                .toList();
    }
}
