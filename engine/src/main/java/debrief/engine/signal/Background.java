package debrief.engine.signal;

import debrief.engine.text.Clause;
import debrief.engine.text.Reading;
import debrief.engine.text.Transcript;

/**
 * How much is said before anybody decides, does or meets a problem.
 *
 * @param words that come before it; all of them while nothing of the kind was said
 * @param of how many words there are
 * @param over whether a decision, a deed or a problem was told
 */
public record Background(int words, int of, boolean over) {
    /** From so many words on it is long, where it is also a large part of the answer. */
    public static final int LONG = LongSetUp.MANY_WORDS;

    /** The background of an answer. A plan needs none, so it has none. */
    public static Background of(Transcript transcript) {
        int all = transcript.words().size();
        if (transcript.reading() == Reading.PLANNED) {
            return new Background(0, all, true);
        }
        int words = 0;
        for (Clause clause : transcript.clauses()) {
            if (LongSetUp.begins(clause)) {
                return new Background(words, all, true);
            }
            words += clause.words().size();
        }
        return new Background(words, all, false);
    }
}
