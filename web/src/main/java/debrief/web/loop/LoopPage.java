package debrief.web.loop;

import debrief.engine.rating.Verdict;
import debrief.web.play.LoopPlay;
import java.util.List;
import java.util.Optional;

/**
 * A whole loop as it is shown.
 *
 * @param who asks in every round; empty for nobody in particular
 * @param started when, in words
 * @param next what the button does; empty where nothing is left to do
 * @param open whether the rounds' debriefs may be read: in real mode not before the end
 * @param loop what the committee sits over, once it is over
 */
public record LoopPage(
        String id,
        String company,
        String level,
        String mode,
        String who,
        String started,
        List<Line> lines,
        Optional<Line> next,
        boolean open,
        LoopPlay loop) {
    public LoopPage {
        lines = List.copyOf(lines);
    }

    /** Where a round of the loop stands. */
    public enum State {
        DONE("done", "is-done"),
        UNDER_WAY("under way", "is-running"),
        NEXT("next", "is-waiting"),
        NOT_YET("not yet", "is-never");

        private final String words;
        private final String look;

        State(String words, String look) {
            this.words = words;
            this.look = look;
        }

        public String words() {
            return words;
        }

        /** The class of its mark. */
        public String look() {
            return look;
        }
    }

    /**
     * One round of it.
     *
     * @param drill whether it begins with a drill
     * @param round the id of the round; empty where it was not begun
     * @param verdict once it is done and may be read
     */
    public record Line(
            String stage,
            String name,
            String who,
            int minutes,
            boolean drill,
            State state,
            String round,
            Optional<Verdict> verdict) {}

    /** How many of its rounds are done, in words. */
    public String progress() {
        long done = lines.stream().filter(line -> line.state() == State.DONE).count();
        return done + " of " + lines.size() + " rounds done";
    }

    /** Whether every round was taken. */
    public boolean over() {
        return loop.over();
    }
}
