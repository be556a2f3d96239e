package debrief.mine.story;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.StoryKind;
import debrief.engine.debrief.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryTextTest {
    private static final Story WHOLE = new Story(
            "Tickets # off *the* mainframe #",
            "Old & new",
            List.of(StoryKind.FAILURE, StoryKind.MIGRATION),
            Map.of(
                    Part.CONTEXT,
                            "A railway.\n\n### Not a title\n**Role:** not a label\n- a list\n1. one\n---\n    deep",
                    Part.ROLE, "# mine\n\\backslash\n```\ncode\n```\n<div>\n> quoted\n__Outcome:__ no",
                    Part.REFLECTION, "“Words” & 3 < 4"),
            List.of(
                    new Story.Figure("61 of 1.4 million mended", Story.Source.MEASURED),
                    new Story.Figure("- 200,000 euros (roughly)", Story.Source.UNCONFIRMED)),
            "Ana; the gate team",
            "mainframe, gates",
            "2024-06",
            true,
            "",
            "");

    @Test
    void what_is_written_comes_back_word_for_word() {
        Story plain = Story.of("[Odd] start", "", Map.of(Part.ACTIONS, "I stopped it."));

        StoryText read = StoryText.read(StoryText.write(List.of(WHOLE, plain)));

        assertThat(read.left()).isEmpty();
        assertThat(read.stories()).containsExactly(WHOLE, plain);
    }

    @Test
    void any_words_in_any_part_come_back_word_for_word() {
        Random random = new Random(11);
        String[] pieces = {
            "word",
            " ",
            "\n",
            "\n\n",
            "**",
            "**Role:** ",
            "### ",
            "# ",
            "- ",
            "1. ",
            "```",
            "~~~",
            "\\",
            "<div>",
            "<!--",
            "> ",
            "    ",
            "[a]: b",
            "===",
            "---",
            "_",
            "`",
            "\t",
            "|",
            "(measured)",
            "é",
            "*Outcome*:",
            "__Actions__:"
        };
        for (int n = 0; n < 2_000; n++) {
            Map<Part, String> parts = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                StringBuilder words = new StringBuilder(random.nextInt(3) == 0 ? "" : "x");
                for (int i = random.nextInt(9); i > 0; i--) {
                    words.append(pieces[random.nextInt(pieces.length)]);
                }
                parts.put(part, words.toString());
            }
            Story story = Story.of("A title " + n, "Theme", parts);
            Story next = Story.of("The next", "", Map.of(Part.ROLE, "I led."));

            StoryText read = StoryText.read(StoryText.write(List.of(story, next)));

            assertThat(read.stories()).as("%s", parts).containsExactly(story, next);
            assertThat(read.left()).isEmpty();
        }
    }

    @Test
    void other_peoples_labels_are_understood() {
        StoryText read = StoryText.read("""
                ### The roster

                - **Situation**: Nine weeks late.
                - **Task:** I took over.
                - **Action:** I cut swaps.
                - **Result:** Eleven days.
                **Metrics:**
                - 190 to 30 (measured)
                - many fewer calls
                """.replace("\n- **Task", "\r\n- **Task"));

        Story story = read.stories().get(0);
        assertThat(story.part(Part.CONTEXT)).isEqualTo("Nine weeks late.");
        assertThat(story.part(Part.ROLE)).isEqualTo("I took over.");
        assertThat(story.part(Part.ACTIONS)).isEqualTo("I cut swaps.");
        assertThat(story.part(Part.OUTCOME)).isEqualTo("Eleven days.");
        assertThat(story.figures())
                .containsExactly(
                        new Story.Figure("190 to 30", Story.Source.MEASURED),
                        new Story.Figure("many fewer calls", Story.Source.UNCONFIRMED));
        assertThat(read.left()).isEmpty();
    }

    @Test
    void every_line_that_is_not_understood_is_told_with_its_number() {
        StoryText read = StoryText.read("""
                My stories

                ## 2024

                ### One

                loose

                **Budget:** 3
                more of it

                **Role:** I led.

                **Kinds:** launch, party

                **When:** soon
                """);

        assertThat(read.left().stream().map(line -> line.number() + " " + line.words()))
                .containsExactly(
                        "1 My stories",
                        "3 ## 2024",
                        "7 loose",
                        "9 **Budget:** 3",
                        "10 more of it",
                        "14 party",
                        "16 soon");
        assertThat(read.stories()).hasSize(1);
        assertThat(read.stories().get(0).kinds()).containsExactly(StoryKind.LAUNCH);
    }

    @Test
    void a_word_that_marks_a_story_confidential_is_never_read_as_no() {
        assertThat(confidential("yes")).isTrue();
        assertThat(confidential("ja, streng")).isTrue();
        assertThat(confidential("no")).isFalse();
    }

    private static boolean confidential(String word) {
        return StoryText.read("### One\n\n**Confidential:** " + word + "\n")
                .stories()
                .get(0)
                .confidential();
    }
}
