package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import debrief.mine.story.Story;
import debrief.mine.story.StoryText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories in the pages: kept from an answer, brought in, planned for a loop, and kept home where they are confidential. */
class StoriesTest extends OwnDebrief {
    private static final String ANSWER =
            "In 2022 I ran a duty roster program at a group of hospitals. It was nine weeks late when I took over. "
                    + "Everything stood behind one decision on night hours. I got the pay office into one room and had the decision in four days. "
                    + "I cut the swap function, although the wards wanted it. Wrong pay slips fell from 190 a month to 30. "
                    + "I should have asked the pay clerk first. Since then I do.";

    @BeforeEach
    void wait_long() {
        tab.patient();
    }

    @Test
    void stories_are_seen_before_they_are_kept_and_planned_for_a_loop() throws IOException {
        tab.go("/stories");
        assertThat(tab.page().locator("h2").first()).hasText("Write the first one");
        look("stories-empty");

        bringIn(Files.readString(eight()) + "\n## Loose end\n");
        assertThat(tab.page().locator(".next .ask")).containsText("8 stories were understood. One line was not.");
        assertThat(tab.page().locator(".understood")).containsText("## Loose end");
        look("stories-import");
        tab.button("Keep these 8 stories").click();
        tab.page().waitForURL("**/stories?imported=8");

        assertThat(tab.page().locator("li.story")).hasCount(8);
        assertThat(tab.page().locator(".matrix thead th")).hasCount(10);
        assertThat(tab.page().locator(".matrix .use").first()).isVisible();
        look("stories");
        tab.page().locator("#company").selectOption("netflix");
        tab.button("Show").click();
        assertThat(tab.page().locator(".page-head p").first()).containsText("chosen for the Netflix loop");
        assertThat(tab.page().locator(".next")).containsText("You have 1 of 3.");
        look("stories-netflix");
        tab.go("/stories/new?kind=failure");
        look("story-new");

        tab.go("/questions/recover-a-slipping-date");
        assertThat(tab.page().locator(".next"))
                .containsText("Your story for it: The duty roster, nine weeks behind (strong).");
        look("question-story");
        tab.page().locator(".next a").click();
        tab.button("Answer this question with it").first().click();
        tab.page().waitForURL("**/room");

        bringIn(Files.readString(eight()));
        assertThat(tab.page().locator(".next .ask")).containsText("8 of them are here already");
        assertThat(tab.button("Keep")).hasCount(0);
    }

    @Test
    void an_answer_becomes_a_story_with_one_click_and_its_parts_get_stronger() {
        tab.startRound("coached", "", 15);
        tab.box().fill(ANSWER);
        tab.send();
        tab.page().waitForFunction("() => document.querySelector('[name=turn]')?.value === '2'");
        tab.button("End the round").click();
        tab.toDebrief();
        String debrief = tab.page().url();
        tab.button("Keep as a story").first().click();
        tab.page().waitForURL("**/stories/*note=kept");
        String story = tab.page().url().replaceFirst("\\?.*", "");

        String kept = "";
        for (Locator part : tab.page().locator("textarea[name^=part-]").all()) {
            kept += part.inputValue() + " ";
        }
        for (String sentence : ANSWER.split("(?<=\\.) ", -1)) {
            assertThat(kept).contains(sentence);
        }
        assertThat(tab.page().locator("#figure-1")).not().hasValue("");
        assertThat(tab.page().locator("#source-1")).hasValue("unconfirmed");
        look("story-kept");

        tab.page().navigate(debrief);
        tab.button("Keep as a story").first().click();
        tab.page().waitForURL(story);

        tab.page()
                .locator("#part-tradeoffs")
                .fill(
                        "I could have added people. I cut the swaps instead; nurses had to phone each other, and I would have "
                                + "put them back if a ward had closed.");
        tab.page().locator("#when").fill("last spring");
        tab.button("Save the change").click();
        assertThat(tab.page().locator(".wrong")).containsText("like 2024 or 2024-03");
        assertThat(tab.page().locator("#part-tradeoffs"))
                .hasValue(java.util.regex.Pattern.compile("I could have added people.*"));
        tab.page().locator("#when").fill("2022-04");
        tab.button("Save the change").click();
        tab.page().waitForURL("**note=saved");
        assertThat(tab.page().locator("#part-tradeoffs-note")).containsText("Heard:");

        tab.button("Delete this story").click();
        tab.page().waitForURL("**/stories");
        assertThat(tab.page().locator("li.story")).hasCount(0);
        tab.button("Undo").click();
        assertThat(tab.page().locator("li.story")).hasCount(1);
    }

    @Test
    void a_change_in_another_window_loses_nothing() {
        bringIn("### One\n\n**Context:** In 2020 I ran it.\n");
        tab.button("Keep this story").click();
        tab.page().locator("li.story a").click();
        Page other = tab.another();
        other.navigate(tab.page().url());
        other.locator("#part-role").fill("I decided it.");
        other.getByText("Save the change").click();
        other.waitForURL("**note=saved");

        tab.page().locator("#part-actions").fill("I stopped it.");
        tab.button("Save the change").click();

        assertThat(tab.page().locator("[role=alert]")).containsText("changed in another window");
        assertThat(tab.page().locator("#part-actions")).hasValue("I stopped it.");
        tab.button("Save the change").click();
        tab.page().waitForURL("**note=saved");
        assertThat(tab.page().locator("#part-actions")).hasValue("I stopped it.");
    }

    @Test
    void a_confidential_story_leaves_only_where_that_is_ticked() throws IOException {
        bringIn(
                "### Open\n\n**Context:** Anybody may read this.\n\n### Closed\n\n**Context:** Brimborium pays.\n\n**Confidential:** yes\n");
        tab.button("Keep these 2 stories").click();
        tab.page().waitForURL("**/stories?imported=2");

        String plain = exported();
        assertThat(plain)
                .contains("Anybody may read this.")
                .doesNotContain("Brimborium")
                .doesNotContain("Closed");
        tab.page().getByLabel("With those marked confidential").check();
        String all = exported();
        assertThat(StoryText.read(all).stories())
                .extracting(Story::title, Story::confidential)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Open", false),
                        org.assertj.core.groups.Tuple.tuple("Closed", true));

        tab.go("/settings");
        Download whole = tab.page()
                .waitForDownload(() ->
                        tab.page().locator("form[action='/export'] button").click());
        Path zip = temp.resolve("all.zip");
        whole.saveAs(zip);
        StringBuilder carried = new StringBuilder();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : java.util.Collections.list(file.entries())) {
                carried.append(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(carried).contains("Anybody may read this.").doesNotContain("Brimborium");

        assertThat(tab.page().request().get(site.url() + "/review/cards.txt").text())
                .contains("Tell it in two minutes: Open")
                .doesNotContain("Brimborium")
                .doesNotContain("Closed");
    }

    @Test
    void a_confidential_story_is_no_part_of_what_a_language_model_is_asked() throws IOException {
        ModelStub stub = new ModelStub();
        try {
            tab.go("/settings/model");
            tab.page().locator("#address").fill(stub.address());
            tab.page().locator("#model").fill("small");
            tab.page().locator("#key").fill("sk-none");
            tab.page().getByLabel("Use it").check();
            tab.button("Save").click();
            bringIn(
                    "### Closed\n\n**Context:** Brimborium pays for the rollout that I stopped.\n\n**Confidential:** yes\n");
            tab.button("Keep this story").click();
            tab.startRound("coached", "", 15);
            tab.box().fill("I stopped the rollout in week three, because two of the five teams had no rollback.");
            tab.send();
            assertThat(tab.page().locator(".now + .note")).isVisible();
            assertThat(stub.asked).isNotEmpty();
            assertThat(String.join("\n", stub.asked))
                    .doesNotContain("Brimborium")
                    .doesNotContain("Closed");
        } finally {
            stub.close();
        }
    }

    private void bringIn(String text) {
        tab.go("/stories/import");
        tab.page().locator("#text").fill(text);
        tab.button("Show what it holds").click();
    }

    private String exported() throws IOException {
        Download download = tab.page()
                .waitForDownload(() -> tab.button("Export as Markdown").click());
        Path file = temp.resolve("stories.md");
        download.saveAs(file);
        return Files.readString(file);
    }

    private static Path eight() {
        return Path.of("..", "mine", "src", "test", "resources", "debrief", "mine", "story", "eight.md");
    }

    private void look(String name) {
        tab.look(name);
        assertThat(tab.faults()).isEmpty();
    }
}
