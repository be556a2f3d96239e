package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.text.Clause;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NominalsTest {
    @Test
    void a_deed_said_with_a_noun_is_the_same_deed() {
        says("I took the decision to halt the rollout.", Subject.ME, "decide");
        says("I made a postponement of our date by four weeks.", Subject.ME, "postpone");
        says("the auditor raised an objection to the plan", Subject.OTHER, "object");
        says("The finance director gave her approval in May.", Subject.OTHER, "approve");
        says("I put the question to both leads.", Subject.ME, "ask");
    }

    @Test
    void a_possessive_tells_whose_deed_it_is() {
        says("The decision to halt was mine.", Subject.ME, "decide");
        says("That was an omission on my part.", Subject.ME, "omit");
        says("Her refusal came on the eleventh.", Subject.OTHER, "refuse");
        says("My recommendation was the older vendor.", Subject.ME, "recommend");
    }

    @Test
    void a_thing_somebody_made_is_no_other_deed() {
        Clause clause =
                Transcript.read("I made a table of all nine sites.").clauses().get(0);
        assertThat(clause.verbIn(Set.of("decide", "stop", "refuse"))).isFalse();
        assertThat(Transcript.read("The decision was hard.").clauses().get(0).subject())
                .isEqualTo(Subject.THING);
    }

    private static void says(String text, Subject who, String what) {
        List<Clause> clauses = Transcript.read(text).clauses();
        assertThat(clauses.get(0).subject()).as(text).isEqualTo(who);
        assertThat(clauses.get(0).verbIn(Set.of(what)))
                .as(text + " says " + what)
                .isTrue();
    }
}
