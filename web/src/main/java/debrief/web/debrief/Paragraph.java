package debrief.web.debrief;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of an answer, cut where quoted passages begin and end.
 *
 * @param asked the follow-up this paragraph answers, where one was asked just before it
 */
public record Paragraph(Optional<String> asked, List<Piece> pieces) {
    /**
     * Words between two cuts.
     *
     * @param begins passages whose place on the page is here, but that another link stands for
     * @param link the shortest passage these words belong to; passages may overlap
     * @param first whether the linked passage begins here, and so has its place here
     * @param ends passages that end here, whose letters follow
     */
    public record Piece(String text, List<Passage> begins, Optional<Passage> link, boolean first, List<Passage> ends) {}
}
