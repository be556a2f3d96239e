package debrief.content;

import java.util.List;

/** A value as its author wrote it, with the line it begins on, 1 for the first. */
sealed interface Written {
    /** The line it begins on, 1 for the first. */
    int line();

    /**
     * Words or a number.
     *
     * @param plain whether it stands without quotes, so that it may be a number, or nothing at all
     */
    record Text(String words, boolean plain, int line) implements Written {
        /** Whether nothing is written there. */
        boolean empty() {
            return words.isBlank() || (plain && (words.equals("~") || words.equals("null")));
        }
    }

    /** A list. */
    record Items(List<Written> items, int line) implements Written {}

    /** Keys and their values, in the order they were written. */
    record Entries(List<Entry> entries, int line) implements Written {}

    /** One key and its value. */
    record Entry(String key, int line, Written value) {}
}
