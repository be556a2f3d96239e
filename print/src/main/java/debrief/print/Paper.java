package debrief.print;

import java.util.List;

/**
 * A document to print: a title, a line under it, and blocks in the order they are read.
 *
 * @param under where and when, in words
 */
public record Paper(String title, String under, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A piece of a document. */
    public sealed interface Block {}

    /**
     * A heading.
     *
     * @param level 1 for a section, 2 for a part of one
     */
    public record Heading(int level, String text) implements Block {}

    /** A paragraph of ours; line feeds begin new lines. */
    public record Text(String text) implements Block {}

    /** Words that were said, set apart; line feeds begin new lines. */
    public record Said(String text) implements Block {}

    /**
     * One of several things.
     *
     * @param sign what stands before it, such as {@code +0.8} or {@code 1.}
     */
    public record Item(String sign, String text) implements Block {}

    /**
     * Rows below each other.
     *
     * @param shares how wide each column is beside the others
     */
    public record Table(List<Integer> shares, List<String> head, List<List<String>> rows) implements Block {
        public Table {
            shares = List.copyOf(shares);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
