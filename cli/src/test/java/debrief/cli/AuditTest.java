package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Packs;
import debrief.engine.audit.Audit;
import debrief.engine.audit.Frame;
import debrief.engine.audit.House;
import debrief.engine.audit.Remark;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How an answer was said, and how another company reads it. */
final class AuditTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path ANSWERS = Path.of("..", "calibration", "answers.jsonl");
    private static final String SAID =
            "I took over the ticket gates, nine weeks late \uD83D\uDE80. We decided to go with dual writes. Everyone was aligned in the end. "
                    + "I stopped the weekly call, because it named no cause. Refused cards went from 3.1 percent to 0.4.";

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_frame_holds_no_word_that_is_neither_said_nor_in_the_frame_itself() throws IOException {
        int framed = 0;
        for (String row : Files.readAllLines(ANSWERS)) {
            JsonNode answer = JSON.readTree(row);
            String said = answer.get("answer").asString();
            Debrief debrief =
                    Debrief.of(Question.asked(answer.get("question").asString()), said, Lens.EVEN, Level.SENIOR);
            List<Remark> remarks = Audit.of(debrief, House.ANY);
            assertThat(remarks).hasSizeLessThanOrEqualTo(Audit.MOST);
            for (Remark remark : remarks) {
                Set<String> known = words(remark.quote().text());
                remark.habit().frames().forEach(frame -> known.addAll(words(frame)));
                assertThat(words(remark.frame().text())).isSubsetOf(known);
                assertThat(said.substring(
                                remark.words().span().start(),
                                remark.words().span().end()))
                        .isEqualTo(remark.words().text());
                assertThat(said.substring(
                                remark.quote().span().start(),
                                remark.quote().span().end()))
                        .isEqualTo(remark.quote().text());
                assertThat(remark.frame().text()).contains(Frame.GAP).doesNotContain("{");
                framed++;
            }
        }
        assertThat(framed).isGreaterThan(100);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(
                text.toLowerCase(Locale.ROOT).replace(Frame.GAP, " ").split("[^\\p{L}\\p{N}'\u2019]+", -1)));
    }

    @Test
    void a_remark_in_JSON_quotes_the_text_at_its_code_points_and_gives_a_frame() throws IOException {
        JsonNode score = JSON.readTree(score("--company", "netflix", "--json").out());

        assertThat(score.has("other")).isFalse();
        assertThat(score.get("audit")).isNotEmpty().allSatisfy(remark -> {
            assertThat(remark.propertyNames()).containsExactly("kind", "name", "start", "end", "quote", "why", "frame");
            int start = SAID.offsetByCodePoints(0, remark.get("start").asInt());
            int end = SAID.offsetByCodePoints(0, remark.get("end").asInt());
            assertThat(remark.get("quote").asString()).isEqualTo(SAID.substring(start, end));
        });
        assertThat(score.get("audit")).anySatisfy(remark -> {
            assertThat(remark.get("kind").asString()).isEqualTo("group-decision");
            assertThat(remark.get("frame").asString())
                    .contains("to go with dual writes")
                    .contains(Frame.GAP);
            assertThat(remark.get("why").asString())
                    .isEqualTo(Packs.read(Path.of("..", "packs"))
                            .pack("netflix")
                            .orElseThrow()
                            .hears()
                            .get("group-decision"));
        });
    }

    @Test
    void another_company_reads_the_same_answer_with_its_own_weights_and_red_flags() throws IOException {
        JsonNode other = JSON.readTree(score("--company", "generic", "--read-as", "netflix", "--json")
                        .out())
                .get("other");

        assertThat(other.propertyNames())
                .containsExactly("company", "verdict", "weighs", "raised", "dropped", "rises", "falls");
        assertThat(other.get("company").asString()).isEqualTo("netflix");
        assertThat(other.get("weighs").get("ownership").get("now").asInt())
                .isGreaterThan(other.get("weighs").get("ownership").get("then").asInt());
        assertThat(other.get("raised")).anySatisfy(flag -> {
            assertThat(flag.get("signal").asString()).isEqualTo("consensus-end");
            assertThat(flag.get("quotes").get(0).get("quote").asString()).isEqualTo("Everyone was aligned in the end");
        });
        assertThat(other.get("verdict").asString())
                .isEqualTo(JSON.readTree(score("--company", "netflix", "--json").out())
                        .get("verdict")
                        .asString());
    }

    @Test
    void the_same_company_changes_nothing() throws IOException {
        assertThat(score("--company", "netflix", "--round", "execution", "--read-as", "netflix")
                        .out())
                .contains("Nothing changes");
    }

    @Test
    void a_person_reads_what_was_said_why_it_hurts_and_a_frame() throws IOException {
        String text = score("--company", "netflix", "--read-as", "generic").out();

        assertThat(text.replaceAll("\\s+", " "))
                .contains("How you said it")
                .contains("\"We decided to go with dual writes\"")
                .contains("> I ___ (decided / proposed / was told) to go with dual writes, because ___;")
                .contains("Read as Big tech, generic: ");
    }

    @Test
    void a_company_nobody_knows_is_wrong_use() throws IOException {
        Typed typed = score("--read-as", "nobody");

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("There is no pack for \"nobody\"");
    }

    private Typed score(String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), SAID);
        String[] args = {"score", file.toString(), "--question", "Tell me about a program that was late."};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Typed.debrief(all);
    }
}
