package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.debrief.Debrief;
import debrief.engine.interview.Interviewer;
import debrief.engine.interview.Manner;
import debrief.engine.interview.Replay;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Setting;
import debrief.engine.interview.Turn;
import debrief.engine.question.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interviewers of the packs, and what is said of a file that holds mistakes. */
class PersonasTest {
    private static final Packs PACKS = Packs.read(Path.of("../packs"));
    private static final List<String> REPLIES = List.of(
            "It was mostly the platform team. We decided to move the date and everyone agreed in the end.",
            "I called the vendor and it improved by 30 percent. The learning was that communication is key.",
            "Around four weeks, I believe.");

    @Test
    void the_same_answers_to_the_bank_have_the_same_ratings_under_each_persona_in_other_words() {
        List<BankQuestion> questions =
                PACKS.questions().stream().filter(one -> one.weak().isPresent()).toList();
        for (int i = 0; i < questions.size(); i += 12) {
            BankQuestion question = questions.get(i);
            Round usual = play(question, Manner.PLAIN, i);
            List<String> words = new ArrayList<>(List.of(words(usual)));
            for (Persona persona : PACKS.personas("netflix")) {
                Round round = play(question, persona.manner(), i);
                words.add(words(round));
                assertThat(ratings(round))
                        .as(() -> persona.id() + " on " + question.id())
                        .isEqualTo(ratings(usual));
                assertThat(round.turns().stream().map(Turn::wording)).doesNotHaveDuplicates();
            }
            assertThat(words).as(question::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_company_has_its_own_interviewers_and_those_everybody_may_borrow(@TempDir Path folder) throws Exception {
        assertThat(PACKS.personas("netflix"))
                .extracting(Persona::id)
                .contains("friendly", "sceptical-architect", "terse-executive", "bar-raiser");
        assertThat(PACKS.persona("amazon", "bar-raiser")).isPresent();
        assertThat(PACKS.persona("amazon", "nobody")).isEmpty();

        List<Problem> problems = new ArrayList<>();
        Shelf.at(folder).write("house/personas.yml", """
                personas:
                  - {id: quiet, name: "Quiet", says: "Says little.", words: few, first: [points, reason]}
                """);
        assertThat(PersonaFile.in(folder.resolve("house"), problems))
                .singleElement()
                .satisfies(quiet -> {
                    assertThat(quiet.manner().terse()).isTrue();
                    assertThat(quiet.manner().patience()).isEqualTo(Manner.PATIENCE);
                    assertThat(quiet.manner().first()).containsExactly("points", "reason");
                });
        assertThat(problems).isEmpty();
    }

    @Test
    void every_mistake_is_named_with_its_line(@TempDir Path folder) throws Exception {
        List<Problem> problems = new ArrayList<>();
        Shelf.at(folder).write("house/personas.yml", """
                personas:
                  - id: loud
                    name: "Loud"
                    says: "Shouts."
                    first: [claim]
                    patience: 5
                    words: many
                    leads: ["And then"]
                    asks: {reasons: "Why?", reason: "Because."}
                    stops: ["Stop it."]
                    closing: "You said \u201Cbye\u201D?"
                  - {id: twice, name: "One", says: "The first."}
                  - {id: twice, name: "Two", says: "The second."}
                """);

        PersonaFile.in(folder.resolve("house"), problems);

        assertThat(problems)
                .extracting(problem -> problem.line() + " " + problem.says())
                .anyMatch(says -> says.startsWith("5 ") && says.contains("claim"))
                .anyMatch(says -> says.startsWith("6 ") && says.contains("whole number"))
                .anyMatch(says -> says.startsWith("7 ") && says.contains("many"))
                .anyMatch(says -> says.startsWith("8 ") && says.contains("does not end"))
                .anyMatch(says -> says.startsWith("9 ") && says.contains("reasons"))
                .anyMatch(says -> says.startsWith("9 ") && says.contains("asks nothing"))
                .anyMatch(says -> says.startsWith("10 ") && says.contains("asks nothing"))
                .anyMatch(says -> says.contains("quotation marks"))
                .anyMatch(says -> says.startsWith("13 ") && says.contains("stands here twice"));
    }

    private static Round play(BankQuestion question, Manner manner, int seed) {
        Round round = new Round(
                PACKS.packs().get(0).lens(),
                Level.SENIOR,
                List.of(question.question()),
                List.of(),
                Setting.round(45).by(manner));
        for (int i = 0; i < 50; i++) {
            var turn = Replay.asked(Interviewer.next(round));
            if (turn.isEmpty()) {
                return round;
            }
            String said = i == 0 ? question.weak().orElseThrow() : REPLIES.get((i + seed) % REPLIES.size());
            round = round.with(turn.get().saying(said));
        }
        throw new AssertionError("The round has no end.");
    }

    private static List<?> ratings(Round round) {
        return RoundDebrief.of(round).debriefs().stream()
                .map(Debrief::scorecard)
                .toList();
    }

    private static String words(Round round) {
        return round.turns().stream().map(Turn::wording).toList().toString();
    }
}
