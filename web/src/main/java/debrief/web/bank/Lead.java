package debrief.web.bank;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A paragraph and the sentence that leads it.
 *
 * @param rest empty where there is one sentence
 */
public record Lead(String first, String rest) {
    /** Cuts a paragraph behind its first sentence. */
    static Lead of(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE
                ? new Lead(text, "")
                : new Lead(text.substring(0, end).strip(), text.substring(end).strip());
    }
}
