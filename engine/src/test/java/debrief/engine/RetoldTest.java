package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Part;
import debrief.engine.interview.Retold;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Turn;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RetoldTest {
    private static final Question SLIP = new Question(
            "slip", "Tell me about a program that slipped.", Kind.STORY, Focus.INFLUENCE, List.of(), 4, List.of());
    private static final String FIRST = "At my last company we had five teams on one release. I ran the rollout. "
            + "I stopped it in week three, because two teams had no way back. ";
    private static final String REST = "My mistake was that I had not asked finance. It shipped in May.";

    private static Debrief debrief(List<Turn> turns) {
        return RoundDebrief.of(new Round(Lens.EVEN, Level.SENIOR, List.of(SLIP), turns))
                .debriefs()
                .get(0);
    }

    private static Turn told(String said) {
        return new Turn("slip", "", SLIP.ask(), said);
    }

    private static String text(Retold retold) {
        return retold.turns().stream().map(Turn::said).collect(Collectors.joining("|"));
    }

    @Test
    void a_part_with_a_sentence_of_its_own_gives_way_to_the_new_words() {
        List<Turn> turns = List.of(told(FIRST + REST));
        Debrief debrief = debrief(turns);

        Retold retold = Retold.of(debrief, turns, Part.REFLECTION, "I now call finance on day one.");

        assertThat(retold.old()).isEqualTo("My mistake was that I had not asked finance.");
        assertThat(text(retold)).isEqualTo(FIRST + "I now call finance on day one. It shipped in May.");
    }

    @Test
    void a_part_that_is_absent_is_told_behind_the_part_before_it() {
        List<Turn> turns = List.of(told(FIRST + REST));

        Retold retold =
                Retold.of(debrief(turns), turns, Part.TRADEOFFS, "The other way was to wait; mine cost us a week.");

        assertThat(retold.old()).isEmpty();
        assertThat(text(retold)).isEqualTo(FIRST.strip() + " The other way was to wait; mine cost us a week. " + REST);
    }

    @Test
    void a_sentence_that_tells_two_parts_stays() {
        List<Turn> turns = List.of(told(FIRST + REST));
        Debrief debrief = debrief(turns);

        assertThat(Retold.old(debrief, Part.ACTIONS)).isEmpty();
        assertThat(text(Retold.of(debrief, turns, Part.ACTIONS, "I moved two engineers.")))
                .contains("I stopped it in week three, because two teams had no way back. I moved two engineers.");
    }

    @Test
    void a_part_told_in_reply_to_a_follow_up_is_replaced_there() {
        List<Turn> turns = List.of(
                told(FIRST.strip()),
                new Turn("slip", "own-mistake", "What went wrong?", "My mistake was that I had not asked finance."));

        Retold retold = Retold.of(debrief(turns), turns, Part.REFLECTION, "I asked finance in week six, not week one.");

        assertThat(text(retold)).isEqualTo(FIRST.strip() + "|I asked finance in week six, not week one.");
    }

    @Test
    void an_answer_without_any_part_begins_with_the_new_one() {
        List<Turn> turns = List.of(told("Hm."));

        assertThat(text(Retold.of(debrief(turns), turns, Part.CONTEXT, "We were five teams.")))
                .isEqualTo("We were five teams. Hm.");
    }

    @Test
    void nothing_else_is_lost_whatever_part_is_told_anew() {
        List<Turn> turns = List.of(
                told(FIRST + REST),
                new Turn("slip", "", "", ""),
                new Turn("slip", "x", "And then?", "We kept the gate."));
        Debrief debrief = debrief(turns);
        for (Part part : Part.values()) {
            Retold retold = Retold.of(debrief, turns, part, "NEW.");
            String old = FIRST + REST + "||We kept the gate.";
            String without = retold.old().isEmpty() ? old : old.replace(retold.old(), "");

            assertThat(text(retold).replace("NEW.", "").replaceAll("\\s+", ""))
                    .as(part.title())
                    .isEqualTo(without.replaceAll("\\s+", ""));
        }
    }
}
