package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.committee.Change;
import debrief.engine.committee.Flip;
import debrief.engine.committee.Instructions;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.FollowUps;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import debrief.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlipTest {
    @Test
    void twelve_rewrites_that_follow_it_in_words_turn_the_verdict() {
        List<Rewrite> all = Rewrite.all();
        assertThat(all).hasSize(12);
        for (Rewrite rewrite : all) {
            Debrief before = of(rewrite.question(), rewrite.before());
            assertThat(before.flip().state()).as(rewrite.name()).isEqualTo(Flip.State.TURNS);
            assertThat(verdict(of(rewrite.question(), rewrite.after())))
                    .as(rewrite.name() + ": " + before.flip().changes())
                    .isGreaterThan(verdict(before));
        }
    }

    @Test
    void making_the_changes_turns_the_verdict_to_what_was_promised() {
        for (Rewrite rewrite : Rewrite.all()) {
            Debrief debrief = of(rewrite.question(), rewrite.before());
            Flip flip = debrief.flip();
            assertThat(with(debrief, actions(flip.changes())).verdict())
                    .as(rewrite.name())
                    .isEqualTo(flip.to());
            assertThat(flip.to().orElseThrow()).isGreaterThan(verdict(debrief));
        }
    }

    @Test
    void no_smaller_set_turns_it_and_none_of_its_size_goes_further() {
        int tried = 0;
        for (Rewrite rewrite : Rewrite.all()) {
            Debrief debrief = of(rewrite.question(), rewrite.before());
            Flip flip = debrief.flip();
            if (flip.changes().size() > 2) {
                continue;
            }
            List<Action> all = everyAction(debrief);
            int mean = with(debrief, actions(flip.changes())).mean();
            for (List<Action> set : sets(all, flip.changes().size())) {
                Scorecard changed = with(debrief, set);
                tried++;
                if (set.size() < flip.changes().size()) {
                    assertThat(changed.verdict().orElseThrow())
                            .as(rewrite.name() + " " + set)
                            .isLessThanOrEqualTo(verdict(debrief));
                }
                assertThat(changed.mean()).as(rewrite.name() + " " + set).isLessThanOrEqualTo(mean);
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    void the_same_answer_has_the_same_flip() {
        for (Rewrite rewrite : Rewrite.all()) {
            assertThat(of(rewrite.question(), rewrite.before()).flip())
                    .isEqualTo(of(rewrite.question(), rewrite.before()).flip());
        }
    }

    @Test
    void an_answer_that_is_not_to_its_question_is_turned_by_an_answer_alone() {
        for (String nothing :
                List.of("", "Hm, I don't know.", "Ich wei\u00DF es nicht, aber ich habe es einmal gesehen.")) {
            Flip flip = of("Tell me about a program that was late.", nothing).flip();
            assertThat(flip.state()).isEqualTo(Flip.State.NOT_ANSWERED);
            assertThat(flip.changes()).isEmpty();
            assertThat(flip.proof()).contains("answer");
        }
    }

    @Test
    void a_strong_hire_is_told_what_it_rests_on() {
        Rewrite best = Rewrite.all().stream()
                .filter(rewrite -> verdict(of(rewrite.question(), rewrite.after())) == Verdict.STRONG_HIRE)
                .findFirst()
                .orElseThrow();
        Flip flip = of(best.question(), best.after()).flip();

        assertThat(flip.state()).isEqualTo(Flip.State.HIGHEST);
        assertThat(flip.changes()).isEmpty();
        assertThat(best.after()).contains(flip.hold().orElseThrow().quote().text());
    }

    @Test
    void without_the_passage_it_rests_on_the_verdict_is_what_was_said() {
        int rested = 0;
        for (Rewrite rewrite : Rewrite.all()) {
            for (String answer : List.of(rewrite.before(), rewrite.after())) {
                Debrief debrief = of(rewrite.question(), answer);
                if (debrief.flip().hold().isEmpty()) {
                    continue;
                }
                Flip.Hold hold = debrief.flip().hold().get();
                Span gone = hold.quote().span();
                List<Signal> left = debrief.signals().stream()
                        .filter(signal -> !signal.quote().span().overlaps(gone))
                        .toList();
                assertThat(rated(debrief, left).verdict()).contains(hold.without());
                rested++;
            }
        }
        assertThat(rested).isPositive();
    }

    @Test
    void where_no_five_changes_turn_it_that_is_said_and_nothing_is_promised() {
        // Long and empty, for the most senior role: everything is missing.
        Debrief debrief = Debrief.of(
                Question.asked("Tell me about a program you ran."),
                "The program was a strategic transformation of how the company delivers value. We drove alignment across "
                        + "all stakeholders and leveraged a holistic roadmap. It was decided that governance would be streamlined. "
                        + "Various teams did a lot of things, and basically everybody collaborated very well. We generally follow "
                        + "best practices, so we usually facilitate a weekly sync and keep the tracker up to date. There were "
                        + "several challenges along the way, but we overcame them together as a team. Communication was sort of the "
                        + "key to success, and transparency was really important to us. We empowered people to take ownership and "
                        + "fostered a culture of accountability. Overall the program was a great success, and everyone was aligned "
                        + "and happy with the outcome in the end. It improved efficiency by about 30 percent and created a lot of "
                        + "synergies.",
                Lens.EVEN,
                Level.PRINCIPAL);
        Flip flip = debrief.flip();

        assertThat(flip.state()).isEqualTo(Flip.State.TOO_FAR);
        assertThat(flip.changes()).hasSizeLessThanOrEqualTo(Flip.MOST);
        assertThat(with(debrief, actions(flip.changes())).verdict()).contains(verdict(debrief));
        assertThat(flip.proof()).contains("No 5 changes turn this verdict");
    }

    @Test
    void every_follow_up_has_an_instruction_and_every_cost_can_be_replaced() {
        assertThat(Instructions.additions()).containsAll(FollowUps.signals());
        Set<String> costs = java.util.Arrays.stream(Dimension.values())
                .flatMap(dimension -> Rubric.CURRENT.worth(dimension).stream())
                .filter(worth -> worth.points() < 0)
                .map(Rubric.Worth::signal)
                .collect(Collectors.toSet());
        assertThat(Instructions.replacements()).containsAll(costs);
    }

    /** One change, made without the search: a signal heard once more, or no longer. */
    private record Action(boolean adds, String signal) {}

    private static List<Action> actions(List<Change> changes) {
        return changes.stream()
                .map(change -> new Action(change.adds(), change.signal()))
                .toList();
    }

    private static List<Action> everyAction(Debrief debrief) {
        Set<String> heard = debrief.signals().stream().map(Signal::id).collect(Collectors.toSet());
        List<Action> all = new ArrayList<>();
        FollowUps.signals().stream().filter(id -> !heard.contains(id)).forEach(id -> all.add(new Action(true, id)));
        Instructions.replacements().stream().filter(heard::contains).forEach(id -> all.add(new Action(false, id)));
        return all;
    }

    private static List<List<Action>> sets(List<Action> all, int most) {
        List<List<Action>> sets = new ArrayList<>();
        sets.add(List.of());
        for (Action action : all) {
            for (List<Action> set : List.copyOf(sets)) {
                if (set.size() < most) {
                    List<Action> more = new ArrayList<>(set);
                    more.add(action);
                    sets.add(more);
                }
            }
        }
        return sets;
    }

    private static Scorecard with(Debrief debrief, List<Action> actions) {
        List<Signal> signals = new ArrayList<>(debrief.signals());
        for (Action action : actions) {
            if (action.adds()) {
                signals.add(new Signal(
                        action.signal(),
                        Detectors.of(action.signal()).dimension(),
                        debrief.transcript().quote(new Span(0, 1))));
            } else {
                signals.removeIf(signal -> signal.id().equals(action.signal()));
            }
        }
        return rated(debrief, signals);
    }

    private static Scorecard rated(Debrief debrief, List<Signal> signals) {
        return Scorecard.of(
                debrief.scorecard().answered(),
                signals,
                debrief.transcript().words().size(),
                List.of(),
                debrief.question().ask(),
                debrief.bar().lens(),
                debrief.bar().level());
    }

    private static Verdict verdict(Debrief debrief) {
        return debrief.scorecard().verdict().orElseThrow();
    }

    private static Debrief of(String question, String answer) {
        return Debrief.of(Question.asked(question), answer, Lens.EVEN, Level.SENIOR);
    }
}
