package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworksTest {
    private static final String FILE = "house/frameworks/two-lists.yml";
    private static final String GLOSSARY = "house/glossary.yml";

    private static final String FRAMEWORK_TEXT = """
            name: "Two lists"
            in_short: "What is for it, what is against it."
            use_when: ["You cannot decide."]
            not_when: ["There is no choice."]
            steps:
              - {name: "For", says: "Write it down."}
              - {name: "Against", says: "Write that down too."}
            example:
              title: "A bakery"
              text: ["Two were for it, three against."]
              table:
                columns: ["For", "Against"]
                rows:
                  - ["2", "3"]
            picture:
              network:
                says: "One after the other."
                unit: "days"
                tasks:
                  - {id: for, name: "For", takes: 2}
                  - {id: against, name: "Against", takes: [1, 2, 3], after: [for]}
            said: "I wrote both lists."
            mistakes: ["One list is empty."]
            questions: [late-program]
            see_also: [three-lists]
            """;

    private static final String GLOSSARY_TEXT = """
            terms:
              - term: "slack"
                also: ["float"]
                means: "What a task may slip."
                used: "It has slack."
                misused: "We are slack."
                because: "It belongs to tasks."
                see: ["gate"]
              - term: "gate"
                means: "A moment to stop at."
                used: "The gate is on Friday."
                misused: "Gates are meetings."
                because: "Nothing can be stopped there."
            """;

    private Shelf shelf = Shelf.none();

    @BeforeEach
    void fill(@TempDir Path folder) {
        shelf = Shelf.in(folder)
                .write(FILE, FRAMEWORK_TEXT)
                .write(
                        "generic/frameworks/three-lists.yml",
                        FRAMEWORK_TEXT.replace("[three-lists]", "[two-lists]").replace("Two lists", "A third"))
                .write(GLOSSARY, GLOSSARY_TEXT);
    }

    @Test
    void a_sound_framework_and_a_sound_glossary_are_read_whole() {
        Packs packs = shelf.read();

        assertThat(packs.problems()).isEmpty();
        Framework framework = packs.framework("two-lists").orElseThrow();
        assertThat(framework.steps()).extracting(Framework.Step::name).containsExactly("For", "Against");
        assertThat(framework.example().table().orElseThrow().rows()).containsExactly(List.of("2", "3"));
        assertThat(framework.picture())
                .hasValueSatisfying(
                        picture -> assertThat(((Network) picture).length()).isEqualTo(4));
        assertThat(framework.questions()).containsExactly("late-program");
        assertThat(framework.seeAlso()).containsExactly("three-lists");
        Glossary glossary = packs.pack("house").orElseThrow().glossary();
        assertThat(glossary.terms()).extracting(Glossary.Term::term).containsExactly("gate", "slack");
        assertThat(packs.pack("generic").orElseThrow().glossary().terms()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "in_short: \"What|in_shirt: \"What|\"in_shirt\" is not a key of a framework.",
                "use_when: [\"You cannot decide.\"]|use_when: []|\"use_when\" is an empty list.",
                "says: \"Write it down.\"|say: \"Write it down.\"|\"say\" is not a key of a step.",
                "- [\"2\", \"3\"]|- [\"2\"]|This row has 1 entry, and there are 2 columns.",
                "- [\"2\", \"3\"]|- [2, \"3\"]|\"rows\" should be words, but is \"2\".",
                "  network:|  netwrk:|\"netwrk\" is not a key of \"picture\".",
                "after: [for]|after: [fro]|\"fro\" is not a task above this one.",
                "id: against|id: for|The task id \"for\" is taken.",
                "takes: [1, 2, 3]|takes: [3, 2, 1]|\"takes\" should be one figure, or best, likely and worst in that order.",
                "takes: 2}|takes: long}|\"takes\" should be a number, but is \"long\".",
                "takes: 2}|takes: -2}|\"takes\" should be a number, but is \"-2\".",
                "questions: [late-program]|questions: [late-programm]|There is no question \"late-programm\".",
                "see_also: [three-lists]|see_also: [two-lists]|The framework names itself.",
                "see_also: [three-lists]|see_also: [four-lists]|There is no framework \"four-lists\".",
                "\"I wrote both lists.\"|\"I wrote <b>both</b> lists.\"|\"<b>\" is HTML, and packs hold plain text.",
            })
    void a_mistake_in_a_framework_is_named_on_its_line(String from, String to, String says) {
        int line = shelf.line(FILE, from);
        shelf.change(FILE, from, to);

        assertThat(shelf.read().problems())
                .first()
                .satisfies(problem -> assertThat(problem)
                        .extracting(Problem::file, Problem::line, Problem::says)
                        .isEqualTo(tuple(FILE, line, says).toList()));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "term: \"gate\"|term: \"Slack\"|\"Slack\" stands here twice.",
                "see: [\"gate\"]|see: [\"gates\"]|There is no term \"gates\" here.",
                "see: [\"gate\"]|see: [\"slack\"]|The term names itself.",
                "\"We are slack.\"|\"We are lazy.\"|The sentence in \"misused\" does not hold \"slack\".",
                "means: \"A moment to stop at.\"|meens: \"A moment to stop at.\"|\"meens\" is not a key of a term.",
                "because: \"It belongs to tasks.\"|because: \"\"|\"because\" is empty.",
            })
    void a_mistake_in_a_glossary_is_named_on_its_line(String from, String to, String says) {
        int line = shelf.line(GLOSSARY, from);
        shelf.change(GLOSSARY, from, to);

        assertThat(shelf.read().problems())
                .anySatisfy(problem -> assertThat(problem)
                        .extracting(Problem::file, Problem::line, Problem::says)
                        .isEqualTo(tuple(GLOSSARY, line, says).toList()));
    }

    @Test
    void a_term_is_used_by_any_of_its_names_and_with_any_ending() {
        shelf.change(GLOSSARY, "\"It has slack.\"", "\"It floats for a week.\"")
                .change(GLOSSARY, "\"The gate is on Friday.\"", "\"All gates are dated.\"");

        assertThat(shelf.read().problems()).isEmpty();
    }

    @Test
    void a_picture_with_a_part_missing_is_not_drawn_and_the_framework_is_read_all_the_same() {
        shelf.change(FILE, "id: against, name: \"Against\", takes", "id: against, name: \"Against\", take");

        Packs packs = shelf.read();

        assertThat(packs.problems()).hasSize(1);
        assertThat(packs.framework("two-lists").orElseThrow().picture()).isEmpty();
    }

    @Test
    void a_picture_is_of_one_kind() {
        shelf.change(
                FILE, "  network:", "  ladder: {says: \"Up.\", rungs: [{name: \"One\", says: \"One.\"}]}\n  network:");

        assertThat(shelf.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(shelf.line(FILE, "picture:"));
            assertThat(problem.says()).isEqualTo("The picture is of 2 kinds: ladder, network.");
        });
    }

    @Test
    void a_score_that_would_divide_by_nothing_or_lacks_a_figure_is_named() {
        String picture =
                FRAMEWORK_TEXT.substring(FRAMEWORK_TEXT.indexOf("  network:"), FRAMEWORK_TEXT.indexOf("said:"));
        shelf.change(FILE, picture, """
                  scores:
                    says: "Two."
                    by: rice
                    items:
                      - {name: "One", figures: [10, 1, 50, 0]}
                      - {name: "Two", figures: [10, 1, 50]}
                """);

        assertThat(shelf.read().problems())
                .extracting(Problem::line, Problem::says)
                .containsExactly(
                        tuple(shelf.line(FILE, "\"One\""), "The last figure is 0, and it is divided by."),
                        tuple(shelf.line(FILE, "\"Two\""), "\"figures\" holds 3, and the formula needs 4."));
    }

    @Test
    void a_framework_id_belongs_to_one_pack() {
        shelf.write("house/frameworks/three-lists.yml", FRAMEWORK_TEXT.replace("[three-lists]", "[two-lists]"));

        Packs packs = shelf.read();

        assertThat(packs.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "house/frameworks/three-lists.yml: The pack \"generic\" has a framework of this id too. Rename this file.");
        assertThat(packs.framework("three-lists").orElseThrow().name()).isEqualTo("A third");
    }

    @Test
    void what_is_no_framework_is_not_read_and_named() {
        shelf.write("house/frameworks/notes.txt", "Notes").write("house/frameworks/empty.yml", "");

        assertThat(shelf.read().problems())
                .extracting(Problem::file, Problem::says)
                .containsExactly(
                        tuple("house/frameworks/empty.yml", "This file is empty."),
                        tuple("house/frameworks/notes.txt", "\"notes.txt\" is not read."));
    }

    @Test
    void a_term_is_found_by_its_other_names_and_its_meaning() {
        Glossary glossary = shelf.read().pack("house").orElseThrow().glossary();

        assertThat(glossary.terms()).filteredOn(term -> term.holds("FLOAT")).hasSize(1);
        assertThat(glossary.terms())
                .filteredOn(term -> term.holds("may  slip."))
                .hasSize(1);
        assertThat(glossary.terms())
                .filteredOn(term -> term.holds("nothing such"))
                .isEmpty();
        assertThat(glossary.terms()).filteredOn(term -> term.holds(" ")).hasSize(2);
    }
}
