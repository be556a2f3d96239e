package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.text.Clause;
import debrief.engine.text.Mode;
import debrief.engine.text.Quantity;
import debrief.engine.text.Quote;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    @Test
    void speech_without_punctuation_still_has_clauses() {
        List<Clause> clauses = Transcript.read("i halted it since a dead car does not send an error and she hated that")
                .clauses();
        assertThat(clauses).hasSize(3);
        assertThat(clauses.get(0).subject()).isEqualTo(Subject.ME);
        assertThat(clauses.get(2).subject()).isEqualTo(Subject.OTHER);
    }

    @Test
    void had_done_happened_and_would_do_did_not() {
        assertThat(only("I'd accepted the survey.").mode()).isEqualTo(Mode.HAPPENED);
        assertThat(only("I'd accept the survey.").mode()).isEqualTo(Mode.PLANNED);
        assertThat(only("I should have read the survey.").mode()).isEqualTo(Mode.UNREAL);
    }

    @Test
    void a_passive_without_by_has_nobody_acting() {
        assertThat(only("It was decided in March.").subject()).isEqualTo(Subject.NOBODY);
    }

    @Test
    void contractions_without_their_apostrophe_still_deny() {
        assertThat(only("i didnt sign the plan").negated()).isTrue();
    }

    @Test
    void offsets_count_code_points() {
        Transcript transcript = Transcript.read("\uD83D\uDE80\uD83D\uDE80 I stopped it.");
        Quote quote = transcript.quote(transcript.clauses().get(0));
        assertThat(quote.text()).isEqualTo("I stopped it");
        assertThat(quote.start()).isEqualTo(3);
        assertThat(quote.end()).isEqualTo(15);
    }

    @Test
    void a_sign_at_a_number_is_a_word() {
        assertThat(only("We cut it by 30%").plain()).isEqualTo("we cut it by 30 percent");
        assertThat(only("We cut it by 30 %").quantities().get(0).unit()).isEqualTo(Quantity.Unit.PERCENT);
        assertThat(only("It cost €40k").plain()).isEqualTo("it cost euros 40k");
    }

    @Test
    void what_ought_to_have_been_done_was_not_done() {
        assertThat(only("I ought to have gone to the director").mode()).isEqualTo(Mode.UNREAL);
    }

    @Test
    void what_is_said_ten_thousand_times_is_quoted_once() {
        Transcript transcript = Transcript.read("I cut the scope \uD83D\uDC69\u200D\uD83D\uDE80. ".repeat(10_000));
        for (Clause clause : transcript.clauses()) {
            assertThat(transcript.quote(clause).text().length()).isLessThan(500);
        }
    }

    @Test
    void any_text_reads_and_every_quote_is_exact() {
        Random random = new Random(20);
        String alphabet =
                "ab I'd we\u2019ll 12.5% .,;:!?()\n\t\u05D0\u0627\u4E2D\uD83D\uDE80\uD800\uDC00\u0301<>&\"- said because not";
        for (int run = 0; run < 400; run++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(300);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Transcript transcript = Transcript.read(text.toString());
            for (Clause clause : transcript.clauses()) {
                Quote quote = transcript.quote(clause);
                int from = text.toString().offsetByCodePoints(0, quote.start());
                int to = text.toString().offsetByCodePoints(0, quote.end());
                assertThat(text.substring(from, to)).isEqualTo(quote.text());
            }
        }
    }

    private static Clause only(String text) {
        List<Clause> clauses = Transcript.read(text).clauses();
        assertThat(clauses).hasSize(1);
        return clauses.get(0);
    }
}
