package debrief.calibration;

import static debrief.calibration.Written.changed;
import static debrief.calibration.Written.opinion;
import static debrief.calibration.Written.rated;
import static debrief.calibration.Written.row;
import static debrief.calibration.Written.silent;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.calibration.ChangedAnswers.Effect;
import debrief.calibration.ChangedAnswers.Effects;
import debrief.calibration.ChangedAnswers.Kind;
import debrief.calibration.ChangedAnswers.Moved;
import debrief.engine.rating.Verdict;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ChangedAnswersTest {
    private static final RatedAnswers RATED =
            rated(row("1", "\"verdict\":\"hire\""), row("2", "\"verdict\":\"no-hire\""));

    private static String change(String base, String change, String kind) {
        return "{\"base\":\"" + base + "\",\"change\":\"" + change + "\",\"kind\":\"" + kind
                + "\",\"answer\":\"We did.\"}";
    }

    @Test
    void what_a_change_did_is_told_by_change() {
        ChangedAnswers changed = changed(
                RATED,
                change("1", "numbers", "attack"),
                change("2", "numbers", "attack"),
                change("1", "asr", "surface"));

        Effects effects = changed.effects(
                RATED,
                List.of(opinion(Verdict.HIRE), opinion(Verdict.NO_HIRE)),
                List.of(opinion(Verdict.HIRE), opinion(Verdict.LEAN_HIRE), opinion(Verdict.LEAN_HIRE)));

        assertThat(effects.effects())
                .containsExactly(
                        new Effect(Kind.SURFACE, "asr", 1, -1, -1, -1, 0),
                        new Effect(Kind.ATTACK, "numbers", 2, 1, 2, 1, 1));
        assertThat(effects.moved())
                .containsExactly(new Moved("2", Kind.ATTACK, "numbers", OptionalInt.of(1), OptionalInt.of(3)));
    }

    @Test
    void a_verdict_that_is_lost_has_moved_far() {
        ChangedAnswers changed = changed(RATED, change("1", "asr", "surface"));

        Effects effects =
                changed.effects(RATED, List.of(opinion(Verdict.HIRE), opinion(Verdict.NO_HIRE)), List.of(silent()));

        assertThat(effects.effects().get(0).far()).isEqualTo(1);
        assertThat(effects.effects().get(0).verdict()).isNaN();
        assertThat(effects.moved()).hasSize(1);
    }

    @Test
    void a_changed_answer_without_its_base_is_named() {
        ChangedAnswers changed = changed(
                RATED, change("7", "asr", "surface"), change("1", "asr", "trick"), change("2", "asr", "surface"));

        assertThat(changed.rows()).hasSize(1);
        assertThat(changed.rows().get(0).question()).as("that of its base").isEqualTo("q");
        assertThat(changed.bad())
                .containsExactly(
                        new BadRow(1, "changes \"7\", which is not among the rated answers. Name one that is."),
                        new BadRow(
                                2,
                                "has the kind \"trick\". Use surface where the facts stay, attack where none is added."));
    }
}
