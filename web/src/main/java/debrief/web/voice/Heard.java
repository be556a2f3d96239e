package debrief.web.voice;

import debrief.web.store.Delivery.Timed;
import java.util.List;

/** What came of sending a recording to be written down. */
sealed interface Heard {
    /**
     * It was written down.
     *
     * @param words those whose time is known; empty where the host gave no times
     */
    record Written(String text, List<Timed> words) implements Heard {
        public Written {
            words = List.copyOf(words);
        }
    }

    /**
     * It was not written down.
     *
     * @param says what is wrong and what to do, in a sentence
     */
    record Failed(String says) implements Heard {}
}
