package debrief.web.round;

import debrief.engine.interview.Interviewer;
import debrief.engine.interview.Move;
import debrief.engine.interview.Turn;
import debrief.engine.question.Question;
import debrief.web.play.Play;
import debrief.web.store.Draft;
import debrief.web.store.StoredSketch;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The room as it stands before one answer.
 *
 * @param turn the number of the turn that is being answered
 * @param place which question of how many, and which follow-up
 * @param where company, round and level
 * @param coached whether hints are shown while one answers
 * @param who asks, and in a mode with hints why
 * @param ask the words that were just said to the candidate
 * @param clock the time spent so far
 * @param earlier what was asked and said on this question before
 * @param version of the draft that is shown; 0 where there is none
 * @param saved when the draft was saved, in words; empty where there is none
 * @param wrong a sentence on why the answer was not taken; empty where nothing is wrong
 * @param course where the round stands
 * @param pad for boxes and arrows
 */
public record RoomPage(
        String round,
        int turn,
        String question,
        String about,
        boolean coached,
        String place,
        String where,
        String who,
        String ask,
        Clock clock,
        List<Earlier> earlier,
        String text,
        long version,
        String saved,
        String wrong,
        Live live,
        Course course,
        Pad pad) {
    /** The longest answer that is taken, in characters. */
    public static final int MOST = 200_000;

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    /**
     * Something that was asked and said before.
     *
     * @param size how long the answer was, in words
     */
    public record Earlier(String asked, String said, String size) {}

    /** What is to be asked now. */
    record Asking(
            Turn.Kind kind, String question, String about, String wording, String place, String reason, String time) {
        static Optional<Asking> next(Play play) {
            Move move = Interviewer.next(play.round());
            if (move instanceof Move.Ask ask) {
                return Optional.of(new Asking(
                        Turn.Kind.ASK,
                        ask.question().id(),
                        "",
                        ask.question().ask(),
                        "Question " + ask.number() + " of " + ask.of(),
                        "",
                        "of " + ask.question().minutes() + ":00"));
            }
            if (move instanceof Move.FollowUp more) {
                return Optional.of(new Asking(
                        more.kind(),
                        more.question().id(),
                        more.about(),
                        more.wording(),
                        "Question " + more.questionNumber() + " of " + more.of() + " · " + what(play, more),
                        more.reason(),
                        ""));
            }
            if (move instanceof Move.Close close) {
                return Optional.of(new Asking(Turn.Kind.CLOSE, "", "", close.wording(), "Your questions", "", ""));
            }
            return Optional.empty();
        }

        private static String what(Play play, Move.FollowUp more) {
            if (!more.kind().costs()) {
                return "an answer to what you asked";
            }
            return "follow-up " + more.number()
                    + (play.round().setting().deep() ? "" : ", " + Interviewer.BUDGET + " at most");
        }

        /** A follow-up chosen on the debrief page. */
        static Optional<Asking> chosen(Play play, String question, String about) {
            return play.missing(question, about)
                    .map(missing -> new Asking(
                            Turn.Kind.FOLLOW_UP,
                            question,
                            about,
                            missing.question(),
                            "One more follow-up",
                            missing.point(),
                            ""));
        }

        Turn answered(String said) {
            return new Turn(kind, question, about, wording, said);
        }
    }

    static RoomPage of(Play play, Asking asking, Optional<Draft> draft, Optional<StoredSketch> sketch) {
        boolean coached = Live.isShown(play) && asking.kind() != Turn.Kind.CLOSE;
        Turn asked = asking.answered("");
        Course course = Course.of(play, asked, Course.isNext(play, asked));
        String text = draft.map(Draft::text).orElse("");
        return new RoomPage(
                play.stored().id().toString(),
                play.stored().next(),
                asking.question(),
                asking.about(),
                coached,
                asking.place(),
                play.where(),
                coached && !asking.reason().isEmpty()
                        ? play.who()
                                + (asking.kind() == Turn.Kind.FOLLOW_UP ? ", who waits for this: " : ": ")
                                + asking.reason()
                        : play.who(),
                asking.wording(),
                Clock.of(play, asking.question(), draft),
                play.turns(asking.question()).stream()
                        .filter(turn -> !turn.skipped())
                        .map(turn -> new Earlier(turn.wording(), turn.said(), size(turn.said())))
                        .toList(),
                text,
                draft.map(Draft::version).orElse(0L),
                draft.filter(kept -> !kept.text().isEmpty())
                        .map(kept -> "saved " + clock(kept.saved()))
                        .orElse(""),
                "",
                coached ? Live.of(play, asking.question(), text) : Live.NONE,
                course,
                Pad.of(play.question(asking.question()).map(Question::kind), sketch));
    }

    /** The same page with other words in the box, and a sentence on why they were not taken. */
    RoomPage refused(String typed, String sentence) {
        return new RoomPage(
                round, turn, question, about, coached, place, where, who, ask, clock, earlier, typed, version, saved,
                sentence, live, course, pad);
    }

    /** The name under which a browser keeps what the server could not take. */
    public String key() {
        return round + " " + turn;
    }

    /** The longest answer that is taken, in characters. */
    public int most() {
        return MOST;
    }

    static String clock(Instant instant) {
        return CLOCK.format(instant);
    }

    private static String size(String said) {
        long words = Arrays.stream(BLANKS.split(said, -1))
                .filter(word -> !word.isEmpty())
                .count();
        return "Your answer, " + words + (words == 1 ? " word" : " words");
    }
}
