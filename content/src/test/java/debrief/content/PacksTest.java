package debrief.content;

import static debrief.content.Shelf.PACK;
import static debrief.content.Shelf.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import debrief.engine.audit.RedFlag;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacksTest {
    private Shelf shelf = Shelf.none();

    @BeforeEach
    void fill(@TempDir Path folder) {
        shelf = Shelf.in(folder);
    }

    @Test
    void a_sound_pack_is_read_whole() {
        Packs packs = shelf.read();

        assertThat(packs.problems()).isEmpty();
        assertThat(packs.packs()).extracting(Pack::id).containsExactly("generic", "house");
        BankQuestion question = packs.question("late-program").orElseThrow();
        assertThat(question.question().points()).extracting("id").containsExactly("cause", "choice", "owner", "result");
        assertThat(question.proofs()).hasSize(4);
        assertThat(question.proofs().get(0).says().line()).isEqualTo(shelf.line(QUESTION, "It slipped because"));
        assertThat(question.file()).isEqualTo(QUESTION);
        assertThat(question.strong()).isPresent();
    }

    @Test
    void a_pack_with_three_mistakes_reports_all_three_with_file_and_line() {
        shelf.change(PACK, "foci: [influence, culture]", "foci: [influense]")
                .change(QUESTION, "kind: story", "kind: tale")
                .change(QUESTION, "missing: \"What did you cut?\"", "mising: \"What did you cut?\"");

        List<Problem> problems = shelf.read().problems();

        assertThat(problems)
                .extracting(Problem::file, Problem::line)
                .containsExactly(
                        tuple(PACK, shelf.line(PACK, "influense")),
                        tuple(QUESTION, shelf.line(QUESTION, "kind: tale")),
                        tuple(QUESTION, shelf.line(QUESTION, "mising")));
        assertThat(problems.get(0).tryThis()).isEqualTo("Did you mean \"influence\"?");
        assertThat(problems.get(2).tryThis()).isEqualTo("Did you mean \"missing\"?");
    }

    @Test
    void what_is_good_beside_a_mistake_is_read_all_the_same() {
        shelf.change(QUESTION, "focus: execution", "focus: everything")
                .change(PACK, "foci: [execution]", "foci: [exercise]")
                .change("house/questions/lean-program/question.yml", "id: cause", "id: Cause!");

        Packs packs = shelf.read();

        assertThat(packs.problems()).hasSize(3);
        Pack house = packs.pack("house").orElseThrow();
        assertThat(house.loop()).extracting(Stage::id).containsExactly("people");
        assertThat(house.questions()).extracting(BankQuestion::id).containsExactly("lean-program");
        assertThat(house.questions().get(0).question().points()).hasSize(3);
        assertThat(packs.pack("generic").orElseThrow().questions()).hasSize(2);
    }

    @Test
    void mistakes_before_a_fault_in_the_YAML_are_reported_with_it() {
        shelf.change(QUESTION, "kind: story", "kind: tale")
                .change(QUESTION, "red_flags: [\"Blames", "red_flags: [\"Blames\" }");

        assertThat(shelf.read().problems())
                .extracting(Problem::line)
                .containsExactly(shelf.line(QUESTION, "kind: tale"), shelf.line(QUESTION, "red_flags"));
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "minutes: 4|minutes: four|\"minutes\" should be a whole number, but is \"four\".|Use a number from 1 to 30",
                "minutes: 4|minutes: 400|\"minutes\" should be a whole number, but is \"400\".|Use a number from 1 to 30",
                "minutes: 4|minutes:|\"minutes\" is empty.|Write its value",
                "minutes: 4|minuets: 4|\"minuets\" is not a key of a question.|Did you mean \"minutes\"?",
                "minutes: 4|minutes: 4, kind: story|This line cannot be read as YAML|Look for",
                "focus: execution|focus: excution|\"excution\" is not a focus.|Did you mean \"execution\"?",
                "focus: execution|focus: [execution]|\"focus\" should name one focus, but is a list.|Write one of: execution, technical",
                "kind: story|kind: 7|\"7\" is not a kind.|Use one of: story, hypothetical, review, triage, motivation.",
                "kind: story|kind: hypothetical|A hypothetical question needs three to six \"facts\", and has 0.|Write what an interviewer",
                "[senior, staff]|[senior, junior]|\"junior\" is not a level.|Use one of: senior, staff, principal.",
                "[senior, staff]|[senior, senior]|\"senior\" stands in \"levels\" twice.|Keep it once.",
                "[senior, staff]|senior|\"levels\" should be a list, but is \"senior\".|Begin each entry",
                "id: choice|id: cause|The point id \"cause\" is taken.|Give each point",
                "id: choice|id: My Choice|\"My Choice\" cannot be an id.|Use small letters",
                "[choose, cut]|[]|A term list is empty.|Write the words",
                "[choose, cut]|[Choose, cut]|\"Choose\" cannot be a term.|Use dictionary forms",
                "[choose, cut]|[cho+se, cut]|\"cho+se\" cannot be a term.|patterns are not read",
                "[choose, cut]|choose|Each entry of \"terms\" should be a list of words, but this is \"choose\".|Put the words in brackets",
                "[slow-program]|[slow-porgram]|There is no question \"slow-porgram\" to be related to.|Did you mean \"slow-program\"?",
                "[slow-program]|[late-program]|The question is related to itself.|Name other questions only.",
                "What did you cut?|What made it late?|The follow-up in \"missing\" was asked before, on line 18.|words of its own",
                "Whether causes|Whether <b>causes</b>|\"<b>\" is HTML, and packs hold plain text.|Take it out",
                "Whether causes|Whether &nbsp; causes|\"&nbsp;\" is HTML, and packs hold plain text.|Take it out",
                "why: \"What is|because: \"What is|\"because\" is not a key of a question.|Use one of: ask, variants",
                "why: \"What is not known comes back.\"|why: 12|\"why\" should be words, but is \"12\".|Put it in quotes",
                "focus: execution|focus: *there|Anchors and aliases (& and *) are not read.|Write the words out",
                "focus: execution|focus: !!str execution|Tags (words that begin with !) are not read.|Take the tag out",
                "focus: execution|tests: twice|\"tests\" stands here twice.|Keep one of the two",
            })
    void a_mistake_in_a_question_is_named_on_its_line(String from, String to, String says, String tryThis) {
        int line = shelf.line(QUESTION, from);
        shelf.change(QUESTION, from, to);

        List<Problem> problems = shelf.read().problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(QUESTION);
            assertThat(problem.says()).startsWith(says);
            assertThat(problem.tryThis()).contains(tryThis);
            assertThat(problem.line()).isBetween(line, says.contains("twice") ? line + 4 : line);
        });
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: house|id: home|The id is \"home\", but the folder is called \"house\".",
                "ownership: 1.5|ownership: 9|\"ownership\" cannot weigh \"9\".",
                "ownership: 1.5|owning: 1.5|\"owning\" is not a dimension.",
                "weighs: {execution: 2, ownership: 1.5}|weighs: [execution]|\"weighs\" should name dimensions and their weights, but is a list.",
                "id: people|id: running-it|The round id \"running-it\" is taken.",
                "id: staff|id: senior|The level \"senior\" stands here twice.",
                "id: staff|id: boss|\"boss\" is not a level.",
                "[execution]|[execution, culture, product]|A round has at most two foci.",
                "[execution]|[]|\"foci\" is an empty list.",
                "red_flags: [\"Blames\"]|red_flags: [{says: \"Blames\", heard: [consensus-ends]}]|\"consensus-ends\" is not a signal.",
                "red_flags: [\"Blames\"]|red_flags: [{says: \"Blames\", unheard: [vague]}]|\"vague\" is not a signal that can be asked for.",
                "red_flags: [\"Blames\"]|red_flags: [{say: \"Blames\"}]|\"say\" is not a key of a red flag.",
                "red_flags: [\"Blames\"]|hears: {group-decisoin: \"Here one decides.\"}|\"group-decisoin\" is not a habit of speech.",
                "red_flags: [\"Blames\"]|hears: [group-decision]|\"hears\" should name habits of speech, each with a sentence, but is a list.",
                "sources: [{id: none, says: \"None\", year: 2026}]|sources: []|\"sources\" is an empty list.",
                "version: \"2026.1\"|version: 2026.1|\"version\" should be words, but is \"2026.1\".",
            })
    void a_mistake_in_a_pack_is_named_on_its_line(String from, String to, String says) {
        int line = shelf.line(PACK, from);
        shelf.change(PACK, from, to);

        assertThat(shelf.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(PACK);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.says()).isEqualTo(says);
        });
    }

    @Test
    void a_red_flag_names_the_signals_that_raise_it_and_a_company_hears_a_habit_in_its_own_way() {
        shelf.change(
                PACK,
                "red_flags: [\"Blames\"]",
                "red_flags: [\"Blames\", {says: \"Waits for all.\", heard: [consensus-end], unheard: [resistance]}]\n"
                        + "  hears: {group-decision: \"Here one decides.\"}");

        Packs packs = shelf.read();

        assertThat(packs.problems()).isEmpty();
        Pack house = packs.pack("house").orElseThrow();
        assertThat(house.redFlags())
                .containsExactly(
                        new RedFlag("Blames", List.of(), List.of()),
                        new RedFlag("Waits for all.", List.of("consensus-end"), List.of("resistance")));
        assertThat(house.hears()).containsExactly(entry("group-decision", "Here one decides."));
        assertThat(house.like(packs.pack("generic").orElseThrow().stage("people"))
                        .lens())
                .isEqualTo(house.lens(house.stage("people").orElseThrow()));
    }

    @Test
    void a_mistyped_signal_or_habit_is_named_with_the_nearest() {
        shelf.change(
                PACK,
                "red_flags: [\"Blames\"]",
                "red_flags: [{says: \"Blames\", heard: [consensus-ends]}]\n  hears: {vage: \"How much?\"}");

        assertThat(shelf.read().problems())
                .extracting(Problem::tryThis)
                .containsExactly("Did you mean \"consensus-end\"?", "Did you mean \"vague\"?");
    }

    @Test
    void what_is_missing_is_named() {
        shelf.change(QUESTION, "why: \"What is not known comes back.\"\n", "")
                .change(QUESTION, "    says: \"I cut a feature.\"\n", "");

        assertThat(shelf.read().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        QUESTION
                                + ":1: A question needs \"why\", and it is not here. Add a line that begins with \"why:\".",
                        QUESTION + ":" + shelf.line(QUESTION, "id: choice")
                                + ": An expected point needs \"says\", and it is not here. Add a line that begins with \"says:\".");
    }

    @Test
    void a_question_id_belongs_to_one_pack() {
        shelf.question("house", "slow-program", "a second slow program", "late-program");

        Packs packs = shelf.read();

        assertThat(packs.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "house/questions/slow-program: The pack \"generic\" has a question of this id too. Rename this folder.");
        assertThat(packs.question("slow-program").orElseThrow().pack()).isEqualTo("generic");
    }

    @Test
    void an_exemplar_is_plain_speech_of_the_right_length() {
        String folder = "house/questions/late-program/";
        shelf.write(folder + "strong.md", "# My answer\n\nWe were **late**.\n").write(folder + "storng.md", "");

        assertThat(shelf.read().problems())
                .extracting(problem ->
                        problem.file().substring(folder.length()) + ":" + problem.line() + " " + problem.says())
                .containsExactly(
                        "storng.md:0 \"storng.md\" is not read.",
                        "strong.md:1 The answer has 6 words.",
                        "strong.md:1 A heading, a list or bold words cannot be spoken.",
                        "strong.md:3 A heading, a list or bold words cannot be spoken.");
    }

    @Test
    void a_question_is_found_by_its_wording_whatever_its_case_punctuation_and_spaces() {
        Packs packs = shelf.read();

        assertThat(packs.asked("  tell me  about a PROGRAM that was late"))
                .map(BankQuestion::id)
                .contains("late-program");
        assertThat(packs.asked("Walk me through a program, that was late?"))
                .map(BankQuestion::id)
                .contains("late-program");
        assertThat(packs.asked("Tell me about a program")).isEmpty();
        assertThat(packs.asked(" ?! ")).isEmpty();
    }
}
