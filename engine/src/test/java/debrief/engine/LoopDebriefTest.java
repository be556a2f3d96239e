package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.committee.Flip;
import debrief.engine.interview.LoopDebrief;
import debrief.engine.interview.LoopTurning;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Turn;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.question.WorkSample;
import debrief.engine.rating.Lens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoopDebriefTest {
    private static final String LEDGER =
            "We moved payments to Kafka. I stopped the rollout in week three, because the retries of the "
                    + "ledger team were not idempotent. Priya from the ledger team refused to sign, so I paid for a compare job that ran "
                    + "14 days, and what moved her was that it found 41 double bookings. The outage cost 90,000 dollars.";
    private static final String LEDGER_AGAIN =
            "The hardest person to win over was Priya of the ledger team. She did not trust Kafka. "
                    + "I showed her the compare job: 41 double bookings in 14 days. The outage cost us 2 million dollars, and I told "
                    + "finance too late.";
    private static final String KIOSKS =
            "At the airport I led the kiosk refit. The passport reader overheated, so I chose to refit "
                    + "the busiest hall first rather than wait for the vendor, and failures fell from 40 a day to 3.";

    private static LoopDebrief.Sitting sitting(String name, String... answers) {
        return sitting(name, Optional.empty(), answers);
    }

    /** The first question asks to explain what was played. */
    private static LoopDebrief.Sitting sitting(String name, Optional<WorkSample> played, String... answers) {
        List<Question> questions = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (String answer : answers) {
            String id = name.toLowerCase(java.util.Locale.ROOT) + turns.size();
            questions.add(new Question(
                    id,
                    "Tell me about a program that slipped, number " + turns.size() + ".",
                    Kind.STORY,
                    Focus.INFLUENCE,
                    List.of(),
                    4,
                    List.of(),
                    List.of(),
                    turns.isEmpty() ? played : Optional.empty()));
            turns.add(new Turn(id, "", "Tell me.", answer));
        }
        return new LoopDebrief.Sitting(name, RoundDebrief.of(new Round(Lens.EVEN, Level.SENIOR, questions, turns)));
    }

    private static LoopDebrief loop(LoopDebrief.Sitting... sittings) {
        return LoopDebrief.of(List.of(sittings), Level.SENIOR);
    }

    @Test
    void one_round_alone_has_the_verdict_it_has_by_itself() {
        LoopDebrief.Sitting one = sitting("Execution", LEDGER, KIOSKS);

        assertThat(loop(one).verdict()).isEqualTo(one.debrief().verdict());
    }

    @Test
    void what_was_played_before_a_round_stands_beside_the_votes_and_moves_none() {
        LoopDebrief.Sitting plain = sitting("Execution", LEDGER, KIOSKS);
        WorkSample played = new WorkSample("Triage", "Far from the best play.", 0.9, "Luck is not counted.", "", "one");
        LoopDebrief.Sitting drilled = sitting("Execution", Optional.of(played), LEDGER, KIOSKS);

        assertThat(loop(drilled).samples()).containsExactly(played);
        assertThat(loop(plain).samples()).isEmpty();
        assertThat(loop(drilled).committee()).isEqualTo(loop(plain).committee());
        assertThat(loop(drilled).mean()).isEqualTo(loop(plain).mean());
    }

    @Test
    void what_was_played_is_told_also_where_nothing_was_answered() {
        WorkSample played = new WorkSample("Triage", "As good as the best play.", 0, "Luck is not counted.", "", "one");

        assertThat(sitting("Analysis", Optional.of(played), "").debrief().samples())
                .containsExactly(played);
    }

    @Test
    void every_round_weighs_the_same_however_many_answers_it_had() {
        double many =
                sitting("Execution", KIOSKS, KIOSKS, KIOSKS).debrief().mean().orElseThrow();
        double one = sitting(
                        "Culture", "I made a plan and everyone was aligned in the end, and it went very well for all.")
                .debrief()
                .mean()
                .orElseThrow();
        LoopDebrief loop = loop(
                sitting("Execution", KIOSKS, KIOSKS, KIOSKS),
                sitting(
                        "Culture",
                        "I made a plan and everyone was aligned in the end, and it went very well for all."));

        assertThat(loop.mean()).isEqualTo((int) Math.rint((many + one) / 2));
    }

    @Test
    void a_story_told_to_two_questions_is_named_with_the_words_of_both() {
        LoopDebrief loop = loop(sitting("Execution", LEDGER, KIOSKS), sitting("Influence", LEDGER_AGAIN));

        assertThat(loop.repeats()).hasSize(1);
        LoopDebrief.Repeat repeat = loop.repeats().get(0);
        assertThat(repeat.first().round()).isEqualTo("Execution");
        assertThat(repeat.second().round()).isEqualTo("Influence");
        assertThat(repeat.story().shared()).contains("Priya", "Kafka", "ledger team");
        assertThat(LEDGER).contains(repeat.story().first().text());
        assertThat(LEDGER_AGAIN).contains(repeat.story().second().text());
        assertThat(loop.summary()).contains("One story seems to be told to two questions.");
    }

    @Test
    void a_figure_that_differs_between_two_answers_is_named_with_the_words_of_both() {
        LoopDebrief loop = loop(sitting("Execution", LEDGER), sitting("Influence", LEDGER_AGAIN));

        assertThat(loop.differing()).hasSize(1);
        assertThat(loop.differing().get(0).earlier()).contains("90,000 dollars");
        assertThat(loop.differing().get(0).later()).contains("2 million dollars");
    }

    @Test
    void two_stories_with_figures_of_their_own_are_left_alone() {
        LoopDebrief loop = loop(sitting("Execution", LEDGER), sitting("Influence", KIOSKS));

        assertThat(loop.repeats()).isEmpty();
        assertThat(loop.differing()).isEmpty();
    }

    @Test
    void the_answers_that_turn_it_are_the_fewest() {
        LoopDebrief loop =
                loop(sitting("Execution", LEDGER), sitting("Influence", LEDGER_AGAIN), sitting("Culture", KIOSKS));
        LoopTurning turning = loop.turning();

        assertThat(turning.lifts())
                .isSortedAccordingTo(java.util.Comparator.comparingDouble((LoopTurning.Lift lift) -> -lift.adds()));
        if (turning.state() == Flip.State.TURNS) {
            assertThat(turning.to().orElseThrow()).isGreaterThan(loop.verdict().orElseThrow());
        } else {
            assertThat(turning.lifts()).hasSize(turning.open());
        }
    }

    @Test
    void everybody_votes_once_over_all_rounds() {
        LoopDebrief loop = loop(sitting("Execution", LEDGER), sitting("Influence", LEDGER_AGAIN));

        assertThat(loop.committee().votes()).hasSize(4);
        assertThat(loop.committee().decision()).isEqualTo(loop.verdict());
    }

    @Test
    void each_dimension_stands_beside_every_round() {
        LoopDebrief loop = loop(sitting("Execution", LEDGER), sitting("Influence", LEDGER_AGAIN));

        assertThat(loop.dimensions())
                .hasSize(8)
                .allSatisfy(one -> assertThat(one.tenths()).hasSize(2));
    }

    @Test
    void there_is_one_thing_to_do_next_and_it_belongs_to_an_answer() {
        LoopDebrief loop = loop(sitting("Execution", LEDGER), sitting("Influence", LEDGER_AGAIN));
        LoopDebrief.Next next = loop.next().orElseThrow();

        assertThat(next.answer().debrief().missing()).contains(next.missing());
    }

    @Test
    void rounds_in_which_nothing_was_said_have_no_verdict() {
        LoopDebrief loop = loop(sitting("Execution"), sitting("Influence", ""));

        assertThat(loop.verdict()).isEmpty();
        assertThat(loop.committee().votes()).isEmpty();
        assertThat(loop.turning().lifts()).isEmpty();
        assertThat(loop.summary()).isEqualTo("Nothing in these rounds could be rated.");
    }

    @Test
    void no_rounds_at_all_are_judged_too() {
        assertThat(loop().verdict()).isEmpty();
    }
}
