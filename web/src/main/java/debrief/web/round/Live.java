package debrief.web.round;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.debrief.PointFound;
import debrief.engine.debrief.StoryPart;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Turn;
import debrief.engine.question.ExpectedPoint;
import debrief.web.play.Play;
import java.util.List;
import java.util.Optional;

/** What is in an answer so far, for the panel beside it. */
public record Live(List<Mark> parts, List<Mark> points) {
    static final Live NONE = new Live(List.of(), List.of());

    private static final int NOTE = 28;

    // Reading a longer text takes longer than a pause in typing.
    private static final int MOST = 20_000;

    /**
     * One line of the panel.
     *
     * @param doubtful touched, but not made
     * @param note the words it was heard in; empty where it is not in
     */
    public record Mark(String name, boolean in, boolean doubtful, String note) {}

    static Live of(Play play, Turn typed) {
        if (typed.said().length() > MOST) {
            return NONE;
        }
        List<Debrief> debriefs = RoundDebrief.of(play.round().with(typed)).debriefs();
        return debriefs.stream()
                .filter(debrief -> debrief.question().id().equals(typed.question()))
                .findFirst()
                .map(Live::of)
                .orElseGet(() -> nothingYet(play, typed));
    }

    private static Live of(Debrief debrief) {
        List<Mark> parts = debrief.question().kind().planned()
                ? List.of()
                : debrief.parts().stream().map(Live::part).toList();
        return new Live(
                parts,
                debrief.question().points().stream()
                        .map(point -> point(point, debrief))
                        .toList());
    }

    private static Live nothingYet(Play play, Turn typed) {
        return new Live(
                List.of(),
                play.question(typed.question()).stream()
                        .flatMap(question -> question.points().stream())
                        .map(point -> new Mark(point.point(), false, false, ""))
                        .toList());
    }

    private static Mark part(StoryPart part) {
        return new Mark(
                part.part().title(),
                part.told(),
                false,
                part.quote().map(quote -> note(quote.text())).orElse(""));
    }

    private static Mark point(ExpectedPoint point, Debrief debrief) {
        Optional<PointFound> found = debrief.found().stream()
                .filter(one -> one.point().id().equals(point.id()))
                .findFirst();
        boolean doubtful = debrief.missing().stream()
                .filter(missing -> missing.about().equals(point.id()))
                .anyMatch(Missing::doubtful);
        return new Mark(
                point.point(),
                found.isPresent(),
                doubtful,
                found.map(one -> note(one.quote().text())).orElse(""));
    }

    private static String note(String words) {
        String line = words.replace('\n', ' ');
        int end = line.offsetByCodePoints(0, Math.min(NOTE, line.codePointCount(0, line.length())));
        return "“" + (end < line.length() ? line.substring(0, end).stripTrailing() + "…" : line) + "”";
    }
}
