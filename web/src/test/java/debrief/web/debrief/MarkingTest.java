package debrief.web.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.rating.Reason;
import debrief.engine.text.Quote;
import debrief.engine.text.Span;
import debrief.engine.text.Transcript;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkingTest {
    private static final NavigableMap<Integer, String> NOTHING_ASKED = new TreeMap<>();

    @Test
    void a_quoted_passage_is_marked_where_it_stands() {
        assertThat(marked("I stopped it. Then we shipped.", because(5, "I stopped it")))
                .isEqualTo("[q1 I stopped it +a]. Then we shipped.");
    }

    @Test
    void letters_follow_the_answer_and_not_the_reasons() {
        assertThat(marked("One thing and another.", because(5, "another"), because(5, "One thing")))
                .isEqualTo("[q1 One thing +a] and [q2 another +b].");
    }

    @Test
    void passages_that_overlap_keep_every_word_and_every_letter_once() {
        assertThat(marked(
                        "I cut the scope by a third.",
                        because(5, "I cut the scope"),
                        because(-5, "the scope by a third"),
                        because(1, "scope")))
                .isEqualTo("[q1 I cut ](q2)[the ][q3 scope ~c]+a[ by a third −b].");
    }

    @Test
    void a_passage_within_another_ends_both_where_both_end() {
        assertThat(marked("We moved it.", because(5, "We moved it"), because(5, "moved it")))
                .isEqualTo("[q1 We ][q2 moved it +b]+a.");
    }

    @Test
    void a_passage_over_two_paragraphs_is_marked_in_both() {
        assertThat(marked("I cut it\nby a third.", because(5, "I cut it\nby a third")))
                .isEqualTo("[q1 I cut it\n]¶[by a third +a].");
    }

    @Test
    void the_reason_that_counts_most_gives_the_tone() {
        assertThat(marked("We decided.", because(1, "We decided"), because(-4, "We decided")))
                .isEqualTo("[q1 We decided −a].");
    }

    @Test
    void a_follow_up_stands_before_its_answer() {
        String text = "I cut it.\n\nThe lead was against it.";
        NavigableMap<Integer, String> asked = new TreeMap<>();
        asked.put(text.indexOf("The lead"), "Who was against it?");
        List<Paragraph> paragraphs = new Marking(text, List.of(), 0).paragraphs(asked);
        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.get(0).asked()).isEmpty();
        assertThat(paragraphs.get(1).asked()).contains("Who was against it?");
    }

    @Test
    void letters_go_on_after_z() {
        assertThat(List.of(Passage.letter(0), Passage.letter(25), Passage.letter(26), Passage.letter(52)))
                .containsExactly("a", "z", "aa", "ba");
    }

    private record Said(int tenths, String words) {}

    private static Said because(int tenths, String words) {
        return new Said(tenths, words);
    }

    private static String marked(String text, Said... said) {
        Transcript transcript = Transcript.read(text);
        List<Reason> reasons = List.of(said).stream()
                .map(one -> new Reason("signal", one.tenths(), "Says so.", List.of(quote(transcript, one.words())), ""))
                .toList();
        return new Marking(text, reasons, 0)
                .paragraphs(NOTHING_ASKED).stream()
                        .map(paragraph -> paragraph.pieces().stream()
                                .map(MarkingTest::shown)
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("¶"));
    }

    private static Quote quote(Transcript transcript, String words) {
        int start = transcript.text().indexOf(words);
        return transcript.quote(new Span(start, start + words.length()));
    }

    // A link in brackets, with its place before and its letter after; other passages' places and letters round it.
    private static String shown(Paragraph.Piece piece) {
        if (piece.link().isEmpty()) {
            return piece.text();
        }
        Passage own = piece.link().get();
        String place = piece.first() ? "q" + own.number() + " " : "";
        String letter = piece.ends().contains(own) ? " " + sign(own) : "";
        String others = piece.ends().stream()
                .filter(passage -> !passage.equals(own))
                .map(MarkingTest::sign)
                .collect(Collectors.joining());
        String begins = piece.begins().stream()
                .map(passage -> "(q" + passage.number() + ")")
                .collect(Collectors.joining());
        return begins + "[" + place + piece.text() + letter + "]" + others;
    }

    private static String sign(Passage passage) {
        return passage.tone().sign() + passage.letter();
    }
}
