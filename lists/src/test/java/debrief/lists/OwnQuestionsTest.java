package debrief.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.content.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions kept among one's own. */
final class OwnQuestionsTest {
    private static final Packs BANK = Packs.read(Path.of("..", "packs"));

    @TempDir
    Path data = Path.of("");

    private Path folder() {
        return data.resolve("packs/own/questions");
    }

    private static ListedQuestion listed(String question, String expected, String why) {
        return new ListedQuestion(1, question, Words.some(expected), Words.some(why), 1);
    }

    private List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void each_is_a_folder_with_what_is_known() throws IOException {
        OwnQuestions own = OwnQuestions.save(
                List.of(
                        listed(
                                "How do you plan: \u201Cfrom the end\u201D?",
                                "First \"this\".\nThen # that.",
                                "It shows."),
                        listed("3 things, or four?", "", ""),
                        listed("\u4F60\u597D\u5417\uFF1F", "", "")),
                folder(),
                BANK);

        assertThat(own.saved()).isEqualTo(3);
        assertThat(entries(folder())).containsExactly("how-do-you-plan-from-the-end", "q", "q-3-things-or-four");
        assertThat(folder().resolve("how-do-you-plan-from-the-end/question.yml"))
                .hasContent("""
                        ask: "How do you plan: \u201Cfrom the end\u201D?"
                        tests: "First \\"this\\".\\nThen # that."
                        why: "It shows."
                        """);
        assertThat(folder().resolve("q-3-things-or-four/question.yml")).hasContent("ask: \"3 things, or four?\"\n");
        assertThat(entries(data.resolve("packs/own"))).containsExactly("questions");
    }

    @Test
    void what_the_bank_asks_and_what_is_kept_already_is_not_saved_again() throws IOException {
        String inBank = BANK.packs().get(0).questions().get(0).question().ask();
        List<ListedQuestion> list = List.of(listed(inBank, "", ""), listed("Who decides, \"then\"?", "", ""));

        assertThat(OwnQuestions.save(list, folder(), BANK)).isEqualTo(new OwnQuestions(1, 1, folder()));
        assertThat(OwnQuestions.save(list, folder(), BANK)).isEqualTo(new OwnQuestions(0, 2, folder()));
        assertThat(entries(folder())).hasSize(1);
    }

    @Test
    void questions_that_begin_alike_get_names_of_their_own() throws IOException {
        String start = "What do you do when the date is gone";
        OwnQuestions.save(
                List.of(listed(start + " and so is the money?", "", ""), listed(start + "?", "", "")), folder(), BANK);
        OwnQuestions.save(List.of(listed(start + " again?", "", "")), folder(), BANK);

        assertThat(entries(folder()))
                .containsExactly(
                        "what-do-you-do-when-the-date",
                        "what-do-you-do-when-the-date-2",
                        "what-do-you-do-when-the-date-3");
        assertThat(entries(folder())).allSatisfy(id -> assertThat(id).matches("[a-z][a-z0-9-]{0,59}"));
    }

    @Test
    void where_it_cannot_be_saved_nothing_is_changed() throws IOException {
        Files.createDirectories(data.resolve("packs"));
        Files.writeString(data.resolve("packs/own"), "a file stands in the way");

        assertThatThrownBy(() -> OwnQuestions.save(List.of(listed("Who decides?", "", "")), folder(), BANK))
                .isInstanceOf(IOException.class);
        assertThat(entries(data.resolve("packs"))).containsExactly("own");
    }
}
