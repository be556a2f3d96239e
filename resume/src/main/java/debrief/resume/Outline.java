package debrief.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as headings, list items and paragraphs. What was broken over several lines is one item again.
 *
 * @param items in order
 */
record Outline(List<Item> items) {
    private static final Pattern BULLET = Pattern.compile(
            "^\\s*(?:[-*•◦▪●○‣⁃∙·–—➤►✓✔✅§](?=\\s)|\\(?\\d{1,2}[.)](?=\\s)|\\(?[a-z][.)](?=\\s)|o(?=\\s+\\p{Lu}))\\s+(.*)$");
    private static final Pattern MARKED = Pattern.compile("^\\s*#{1,6}\\s+(.*)$");

    /** Shorter lines end where their writer ended them, in characters. */
    private static final int FULL_LINE = 70;

    private static final int MOST_WORDS_OF_A_HEADING = 7;

    /** No line ends so where a list item ends. */
    private static final Pattern DANGLING = Pattern.compile(
            ".*(?:[,(/&]|\\b(?:and|or|of|with|in|to|the|a|an|for|by|on|at|from|as|that|which|who|than|into|using|your|our|their|is|are))$");

    Outline {
        items = List.copyOf(items);
    }

    /** What an item is. */
    enum Kind {
        HEADING,
        BULLET,
        TEXT
    }

    /**
     * A piece of a text.
     *
     * @param line where it begins, 1 for the first line
     * @param section what the heading above it announces
     */
    record Item(int line, Kind kind, Section section, String text) {}

    static Outline of(PlainText text) {
        Builder builder = new Builder();
        int number = 0;
        for (String line : text.lines()) {
            builder.read(++number, line);
        }
        return new Outline(builder.done());
    }

    private static final class Builder {
        private final List<Item> items = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private Section section = Section.NONE;
        private Kind kind = Kind.TEXT;
        private int begun;
        private String before = "";

        void read(int number, String line) {
            String words = line.strip();
            if (words.isEmpty()) {
                close();
                return;
            }
            Matcher marked = MARKED.matcher(line);
            Matcher bullet = BULLET.matcher(line);
            if (marked.matches()) {
                heading(number, Objects.requireNonNull(marked.group(1)).strip());
            } else if (bullet.matches()) {
                begin(number, Kind.BULLET, Objects.requireNonNull(bullet.group(1)).strip());
            } else if (open.length() > 0 && goesOn(line)) {
                join(words);
            } else if (isHeading(words)) {
                heading(number, words);
            } else {
                begin(number, Kind.TEXT, words);
            }
            before = words;
        }

        private void heading(int number, String words) {
            close();
            section = Section.of(words).orElse(words.length() < 60 ? section.after() : section);
            items.add(new Item(number, Kind.HEADING, section, words));
        }

        private void begin(int number, Kind what, String words) {
            close();
            begun = number;
            kind = what;
            open.append(words);
        }

        private void join(String words) {
            boolean cut = open.length() > 1
                    && open.charAt(open.length() - 1) == '-'
                    && Character.isLetter(open.charAt(open.length() - 2))
                    && Character.isLowerCase(words.codePointAt(0));
            open.append(cut ? "" : " ").append(words);
        }

        private boolean goesOn(String line) {
            String words = line.strip();
            boolean ended = ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
            boolean small = Character.isLowerCase(words.codePointAt(0));
            boolean indented = kind == Kind.BULLET && Character.isWhitespace(line.charAt(0));
            if (!ended && small) {
                return true;
            }
            boolean asks = section == Section.REQUIRED || section == Section.PREFERRED;
            // Lists without bullets: a line that could stand alone begins with a capital below one that could end.
            boolean wrapped = before.length() >= FULL_LINE && (kind == Kind.TEXT || !ended) && !asks;
            return !isHeading(words)
                    && (indented
                            || wrapped
                            || !ended && DANGLING.matcher(before).matches());
        }

        private static boolean isHeading(String words) {
            int count = words.split("\\s+", -1).length;
            if (count > MOST_WORDS_OF_A_HEADING || words.matches(".*[.;,!?]$")) {
                return false;
            }
            boolean loud = words.equals(words.toUpperCase(Locale.ROOT))
                    && words.codePoints().filter(Character::isLetter).count() >= 4;
            return words.endsWith(":") || loud || Section.of(words).isPresent();
        }

        private void close() {
            if (open.length() > 0) {
                items.add(new Item(begun, kind, section, open.toString().replaceAll("\\s+", " ")));
                open.setLength(0);
            }
        }

        List<Item> done() {
            close();
            return items;
        }
    }
}
