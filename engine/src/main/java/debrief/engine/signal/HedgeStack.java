package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Phrases;
import debrief.engine.text.Quote;
import debrief.engine.text.Span;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two or more different hedges within a few words: the claim is taken back before it is made. */
final class HedgeStack {
    private static final Phrases MAYBE = Phrases.of(
            "\\b(maybe|perhaps|probably|possibly|presumably|i (would )?guess|i suppose|i would suppose|i (would )?think|"
                    + "i 'd (think|guess|suppose|say)|i believe|i feel like|seems?|seemed|appears?|somewhat|more or less|kind of|"
                    + "sort of|hopefully|i would say|could be|might be|may be|might have|may have|could have been|not (really |"
                    + "quite |entirely |so |too )?sure|somehow|potentially|to some (extent|degree)|in a (way|sense)|a bit|a little)\\b");
    /** Hedges are stacked when no more than so many letters lie between them: about six words. */
    private static final int NEAR = 32;

    private HedgeStack() {}

    static Detector detector() {
        return Detector.of("hedge-stack", STRUCTURE, "Piles hedge upon hedge within a few words.")
                .finds(HedgeStack::find)
                .matches("[[I think maybe]] it was the cache.")
                .matches("It was [[probably sort of]] a network thing.")
                .matches("it [[could be that perhaps]] the queue filled up")
                .matches("[[I guess it was more or less]] my call.")
                .skips("I think it was the cache.", "one hedge")
                .skips("It was, I think, the cache of the second region. Maybe the disk.", "two claims, one hedge each")
                .skips("Maybe, maybe it was the cache.", "one hedge, said twice")
                .skips("I think two of the nine sites had it.", "one hedge beside a figure");
    }

    private static List<Quote> find(Transcript transcript) {
        List<Quote> stacks = new ArrayList<>();
        List<Quote> hedges = transcript.stretches(MAYBE);
        for (int i = 0; i < hedges.size(); i++) {
            int last = i;
            while (last + 1 < hedges.size() && stacked(transcript, hedges.get(last), hedges.get(last + 1))) {
                last++;
            }
            if (last > i) {
                stacks.add(transcript.quote(new Span(
                        hedges.get(i).span().start(), hedges.get(last).span().end())));
                i = last;
            }
        }
        return stacks;
    }

    private static boolean stacked(Transcript transcript, Quote one, Quote other) {
        String between =
                transcript.text().substring(one.span().end(), other.span().start());
        boolean again = one.text().toLowerCase(Locale.ROOT).equals(other.text().toLowerCase(Locale.ROOT));
        return !again && between.length() <= NEAR && between.indexOf('.') < 0 && between.indexOf('?') < 0;
    }
}
