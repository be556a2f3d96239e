package debrief.engine.interview;

import java.util.List;

/**
 * How a round is held. It moves what is asked, never a rating.
 *
 * @param minutes how long may be spoken, at {@link #PACE} words a minute, 0 to 240; 0 where no clock runs
 * @param deep whether the clock alone ends a story, and not the number of follow-ups
 * @param interrupts whether a long set-up is interrupted
 * @param closing whether the last minutes belong to the candidate's questions
 * @param page what the company's page tells anyway, a sentence or more each; for rating those questions
 * @param manner who asks
 */
public record Setting(
        int minutes, boolean deep, boolean interrupts, boolean closing, List<String> page, Manner manner) {
    /** How many words are spoken in a minute. What is typed is timed as if it were spoken. */
    public static final int PACE = 150;

    /** No clock, no interruptions, and no questions of the candidate's at the end. */
    public static final Setting PLAIN = new Setting(0, false, false, false, List.of(), Manner.PLAIN);

    public Setting {
        page = List.copyOf(page);
    }

    /** A round of so many minutes with the candidate's questions at its end. */
    public static Setting round(int minutes) {
        return new Setting(minutes, false, false, true, List.of(), Manner.PLAIN);
    }

    /** One story until the clock stops it. */
    public static Setting drillDown(int minutes) {
        return new Setting(minutes, true, false, false, List.of(), Manner.PLAIN);
    }

    /** The same, with long set-ups interrupted or not. */
    public Setting interrupting(boolean yes) {
        return new Setting(minutes, deep, yes, closing, page, manner);
    }

    /** The same, at a company whose page tells this. */
    public Setting knowing(List<String> sentences) {
        return new Setting(minutes, deep, interrupts, closing, sentences, manner);
    }

    /** The same, with or without the candidate's questions at the end. */
    public Setting closing(boolean yes) {
        return new Setting(minutes, deep, interrupts, yes, page, manner);
    }

    /** The same, asked by somebody else. */
    public Setting by(Manner other) {
        return new Setting(minutes, deep, interrupts, closing, page, other);
    }
}
