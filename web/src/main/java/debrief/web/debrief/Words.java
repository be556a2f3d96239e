package debrief.web.debrief;

import java.util.Arrays;

/** Counts words as a person would: runs of anything between blanks. */
final class Words {
    private Words() {}

    static int count(String text) {
        return (int) Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .count();
    }
}
