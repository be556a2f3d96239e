package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import debrief.engine.interview.End;
import debrief.engine.interview.Interviewer;
import debrief.engine.interview.Move;
import debrief.engine.interview.Replay;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Setting;
import debrief.engine.interview.Turn;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole conversations with the questions of the packs: with substance to bedrock, without to the wall. */
class ConversationsTest {
    private static final Path WRITTEN = Path.of("src/test/resources/conversations");
    private static final Packs PACKS = Packs.read(Path.of("../packs"));
    private static final int MOST_MOVES = 300;

    /**
     * A candidate on paper.
     *
     * @param asks what is asked before anything is answered; may be none
     * @param opens the answer to the question
     * @param replies the reply to a follow-up about a point or a signal
     * @param otherwise the reply to any other
     */
    private record Candidate(List<String> asks, String opens, Map<String, String> replies, String otherwise) {
        static Candidate read(Path file) throws IOException {
            List<String> asks = new ArrayList<>();
            Map<String, String> replies = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file)) {
                String key = line.substring(0, line.indexOf(": "));
                String words = line.substring(key.length() + 2);
                if (key.equals("asks")) {
                    asks.add(words);
                } else {
                    replies.put(key, words);
                }
            }
            return new Candidate(asks, replies.getOrDefault("opens", ""), replies, replies.getOrDefault("else", ""));
        }

        String says(Round round, Move move) {
            if (round.turns().size() < asks.size()) {
                return asks.get(round.turns().size());
            }
            boolean first = round.turns().size() == asks.size();
            return !first && move instanceof Move.FollowUp more ? replies.getOrDefault(more.about(), otherwise) : opens;
        }
    }

    @TestFactory
    Stream<DynamicTest> a_candidate_with_substance_reaches_bedrock() throws IOException {
        List<Path> files = written();
        assertThat(files).hasSize(12);
        return files.stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Candidate candidate = Candidate.read(file);
                    Round round = one(file);
                    Round end = play(round, move -> candidate.says(move.round(), move.move()));
                    assertThat(Interviewer.end(end, question(file)))
                            .as(() -> told(end))
                            .contains(End.BEDROCK);
                    assertThat(end.turns().stream().filter(turn -> turn.kind().costs()))
                            .isNotEmpty();
                    assertThat(Replay.of(end))
                            .isEqualTo(Replay.of(play(round, move -> candidate.says(move.round(), move.move()))));
                }));
    }

    @Test
    void a_candidate_without_substance_is_asked_otherwise() throws IOException {
        for (Path file : written()) {
            Candidate candidate = Candidate.read(file);
            Round strong = play(one(file), move -> candidate.says(move.round(), move.move()));
            Round weak =
                    play(one(file), move -> "It went really well, and everybody was very happy with how I managed it.");

            assertThat(Interviewer.end(weak, question(file)))
                    .as(() -> told(weak))
                    .contains(End.WALL);
            assertThat(wordings(weak)).isNotEqualTo(wordings(strong));
        }
    }

    @Test
    void no_substance_hits_a_wall_on_every_question_of_the_netflix_loop() {
        List<String> empty = List.of(
                "We had a lot of stakeholders and I made sure that everyone was aligned and that communication was clear"
                        + " throughout the process. It was a great success.",
                "I believe in ownership. I would always communicate early and often, and leverage my experience to unblock people.",
                "Honestly, it was challenging, but we worked very hard as a team and delivered a really good result.");
        Pack netflix = PACKS.pack("netflix").orElseThrow();
        for (String said : empty) {
            for (Stage stage : netflix.loop()) {
                Round round = PACKS.round(netflix, stage, Level.SENIOR, stage.minutes(), 1)
                        .held(Setting.round(stage.minutes()));
                Round end = play(round, move -> said);
                assertThat(round.questions()).isNotEmpty();
                assertThat(round.questions())
                        .allSatisfy(question -> assertThat(Interviewer.end(end, question))
                                .as(() -> told(end))
                                .contains(End.WALL));
                assertThat(wordings(end)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_fact_of_the_bank_is_told_to_who_asks_with_its_own_words() {
        Set<String> silent = new HashSet<>();
        int facts = 0;
        for (BankQuestion question : PACKS.questions()) {
            for (String fact : question.facts()) {
                facts++;
                Round round = new Round(
                        PACKS.packs().get(0).lens(),
                        Level.SENIOR,
                        List.of(question.question()),
                        List.of(new Turn(
                                question.id(),
                                "",
                                question.question().ask(),
                                "Is it so that " + unstopped(fact) + "?")));
                boolean told = Interviewer.next(round) instanceof Move.FollowUp more
                        && more.kind() == Turn.Kind.ANSWER
                        && more.wording().equals(fact);
                if (!told) {
                    silent.add(question.id() + ": " + fact);
                }
            }
        }
        assertThat(facts).isGreaterThan(300);
        assertThat(silent)
                .as("Of " + facts + " facts these cannot be had by asking")
                .hasSizeLessThan(facts / 20);
    }

    @Test
    void what_no_fact_tells_is_not_known() {
        for (BankQuestion question : PACKS.questions()) {
            Round round = new Round(
                    PACKS.packs().get(0).lens(),
                    Level.SENIOR,
                    List.of(question.question()),
                    List.of(new Turn(
                            question.id(),
                            "",
                            question.question().ask(),
                            "What colour is the zebra in your aquarium?")));
            assertThat(Interviewer.next(round)).isInstanceOfSatisfying(Move.FollowUp.class, more -> {
                assertThat(more.kind()).isEqualTo(Turn.Kind.ANSWER);
                assertThat(more.wording()).contains("don't know");
            });
        }
    }

    @Test
    void a_companys_page_tells_what_need_not_be_asked() {
        Pack netflix = PACKS.pack("netflix").orElseThrow();
        Company company = netflix.company().orElseThrow();
        Setting setting = Setting.round(45).knowing(company.tells());
        String read = company.vocabulary().get(0).term();
        Round round = new Round(
                netflix.lens(),
                Level.SENIOR,
                List.of(),
                List.of(
                        new Turn(
                                Turn.Kind.CLOSE,
                                "",
                                "",
                                "Yours.",
                                "What does "
                                        + company.vocabulary().get(0).means().replaceAll("[.].*", "") + " " + read
                                        + " mean? Which dependency did your team underestimate last quarter, and who paid for it?")),
                setting);

        assertThat(RoundDebrief.of(round).asked().stream()
                        .map(one -> one.reveals().key()))
                .containsExactly("answered", "sharp");
    }

    private record Moment(Round round, Move move) {}

    private static Round play(Round start, Function<Moment, String> candidate) {
        Round round = start;
        for (int i = 0; i < MOST_MOVES; i++) {
            Move move = Interviewer.next(round);
            Optional<Turn> turn = Replay.asked(move);
            if (turn.isEmpty()) {
                return round;
            }
            round = round.with(turn.get().saying(candidate.apply(new Moment(round, move))));
        }
        throw new AssertionError("The round has no end:\n" + told(round));
    }

    private static List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(WRITTEN)) {
            return files.sorted().toList();
        }
    }

    private static Question question(Path file) {
        String id = file.getFileName().toString().replace(".txt", "");
        return PACKS.question(id).orElseThrow().question();
    }

    private static Round one(Path file) {
        return new Round(PACKS.packs().get(0).lens(), Level.SENIOR, List.of(question(file)), List.of(), Setting.PLAIN);
    }

    private static String unstopped(String fact) {
        return fact.split("[.;] |[.]$", -1)[0];
    }

    private static List<String> wordings(Round round) {
        return round.turns().stream().map(Turn::wording).toList();
    }

    private static String told(Round round) {
        StringBuilder told = new StringBuilder();
        for (Turn turn : round.turns()) {
            told.append(turn.kind().key())
                    .append(' ')
                    .append(turn.about())
                    .append(" | ")
                    .append(turn.wording())
                    .append('\n');
        }
        return told.toString();
    }
}
