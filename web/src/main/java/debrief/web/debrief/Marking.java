package debrief.web.debrief;

import debrief.engine.rating.Reason;
import debrief.engine.text.Quote;
import debrief.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Marks the quoted passages in the text of an answer. Passages may overlap; every letter is shown once. */
final class Marking {
    private final String text;
    private final Map<Quote, Reason> strongest = new LinkedHashMap<>();
    private final Map<Quote, Passage> passages = new LinkedHashMap<>();

    /**
     * @param reasons all that quote this text, in the order they are shown
     * @param before how many passages the page holds already
     */
    Marking(String text, List<Reason> reasons, int before) {
        this.text = text;
        for (Reason reason : reasons) {
            reason.quotes().forEach(quote -> strongest.merge(quote, reason, Marking::stronger));
        }
        List<Quote> inOrder = strongest.keySet().stream()
                .sorted(Comparator.comparingInt((Quote quote) -> quote.span().start())
                        .thenComparingInt(quote -> quote.span().end()))
                .toList();
        for (Quote quote : inOrder) {
            int index = passages.size();
            Tone tone = Optional.ofNullable(strongest.get(quote)).map(Tone::of).orElse(Tone.FOR);
            passages.put(quote, new Passage(before + index + 1, Passage.letter(index), tone, quote));
        }
    }

    private static Reason stronger(Reason first, Reason second) {
        return Math.abs(second.tenths()) > Math.abs(first.tenths()) ? second : first;
    }

    int count() {
        return passages.size();
    }

    /** Whether this is the reason that counts most among those that quote these words. */
    boolean isStrongest(Quote quote, Reason reason) {
        return reason.equals(strongest.get(quote));
    }

    Optional<Passage> passage(Quote quote) {
        return Optional.ofNullable(passages.get(quote));
    }

    /**
     * The text in paragraphs.
     *
     * @param asked where the answer to a follow-up begins, and the words it was asked in
     */
    List<Paragraph> paragraphs(NavigableMap<Integer, String> asked) {
        NavigableMap<Integer, Integer> lines = lines(asked);
        List<Paragraph> paragraphs = new ArrayList<>();
        lines.forEach((start, end) -> {
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Paragraph(Optional.ofNullable(asked.get(start)), pieces(start, end)));
            }
        });
        return paragraphs;
    }

    private NavigableMap<Integer, Integer> lines(NavigableMap<Integer, String> asked) {
        NavigableSet<Integer> starts = new TreeSet<>(asked.keySet());
        starts.add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        NavigableMap<Integer, Integer> lines = new TreeMap<>();
        for (Integer start : starts) {
            Integer next = starts.higher(start);
            lines.put(start, next == null ? text.length() : next);
        }
        return lines;
    }

    private List<Paragraph.Piece> pieces(int start, int end) {
        List<Passage> here = passages.values().stream()
                .filter(passage -> passage.quote().span().overlaps(new Span(start, end)))
                .toList();
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Passage passage : here) {
            cuts.add(Math.max(start, passage.quote().span().start()));
            cuts.add(Math.min(end, passage.quote().span().end()));
        }
        List<Paragraph.Piece> pieces = new ArrayList<>();
        for (Integer from = cuts.first(); from < end; ) {
            Integer to = cuts.higher(from);
            if (to == null) {
                break;
            }
            pieces.add(piece(from, to, here));
            from = to;
        }
        return pieces;
    }

    private Paragraph.Piece piece(int from, int to, List<Passage> here) {
        Span span = new Span(from, to);
        Optional<Passage> link = here.stream()
                .filter(passage -> passage.quote().span().overlaps(span))
                .min(Comparator.comparingInt(passage ->
                        passage.quote().span().end() - passage.quote().span().start()));
        List<Passage> begins = here.stream()
                .filter(passage -> passage.quote().span().start() == from && !link.equals(Optional.of(passage)))
                .toList();
        List<Passage> ends = here.stream()
                .filter(passage -> passage.quote().span().end() == to)
                .toList();
        boolean first = link.isPresent() && link.get().quote().span().start() == from;
        return new Paragraph.Piece(text.substring(from, to), begins, link, first, ends);
    }
}
