package debrief.engine.debrief;

import debrief.engine.committee.Bar;
import debrief.engine.committee.Committee;
import debrief.engine.committee.Flip;
import debrief.engine.committee.LevelUp;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.AddressedToRater;
import debrief.engine.rating.Answered;
import debrief.engine.rating.FollowUps;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Settling;
import debrief.engine.signal.Detector;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import debrief.engine.text.Reading;
import debrief.engine.text.Span;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a person is told about one answer.
 *
 * @param question what was asked
 * @param transcript what was said, follow-ups included
 * @param scorecard whether it was answered, the ratings, the verdict
 * @param signals every signal found, in the order of the answer
 * @param found the expected points that were made
 * @param missing what was not said, the most useful first
 * @param parts the seven parts of a story, in their order
 * @param bar the rules the verdict follows: company, round and level
 * @param summary one sentence: what shows, then what is missing
 */
public record Debrief(
        Question question,
        Transcript transcript,
        Scorecard scorecard,
        List<Signal> signals,
        List<PointFound> found,
        List<Missing> missing,
        List<StoryPart> parts,
        Bar bar,
        String summary) {
    /** The version of the engine; it changes whenever a score may change. */
    public static final String ENGINE = "2";

    private static final int MOST_MISSING_SIGNALS = 4;

    /** With fewer expected points than this, touching none of them says nothing. */
    private static final int ENOUGH_POINTS = 4;

    /** From so many events on an answer tells a story, whatever it is about. */
    private static final int EVENTS_OF_A_STORY = 5;

    public Debrief {
        signals = List.copyOf(signals);
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
    }

    /** Judges an answer. Any text gives a debrief. */
    public static Debrief of(Question question, String answer, Lens lens, Level level) {
        return of(question, new Told(answer, List.of(), List.of()), lens, level);
    }

    /** Judges an answer some of which was taken back or was a question of its own. Any text gives a debrief. */
    public static Debrief of(Question question, Told told, Lens lens, Level level) {
        Reading reading = question.kind().planned() ? Reading.PLANNED : Reading.TOLD;
        Transcript whole = Transcript.read(told.text(), reading);
        List<Span> aside = AddressedToRater.find(whole);
        Transcript transcript = whole.without(
                Stream.concat(aside.stream(), told.unheard().stream()).toList());
        List<Quote> addressed = aside.stream().map(whole::quote).toList();
        List<Signal> signals = signals(transcript, told);
        List<Quote> recited = signals.stream()
                .filter(signal -> signal.id().equals("recital"))
                .map(Signal::quote)
                .toList();
        ExpectedPoints points = ExpectedPoints.in(transcript);
        List<PointFound> made = found(question, points);
        Answered answered =
                Settling.settle(question, transcript, recited, besideThePoints(question, points, signals, made));
        Scorecard scorecard =
                Scorecard.of(answered, signals, transcript.words().size(), addressed, question.ask(), lens, level);
        boolean heard = !(answered instanceof Answered.NotEnglish);
        List<PointFound> found = heard ? made : List.of();
        List<Missing> missing = heard ? missing(question, transcript, points, answered, signals, found) : List.of();
        return new Debrief(
                question,
                transcript,
                scorecard,
                heard ? signals : List.of(),
                found,
                missing,
                StoryParts.of(transcript, heard ? signals : List.of()),
                new Bar(lens, level, question.focus()),
                Summary.of(scorecard, signals));
    }

    private static List<Signal> signals(Transcript transcript, Told told) {
        List<Signal> heard = Detectors.hear(transcript);
        if (told.reframed().isEmpty()) {
            return heard;
        }
        Detector reframed = Detectors.of("reframed-goal");
        return Stream.concat(
                        heard.stream(),
                        told.reframed().stream()
                                .map(place -> new Signal(reframed.id(), reframed.dimension(), transcript.quote(place))))
                .sorted(Comparator.comparingInt(signal -> signal.quote().start()))
                .toList();
    }

    /** Whether a story is told that makes none of the points the question expects and touches few of them. */
    private static boolean besideThePoints(
            Question question, ExpectedPoints heard, List<Signal> signals, List<PointFound> found) {
        List<ExpectedPoint> points = question.points();
        if (points.size() < ENOUGH_POINTS
                || signals.stream()
                                .filter(signal -> signal.id().equals("event"))
                                .count()
                        < EVENTS_OF_A_STORY
                || !found.isEmpty()) {
            return false;
        }
        long touched = points.stream().filter(heard::touched).count();
        return 2 * touched <= points.size() + 1;
    }

    private static List<PointFound> found(Question question, ExpectedPoints points) {
        List<PointFound> found = new ArrayList<>();
        for (ExpectedPoint point : question.points()) {
            points.find(point).ifPresent(quote -> found.add(new PointFound(point, quote)));
        }
        return found;
    }

    private static List<Missing> missing(
            Question question,
            Transcript transcript,
            ExpectedPoints points,
            Answered answered,
            List<Signal> signals,
            List<PointFound> found) {
        List<Missing> missing = new ArrayList<>();
        if (!(answered instanceof Answered.OnQuestion)) {
            missing.add(new Missing("question", Dimension.STRUCTURE, answered.says(), question.ask(), false));
        }
        for (ExpectedPoint point : question.points()) {
            if (found.stream().noneMatch(made -> made.point().equals(point))) {
                boolean doubtful = points.touched(point);
                missing.add(new Missing(
                        point.id(),
                        Dimension.JUDGMENT,
                        point.point(),
                        doubtful ? point.doubtful() : point.missing(),
                        doubtful));
            }
        }
        FollowUps.signals().stream()
                .filter(id -> signals.stream().noneMatch(signal -> signal.id().equals(id)))
                .sorted(Comparator.comparingInt((String id) ->
                        -Rubric.CURRENT.gain(id, transcript.words().size())))
                .limit(MOST_MISSING_SIGNALS)
                .forEach(id -> FollowUps.about(id)
                        .ifPresent(followUp -> missing.add(new Missing(
                                id, Detectors.of(id).dimension(), followUp.point(), followUp.question(), false))));
        return missing;
    }

    /** How each panellist votes, beside the decision. */
    public Committee committee() {
        return Committee.of(scorecard, signals, bar);
    }

    /** What would turn the verdict. */
    public Flip flip() {
        return Flip.of(scorecard, signals, transcript.words().size(), bar);
    }

    /** What one level up would have asked; empty at the highest level, and where the question was not answered. */
    public Optional<LevelUp> levelUp() {
        return LevelUp.of(scorecard, signals, transcript.words().size(), bar);
    }

    /** The one thing to do next: the missing thing that would help most. */
    public Optional<Missing> next() {
        return missing.stream().findFirst();
    }
}
