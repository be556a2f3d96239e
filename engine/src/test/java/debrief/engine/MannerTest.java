package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.debrief.Debrief;
import debrief.engine.interview.Interviewer;
import debrief.engine.interview.Manner;
import debrief.engine.interview.Move;
import debrief.engine.interview.Replay;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Setting;
import debrief.engine.interview.Turn;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who asks changes words, order and patience, and nothing else. */
class MannerTest {
    private static final String STORY =
            "I stopped the rollout in week three, because two of the five teams had no way back. The ledger team was against it.";
    private static final String CLAIM = " Efficiency rose by 40 percent.";
    // Nothing that is taken back: which words that means hangs on what was asked.
    private static final List<String> SAID = List.of(
            STORY,
            STORY + CLAIM,
            "It was great, and everyone was aligned in the end.",
            "What is the budget?",
            "The rollout was nine weeks late.",
            "The rollout was four weeks late.",
            "We decided to go with dual writes.",
            "");

    private static final Manner OTHER = new Manner(
            List.of("business-effect", Manner.CLAIMS),
            30,
            true,
            List.of("Hm.", "Go on."),
            List.of("Careful."),
            new LinkedHashMap<>(Map.of("alternative", "What else?")),
            List.of("Stop. What did you decide?"),
            List.of("No idea. Decide."),
            "Your turn. What is it?");

    @Test
    void the_same_answers_have_the_same_ratings_whoever_asks() {
        for (int seed = 1; seed <= 12; seed++) {
            Round usual = play(seed, Manner.PLAIN);
            Round other = play(seed, OTHER);

            assertThat(ratings(other)).isEqualTo(ratings(usual));
            assertThat(other.turns()).isEqualTo(play(seed, OTHER).turns());
            assertThat(Replay.of(other).stream().map(Replay.Step::wording)).doesNotHaveDuplicates();
            for (Question question : other.questions()) {
                assertThat(other.turns(question).stream()
                                .filter(turn -> turn.kind().costs()))
                        .hasSizeLessThanOrEqualTo(Interviewer.BUDGET);
            }
        }
    }

    @Test
    void another_interviewer_uses_other_words_and_asks_for_other_things_first() {
        Move.FollowUp usual = followUp(say(round(Manner.PLAIN), STORY));
        Move.FollowUp other = followUp(say(round(OTHER), STORY));

        assertThat(other.about()).isEqualTo("business-effect").isNotEqualTo(usual.about());
        assertThat(other.wording()).isNotEqualTo(usual.wording());
    }

    @Test
    void a_lead_is_said_once_a_round() {
        Round round = play(1, OTHER);

        for (String lead : List.of("Hm. ", "Go on. ", "Careful. ")) {
            assertThat(round.turns().stream().filter(turn -> turn.wording().startsWith(lead)))
                    .hasSizeLessThanOrEqualTo(1);
        }
        assertThat(round.turns()).anyMatch(turn -> turn.wording().matches("(Hm|Go on|Careful)[.] .*"));
    }

    @Test
    void an_impatient_interviewer_cuts_in_where_a_patient_one_listens() {
        String setUp =
                "Our company is a retailer with many shops in the north of the country, and the department has existed for "
                        + "a long time with several groups of people in it. Then I stopped the rollout. ";

        assertThat(followUp(say(round(OTHER), setUp)).kind()).isEqualTo(Turn.Kind.INTERRUPT);
        assertThat(followUp(say(round(Manner.PLAIN), setUp)).kind()).isEqualTo(Turn.Kind.FOLLOW_UP);
    }

    @Test
    void nobody_is_interrupted_where_the_person_did_not_ask_for_it() {
        String setUp =
                "Our company is a retailer with many shops in the north of the country, and the department has existed for "
                        + "a long time with several groups of people in it. Then I stopped the rollout. ";
        Round quiet = round(OTHER).held(Setting.round(45).by(OTHER));

        assertThat(followUp(say(quiet, setUp)).kind()).isEqualTo(Turn.Kind.FOLLOW_UP);
    }

    private static List<?> ratings(Round round) {
        return RoundDebrief.of(round).debriefs().stream()
                .map(Debrief::scorecard)
                .toList();
    }

    private static Round play(int seed, Manner manner) {
        Random dice = new Random(seed);
        Round round = round(manner).held(Setting.round(45).by(manner));
        for (int i = 0; i < 200; i++) {
            var turn = Replay.asked(Interviewer.next(round));
            if (turn.isEmpty()) {
                return round;
            }
            round = round.with(turn.get().saying(SAID.get(dice.nextInt(SAID.size()))));
        }
        throw new AssertionError("The round has no end.");
    }

    private static Round round(Manner manner) {
        return new Round(
                Lens.EVEN,
                Level.SENIOR,
                List.of(
                        question("slip", "Tell me about a program that slipped."),
                        question("outage", "Tell me about an outage you led.")),
                List.of(),
                Setting.round(45).interrupting(true).by(manner));
    }

    private static Question question(String id, String ask) {
        return new Question(id, ask, Kind.STORY, Focus.EXECUTION, List.of(), 4, List.of());
    }

    private static Round say(Round round, String said) {
        return round.with(Replay.asked(Interviewer.next(round)).orElseThrow().saying(said));
    }

    private static Move.FollowUp followUp(Round round) {
        Move move = Interviewer.next(round);
        assertThat(move).isInstanceOf(Move.FollowUp.class);
        return (Move.FollowUp) move;
    }
}
