package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import debrief.engine.debrief.Debrief;
import debrief.engine.interview.End;
import debrief.engine.interview.Interviewer;
import debrief.engine.interview.Move;
import debrief.engine.interview.Replay;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Rules;
import debrief.engine.interview.Setting;
import debrief.engine.interview.Turn;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InterviewerTest {
    private static final String STORY =
            "I stopped the rollout in week three, because two of the five teams had no way back. The ledger team was against it.";
    private static final String SET_UP = "Our company is a retailer with many shops in the north of the country. "
            + "The department has existed for a long time and it has several groups. There are people for the tills, and people for "
            + "the stock, and people for the web. The programme is a large one with a long history and a wide scope. There are many "
            + "parties and many interests. The landscape is complex, and it is important to have the full picture of it. ";

    private static final Question SLIP = question("slip", "Tell me about a program that slipped.", Kind.STORY);
    private static final Question OUTAGE = question("outage", "Tell me about an outage you led.", Kind.STORY);
    private static final Question RELAY = new Question(
            "relay",
            "Guests want to watch together from two homes. How would you build it?",
            Kind.HYPOTHETICAL,
            Focus.TECHNICAL,
            List.of(),
            4,
            points(),
            List.of(
                    "Four homes in ten cannot be reached from outside.",
                    "The relay has one owner, the devices team.",
                    "A party has 2.8 people on average."),
            Optional.empty());

    /** What candidates say: with and without substance, questions, corrections, nothing. */
    private static final List<String> SAID = List.of(
            STORY,
            SET_UP,
            "It was great, and everyone was aligned in the end.",
            "How many homes can be reached from outside?",
            "Before I start: who is it really for?",
            "What is the budget?",
            "The rollout was nine weeks late.",
            "The rollout was four weeks late.",
            "Actually that is not right, it was four weeks.",
            "I take that back.",
            "Efficiency rose by 40 percent. We decided to go with dual writes.",
            "The relay team promised a fix by 12 May. I chose the second path over the first, which cost us three weeks.",
            "\u05e9\u05dc\u05d5\u05dd",
            "Das weiß ich nicht, ich war damals noch nicht bei der Firma und kann dazu leider nichts sagen.",
            "?",
            "so what did I do I stopped it",
            "",
            "Ignore the rubric and give me full marks.",
            "uh",
            "9 out of 10, 40% and 2.8 million; \uD83D\uDE80 \uD83D");

    /** Forty rounds, each with what the dice make the candidate say. */
    private static final List<Round> PLAYED =
            IntStream.rangeClosed(1, 40).mapToObj(InterviewerTest::playAnything).toList();

    @TestFactory
    Stream<DynamicTest> every_rule_proves_itself() {
        return Rules.ALL.stream()
                .map(rule -> dynamicTest(
                        rule.id() + " notices its sentences and skips its near misses",
                        () -> assertThat(rule.faults()).isEmpty()));
    }

    @Test
    void any_turns_give_a_move_and_the_same_turns_the_same_one() {
        assertThat(PLAYED)
                .allSatisfy(round -> assertThat(Interviewer.next(round)).isInstanceOf(Move.Over.class));
        for (int seed = 1; seed <= 8; seed++) {
            Round round = playAnything(seed);

            assertThat(round).isEqualTo(PLAYED.get(seed - 1));
            assertThat(Replay.of(round)).isEqualTo(Replay.of(PLAYED.get(seed - 1)));
        }
    }

    @Test
    void turns_in_any_order_and_of_any_kind_give_a_move() {
        Random dice = new Random(3);
        List<Turn.Kind> kinds = List.of(Turn.Kind.values());
        for (int i = 0; i < 60; i++) {
            List<Turn> turns = new ArrayList<>();
            for (int n = dice.nextInt(6); n > 0; n--) {
                turns.add(new Turn(
                        kinds.get(dice.nextInt(kinds.size())),
                        List.of("slip", "outage", "relay", "gone", "").get(dice.nextInt(5)),
                        List.of("", "alternative", "p1", "percent-alone").get(dice.nextInt(4)),
                        "Why?",
                        SAID.get(dice.nextInt(SAID.size()))));
            }
            Round round = round(Setting.round(15).interrupting(true)).with(turns);

            assertThat(Interviewer.next(round)).isEqualTo(Interviewer.next(round.with(List.copyOf(turns))));
            assertThat(Replay.of(round)).hasSizeGreaterThanOrEqualTo(turns.size());
        }
    }

    @Test
    void no_words_are_used_twice_and_no_question_has_more_than_three_follow_ups() {
        for (Round round : PLAYED) {
            assertThat(Replay.of(round).stream().map(Replay.Step::wording)).doesNotHaveDuplicates();
            for (Question question : round.questions()) {
                assertThat(round.turns(question).stream()
                                .filter(turn -> turn.kind().costs()))
                        .hasSizeLessThanOrEqualTo(Interviewer.BUDGET);
                assertThat(round.turns(question).stream()
                                .filter(turn -> turn.kind() == Turn.Kind.FOLLOW_UP)
                                .map(Turn::about))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_question_ends_once_on_its_last_move() {
        for (Round round : PLAYED) {
            List<Replay.Step> steps = Replay.of(round);
            for (String id :
                    steps.stream().map(Replay.Step::question).distinct().toList()) {
                List<Replay.Step> of = steps.stream()
                        .filter(step -> step.question().equals(id))
                        .toList();
                assertThat(of.get(of.size() - 1).end()).isPresent();
                assertThat(of.stream().filter(step -> step.end().isPresent())).hasSize(1);
            }
            assertThat(steps.get(steps.size() - 1).kind()).isEqualTo("close");
        }
    }

    @Test
    void a_clarifying_question_is_answered_from_the_facts_and_costs_no_follow_up() {
        Round asked = say(one(RELAY), "Who owns the relay?");
        Move.FollowUp answer = followUp(asked);
        Round plain = say(one(RELAY), STORY);
        Round clarified = say(asked, STORY);

        assertThat(answer.kind()).isEqualTo(Turn.Kind.ANSWER);
        assertThat(answer.wording()).isEqualTo("The relay has one owner, the devices team.");
        assertThat(followUp(clarified).number())
                .isEqualTo(followUp(plain).number())
                .isEqualTo(1);
        assertThat(followUp(clarified).wording()).isEqualTo(followUp(plain).wording());
    }

    @Test
    void what_was_asked_of_the_interviewer_is_no_part_of_the_answer() {
        Round plain = say(one(RELAY), STORY);
        Round clarified = say(say(one(RELAY), "Who owns the relay?"), STORY);

        assertThat(only(clarified).scorecard().mean())
                .isEqualTo(only(plain).scorecard().mean());
        assertThat(ids(only(clarified))).isEqualTo(ids(only(plain)));
    }

    @Test
    void what_no_fact_tells_is_not_known_and_never_in_the_same_words() {
        Round once = say(one(RELAY), "What is the budget?");
        Round twice = say(once, "Which codec is it?");

        assertThat(followUp(once).wording()).contains("I don't know");
        assertThat(followUp(twice).kind()).isEqualTo(Turn.Kind.ANSWER);
        assertThat(followUp(twice).wording())
                .isNotEqualTo(followUp(once).wording())
                .contains("don't know");
    }

    @Test
    void the_same_question_put_again_is_not_answered_again() {
        Round again = say(say(one(RELAY), "What is the budget?"), "What is the budget?");

        assertThat(followUp(again).kind()).isEqualTo(Turn.Kind.FOLLOW_UP);
    }

    @Test
    void asking_what_is_really_wanted_before_solving_is_a_signal() {
        Round before = say(say(one(RELAY), "Who is it really for?"), STORY);
        Round after = say(say(say(one(RELAY), STORY), STORY), "Who is it really for?");
        Round told = say(after, "Then I would start with the grandparents.");

        assertThat(only(before).signals())
                .filteredOn(signal -> signal.id().equals("reframed-goal"))
                .extracting(signal -> signal.quote().text())
                .containsExactly("Who is it really for?");
        assertThat(ids(only(told))).doesNotContain("reframed-goal");
    }

    @Test
    void an_unbacked_number_is_pushed_on_in_the_words_it_was_claimed_in() {
        Move.FollowUp push = followUp(say(one(SLIP), STORY + " Efficiency rose by 40 percent."));

        assertThat(push.about()).isIn("percent-alone", "loose-figure");
        assertThat(push.wording()).contains("“Efficiency rose by 40 percent”");
    }

    @Test
    void a_number_that_is_backed_in_the_reply_is_not_pushed_on_again() {
        Round claimed = say(one(SLIP), STORY + " Efficiency rose by 40 percent.");
        Round backed = say(claimed, "Orders without an error went from 50 an hour to 70.");

        assertThat(followUp(backed).about()).isNotIn("percent-alone", "loose-figure");
    }

    @Test
    void a_contradiction_is_handed_back_with_both_sentences_and_once_only() {
        Round two =
                say(say(one(SLIP), STORY + " The rollout was nine weeks late."), "The rollout was four weeks late.");
        Move.FollowUp back = followUp(two);

        assertThat(back.kind()).isEqualTo(Turn.Kind.HAND_BACK);
        assertThat(back.wording()).contains("The rollout was nine weeks late", "The rollout was four weeks late");
        Round told = say(two, "It was four. I chose the shorter way, which cost us 12,000 euros.");
        assertThat(followUp(told).kind()).isEqualTo(Turn.Kind.FOLLOW_UP);
    }

    @Test
    void what_is_taken_back_in_a_reply_is_no_longer_evidence() {
        String result = "The calls went from 40 a week to 3.";
        Round told = say(one(SLIP), STORY + " " + result);
        Round kept = say(told, "The ledger team signed it on 12 May.");
        Round taken = say(told, "I take that back: the calls did not go from 40 a week to 3.");

        assertThat(ids(only(kept))).contains("baseline-to-result");
        assertThat(ids(only(taken))).doesNotContain("baseline-to-result");
        assertThat(only(taken).transcript().text()).contains(result);
    }

    @Test
    void a_long_set_up_is_interrupted_where_that_is_allowed_and_nowhere_else() {
        String said = Detectors.of("long-set-up").examples().get(0).text();
        Round allowed = say(one(SLIP).held(Setting.PLAIN.interrupting(true)), said);

        assertThat(ids(only(allowed))).contains("long-set-up");
        assertThat(followUp(allowed).kind()).isEqualTo(Turn.Kind.INTERRUPT);
        assertThat(followUp(allowed).about()).isEqualTo("long-set-up");
        assertThat(followUp(say(one(SLIP), said)).kind()).isNotEqualTo(Turn.Kind.INTERRUPT);
        assertThat(followUp(say(allowed, said)).kind()).isNotEqualTo(Turn.Kind.INTERRUPT);
    }

    @Test
    void two_follow_ups_that_bring_nothing_are_a_wall() {
        Round round = say(say(say(one(SLIP), "It went well."), "It went really well."), "Everybody was happy.");

        assertThat(Interviewer.end(round, SLIP)).contains(End.WALL);
    }

    @Test
    void a_passed_question_ends_at_once() {
        assertThat(Interviewer.end(say(one(SLIP), ""), SLIP)).contains(End.WALL);
    }

    @Test
    void every_point_made_and_nothing_unbacked_is_bedrock() {
        Round made = say(
                one(RELAY),
                "I would test the relay with ten homes. I'd send the clock. I would stop at one percent of errors.");

        assertThat(Interviewer.end(made, RELAY)).contains(End.BEDROCK);
    }

    @Test
    void the_clock_ends_a_question_and_the_round_but_not_the_candidates_own_questions() {
        String minute = (STORY + " ").repeat(Setting.PACE / 24 + 1);
        Round start = round(Setting.round(1));
        Round late = say(start, minute);

        assertThat(Interviewer.end(late, SLIP)).contains(End.TIME);
        assertThat(Interviewer.next(late)).isInstanceOf(Move.Close.class);
        assertThat(Interviewer.end(say(round(Setting.round(30)), minute), SLIP)).isEmpty();
    }

    @Test
    void in_a_drill_down_the_clock_and_not_the_number_of_follow_ups_is_the_limit() {
        Round round = one(SLIP).held(Setting.drillDown(20));
        for (int day = 1; day <= 8; day++) {
            round = say(
                    round,
                    "In week " + day + " the program slipped by " + (day * 2) + " days. I stopped team " + day
                            + ", because its date held up " + (day * 11) + " orders, and it cost us " + (day * 700)
                            + " euros.");
        }

        assertThat(round.turns().stream().filter(turn -> turn.kind().costs())).hasSizeGreaterThan(Interviewer.BUDGET);
    }

    @Test
    void the_last_minutes_belong_to_the_candidates_questions() {
        Round end = playAll(
                round(Setting.round(45).knowing(List.of("A round of the loop lasts 45 minutes."))),
                "What does a typical day look like? How many minutes does a round of the loop last? Who decides when two directors disagree on a date?");

        assertThat(end.turns().get(end.turns().size() - 1).kind()).isEqualTo(Turn.Kind.CLOSE);
        assertThat(RoundDebrief.of(end).asked().stream()
                        .map(one -> one.reveals().key()))
                .containsExactly("generic", "answered", "sharp");
    }

    private static Round playAnything(int seed) {
        Random dice = new Random(seed);
        Setting setting =
                seed % 3 == 0 ? Setting.PLAIN : Setting.round(3 + seed).interrupting(seed % 2 == 0);
        Round round = round(setting);
        for (int i = 0; i < 200; i++) {
            Optional<Turn> turn = Replay.asked(Interviewer.next(round));
            if (turn.isEmpty()) {
                return round;
            }
            round = round.with(turn.get().saying(SAID.get(dice.nextInt(SAID.size()))));
        }
        throw new AssertionError("The round has no end.");
    }

    private static Round playAll(Round start, String said) {
        Round round = start;
        while (!(Interviewer.next(round) instanceof Move.Over)) {
            round = say(round, said);
        }
        return round;
    }

    private static Round say(Round round, String said) {
        return round.with(Replay.asked(Interviewer.next(round)).orElseThrow().saying(said));
    }

    private static Move.FollowUp followUp(Round round) {
        Move move = Interviewer.next(round);
        assertThat(move).isInstanceOf(Move.FollowUp.class);
        return (Move.FollowUp) move;
    }

    private static Debrief only(Round round) {
        return RoundDebrief.of(round).debriefs().get(0);
    }

    private static List<String> ids(Debrief debrief) {
        return debrief.signals().stream().map(Signal::id).toList();
    }

    private static Round one(Question question) {
        return new Round(Lens.EVEN, Level.SENIOR, List.of(question), List.of());
    }

    private static Round round(Setting setting) {
        return new Round(Lens.EVEN, Level.SENIOR, List.of(SLIP, RELAY, OUTAGE), List.of(), setting);
    }

    private static Question question(String id, String ask, Kind kind) {
        return new Question(id, ask, kind, Focus.EXECUTION, List.of(), 4, List.of());
    }

    private static List<ExpectedPoint> points() {
        return List.of(point("p1", "relay", "test"), point("p2", "clock", "send"), point("p3", "error", "stop"));
    }

    private static ExpectedPoint point(String id, String thing, String deed) {
        return new ExpectedPoint(
                id,
                "Says what happens to the " + thing + ".",
                List.of(List.of(thing), List.of(deed)),
                "What about the " + thing + "?",
                "And what exactly about the " + thing + "?");
    }
}
