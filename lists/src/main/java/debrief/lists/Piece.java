package debrief.lists;

import java.util.List;
import java.util.OptionalInt;

/**
 * A line that may begin something, with where it stands in the document.
 *
 * @param kind what it is to Markdown
 * @param run its words
 * @param head how it begins
 * @param number the number before it, in a list or in its words
 * @param items the list items it stands in, the outermost first
 * @param list the list it is an item of, or its paragraph
 * @param block its paragraph
 */
record Piece(Kind kind, Run run, Head head, OptionalInt number, List<Integer> items, int list, int block) {
    Piece {
        items = List.copyOf(items);
    }

    /** What a line is to Markdown. */
    enum Kind {
        HEADING,
        /** The first line of a list item. */
        ITEM,
        /** The first line of a paragraph that is none of these. */
        PARAGRAPH,
        /** A later line of a paragraph that begins something of its own. */
        MORE,
        /** A paragraph of more characters than anybody asks; only its beginning is kept. */
        ENDLESS,
        /** Code, which no list of questions needs. */
        CODE
    }

    int line() {
        return run.line();
    }

    /** The words behind number and bullet. */
    String words() {
        return head.words();
    }

    /** How deep in lists: 0 outside any. */
    int depth() {
        return items.size();
    }

    /** A list item, or a line of plain text that looks like one. */
    boolean listed() {
        return kind == Kind.ITEM || head.bullet() || number.isPresent();
    }

    /** Whether all its words are bold. */
    boolean strong() {
        return run.strongWhole(head.from()) || run.strongWhole(0);
    }

    /** Whether it stands in the same list item as another, or deeper. */
    boolean within(List<Integer> others) {
        return !others.isEmpty()
                && items.size() >= others.size()
                && items.subList(0, others.size()).equals(others);
    }
}
