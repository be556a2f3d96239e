package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Quote;
import debrief.engine.text.Reading;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import java.util.List;

/** Background that fills a large part of the answer before anybody decides, does or meets a problem. */
final class LongSetUp {
    /** From so many words on a set-up is long, if it is also a large part of the answer. */
    static final int MANY_WORDS = 60;
    /** A set-up is long when it fills more than so many hundredths of the answer. */
    private static final int LARGE_PART = 38;

    /** Where one clause in so many tells what happened or how the system works, the answer is under way, whoever acts. */
    private static final int EVENTS = 4;

    private LongSetUp() {}

    static Detector detector() {
        return Detector.of(
                        "long-set-up",
                        STRUCTURE,
                        "More than a third of the answer, and 60 words or more, pass before the first decision, deed or problem.")
                .finds(LongSetUp::find)
                .matches(before("[[Our company is a retailer with many shops in the north of the country]]. ")
                        + "Then I stopped the rollout.")
                .matches(before("[[The system is a set of services around one large database]]. ")
                        + "In May it failed. I called the vendor the same day.")
                .matches(before("[[So the background here is a company with three divisions]]. ")
                        + "I asked both leads for their lists.")
                .skips("Our company is a retailer. I stopped the rollout.", "the background is short")
                .skips("I stopped the rollout. " + before("The company is a retailer. "), "the decision comes first")
                .skips(
                        before("The company is a retailer. ")
                                + before("I stopped the rollout and called the vendor. ")
                                + before("She refused. "),
                        "long, and yet a small part of the answer")
                .skips(
                        before("The company is a retailer with many shops. "),
                        "no deed ever comes: that is another fault");
    }

    /** A sentence and sixty words of background behind it. */
    private static String before(String sentence) {
        return sentence
                + "There are four layers in the organisation and each has its own calendar. The customers are mostly small "
                + "shops in the north and the west. The platform is about ten years old and there is a web side and a "
                + "warehouse side. The budget is yearly, and the board is in another city. The seasons are important, and "
                + "spring is the busy time for all of the regions and for the partners too. ";
    }

    private static List<Quote> find(Transcript transcript) {
        if (transcript.reading() == Reading.PLANNED) {
            return List.of();
        }
        int words = 0;
        int events = 0;
        for (Clause clause : transcript.clauses()) {
            if (begins(clause)) {
                boolean large = words * 100 > LARGE_PART * transcript.words().size();
                boolean told = events * EVENTS > clause.index();
                return words < MANY_WORDS || !large || told ? List.of() : List.of(opening(transcript));
            }
            words += clause.words().size();
            events += Event.happens(clause) || Mechanism.behaves(clause) ? 1 : 0;
        }
        return List.of();
    }

    /** The first clauses, until they hold eight words. */
    private static Quote opening(Transcript transcript) {
        int words = 0;
        int last = -1;
        while (words < 8 && last + 1 < transcript.clauses().size()) {
            last++;
            words += transcript.clauses().get(last).words().size();
        }
        return transcript.quote(
                transcript.clauses().get(0), transcript.clauses().get(last));
    }

    /** Whether the story itself begins here: somebody decides or does something, or something goes wrong. */
    static boolean begins(Clause clause) {
        boolean ours = clause.subject() == Subject.ME || clause.subject() == Subject.US;
        return ours
                        && clause.mode() != Mode.UNREAL
                        && clause.mode() != Mode.CONDITION
                        && (clause.verbIn(Clues.DECIDE) || clause.verbIn(Clues.ACT))
                        && !Clues.isAbstract(clause)
                || clause.mode() == Mode.HAPPENED && FailureMode.fails(clause)
                || Resistance.opposes(clause);
    }
}
