package debrief.lists.interview;

/**
 * What one person said before another one spoke.
 *
 * @param speaker the name in the transcript
 * @param at when it began, such as {@code 00:03:12}; empty where the transcript does not say
 * @param words as transcribed, on one line
 */
public record Utterance(String speaker, String at, String words) {
    /** How many words it has. */
    public int length() {
        return words.isBlank() ? 0 : words.strip().split("\\s+", -1).length;
    }

    Utterance and(Utterance more) {
        return new Utterance(speaker, at, words + " " + more.words);
    }
}
