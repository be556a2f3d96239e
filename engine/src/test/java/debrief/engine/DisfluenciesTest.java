package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.text.Clause;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisfluenciesTest {
    @Test
    void what_is_started_again_is_read_once() {
        assertThat(plain("So I, um, I mean I asked both leads.")).containsExactly("so i asked both leads");
        assertThat(plain("a failover nobody ever, nobody ever tested"))
                .containsExactly(plain("a failover nobody ever tested").toArray(new String[0]));
    }

    @Test
    void you_know_in_passing_is_a_filler_and_no_clause() {
        Transcript transcript = Transcript.read("She, you know, hated it.");
        assertThat(transcript.clauses()).hasSize(1);
        assertThat(transcript.fillers().stream().map(Quote::text)).containsExactly("you know");
    }

    @Test
    void what_is_meant_stays() {
        assertThat(plain("Do you know the number?")).containsExactly("do you know the number");
        assertThat(plain("No, no, it was two, two hours each."))
                .anySatisfy(clause -> assertThat(clause).contains("two two hours"));
        assertThat(plain("the page asks the proxy the proxy checks the token")).hasSize(2);
    }

    @Test
    void a_quote_keeps_what_was_said_in_between() {
        Transcript transcript = Transcript.read("I, um, I stopped the, the rollout.");
        assertThat(transcript.quote(transcript.clauses().get(0)).text()).isEqualTo("I stopped the, the rollout");
    }

    private static List<String> plain(String text) {
        return Transcript.read(text).clauses().stream().map(Clause::plain).toList();
    }
}
