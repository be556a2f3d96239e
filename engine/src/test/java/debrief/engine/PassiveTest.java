package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.text.Clause;
import debrief.engine.text.Passive;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "it was decided in march",
                "The rollout had already been halted.",
                "they got moved on a sunday",
                "The plan was then quietly dropped.",
                "it wasn't reviewed by anyone that week",
                "the work was done by hand"
            })
    void what_was_done_is_heard(String text) {
        assertThat(Passive.in(Transcript.read(text).words())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was tired.",
                "she was already convinced",
                "The queue was full.",
                "they had moved the date",
                "the lead was getting ready",
                "it is well known"
            })
    void how_somebody_or_something_is_is_no_passive(String text) {
        assertThat(Passive.in(Transcript.read(text).words())).isEmpty();
    }

    @Test
    void whoever_stands_behind_by_acts() {
        assertThat(actor("the rollout was halted by me on the third night")).isEqualTo(Subject.ME);
        assertThat(actor("The rollout was halted by the finance director.")).isEqualTo(Subject.OTHER);
        assertThat(actor("The table was locked by the nightly export.")).isEqualTo(Subject.THING);
        assertThat(actor("The rollout was halted by Friday.")).isEqualTo(Subject.NOBODY);
        assertThat(actor("I was asked to wait.")).isEqualTo(Subject.NOBODY);
    }

    private static Subject actor(String text) {
        List<Clause> clauses = Transcript.read(text).clauses();
        assertThat(clauses).hasSize(1);
        return clauses.get(0).subject();
    }
}
