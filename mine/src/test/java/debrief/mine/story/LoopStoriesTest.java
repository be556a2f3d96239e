package debrief.mine.story;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Pack;
import debrief.content.Packs;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan for the loops of the packs Debrief comes with. */
class LoopStoriesTest {
    private static final Packs PACKS = Packs.read(Stream.of(Path.of("packs"), Path.of("..", "packs"))
            .filter(path -> path.toFile().isDirectory())
            .findFirst()
            .orElseThrow());

    private final List<Profile> eight =
            RetellingTest.eight().stream().map(Profile::of).toList();

    @Test
    void every_round_of_every_loop_is_planned_for_and_no_question_comes_twice() {
        for (Pack pack : PACKS.packs()) {
            List<LoopQuestions.Asked> asked = LoopQuestions.of(PACKS, pack);

            assertThat(asked).as(pack.id()).hasSizeLessThanOrEqualTo(Cover.MOST_QUESTIONS);
            assertThat(asked.stream().map(one -> one.question().id())).doesNotHaveDuplicates();
            assertThat(asked.stream().map(LoopQuestions.Asked::stage).distinct())
                    .containsExactlyElementsOf(pack.loop());
        }
    }

    @Test
    void a_plan_uses_no_story_more_than_twice_and_says_what_to_know_of_those_it_does() {
        for (Pack pack : PACKS.packs()) {
            LoopStories plan = LoopStories.of(eight, LoopQuestions.of(PACKS, pack));

            for (int story = 0; story < eight.size(); story++) {
                int at = story;
                long used = plan.rows().stream()
                        .filter(row -> row.use().equals(java.util.Optional.of(at)))
                        .count();
                assertThat(used).isLessThanOrEqualTo(Cover.TWICE);
                assertThat(plan.twice().stream().anyMatch(twice -> twice.story() == at))
                        .isEqualTo(used == Cover.TWICE);
            }
            assertThat(plan.twice()).allMatch(twice -> !twice.instead().equals(java.util.Optional.of(twice.story())));
            assertThat(plan.core()).isLessThanOrEqualTo(Cover.CORE);
            assertThat(plan.covered()).isGreaterThanOrEqualTo(plan.rows().size() / 2);
        }
    }

    @Test
    void without_stories_every_question_has_no_story_yet() {
        LoopStories plan =
                LoopStories.of(List.of(), LoopQuestions.of(PACKS, PACKS.packs().get(0)));

        assertThat(plan.columns()).isEmpty();
        assertThat(plan.covered()).isZero();
        assertThat(plan.rows()).allMatch(row -> row.how() == Fit.NONE);
    }

    @Test
    void a_slipping_date_gets_the_story_of_the_late_roster_at_netflix() {
        LoopStories plan = LoopStories.of(
                eight, LoopQuestions.of(PACKS, PACKS.pack("netflix").orElseThrow()));

        LoopStories.Row slip = plan.rows().stream()
                .filter(row -> row.asked().question().id().equals("recover-a-slipping-date"))
                .findFirst()
                .orElseThrow();

        assertThat(slip.use()).contains(1);
        assertThat(slip.how()).isEqualTo(Fit.STRONG);
    }
}
