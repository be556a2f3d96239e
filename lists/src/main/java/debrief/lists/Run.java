package debrief.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a paragraph as it is read: its words without marks, and where they were bold or leaning.
 *
 * @param line where it stands in the file, 1 for the first line
 * @param words as written
 * @param strong the ranges that were bold or leaning, in order
 * @param open whether the last of them goes on in the next line
 */
record Run(int line, String words, List<Range> strong, boolean open) {
    Run {
        strong = List.copyOf(strong);
    }

    /** From a character to the one before another. */
    record Range(int start, int end) {}

    /** How many characters from here on are bold; 0 where the first is not. */
    int strongFrom(int from) {
        for (Range range : strong) {
            if (range.start <= from && from < range.end) {
                return range.end - from;
            }
        }
        return 0;
    }

    /** Whether every word from here on is bold. */
    boolean strongWhole(int from) {
        if (from >= words.length() || strongFrom(from) == 0) {
            return false;
        }
        int end = from;
        for (Range range : strong) {
            if (range.start <= end || words.substring(end, range.start).isBlank()) {
                end = Math.max(end, range.end);
            }
        }
        return !Words.any(words.substring(Math.min(end, words.length())))
                && !Asks.marked(words.substring(Math.min(end, words.length())));
    }

    /** Lines as one, with a space between each two. */
    static Run joined(List<Run> runs) {
        if (runs.size() == 1) {
            return runs.get(0);
        }
        StringBuilder words = new StringBuilder();
        List<Range> all = new ArrayList<>();
        boolean open = false;
        for (Run run : runs) {
            if (words.length() > 0) {
                words.append(' ');
            }
            int by = words.length();
            for (Range range : run.strong) {
                int last = all.size() - 1;
                if (open && range.start == 0 && last >= 0) {
                    all.set(last, new Range(all.get(last).start, range.end + by));
                } else {
                    all.add(new Range(range.start + by, range.end + by));
                }
            }
            words.append(run.words);
            open = run.open;
        }
        return new Run(runs.get(0).line, words.toString(), all, open);
    }
}
