package debrief.engine.interview;

import debrief.engine.debrief.ExpectedPoints;
import debrief.engine.debrief.Part;
import debrief.engine.debrief.StoryPart;
import debrief.engine.debrief.StoryParts;
import debrief.engine.debrief.Told;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Question;
import debrief.engine.rating.AddressedToRater;
import debrief.engine.rating.Lens;
import debrief.engine.signal.Background;
import debrief.engine.signal.Detector;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import debrief.engine.text.Reading;
import debrief.engine.text.Span;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is in the answer to one question so far, without a rating: quick enough to ask at every pause in typing. It reads this
 * question's turns as one text, and nothing else of the round.
 *
 * @param parts the seven parts of a story; empty where a plan was asked for
 * @param lenses what a listener hears
 * @param points the expected points, in the order of the question
 * @param background how much comes before the first decision, deed or problem
 */
public record Heard(List<Mark> parts, List<Mark> lenses, List<Mark> points, Background background) {
    public Heard {
        parts = List.copyOf(parts);
        lenses = List.copyOf(lenses);
        points = List.copyOf(points);
    }

    /** How something stands in an answer that is not finished. */
    public enum Standing {
        IN,
        /** Begun; something of it is still missing. */
        THIN,
        /** Touched, or spoken against by other words. */
        DOUBTFUL,
        ABSENT
    }

    /**
     * One thing to hear.
     *
     * @param id of the part, the point, or what is listened for
     * @param name shown to a person
     * @param quote the words that make it so, as they were said; empty where there are none
     * @param wants what is missing still, in a few words; empty where nothing is
     */
    public record Mark(String id, String name, Standing standing, Optional<Quote> quote, String wants) {}

    /**
     * Hears the answer to one question.
     *
     * @param turns what was asked and said on it, in order; what is being typed last
     */
    public static Heard of(Question question, List<Turn> turns, Lens lens) {
        Told told = RoundDebrief.told(turns);
        Transcript whole = Transcript.read(told.text(), question.kind().planned() ? Reading.PLANNED : Reading.TOLD);
        List<Span> aside = AddressedToRater.find(whole);
        Transcript transcript = whole.without(
                Stream.concat(aside.stream(), told.unheard().stream()).toList());
        List<Listening> listened = Listening.to(question, lens);
        boolean story = !question.kind().planned();
        List<Signal> signals = hear(transcript, wanted(listened, story));
        return new Heard(
                story ? parts(transcript, signals) : List.of(),
                listened.stream().map(one -> lens(one, signals)).toList(),
                points(question, transcript),
                Background.of(transcript));
    }

    private static Set<String> wanted(List<Listening> listened, boolean story) {
        Set<String> ids = new HashSet<>();
        for (Listening one : listened) {
            one.wants().forEach(want -> ids.addAll(want.signals()));
            ids.addAll(one.against());
        }
        if (story) {
            for (Part part : Part.values()) {
                ids.addAll(StoryParts.signals(part));
            }
        }
        return ids;
    }

    /** In the order of the text, as all signals are. */
    private static List<Signal> hear(Transcript transcript, Set<String> ids) {
        List<Signal> signals = new ArrayList<>();
        for (Detector detector : Detectors.ALL) {
            if (ids.contains(detector.id())) {
                signals.addAll(detector.in(transcript));
            }
        }
        signals.sort(Detectors.ORDER);
        return signals;
    }

    private static List<Mark> parts(Transcript transcript, List<Signal> signals) {
        return StoryParts.of(transcript, signals).stream()
                .map(part -> part(part, signals))
                .toList();
    }

    private static Mark part(StoryPart part, List<Signal> signals) {
        String wants = part.told() ? wants(part.part(), signals) : "";
        Standing standing = !part.told() ? Standing.ABSENT : wants.isEmpty() ? Standing.IN : Standing.THIN;
        return new Mark(part.part().key(), part.part().title(), standing, part.quote(), wants);
    }

    /** What a part that was begun still lacks; empty where it lacks nothing. */
    private static String wants(Part part, List<Signal> signals) {
        List<String> all = StoryParts.signals(part);
        return switch (part) {
            case CONTEXT -> "";
            case COMPLEXITY, ACTIONS -> passages(signals, all).size() > 1 ? "" : "one so far";
            case ROLE -> heard(signals, all) ? "" : "no decision of yours yet";
            case TRADEOFFS ->
                all.stream().filter(id -> heard(signals, List.of(id))).count() > 1 ? "" : "one side so far";
            case OUTCOME ->
                heard(signals, List.of("baseline-to-result", "business-effect"))
                        ? ""
                        : "no figure before and after yet";
            case REFLECTION -> heard(signals, List.of("changed-since")) ? "" : "not yet what you do otherwise now";
        };
    }

    private static Mark lens(Listening one, List<Signal> signals) {
        List<String> all =
                one.wants().stream().flatMap(want -> want.signals().stream()).toList();
        List<Quote> speaksFor = passages(signals, all);
        List<Quote> speaksAgainst = passages(signals, one.against());
        List<String> missing = one.wants().stream()
                .filter(want -> !heard(signals, want.signals()))
                .map(Listening.Want::missing)
                .toList();
        boolean doubtful = speaksAgainst.size() > speaksFor.size();
        Standing standing = doubtful
                ? Standing.DOUBTFUL
                : missing.isEmpty() ? Standing.IN : speaksFor.isEmpty() ? Standing.ABSENT : Standing.THIN;
        Optional<Quote> quote = (doubtful ? speaksAgainst : speaksFor).stream().findFirst();
        return new Mark(
                one.key(),
                one.title(),
                standing,
                quote,
                missing.stream().findFirst().orElse(""));
    }

    private static List<Mark> points(Question question, Transcript transcript) {
        ExpectedPoints heard = ExpectedPoints.in(transcript);
        return question.points().stream().map(point -> point(point, heard)).toList();
    }

    private static Mark point(ExpectedPoint point, ExpectedPoints heard) {
        Optional<Quote> quote = heard.find(point);
        Standing standing =
                quote.isPresent() ? Standing.IN : heard.touched(point) ? Standing.DOUBTFUL : Standing.ABSENT;
        return new Mark(
                point.id(), point.point(), standing, quote, standing == Standing.DOUBTFUL ? "touched, not made" : "");
    }

    private static boolean heard(List<Signal> signals, List<String> ids) {
        return signals.stream().anyMatch(signal -> ids.contains(signal.id()));
    }

    /** The different words in which any of these was heard, in the order of the text. */
    private static List<Quote> passages(List<Signal> signals, List<String> ids) {
        return signals.stream()
                .filter(signal -> ids.contains(signal.id()))
                .map(Signal::quote)
                .distinct()
                .toList();
    }
}
