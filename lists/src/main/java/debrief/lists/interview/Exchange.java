package debrief.lists.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A question and what was answered.
 *
 * @param at when it was asked; empty where the transcript does not say
 * @param asked the other's words
 * @param said your words
 */
public record Exchange(Kind kind, String at, String asked, String said) {
    /** What an exchange is taken for. */
    public enum Kind {
        /** A question and its answer. */
        QUESTION("a new question"),
        /** It goes on with the question before. */
        FOLLOW_UP("a follow-up"),
        /** The other answers what you asked; you go on. */
        ANSWER("their answer to you, and you go on"),
        /** You ask, near the end. */
        CLOSE("my own question to them"),
        /** Small talk, or nothing to rate. */
        LEFT_OUT("left out");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The name used in forms. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The name shown to a person. */
        public String title() {
            return title;
        }

        /** The kind of that name, if there is one. */
        public static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }

    /** The same, with more said to the same words. */
    Exchange saying(String more) {
        return new Exchange(kind, at, asked, said.isEmpty() ? more : said + "\n\n" + more);
    }
}
