package debrief.engine.interview;

import debrief.engine.text.Quantity;
import debrief.engine.text.Span;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something said before that is taken back in so many words. */
final class Retraction {
    private static final Pattern TAKES_BACK = Pattern.compile(
            "^(?:(?:no|sorry|wait|hm+|well|actually|in fact|to be honest|honestly|but|and|oh) )*(?:(?:that|this|what i (?:just )?said(?: \\w+)?)"
                    + "(?:'s| is|'s| isn't| is)(?: actually| really)?(?: not| n't)?(?: quite| entirely)? (?:right|correct|true|accurate|wrong)\\b"
                    + "|(?:let me|i (?:have to|must|should|need to|want to|would|'d)(?: like to)?) (?:correct|take back|withdraw) (?:that|this|it|myself|"
                    + "what i)|i (?:(?:have to|must|should|need to|want to|would) )?take (?:that|it|this) back|i misspoke|i was mistaken\\b(?! (?:then|at))|"
                    + "(?:scratch|strike) that|i stand corrected|correction\\b|i got (?:that|it) wrong (?:just now|a moment ago|before|earlier)).*");
    private static final Pattern AFFIRMS = Pattern.compile(
            ".*(?:that|this|said(?: \\w+)?)(?:'s| is)(?: actually| really)?(?: quite| entirely)? (?:right|correct|true|accurate)\\b.*");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    private Retraction() {}

    /** A stretch of one of the answers. */
    record Place(int answer, Span span) {}

    static Rule rule() {
        return Rule.of(
                        "retraction",
                        "What was said before and is taken back in so many words.",
                        said -> places(said.stream().map(any -> "").toList(), said).stream()
                                .map(place -> Sentences.in(said.get(place.answer()), place.span()))
                                .toList())
                .notices(
                        "and the calls fell by 40 percent",
                        "I stopped it and the calls fell by 40 percent.",
                        "Actually that is not right, it was 20 percent.")
                .notices(
                        "Finance agreed at once.",
                        "Finance agreed at once. I moved the date.",
                        "I take that back: finance did not agree at once.")
                .notices("We lost nine days.", "I moved it to May. We lost nine days.", "I take that back.")
                .notices(
                        "It took nine weeks.",
                        "It took nine weeks. Then the director left.",
                        "Actually that is not right, it was six.")
                .notices("It took two weeks.", "I led it.", "It took two weeks. Scratch that. It took five.")
                .skips(
                        "the number was wrong in the story",
                        "The report said 40.",
                        "The number was not right, so I counted again.")
                .skips("it says that it is so", "It fell by 40 percent.", "That is right, 40 percent.")
                .skips("somebody else said it", "It fell by 40.", "The director said that is not right, and left.")
                .skips("nothing is taken back", "It fell by 40 percent.", "It took me back to my first job.");
    }

    /** The places of what is taken back, each in the answer where it was said. */
    static List<Place> places(List<String> wordings, List<String> answers) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            List<Span> sentences = Sentences.of(answers.get(i));
            for (int s = 0; s < sentences.size(); s++) {
                String plain = Sentences.plain(Sentences.in(answers.get(i), sentences.get(s)));
                if (TAKES_BACK.matcher(plain).matches()
                        && !AFFIRMS.matcher(plain).matches()) {
                    Span words = new Span(
                            sentences.get(s).start(),
                            sentences.get(Math.min(s + 1, sentences.size() - 1)).end());
                    Optional<Place> gone = target(wordings, answers, i, sentences.subList(0, s), words);
                    gone.ifPresent(places::add);
                    if (gone.filter(place -> repeats(answers, place, plain)).isPresent()) {
                        places.add(new Place(i, sentences.get(s)));
                    }
                }
            }
        }
        return places;
    }

    /** Whether the words that take something back give its own numbers again, and no other. */
    private static boolean repeats(List<String> answers, Place gone, String words) {
        List<Double> before = values(Sentences.in(answers.get(gone.answer()), gone.span()));
        List<Double> now = values(words);
        return !now.isEmpty() && before.containsAll(now);
    }

    private static List<Double> values(String words) {
        return Transcript.read(words).clauses().stream()
                .flatMap(clause -> clause.quantities().stream())
                .map(Quantity::value)
                .toList();
    }

    private static Optional<Place> target(
            List<String> wordings, List<String> answers, int answer, List<Span> before, Span words) {
        String correction = Sentences.in(answers.get(answer), words);
        return quantity(answers, answer, words.start(), correction)
                .or(() -> before.isEmpty()
                        ? handedBack(wordings.get(answer), answers, answer)
                                .or(() -> alike(answers, answer, correction))
                                .or(() -> lastSentence(
                                        answers, answer, !values(correction).isEmpty()))
                        : Optional.of(new Place(answer, before.get(before.size() - 1))));
    }

    /** The newest number of the same unit that is not the one it is corrected to; one that is named again comes first. */
    private static Optional<Place> quantity(List<String> answers, int answer, int until, String correction) {
        List<Figure> corrected = Figure.in(Transcript.read(correction));
        Optional<Place> named = Optional.empty();
        Optional<Place> newest = Optional.empty();
        for (int i = 0; i <= answer; i++) {
            Transcript transcript = Transcript.read(answers.get(i));
            for (Figure figure : Figure.in(transcript)) {
                Span span = figure.clause().span();
                if (i == answer && span.end() > until) {
                    break;
                }
                Place place = new Place(i, span);
                if (corrected.stream()
                        .anyMatch(other -> other.unit().equals(figure.unit()) && other.value() != figure.value())) {
                    newest = Optional.of(place);
                }
                if (corrected.size() > 1
                        && corrected.stream()
                                .anyMatch(other ->
                                        other.unit().equals(figure.unit()) && other.value() == figure.value())) {
                    named = Optional.of(place);
                }
            }
        }
        return named.isPresent() ? named : newest;
    }

    /** The sentence whose words the interviewer quoted. */
    private static Optional<Place> handedBack(String wording, List<String> answers, int answer) {
        Matcher quoted = QUOTED.matcher(wording);
        while (quoted.find()) {
            String words = quoted.group(1).replace("…", "").strip();
            for (int i = answer - 1; i >= 0; i--) {
                int at = answers.get(i).indexOf(words);
                if (at >= 0) {
                    for (Span sentence : Sentences.of(answers.get(i))) {
                        if (sentence.start() <= at && at < sentence.end()) {
                            return Optional.of(new Place(i, sentence));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The newest sentence that speaks of the same things. */
    private static Optional<Place> alike(List<String> answers, int answer, String correction) {
        List<Word> words = ContentWords.in(correction);
        Optional<Place> best = Optional.empty();
        long most = 1;
        for (int i = 0; i < answer; i++) {
            for (Span sentence : Sentences.of(answers.get(i))) {
                List<Word> said = ContentWords.in(Sentences.in(answers.get(i), sentence));
                long shared = words.stream()
                        .filter(word -> ContentWords.isAmong(word, said))
                        .count();
                if (shared > 1 && shared >= most) {
                    most = shared;
                    best = Optional.of(new Place(i, sentence));
                }
            }
        }
        return best;
    }

    /** The last sentence before; where a number corrects it, the last one with a number. */
    private static Optional<Place> lastSentence(List<String> answers, int answer, boolean number) {
        for (int i = answer - 1; i >= 0; i--) {
            List<Span> sentences = Sentences.of(answers.get(i));
            for (int s = sentences.size() - 1; s >= 0; s--) {
                Span sentence = sentences.get(s);
                if (!number || !values(Sentences.in(answers.get(i), sentence)).isEmpty()) {
                    return Optional.of(new Place(i, sentence));
                }
            }
        }
        return Optional.empty();
    }
}
