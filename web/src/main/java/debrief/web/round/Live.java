package debrief.web.round;

import debrief.engine.interview.Heard;
import debrief.engine.interview.Heard.Standing;
import debrief.engine.interview.Turn;
import debrief.engine.signal.Background;
import debrief.engine.text.Quote;
import debrief.web.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is in an answer so far, for the panel beside it.
 *
 * @param parts the seven parts of a story; empty where a plan is asked for
 * @param lenses what a listener hears
 * @param points what the question expects
 * @param setUp how long the set-up is; empty where there is nothing to say of it
 */
public record Live(List<Mark> parts, List<Mark> lenses, List<Mark> points, Optional<SetUpSoFar> setUp) {
    /** Nothing is said. */
    static final Live NONE = new Live(List.of(), List.of(), List.of(), Optional.empty());

    private static final int NOTE = 28;

    // Reading a longer text takes longer than a pause in typing.
    private static final int MOST = 20_000;

    /** Fewer words have no set-up worth a word. */
    private static final int FEW = 8;

    public Live {
        parts = List.copyOf(parts);
        lenses = List.copyOf(lenses);
        points = List.copyOf(points);
    }

    /**
     * One line of the panel.
     *
     * @param note the words it was heard in, or what is missing
     */
    public record Mark(String name, Standing standing, String note) {}

    /**
     * The meter of the set-up.
     *
     * @param percent how much of the meter is full, 0 to 100; it is long at 80
     */
    public record SetUpSoFar(int percent, String says) {
        /** Where on the meter a set-up is long. */
        private static final int LONG = 80;

        static Optional<SetUpSoFar> of(Background background) {
            if (background.of() < FEW) {
                return Optional.empty();
            }
            int words = background.words();
            String count = words + (words == 1 ? " word" : " words");
            String share = " (" + Math.round(100.0 * words / background.of()) + " % of the answer)";
            String says = background.over() && words == 0
                    ? "None: the answer begins with a decision, a deed or a problem."
                    : background.over()
                            ? count + " before the first decision, deed or problem" + share + ". From "
                                    + Background.LONG + " on it is long."
                            : count + ", and nobody has decided or done anything yet. From " + Background.LONG
                                    + " on it is long.";
            return Optional.of(new SetUpSoFar(Math.min(100, words * LONG / Background.LONG), says));
        }
    }

    /** Whether a round shows it at all. */
    static boolean isShown(Play play) {
        return play.stored().setUp().mode().hints();
    }

    /** What is in the answer to a question, the words being typed included. */
    static Live of(Play play, String question, String typed) {
        if (typed.length() > MOST) {
            return NONE;
        }
        return play.question(question)
                .map(one -> {
                    List<Turn> turns = new ArrayList<>(play.round().turns(one));
                    turns.add(new Turn(
                            turns.isEmpty() ? Turn.Kind.ASK : Turn.Kind.FOLLOW_UP, question, "", one.ask(), typed));
                    return of(
                            Heard.of(one, turns, play.round().lens()),
                            one.kind().planned());
                })
                .orElse(NONE);
    }

    private static Live of(Heard heard, boolean planned) {
        return new Live(
                heard.parts().stream().map(Live::mark).toList(),
                heard.lenses().stream().map(Live::mark).toList(),
                heard.points().stream().map(Live::mark).toList(),
                planned ? Optional.empty() : SetUpSoFar.of(heard.background()));
    }

    private static Mark mark(Heard.Mark mark) {
        String quote = mark.quote().map(Quote::text).map(Live::note).orElse("");
        String note = switch (mark.standing()) {
            case IN -> quote;
            case THIN -> mark.wants();
            case DOUBTFUL -> quote.isEmpty() ? mark.wants() : quote;
            case ABSENT -> "not yet";
        };
        return new Mark(mark.name(), mark.standing(), note);
    }

    private static String note(String words) {
        String line = words.replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(NOTE, line.codePointCount(0, line.length())));
        return "“" + (end < line.length() ? line.substring(0, end).stripTrailing() + "…" : line) + "”";
    }
}
