package debrief.web.drill;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Packs;
import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.Move;
import debrief.drills.shelf.Drills;
import debrief.engine.debrief.ExpectedPoints;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.text.Transcript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplainingTest {
    private static final String TELLING_OF_ANYTHING =
            "I looked at the figures for a few minutes, and 40 percent stood out. I decided to go for the largest first, "
                    + "because it cost least. If I had known more, I would have waited.";

    private static Drill drill(String id) {
        Path packs = Path.of(System.getProperty("debrief.packs", "../packs"));
        return Drills.of(Packs.read(packs)).find(id).orElseThrow();
    }

    private static ExpectedPoint first(Drill drill, List<Move> moves, Known shown) {
        return Explaining.of(drill, shown, moves, List.of(), Optional.empty())
                .points()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "review", "cut", "slip", "migration", "priorities", "estimate"})
    void who_explains_a_play_without_a_word_of_it_is_asked_about_its_last_move(String id) {
        Drill drill = drill(id);
        Case dealt = drill.deal(7, 1);
        List<Move> moves = dealt.solve().moves();
        Known shown = new Known(dealt.shown());
        ExpectedPoint point = first(drill, moves, shown);

        Move last = moves.stream()
                .filter(move -> !Telling.done(move, shown).isEmpty())
                .reduce((before, after) -> after)
                .orElseThrow();
        assertThat(point.missing()).contains(Telling.says(id, last, shown));
        assertThat(ExpectedPoints.find(point, Transcript.read(TELLING_OF_ANYTHING)))
                .isEmpty();
        for (String name : Telling.done(last, shown)) {
            String told = "I spent most of it on the " + name + ", because it was the cheapest way to lose less.";
            assertThat(ExpectedPoints.find(point, Transcript.read(told)))
                    .as(told)
                    .isPresent();
        }
    }

    @Test
    void a_play_that_names_nothing_is_asked_about_in_general() {
        Drill triage = drill("triage");
        List<Move> moves = List.of(Move.of("slice", "by", "region"), Move.of("radius", "sessions", "1200"));

        assertThat(first(triage, List.of(), Known.NOTHING).id()).isEqualTo("what-was-known");
        assertThat(first(triage, moves, Known.NOTHING).id()).isEqualTo("what-was-known");
    }
}
