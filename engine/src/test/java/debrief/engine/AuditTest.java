package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import debrief.engine.audit.Audit;
import debrief.engine.audit.Frame;
import debrief.engine.audit.Habit;
import debrief.engine.audit.Habits;
import debrief.engine.audit.House;
import debrief.engine.audit.Remark;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AuditTest {
    private static final String DONE =
            " I moved the stores in May. The queue had sat on disk for 9 days. She signed on Friday.";

    /**
     * @param kind the habit
     * @param said an answer that shows it
     * @param healthy an answer much like it that does not
     */
    private record Sample(String kind, String said, String healthy) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    "recital",
                    "I would highlight the conflict. Then I would mention the numbers. I stopped it once.",
                    "I would highlight one thing. I stopped the rollout in May and told both leads."),
            new Sample(
                    "group-decision",
                    "We decided to go with dual writes." + DONE,
                    "I decided to go with dual writes." + DONE),
            new Sample(
                    "group-decision",
                    "It was agreed in the meeting." + DONE,
                    "We decided to go with dual writes. It was my proposal, and Priya signed it." + DONE),
            new Sample(
                    "consensus-end",
                    "Everyone was aligned in the end." + DONE,
                    "The finance director refused to sign, but everyone was aligned in the end." + DONE),
            new Sample(
                    "coordinator-talk",
                    "I set up a weekly sync with the leads." + DONE,
                    "I called the two leads about the schema." + DONE),
            new Sample(
                    "label-dropping",
                    "We used Kafka, Kubernetes and Redis." + DONE,
                    "We used Kafka, which kept the backlog on disk." + DONE),
            new Sample(
                    "loose-figure",
                    "Latency was down 42 percent." + DONE,
                    "Latency went from 900 milliseconds to 520." + DONE),
            new Sample(
                    "group-action",
                    "We moved the stores one by one. Then we skipped the last two weeks. We shipped the rest in May.",
                    "We moved the stores one by one. Then I skipped the last two weeks. I shipped the rest in May."),
            new Sample(
                    "general-practice",
                    "I always start with the people. I usually ask for the list." + DONE,
                    "I started with the people." + DONE),
            new Sample(
                    "generic-lesson",
                    DONE.strip() + " I learned that communication is key.",
                    DONE.strip() + " I learned the port was 8081 from the log."),
            new Sample(
                    "abstraction",
                    "I established a governance framework. We drove alignment. I owned the vision. I built a culture of trust. I led the strategy.",
                    "I established a governance framework." + DONE),
            new Sample("vague", "There were various issues." + DONE, "There were 14 issues." + DONE),
            new Sample(
                    "hedge",
                    "Maybe it was the cache. It was probably the disk. I guess I fixed it." + DONE,
                    "Maybe it was the cache. It was the disk. I fixed it." + DONE),
            new Sample("hedge-stack", "I think maybe it was the cache." + DONE, "Maybe it was the cache." + DONE),
            new Sample(
                    "passive-no-agent",
                    "The scope was then reduced." + DONE,
                    "The scope was then reduced by the vendor." + DONE),
            new Sample(
                    "jargon",
                    "We moved the needle for the customer." + DONE,
                    "We moved the parcels for the customer." + DONE),
            new Sample("blame", "The vendor dropped the ball." + DONE, "The vendor dropped a parcel." + DONE),
            new Sample(
                    "long-set-up",
                    "Our company is a retailer with many shops in the north of the country. There are four layers in the "
                            + "organisation and each has its own calendar. The customers are mostly small shops in the "
                            + "north and the west. The platform is about ten years old and there is a web side and a "
                            + "warehouse side. The budget is yearly, and the board is in another city. The seasons are "
                            + "important, and spring is the busy time for all of the regions." + DONE,
                    "Our company is a retailer with many shops." + DONE));

    @TestFactory
    Stream<DynamicTest> every_habit_is_remarked_on_and_what_is_only_like_it_is_not() {
        return SAMPLES.stream()
                .map(sample -> dynamicTest(sample.kind() + ": " + sample.said(), () -> {
                    assertThat(kinds(sample.said())).contains(sample.kind());
                    assertThat(kinds(sample.healthy())).doesNotContain(sample.kind());
                }));
    }

    @Test
    void every_habit_is_heard_by_a_detector_and_has_its_sentences_here() {
        Set<String> sampled = new HashSet<>(SAMPLES.stream().map(Sample::kind).toList());
        assertThat(Habits.ALL).extracting(Habit::id).doesNotHaveDuplicates().containsAll(sampled);
        assertThat(Habits.ALL)
                .extracting(Habit::id)
                .allSatisfy(id -> assertThat(sampled.contains(id)).as(id).isTrue());
        assertThat(Habits.unheard()).isEmpty();
    }

    @Test
    void every_habit_says_what_it_is_what_cannot_be_told_why_it_hurts_and_how_to_say_it() {
        assertThat(Habits.ALL).allSatisfy(habit -> {
            assertThat(habit.name()).isNotBlank();
            assertThat(habit.unclear()).isNotBlank();
            assertThat(habit.why()).endsWith(".");
            assertThat(habit.frames())
                    .isNotEmpty()
                    .allSatisfy(frame -> assertThat(frame).contains(Frame.GAP));
        });
    }

    @Test
    void a_decision_of_the_group_becomes_a_frame_with_its_own_object_and_gaps_for_the_facts() {
        assertThat(frames("We decided to go with dual writes." + DONE))
                .contains(
                        "I ___ (decided / proposed / was told) to go with dual writes, because ___; the constraint was ___.");
        assertThat(frames("Then we chose Postgres over the old store." + DONE))
                .contains(
                        "It was ___ (I / a name) who chose Postgres over the old store, because ___; the constraint was ___.");
        assertThat(frames("The second region was dropped." + DONE))
                .contains("___ (I / a name) dropped the second region, because ___; the constraint was ___.");
    }

    @Test
    void a_deed_that_is_pointed_at_is_not_put_into_a_sentence_it_does_not_fit() {
        assertThat(frames("The first thing I did was to get everybody on the same page." + DONE))
                .anyMatch(frame -> frame.startsWith("___ (a name) was against it"))
                .noneMatch(frame -> frame.contains("Until the first thing"));
    }

    @Test
    void a_decision_that_was_not_taken_is_never_turned_into_one_that_was() {
        assertThat(frames("We did not decide to wait." + DONE)).noneMatch(frame -> frame.contains("told) to wait"));
    }

    @Test
    void an_amount_that_was_not_said_becomes_a_gap_in_the_same_sentence() {
        assertThat(frames("There were various issues." + DONE)).contains("There were ___ (how much, or which) issues.");
    }

    @Test
    void a_remark_quotes_what_was_said_and_its_frame_takes_its_words_from_there() {
        String said =
                "So we decided to go with dual writes, and everyone was aligned in the end. \uD83D\uDE80 Various teams helped."
                        + DONE;
        assertThat(remarks(said)).isNotEmpty().allSatisfy(remark -> {
            assertThat(said)
                    .contains(remark.words().text())
                    .contains(remark.quote().text());
            for (Frame.Piece piece : remark.frame().pieces()) {
                if (piece instanceof Frame.Said words) {
                    assertThat(remark.quote().text()).contains(words.quote().text());
                    assertThat(words.text()).isEqualToIgnoringCase(words.quote().text());
                }
            }
        });
    }

    @Test
    void at_most_eight_remarks_are_made_the_weightiest_first_and_the_same_words_once() {
        String said =
                "We decided to go with dual writes. We decided to wait. It was agreed in the meeting. We chose Go. We agreed to stop. "
                                .repeat(4)
                        + "Everyone was aligned in the end. We found a win-win. I set up a weekly sync with the leads. I kept the tracker up to date. "
                        + "There were various issues and numerous teams. Latency was down 42 percent. I learned that communication is key.";
        List<Remark> remarks = remarks(said);
        assertThat(remarks).hasSize(Audit.MOST);
        assertThat(remarks.stream().map(remark -> -remark.habit().weight())).isSorted();
        assertThat(remarks.stream().map(remark -> remark.words().text())).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_remarked_where_too_little_was_said_or_not_in_English() {
        assertThat(remarks("")).isEmpty();
        assertThat(remarks("Yes.")).isEmpty();
        assertThat(
                        remarks(
                                "Ich habe das Programm im M\u00E4rz \u00FCbernommen, und es war neun Wochen zu sp\u00E4t, weil niemand gefragt hatte."))
                .isEmpty();
    }

    @Test
    void a_company_that_hears_it_in_its_own_way_says_so_and_another_says_the_engines_sentence() {
        House house =
                new House("house", "A house", Lens.EVEN, Map.of("group-decision", "Here somebody decides."), List.of());
        Debrief debrief = of("We decided to go with dual writes. Everyone was aligned in the end." + DONE);
        assertThat(Audit.of(debrief, house)).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo("group-decision");
            assertThat(remark.why()).isEqualTo("Here somebody decides.");
        });
        assertThat(Audit.of(debrief, house)).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo("consensus-end");
            assertThat(remark.why()).isEqualTo(remark.habit().why());
        });
    }

    @Test
    void two_hundred_thousand_characters_of_habits_are_read() {
        String sentence = "we decided to wait and everyone was aligned and there were various issues maybe. ";
        assertThat(remarks(sentence.repeat(200_000 / sentence.length()))).isNotEmpty();
    }

    private static Debrief of(String said) {
        return Debrief.of(
                Question.asked("Tell me about a program that was late when you took it over."),
                said,
                Lens.EVEN,
                Level.SENIOR);
    }

    private static List<Remark> remarks(String said) {
        return Audit.of(of(said), House.ANY);
    }

    private static List<String> kinds(String said) {
        return remarks(said).stream().map(Remark::kind).toList();
    }

    private static List<String> frames(String said) {
        return remarks(said).stream().map(remark -> remark.frame().text()).toList();
    }
}
