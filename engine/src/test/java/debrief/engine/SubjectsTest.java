package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.debrief.Debrief;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {
    private static final String FERRY =
            "The commercial director at a ferry line wanted cabins in April, freight in May and the loyalty card in June. We had thrown away seven "
                    + "weeks. I stopped saying yes in the corridor, that was my part in it. I made one page with the things he had asked for, with what each "
                    + "had cost so far, and said choose one, the others sleep until it is sailing. He chose freight. Next week he came with cabins, and I took "
                    + "out the page and asked him to cross out freight with his own pen, and what we would lose was 110 thousand. He held the pen for a while "
                    + "and put it down. From there changes came once a month on a fixed day. There were two more real ones and one was right, the fuel price "
                    + "had moved. He told my boss I was stiff. We opened freight booking in October and he showed it around as his.";
    private static final String PARKING =
            "Nine days before the city opened its parking app, a student wrote to us that you could read other people's plates by changing a number in "
                    + "the address. I tried it on my own car and on my neighbour's. The developers could close it properly in three weeks, by putting a check "
                    + "in front of each of 64 calls. I asked which of these gave out anything personal, and it was five. We closed these five in four days and "
                    + "turned the history page off entirely. I told the data protection officer before I decided and she wrote down her doubts, and the "
                    + "mayor's office hated losing the page. It opened on the day without history. The other 59 took five weeks and two more of them leaked. "
                    + "The student got a season ticket, and I paid for it as nobody knew how to book it.";
    private static final String RAILWAY =
            "The head of network planning at the railway would call me at seven in the morning and shout about slides. I thought he was a bully and he "
                    + "thought I was a tourist, he said so. For two months I avoided him and sent things by mail, and of course that made him right. Then a "
                    + "freight operator complained and both of us sat in the same car for three hours. I asked him what he would do if he had my job. He said, "
                    + "first I would stop asking my people for dates that they have already given twice. He was correct, three of my staff asked the same "
                    + "question every week. I merged the three lists into one and he got the keys to it. We never became friends. The timetable came out "
                    + "eleven days early that winter.";
    private static final String FREEZES =
            "First how many and since when. I would take the players' own reports, stalls per hour of viewing, and put that country next to its "
                    + "neighbours. Then I cut it by internet provider, by device, by app version and by the server site they came from. If it is one provider in "
                    + "the evening, I think of a full link between them and us, and I would ask the network people for the use of that link. If it is one "
                    + "device, I would think of the last release. Meanwhile I would lower the highest picture quality there, that costs sharpness and buys calm "
                    + "within minutes. If stalls do not fall within half an hour after that, it is not the bandwidth and I have been wrong.";
    private static final String BIRDS =
            "Every autumn the cranes come over our valley, and my aunt has kept a chair on the roof for them since she was a girl. She knows the old ones "
                    + "by their limp. We take a blanket and a flask and lie there, and nobody speaks, as she believes they hear it. One year it hailed and we "
                    + "held a tin bath above our heads, the three of us, and it rang like a bell in a storm. My nephew laughed so much that the cranes turned. "
                    + "She forgave him by Easter. They sleep in the marsh beside the mill, on one leg, and in the morning there is frost on their backs. When "
                    + "she dies the chair goes to him, she says, and she has painted his name beneath the seat in blue.";

    @Test
    void a_story_about_birds_answers_no_question_of_work() {
        assertOff("Tell me about an incident you coordinated through the night.", BIRDS);
        assertOff("How do you decide whether to build something or buy it?", BIRDS);
        assertOff("Tell me about a launch you postponed.", BIRDS);
        assertOff("A supplier tells you that he is three weeks late. What do you do?", BIRDS);
    }

    @Test
    void a_good_story_about_another_subject_is_off_a_question_that_a_pack_holds() {
        assertOff(held("Tell me about security work you did under an audit."), FERRY);
        assertOff(held("Users complain that video freezes in one country. How do you find the cause?"), FERRY);
        assertOff(held("What is the hardest feedback you have been given?"), PARKING);
        assertOff(held("Tell me about a migration you ran."), RAILWAY);
    }

    @Test
    void of_a_question_that_no_pack_holds_more_doubt_is_owed() {
        assertOn("Tell me about security work you did under an audit.", FERRY);
    }

    @Test
    void off_the_question_is_no_hire_and_says_what_the_question_was_about() {
        Debrief debrief = judged(held("Tell me about security work you did under an audit."), FERRY);
        assertThat(debrief.scorecard().verdict()).contains(Verdict.NO_HIRE);
        assertThat(debrief.scorecard().answered().says())
                .contains("security, privacy or compliance")
                .contains("something else");
    }

    @Test
    void an_answer_that_bears_on_the_subject_in_its_own_words_is_on_the_question() {
        assertOn("How have you dealt with a sponsor who kept changing his mind?", FERRY);
        assertOn("Tell me about a security risk you had to weigh against a deadline.", PARKING);
        assertOn("Describe somebody you did not get along with.", RAILWAY);
        assertOn("Users in one country report that video freezes. How do you find the cause?", FREEZES);
    }

    @Test
    void a_question_in_everyday_words_has_a_subject_too() {
        assertOff(held("Would you write it yourself or take something off the shelf?"), RAILWAY);
        assertOff(held("Tell me about something you pulled the plug on."), FREEZES);
        assertOff(held("What made you apply here?"), FREEZES);
        assertOff("My finance director wants twenty percent off your spend by Friday. What goes?", BIRDS);
    }

    @Test
    void an_everyday_question_is_answered_by_a_story_in_its_own_words() {
        assertOn("Your boss has a new wish every week. How do you cope when nobody sticks to a goal?", FERRY);
        assertOn("What did you say no to last year, and what did that no cost?", FERRY);
        assertOn("Somebody found a hole in your product nine days before it opened. What did you do?", PARKING);
        assertOn("Who was the most difficult person you have had to work with?", RAILWAY);
        assertOn("How do you get something out of people who don't work for you and don't like you?", RAILWAY);
        assertOn("People say that the picture stops all the time. Where do you look first?", FREEZES);
    }

    @Test
    void a_date_that_somebody_is_given_is_not_taken_for_feedback() {
        String trawler =
                "In the shipyard the owner of a trawler asked me when he could fish again, and the hull was not even open. I told him that I "
                        + "could tell him on Thursday, when we had seen the ribs. He wanted it at once. I said that then it was from three weeks to ten, and that "
                        + "he could not hire a crew on that. On Thursday the planks were off and two ribs were soft, so I said the ninth of May, nine in ten. I "
                        + "ask the carpenter what would have to be true for it to be late, and with more than two such things I do not name a day. We put her in "
                        + "the water on the eleventh.";
        assertOn("How sure do you have to be before you give somebody a date?", trawler);
        assertOn(held("How sure do you have to be before you give somebody a date?"), trawler);
        assertOn("Somebody in a corridor asks you when it will be done. What do you answer?", trawler);
    }

    @Test
    void one_subject_of_several_is_enough() {
        assertOn("Tell me about a vendor or a security problem that put a date at risk.", PARKING);
    }

    @Test
    void an_open_question_accepts_any_story_of_work() {
        for (String story : new String[] {FERRY, PARKING, RAILWAY}) {
            assertOn("Tell me about yourself.", story);
            assertOn("Walk me through the most complex program you have run.", story);
        }
    }

    @Test
    void a_short_answer_is_never_called_off_the_question() {
        assertOn(
                "Tell me about a launch you postponed.",
                "I moved it from May to June, because one gate in fifty refused a valid card. The mayor was cross. In June it was one in a thousand.");
        assertOn(
                "Tell me about an incident you coordinated.",
                "I rang the night shift, we swapped the pump, it took forty minutes.");
    }

    private static void assertOff(String asked, String answer) {
        assertOff(Question.asked(asked), answer);
    }

    private static void assertOff(Question asked, String answer) {
        assertThat(judged(asked, answer).scorecard().answered().key())
                .as(asked.ask())
                .isEqualTo("off-question");
    }

    /** A question as a pack holds it: with a point that its answers are expected to make. */
    private static Question held(String ask) {
        Question read = Question.asked(ask);
        ExpectedPoint point = new ExpectedPoint(
                "named-cause", "Names the cause.", List.of(List.of("cause"), List.of("find")), "Why?", "Are you sure?");
        return new Question("held", ask, read.kind(), read.focus(), List.of(), 3, List.of(point));
    }

    private static void assertOn(String asked, String answer) {
        assertOn(Question.asked(asked), answer);
    }

    private static void assertOn(Question asked, String answer) {
        assertThat(judged(asked, answer).scorecard().answered().key())
                .as(asked.ask())
                .isEqualTo("on-question");
    }

    private static Debrief judged(Question asked, String answer) {
        return Debrief.of(asked, answer, Lens.EVEN, Level.SENIOR);
    }
}
