package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.StoryPart;
import debrief.engine.interview.Heard;
import debrief.engine.interview.Heard.Mark;
import debrief.engine.interview.Heard.Standing;
import debrief.engine.interview.Listening;
import debrief.engine.interview.Turn;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import debrief.engine.signal.Background;
import debrief.engine.signal.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the panel beside an unfinished answer says. */
final class HeardTest {
    private static final String ANSWER = "I was the program manager for the billing migration of eleven teams. "
            + "I stopped the rollout in week three, because two of the five teams had no rollback. "
            + "The ledger team was against it: they had lost a week to dual writes. "
            + "I asked for a compare job every hour, and after nine days with the drift below one in a million they agreed. "
            + "The other way was to go on with three teams. Late events went from 4,000 a day to 12. "
            + "My mistake was to ask for the numbers late.";

    private static final Question STORY = question(Kind.STORY, Focus.EXECUTION);

    private static Question question(Kind kind, Focus focus) {
        return new Question(
                "q",
                "Tell me about a rollout you stopped.",
                kind,
                focus,
                List.of(),
                3,
                List.of(
                        new ExpectedPoint(
                                "stopped",
                                "Stops it.",
                                List.of(List.of("stop", "halt"), List.of("rollout", "launch")),
                                "Did you stop it?",
                                "Did it stop?"),
                        new ExpectedPoint(
                                "customer",
                                "Names the customer who paid for it.",
                                List.of(List.of("customer", "member"), List.of("pay", "lose")),
                                "Who paid?",
                                "Did they pay?")));
    }

    @Test
    void an_empty_answer_has_nothing_in() {
        Heard heard = heard("");
        assertThat(heard.parts()).hasSize(7).allMatch(mark -> mark.standing() == Standing.ABSENT);
        assertThat(heard.lenses()).isNotEmpty().allMatch(mark -> mark.standing() == Standing.ABSENT);
        assertThat(heard.points()).hasSize(2).allMatch(mark -> mark.standing() == Standing.ABSENT);
        assertThat(heard.background()).isEqualTo(new Background(0, 0, false));
    }

    @Test
    void a_part_is_there_exactly_where_the_debrief_finds_it_and_so_is_a_point() {
        for (int end = 0; end <= ANSWER.length(); end += 7) {
            String soFar = ANSWER.substring(0, end);
            Heard heard = heard(soFar);
            Debrief debrief = Debrief.of(STORY, soFar, Lens.EVEN, Level.SENIOR);
            assertThat(heard.parts().stream().map(HeardTest::told))
                    .as(soFar)
                    .isEqualTo(debrief.parts().stream().map(StoryPart::told).toList());
            assertThat(heard.points().stream()
                            .filter(mark -> mark.standing() == Standing.IN)
                            .map(Mark::id))
                    .as(soFar)
                    .containsExactlyElementsOf(debrief.found().stream()
                            .map(found -> found.point().id())
                            .toList());
        }
    }

    private static boolean told(Mark mark) {
        return mark.standing() != Standing.ABSENT;
    }

    @Test
    void every_quote_was_said() {
        Heard heard = heard(ANSWER);
        List<Mark> all = new ArrayList<>(heard.parts());
        all.addAll(heard.lenses());
        all.addAll(heard.points());
        assertThat(all.stream().flatMap(mark -> mark.quote().stream()))
                .isNotEmpty()
                .allMatch(quote -> ANSWER.contains(quote.text()));
        assertThat(all.stream().filter(mark -> mark.standing() == Standing.IN))
                .isNotEmpty()
                .allMatch(mark -> mark.quote().isPresent());
    }

    @Test
    void a_thing_begun_is_thin_and_says_what_is_missing() {
        Mark why = lens(heard("I stopped the rollout because two teams had no rollback."), Listening.WHY);
        assertThat(why.standing()).isEqualTo(Standing.THIN);
        assertThat(why.wants()).isEqualTo("no other way yet");
        assertThat(lens(
                                heard(
                                        "I stopped the rollout because two teams had no rollback. The other way was to go on with three teams."),
                                Listening.WHY)
                        .standing())
                .isEqualTo(Standing.IN);
    }

    @Test
    void what_speaks_against_it_makes_it_doubtful_and_is_quoted() {
        Mark resistance = lens(heard("Everyone was aligned in the end."), Listening.RESISTANCE);
        assertThat(resistance.standing()).isEqualTo(Standing.DOUBTFUL);
        assertThat(resistance.quote().orElseThrow().text()).contains("aligned");
        assertThat(lens(heard("We decided to go with dual writes."), Listening.OWNERSHIP)
                        .standing())
                .isEqualTo(Standing.DOUBTFUL);
    }

    @Test
    void several_turns_of_a_question_are_one_answer() {
        Heard heard = Heard.of(
                STORY,
                List.of(
                        said("", "I stopped the rollout because two teams had no rollback."),
                        said("alternative", "The other way was to go on with three teams.")),
                Lens.EVEN);
        assertThat(lens(heard, Listening.WHY).standing()).isEqualTo(Standing.IN);
    }

    @Test
    void a_plan_has_no_parts_of_a_story_and_no_background() {
        Heard heard = Heard.of(
                question(Kind.TRIAGE, Focus.TECHNICAL),
                List.of(said("", "The queue is full. I would stop the rollout first.")),
                Lens.EVEN);
        assertThat(heard.parts()).isEmpty();
        assertThat(heard.background().words()).isZero();
        assertThat(heard.lenses().stream().map(Mark::id))
                .doesNotContain(Listening.RESULT.key(), Listening.LEARNING.key());
    }

    @Test
    void six_to_nine_things_are_listened_for_and_what_weighs_most_is_among_them() {
        for (Kind kind : Kind.values()) {
            for (Focus focus : Focus.values()) {
                assertThat(Listening.to(question(kind, focus), Lens.EVEN))
                        .as(kind + " " + focus)
                        .hasSizeBetween(6, 9)
                        .doesNotHaveDuplicates();
            }
        }
        Question culture = question(Kind.STORY, Focus.CULTURE);
        assertThat(Listening.to(culture, Lens.EVEN)).doesNotContain(Listening.MECHANISM);
        assertThat(Listening.to(culture, new Lens(Map.of(Dimension.TECHNICAL, 2.0))))
                .contains(Listening.MECHANISM, Listening.FAILURE);
    }

    @Test
    void the_background_ends_with_the_first_decision_deed_or_problem() {
        Background opening = heard("Our company is a retailer with many shops.").background();
        assertThat(opening.over()).isFalse();
        assertThat(opening.words()).isEqualTo(8);
        Background begun = heard("Our company is a retailer with many shops. I stopped the rollout.")
                .background();
        assertThat(begun.over()).isTrue();
        assertThat(begun.words()).isEqualTo(8);
        assertThat(begun.of()).isEqualTo(12);
    }

    @Test
    void any_text_is_heard_and_the_same_text_the_same_way() {
        for (String text : List.of("שלום", "👩🏽‍🚀 👩🏽‍🚀", "((((", "a".repeat(5000), "1 2 3\n\n\n. . .")) {
            assertThat(heard(text)).isEqualTo(heard(text));
        }
    }

    private static Heard heard(String answer) {
        return Heard.of(STORY, List.of(said("", answer)), Lens.EVEN);
    }

    private static Turn said(String about, String answer) {
        return new Turn("q", about, "Tell me.", answer);
    }

    private static Mark lens(Heard heard, Listening one) {
        return heard.lenses().stream()
                .filter(mark -> mark.id().equals(one.key()))
                .findFirst()
                .orElseThrow();
    }
}
