package debrief.mine.story;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Company;
import debrief.content.StoryKind;
import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Part;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_part_is_as_strong_as_what_the_engine_hears_in_it_and_says_what_is_missing() {
        Strength empty = Strength.of(Part.OUTCOME, " ");
        Strength thin = Strength.of(Part.OUTCOME, "It all went rather well.");
        Strength strong = Strength.of(
                Part.OUTCOME,
                "Wrong bills fell from 190 a month to 30 by May 2023, which saved us 90,000 euros. Returns did not get better.");

        assertThat(empty.level()).isZero();
        assertThat(thin.level()).isEqualTo(1);
        assertThat(thin.missing()).contains("Give one figure before and after.");
        assertThat(strong.level()).isEqualTo(Strength.STRONG);
        assertThat(strong.missing()).isEmpty();
    }

    @Test
    void an_answer_is_split_into_parts_and_no_word_of_it_is_lost() {
        String answer =
                "In 2022 I ran a program at a railway. Forty gates read the old system every night, and one lost ticket would "
                        + "have kept a gate shut. I decided to write to both systems for ten weeks. I could have moved all in one weekend, but "
                        + "then there was no way back. It cost us 200,000 euros. Lost tickets fell from 900 a month to 61. I was wrong about "
                        + "family discounts. Since then I choose the first wave by how odd its data is.";
        Debrief debrief = Debrief.of(Question.asked("Tell me about a migration."), answer, Lens.EVEN, Level.SENIOR);

        Story story = Kept.of(debrief, "round", false);

        assertThat(words(String.join(" ", story.parts().values()))).containsExactlyInAnyOrderElementsOf(words(answer));
        assertThat(story.part(Part.CONTEXT)).contains("a program at a railway");
        assertThat(story.part(Part.TRADEOFFS)).contains("no way back");
        assertThat(story.part(Part.OUTCOME)).contains("from 900 a month to 61");
        assertThat(story.part(Part.REFLECTION)).contains("Since then");
        assertThat(story.figures()).isNotEmpty().allMatch(figure -> figure.source() == Story.Source.UNCONFIRMED);
        assertThat(story.confidential()).isFalse();
    }

    @Test
    void an_answer_that_was_kept_home_even_in_part_becomes_a_confidential_story() {
        Question question = Question.asked("Tell me about a migration.");
        Debrief marked = Debrief.of(
                question,
                "I moved it. [confidential]Brimborium paid.[/confidential] It held.",
                Lens.EVEN,
                Level.SENIOR);
        Debrief plain = Debrief.of(question, "I moved it. It held.", Lens.EVEN, Level.SENIOR);

        assertThat(Kept.of(marked, "round", false).confidential()).isTrue();
        assertThat(Kept.of(plain, "round", true).confidential()).isTrue();
        assertThat(Kept.of(plain, "round", false).confidential()).isFalse();
    }

    @Test
    void missing_kinds_are_named_and_a_company_may_want_more_of_one() {
        List<Profile> stories = List.of(
                Profile.of(story(StoryKind.FAILURE)),
                Profile.of(story(StoryKind.LAUNCH)),
                Profile.of(story(StoryKind.CONFLICT)));

        List<Missing> missing =
                Missing.of(stories, List.of(new Company.StoryWish(StoryKind.FAILURE, 3, "Two rounds ask.")));

        assertThat(missing)
                .extracting(Missing::kind)
                .containsExactly(StoryKind.RECOVERY, StoryKind.MIGRATION, StoryKind.PRIORITISATION, StoryKind.FAILURE);
        assertThat(missing.get(3).have()).isEqualTo(1);
        assertThat(missing.get(3).want()).isEqualTo(3);
        assertThat(missing.get(3).why()).isEqualTo("Two rounds ask.");
    }

    @Test
    void a_story_without_a_tick_is_of_the_kind_its_words_show() {
        Story failure = RetellingTest.eight().get(5);

        assertThat(Profile.of(failure).kinds()).containsExactly(StoryKind.FAILURE);
        assertThat(Profile.of(story()).kinds()).isEmpty();
    }

    @Test
    void an_old_story_one_not_told_for_long_and_one_told_too_often_are_told_so() {
        assertThat(remarks("2021", List.of(TODAY.minusDays(3)))).contains("4 years ago");
        assertThat(remarks("2023-12", List.of(TODAY.minusDays(3)))).isEmpty();
        assertThat(remarks("", List.of())).contains("Never told");
        assertThat(remarks("", List.of(TODAY.minusDays(90), TODAY.minusDays(200))))
                .contains("Not told for 90 days");
        assertThat(remarks("", java.util.Collections.nCopies(5, TODAY))).contains("Told in 5 rounds");
    }

    private static String remarks(String when, List<LocalDate> told) {
        Story story = new Story("One", "", List.of(), Map.of(), List.of(), "", "", when, false, "", "");
        return String.join(" ", Freshness.of(story, told, TODAY).remarks());
    }

    private static Story story(StoryKind... kinds) {
        return new Story(
                "One", "", List.of(kinds), Map.of(Part.CONTEXT, "It was so."), List.of(), "", "", "", false, "", "");
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
