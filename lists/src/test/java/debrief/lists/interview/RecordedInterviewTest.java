package debrief.lists.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import debrief.lists.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transcripts of interviews as meeting programs save them. */
final class RecordedInterviewTest {
    private static final String ZOOM = """
            WEBVTT

            1
            00:00:01.120 --> 00:00:04.000
            Ines Duarte: Hi, can you hear me?

            2
            00:00:04.500 --> 00:00:06.000
            Tomas Brandt: Yes, fine.

            3
            00:00:07.000 --> 00:00:12.000
            Ines Duarte: Tell me about a program that was late &amp; that you brought back.

            4
            00:00:13.000 --> 00:00:21.000
            Tomas Brandt: The depot move was nine weeks late when I took it over.

            5
            00:00:21.500 --> 00:00:22.000
            Ines Duarte: Mm-hm.

            6
            00:00:22.500 --> 00:00:30.000
            Tomas Brandt: I timed each step at night and found one safe with two keys. We loaded the keys by courier.

            7
            00:00:31.000 --> 00:00:33.000
            Ines Duarte: And who was against it?

            8
            00:00:34.000 --> 00:00:39.000
            Tomas Brandt: The security lead. I showed her the log of both routes.
            """;

    private static final String TEAMS = """
            WEBVTT

            8a2f6c1e-1/12-0
            00:00:03.200 --> 00:00:08.440
            <v Ines Duarte>Suppose two teams want the same
            engineer. What would you do?</v>

            8a2f6c1e-1/15-0
            00:00:09.000 --> 00:00:11.000
            <v Tomas Brandt>Do both have a date?</v>

            8a2f6c1e-1/16-0
            00:00:11.500 --> 00:00:14.000
            <v Ines Duarte>One has, the end of May.</v>

            8a2f6c1e-1/18-0
            00:00:15.000 --> 00:00:24.000
            <v Tomas Brandt>Then I would ask what a week costs each of them, and give the engineer to the dearer week.</v>
            """;

    private static final String OTTER = """
            Ines Duarte  0:03
            Describe a decision you took without all the facts.

            Tomas Brandt  0:09
            We had two days. I chose the older router because its faults were known.
            I said what would make me change it back.

            Ines Duarte  1:02
            What questions do you have for me?

            Tomas Brandt  1:07
            Which decision of last quarter would you take back?

            Ines Duarte  1:12
            The freeze in March.

            Tomas Brandt  1:20
            Who decides when two directors disagree on a date?
            """;

    private static final String PLAIN = """
            Interview of Tuesday

            [00:00:05] Ines: Walk me through the cutover.
            [00:00:09] Tomas: I cut it into three waves.
            The result: no night shift.
            [00:01:00] Ines: Let's move on. Tell me about a time when you were wrong.
            [00:01:08] Tomas: I trusted a forecast for two weeks too long.
            """;

    @Test
    void captions_of_zoom_tell_who_speaks_and_when() throws Refused {
        RecordedInterview interview = read(ZOOM);

        assertThat(interview.speakers())
                .extracting(RecordedInterview.Speaker::name)
                .containsExactly("Tomas Brandt", "Ines Duarte");
        assertThat(interview.utterances().get(2))
                .isEqualTo(new Utterance(
                        "Ines Duarte", "00:00:07", "Tell me about a program that was late & that you brought back."));
    }

    @Test
    void small_talk_is_left_out_a_murmur_splits_nothing_and_a_short_question_goes_on() throws Refused {
        assertThat(read(ZOOM).exchanges("Tomas Brandt"))
                .extracting(Exchange::kind, Exchange::said)
                .containsExactly(
                        tuple(Exchange.Kind.LEFT_OUT, "Yes, fine."),
                        tuple(
                                Exchange.Kind.QUESTION,
                                "The depot move was nine weeks late when I took it over."
                                        + " I timed each step at night and found one safe with two keys. We loaded the keys by courier."),
                        tuple(Exchange.Kind.FOLLOW_UP, "The security lead. I showed her the log of both routes."));
    }

    @Test
    void captions_of_teams_may_break_a_line_and_an_answer_to_what_you_asked_is_told_apart() throws Refused {
        assertThat(read(TEAMS).exchanges("Tomas Brandt"))
                .extracting(Exchange::kind, Exchange::asked)
                .containsExactly(
                        tuple(Exchange.Kind.QUESTION, "Suppose two teams want the same engineer. What would you do?"),
                        tuple(Exchange.Kind.ANSWER, "One has, the end of May."));
    }

    @Test
    void in_the_text_of_otter_the_name_stands_above_and_the_last_minutes_are_yours() throws Refused {
        assertThat(read(OTTER).exchanges("Tomas Brandt"))
                .extracting(Exchange::kind, Exchange::at, Exchange::said)
                .containsExactly(
                        tuple(
                                Exchange.Kind.QUESTION,
                                "0:03",
                                "We had two days. I chose the older router because its faults were known."
                                        + " I said what would make me change it back."),
                        tuple(Exchange.Kind.CLOSE, "1:02", "Which decision of last quarter would you take back?"),
                        tuple(Exchange.Kind.CLOSE, "1:12", "Who decides when two directors disagree on a date?"));
    }

    @Test
    void in_plain_lines_a_colon_in_an_answer_names_nobody() throws Refused {
        assertThat(read(PLAIN).exchanges("Tomas"))
                .extracting(Exchange::kind, Exchange::at, Exchange::said)
                .containsExactly(
                        tuple(
                                Exchange.Kind.QUESTION,
                                "00:00:05",
                                "I cut it into three waves. The result: no night shift."),
                        tuple(Exchange.Kind.QUESTION, "00:01:00", "I trusted a forecast for two weeks too long."));
    }

    @Test
    void whoever_is_said_to_be_you_gives_the_answers() throws Refused {
        assertThat(read(PLAIN).exchanges("Ines"))
                .extracting(Exchange::said)
                .noneMatch(said -> said.contains("forecast for two weeks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n",
                "One person talks and talks.",
                "Tomas: alone here.",
                "WEBVTT\n\n00:01.000 --> 00:02.000\nno name"
            })
    void what_names_no_two_speakers_is_refused_in_one_sentence(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.says()).contains("try again."));
    }

    @Test
    void every_word_of_yours_is_in_one_exchange_or_another() throws Refused {
        for (String text : List.of(ZOOM, TEAMS, OTTER, PLAIN)) {
            RecordedInterview interview = read(text);
            for (RecordedInterview.Speaker speaker : interview.speakers()) {
                int words = interview.exchanges(speaker.name()).stream()
                        .mapToInt(one -> new Utterance("", "", one.said()).length())
                        .sum();
                assertThat(words).isBetween(speaker.words() - 3, speaker.words());
            }
        }
    }

    private static RecordedInterview read(String text) throws Refused {
        return RecordedInterview.read(text.getBytes(StandardCharsets.UTF_8), "talk.vtt");
    }
}
