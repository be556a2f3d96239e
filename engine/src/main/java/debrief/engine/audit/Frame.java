package debrief.engine.audit;

import debrief.engine.text.Quote;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence to say instead, with gaps for facts only the speaker has. It holds words of ours, words that were said,
 * and gaps; nothing else can stand in it.
 */
public record Frame(List<Piece> pieces) {
    /** How a gap is written. */
    public static final String GAP = "___";

    public Frame {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of a frame. */
    public sealed interface Piece {
        /** As it is written on one line. */
        String text();
    }

    /** Words of ours. */
    public record Ours(String text) implements Piece {}

    /** Words that were said; within a sentence the first letter may become small, at its beginning large. */
    public record Said(Quote quote, String text) implements Piece {}

    /** A fact only the speaker has. */
    public record Gap() implements Piece {
        @Override
        public String text() {
            return GAP;
        }
    }

    /** The frame on one line. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
