package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.committee.Bar;
import debrief.engine.committee.Committee;
import debrief.engine.committee.Panellist;
import debrief.engine.committee.Vote;
import debrief.engine.debrief.Debrief;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Turn;
import debrief.engine.question.Focus;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitteeTest {
    @Test
    void each_panellist_sees_two_dimensions_and_nobody_sees_anothers() {
        List<Dimension> seen = Arrays.stream(Panellist.values())
                .flatMap(panellist -> panellist.dimensions().stream())
                .toList();
        assertThat(seen).containsExactlyInAnyOrder(Dimension.values());
        for (Panellist panellist : Panellist.values()) {
            assertThat(panellist.dimensions()).as(panellist.key()).hasSize(2);
        }
    }

    @Test
    void what_a_panellist_wants_can_be_heard_on_its_own_dimensions() {
        Bar strict = new Bar(Lens.EVEN, Level.PRINCIPAL, Focus.EXECUTION);
        for (Panellist panellist : Panellist.values()) {
            strict.wants(panellist)
                    .forEach(want -> assertThat(want.signals())
                            .as(want.says())
                            .isNotEmpty()
                            .allSatisfy(id -> assertThat(panellist.dimensions())
                                    .contains(Detectors.of(id).dimension())));
        }
    }

    @Test
    void a_vote_stays_whatever_the_other_panellists_saw() {
        for (Rewrite rewrite : Rewrite.all()) {
            Debrief debrief = of(rewrite.question(), rewrite.after());
            for (Vote vote : debrief.committee().votes()) {
                List<Dimension> own = vote.panellist().dimensions();
                assertThat(only(own, debrief).vote(vote.panellist()))
                        .as(rewrite.name() + " " + vote.panellist())
                        .contains(vote);
            }
        }
    }

    /** The votes had only these dimensions been heard and rated. */
    private static Committee only(List<Dimension> own, Debrief debrief) {
        List<Rating> ratings = new ArrayList<>();
        for (Rating rating : debrief.scorecard().ratings()) {
            ratings.add(own.contains(rating.dimension()) ? rating : Rating.Level.of(rating.dimension(), List.of()));
        }
        Scorecard card = debrief.scorecard();
        List<Signal> signals = debrief.signals().stream()
                .filter(signal -> own.contains(signal.dimension()))
                .toList();
        return Committee.of(
                new Scorecard(card.answered(), ratings, card.verdict(), card.confidence(), card.mean()),
                signals,
                debrief.bar());
    }

    @Test
    void the_decision_is_the_verdict_and_no_vote_changes_it() {
        for (Rewrite rewrite : Rewrite.all()) {
            for (String answer : List.of(rewrite.before(), rewrite.after())) {
                Debrief debrief = of(rewrite.question(), answer);
                assertThat(debrief.committee().decision())
                        .isEqualTo(debrief.scorecard().verdict());
            }
        }
    }

    @Test
    void a_panellist_who_misses_what_it_wants_never_votes_for_and_asks_for_it() {
        int heldDown = 0;
        for (Rewrite rewrite : Rewrite.all()) {
            for (Level level : Level.values()) {
                Debrief debrief = Debrief.of(Question.asked(rewrite.question()), rewrite.after(), Lens.EVEN, level);
                for (Vote vote : debrief.committee().votes()) {
                    Verdict earned = Rubric.CURRENT.verdict(
                            debrief.scorecard()
                                    .sums()
                                    .mean(Lens.EVEN, vote.panellist().dimensions()),
                            level);
                    if (vote.missing().isEmpty()) {
                        assertThat(vote.verdict()).isEqualTo(earned);
                    } else {
                        assertThat(vote.verdict()).isLessThanOrEqualTo(Verdict.LEAN_NO);
                        assertThat(vote.reasons().get(0).drawnOutBy())
                                .isEqualTo(vote.missing().get(0).question());
                        heldDown += earned.compareTo(Verdict.LEAN_NO) > 0 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(heldDown).isPositive();
    }

    @Test
    void every_vote_gives_a_reason_that_quotes_the_answer_or_asks_for_more() {
        for (Rewrite rewrite : Rewrite.all()) {
            for (String answer : List.of(rewrite.before(), rewrite.after())) {
                Committee committee = of(rewrite.question(), answer).committee();
                assertThat(committee.votes()).hasSize(Panellist.values().length);
                for (Vote vote : committee.votes()) {
                    assertThat(vote.reasons()).as(vote.panellist().key()).isNotEmpty();
                    vote.reasons()
                            .forEach(reason -> reason.quotes()
                                    .forEach(quote -> assertThat(answer).contains(quote.text())));
                }
            }
        }
    }

    @Test
    void who_votes_on_the_other_side_of_hiring_or_two_steps_away_dissents() {
        List<Vote> votes = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            votes.add(new Vote(Panellist.ENGINEER, verdict, List.of(), List.of()));
        }
        assertThat(dissent(Verdict.NO_HIRE, votes))
                .containsExactly(Verdict.LEAN_HIRE, Verdict.HIRE, Verdict.STRONG_HIRE);
        assertThat(dissent(Verdict.LEAN_NO, votes))
                .containsExactly(Verdict.LEAN_HIRE, Verdict.HIRE, Verdict.STRONG_HIRE);
        assertThat(dissent(Verdict.LEAN_HIRE, votes))
                .containsExactly(Verdict.NO_HIRE, Verdict.LEAN_NO, Verdict.STRONG_HIRE);
        assertThat(dissent(Verdict.HIRE, votes)).containsExactly(Verdict.NO_HIRE, Verdict.LEAN_NO);
    }

    private static List<Verdict> dissent(Verdict decision, List<Vote> votes) {
        return new Committee(java.util.Optional.of(decision), votes)
                .dissent().stream().map(Vote::verdict).toList();
    }

    @Test
    void a_more_senior_role_raises_the_cuts_and_what_is_wanted_and_leaves_the_ratings() {
        Rewrite rewrite = Rewrite.all().get(0);
        Question question = Question.asked(rewrite.question());
        Debrief senior = Debrief.of(question, rewrite.after(), Lens.EVEN, Level.SENIOR);
        Debrief principal = Debrief.of(question, rewrite.after(), Lens.EVEN, Level.PRINCIPAL);

        assertThat(principal.scorecard().ratings()).isEqualTo(senior.scorecard().ratings());
        for (Verdict verdict : List.of(Verdict.LEAN_NO, Verdict.LEAN_HIRE, Verdict.HIRE, Verdict.STRONG_HIRE)) {
            assertThat(principal.bar().cut(verdict)).isGreaterThan(senior.bar().cut(verdict));
        }
        for (Panellist panellist : Panellist.values()) {
            assertThat(principal.bar().wants(panellist).size())
                    .isGreaterThan(senior.bar().wants(panellist).size());
        }
    }

    @Test
    void in_its_own_round_a_panellist_wants_one_thing_more() {
        Bar technical = new Bar(Lens.EVEN, Level.SENIOR, Focus.TECHNICAL);
        Bar culture = new Bar(Lens.EVEN, Level.SENIOR, Focus.CULTURE);

        assertThat(technical.wants(Panellist.ENGINEER)).hasSize(2);
        assertThat(culture.wants(Panellist.ENGINEER)).hasSize(1);
        assertThat(culture.wants(Panellist.BAR_RAISER)).hasSize(2);
    }

    @Test
    void the_rules_name_the_level_the_cuts_the_weights_and_what_each_panellist_wants() {
        Bar bar = new Bar(new Lens(Map.of(Dimension.INFLUENCE, 1.5)), Level.STAFF, Focus.INFLUENCE);
        String rules = String.join("\n", bar.rules());

        assertThat(rules).contains("staff", "influence 1.50");
        for (Panellist panellist : Panellist.values()) {
            bar.wants(panellist).forEach(want -> assertThat(rules).contains(want.says()));
        }
    }

    @Test
    void one_level_up_it_is_said_whether_the_verdict_holds_and_at_the_top_nothing() {
        Rewrite rewrite = Rewrite.all().get(0);
        Question question = Question.asked(rewrite.question());
        Debrief senior = Debrief.of(question, rewrite.before(), Lens.EVEN, Level.SENIOR);
        Debrief staff = Debrief.of(question, rewrite.before(), Lens.EVEN, Level.STAFF);

        var up = senior.levelUp().orElseThrow();
        assertThat(up.level()).isEqualTo(Level.STAFF);
        assertThat(up.verdict()).isEqualTo(staff.scorecard().verdict().orElseThrow());
        assertThat(up.says()).contains("at staff", up.verdict().words());
        assertThat(Debrief.of(question, rewrite.before(), Lens.EVEN, Level.PRINCIPAL)
                        .levelUp())
                .isEmpty();
    }

    @Test
    void there_is_nothing_to_vote_on_until_the_question_is_answered() {
        for (String nothing :
                List.of("", "Hm, I don't know.", "Das ist eine gute Frage, und ich wei\u00DF es nicht.")) {
            assertThat(of("Tell me about a program that was late.", nothing)
                            .committee()
                            .votes())
                    .as(nothing)
                    .isEmpty();
        }
    }

    @Test
    void on_a_round_the_middle_vote_of_each_panellist_counts_and_an_answer_beside_the_question_is_a_no() {
        Rewrite one = Rewrite.all().get(0);
        List<Question> questions = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (String answer : List.of(one.before(), one.after(), "")) {
            Question question = question("q" + questions.size(), one.question());
            questions.add(question);
            turns.add(new Turn(question.id(), "", question.ask(), answer.isEmpty() ? "Hm, I don't know." : answer));
        }
        RoundDebrief round = RoundDebrief.of(new Round(Lens.EVEN, Level.SENIOR, questions, turns));

        for (Vote vote : round.committee().votes()) {
            Verdict before = round.debriefs()
                    .get(0)
                    .committee()
                    .vote(vote.panellist())
                    .orElseThrow()
                    .verdict();
            Verdict after = round.debriefs()
                    .get(1)
                    .committee()
                    .vote(vote.panellist())
                    .orElseThrow()
                    .verdict();
            assertThat(vote.verdict()).isEqualTo(before.compareTo(after) < 0 ? before : after);
        }
    }

    private static Question question(String id, String ask) {
        Question plain = Question.asked(ask);
        return new Question(id, ask, plain.kind(), plain.focus(), List.of(), 3, List.of());
    }

    private static Debrief of(String question, String answer) {
        return Debrief.of(Question.asked(question), answer, Lens.EVEN, Level.SENIOR);
    }
}
