package debrief.engine.interview;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Part;
import debrief.engine.debrief.StoryPart;
import debrief.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One part of a story told anew, the rest left as it was.
 *
 * @param turns the turns of the question, one of them with the new words
 * @param old the sentences whose place the new words take; empty where they were added
 */
public record Retold(List<Turn> turns, String old) {
    public Retold {
        turns = List.copyOf(turns);
    }

    /**
     * The sentence that tells a part now, where it can be taken out: one that tells another part too has to stay.
     *
     * @return the sentence as it was said; empty where the part is absent or shares its sentence
     */
    public static Optional<String> old(Debrief debrief, Part part) {
        return place(debrief, part)
                .map(place -> Sentences.in(debrief.transcript().text(), place));
    }

    private static Optional<Span> place(Debrief debrief, Part part) {
        Optional<Span> sentence = sentence(debrief, part);
        return sentence.filter(own -> debrief.parts().stream()
                .filter(other -> other.part() != part)
                .flatMap(other -> other.quote().stream())
                .noneMatch(quote -> quote.span().overlaps(own)));
    }

    private static Optional<Span> sentence(Debrief debrief, Part part) {
        return debrief.parts().stream()
                .filter(told -> told.part() == part)
                .flatMap(told -> told.quote().stream())
                .flatMap(quote -> Sentences.of(debrief.transcript().text()).stream()
                        .filter(sentence -> sentence.overlaps(quote.span())))
                .findFirst();
    }

    /**
     * Puts new words in the place of a part, or, where it is absent or shares its sentence, behind the sentence it follows: that
     * of the part itself, else of the nearest part before it, else at the beginning.
     *
     * @param turns what was asked and said on the question, as it was judged
     */
    public static Retold of(Debrief debrief, List<Turn> turns, Part part, String words) {
        String text = debrief.transcript().text();
        Optional<Span> replaced = place(debrief, part);
        int at = replaced.map(Span::start).orElseGet(() -> behind(debrief, part));
        List<Turn> all = new ArrayList<>();
        boolean done = false;
        int from = 0;
        for (Turn turn : turns) {
            if (turn.skipped()) {
                all.add(turn);
                continue;
            }
            int start = text.indexOf(turn.said(), from);
            int end = start + turn.said().length();
            if (!done && start >= 0 && at <= end) {
                all.add(turn.saying(with(turn.said(), replaced, at - start, start, words)));
                done = true;
            } else {
                all.add(turn);
            }
            from = start < 0 ? from : end;
        }
        return new Retold(all, replaced.map(place -> Sentences.in(text, place)).orElse(""));
    }

    private static String with(String said, Optional<Span> replaced, int at, int start, String words) {
        int place = Math.max(0, Math.min(at, said.length()));
        int rest = replaced.map(span -> Math.max(place, Math.min(span.end() - start, said.length())))
                .orElse(place);
        String before = said.substring(0, place);
        String after = said.substring(rest);
        return before
                + (before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1)) ? "" : " ")
                + words.strip()
                + (after.isEmpty() || Character.isWhitespace(after.charAt(0)) ? "" : " ")
                + after;
    }

    private static int behind(Debrief debrief, Part part) {
        List<Part> order = debrief.parts().stream().map(StoryPart::part).toList();
        for (int i = order.indexOf(part); i >= 0; i--) {
            Optional<Span> sentence = sentence(debrief, order.get(i));
            if (sentence.isPresent()) {
                return sentence.get().end();
            }
        }
        return 0;
    }
}
