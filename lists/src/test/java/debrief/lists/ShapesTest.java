package debrief.lists;

import static debrief.lists.Given.markdown;
import static debrief.lists.Given.questions;
import static debrief.lists.Given.skipped;
import static debrief.lists.Given.tips;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The usual shapes of Markdown and plain text. */
final class ShapesTest {
    @Test
    void a_numbered_list_is_questions_also_where_one_has_no_question_mark() {
        QuestionList list = markdown("""
                Here are some:
                1. How do you plan?
                2. Strengths and weaknesses
                3. What is a risk
                   that you missed?
                10. Tell me about yourself.

                Bye now.
                """);

        assertThat(questions(list))
                .containsExactly(
                        "1 How do you plan?",
                        "2 Strengths and weaknesses",
                        "3 What is a risk that you missed?",
                        "10 Tell me about yourself.");
        assertThat(skipped(list)).containsExactly("1 introduction", "8 neither a question nor a part of one");
    }

    @Test
    void numbers_that_are_all_alike_are_counted() {
        assertThat(questions(markdown("1. Who?\n1. When?\n1. Why?\n"))).containsExactly("1 Who?", "2 When?", "3 Why?");
        assertThat(questions(markdown("1. Who?\n\nA: Me.\n\n1. When?\n\nA: Now.\n")))
                .containsExactly("1 Who? | Me.", "2 When? | Now.");
    }

    @Test
    void a_numbered_list_that_asks_nothing_is_skipped() {
        QuestionList list = markdown("The rounds are:\n\n1. Recruiter screen\n2. Panel\n\nQ: Which one first?\n");

        assertThat(questions(list)).containsExactly("1 Which one first?");
        assertThat(skipped(list)).containsExactly("1 introduction", "3 it asks nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ", "* ", "+ ", "\u2022 ", "\u25E6 ", "\u2023 ", "\u25AA ", "\u2013 ", "\u30FB", "- [ ] ", "1) ",
                "(1) ", "1\u3001"
            })
    void every_kind_of_bullet_is_read(String bullet) {
        assertThat(markdown(bullet + "How do you plan?\n" + bullet + "What\u2019s \u201Clate\u201D?\n")
                        .questions())
                .extracting(ListedQuestion::question)
                .containsExactly("How do you plan?", "What\u2019s \u201Clate\u201D?");
    }

    @Test
    void bullets_below_headings_are_questions_and_the_headings_are_not() {
        QuestionList list = markdown("""
                ## Leadership
                - How do you plan?
                * What is late?

                ## Technical
                + Which cache?
                + Something without a mark
                + Why so slow?
                """);

        assertThat(questions(list))
                .containsExactly(
                        "1 How do you plan?",
                        "2 What is late?",
                        "3 Which cache?",
                        "4 Something without a mark",
                        "5 Why so slow?");
        assertThat(skipped(list)).containsExactly("1 a heading", "5 a heading");
    }

    @Test
    void headings_may_be_questions_and_labels() {
        QuestionList list = markdown("""
                # Interview questions

                Some words before.

                ## What is your biggest failure?
                Expected answer: Name it.
                And more of it.

                Why it matters: Honesty.

                ## 2. Tell me about a delay
                **What they look for**

                - A cause
                - A number

                **Why?** Because.

                ### Question 3
                How do you plan?

                #### Strong answer
                Start from the end.

                Second paragraph.

                #### Why this matters
                Plans.
                """);

        assertThat(questions(list))
                .containsExactly(
                        "1 What is your biggest failure? | Name it. And more of it. | why Honesty.",
                        "2 Tell me about a delay | A cause\nA number | why Because.",
                        "3 How do you plan? | Start from the end.\nSecond paragraph. | why Plans.");
        assertThat(skipped(list))
                .containsExactly("1 a heading", "3 introduction", "19 a heading; its question follows");
    }

    @Test
    void questions_and_answers_are_told_by_their_letters() {
        QuestionList list = markdown("""
                Q: How do you plan?
                A: From the end.
                Why: It shows.

                Q: What is late?
                A: A week.
                And a day.

                **Q3:** Bold one?
                **A:** Yes.

                Q4. On one line? A: From the end.

                Question 5: What is early?
                Answer: Never.
                Rationale: It shows too.
                """);

        assertThat(questions(list))
                .containsExactly(
                        "1 How do you plan? | From the end. | why It shows.",
                        "2 What is late? | A week. And a day.",
                        "3 Bold one? | Yes.",
                        "4 On one line? | From the end.",
                        "5 What is early? | Never. | why It shows too.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expected answer",
                "Expected Answers",
                "Expected",
                "What they look for",
                "What they're looking for",
                "What they\u2019re looking for",
                "What interviewers want to hear",
                "What to look for",
                "Strong answer",
                "A strong answer",
                "Sample answer",
                "Ideal response",
                "Answer",
                "A",
                "Key points",
                "What a strong answer includes",
                "What good looks like",
                "How to answer",
                "Erwartete Antwort",
                "Respuesta esperada",
                "R\u00E9ponse attendue",
                "\u671F\u671B\u56DE\u7B54"
            })
    void an_expected_answer_has_many_names(String label) {
        assertThat(questions(markdown("1. How do you plan?\n   - **" + label + "**: From the end.\n")))
                .containsExactly("1 How do you plan? | From the end.");
        assertThat(questions(markdown("**1. How do you plan?**\n" + label + ": From the end.\n")))
                .containsExactly("1 How do you plan? | From the end.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why",
                "Why?",
                "Why it matters",
                "Why This Matters",
                "Why they ask",
                "Why it's important",
                "Why this is asked",
                "Reason",
                "Rationale",
                "Purpose",
                "What it tests",
                "Significance",
                "Warum das wichtig ist",
                "Pourquoi",
                "Por qu\u00E9"
            })
    void a_reason_has_many_names(String label) {
        assertThat(questions(markdown("1. How do you plan?\n   - **" + label + "** It shows.\n")))
                .containsExactly("1 How do you plan? | why It shows.");
        assertThat(questions(markdown("**How do you plan?**\n\n*" + label + ":* It shows.\n")))
                .containsExactly("1 How do you plan? | why It shows.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### How to prepare:",
                "### Preparation Tips",
                "**Tips**",
                "**How to prepare:**",
                "Tips for the day:"
            })
    void tips_have_a_heading_of_their_own(String heading) {
        QuestionList list = markdown("**1. How do you plan?**\n- **Why**: So.\n\n" + heading
                + "\n\n1. **Sleep**: A lot.\n2. Read: books\n\nSee you.\n\n## Assistant\n\n**2. Who decides?**\n");

        assertThat(questions(list)).containsExactly("1 How do you plan? | why So.", "2 Who decides?");
        assertThat(tips(list)).startsWith("1 Sleep: A lot.").hasSize(2);
        assertThat(skipped(list)).contains("4 the heading of the tips", "9 neither a tip nor a question");
    }

    @Test
    void a_tip_below_a_question_is_a_tip() {
        QuestionList list =
                markdown("1. How do you plan?\n   - **Answer**: From the end.\n   - **Pro tip**: Breathe.\n");

        assertThat(questions(list)).containsExactly("1 How do you plan? | From the end.");
        assertThat(tips(list)).containsExactly("1 Pro tip: Breathe.");
    }

    @Test
    void what_has_no_label_is_never_guessed() {
        QuestionList list = markdown("""
                1. **How do you plan?**
                   - **Expected answer:** From the end.
                     - **Situation**: x
                     - why: nested words
                   - **Why they ask:** It shows.
                   - **Follow-up**: And then?

                2. **What is late?**
                   - Talk about weeks.
                   - And days.

                **3. Who decides?** Say it at once.
                """);

        assertThat(questions(list))
                .containsExactly(
                        "1 How do you plan? | From the end.\nSituation: x\nwhy: nested words | why It shows.",
                        "2 What is late?",
                        "3 Who decides?");
        assertThat(skipped(list))
                .containsExactly(
                        "6 \"Follow-up\" is a label that is not known",
                        "9 no label says whether this is the expected answer or the reason",
                        "12 no label says whether this is the expected answer or the reason");
    }

    @Test
    void a_paragraph_between_two_labels_belongs_to_the_first_and_one_behind_the_last_to_none() {
        QuestionList list = markdown("""
                **1. How do you plan?**

                **Expected answer:** From the end.

                And backwards.

                **Why:** It shows.

                Shall we go on?
                """);

        assertThat(questions(list))
                .containsExactly("1 How do you plan? | From the end.\nAnd backwards. | why It shows.");
        assertThat(skipped(list)).containsExactly("9 neither a question nor a part of one");
    }

    @Test
    void plain_lines_are_questions_where_nothing_else_is() {
        assertThat(questions(Given.file("list.txt", "How do you plan?\nWhat is late?\nTell me about a risk.\n")))
                .containsExactly("1 How do you plan?", "2 What is late?", "3 Tell me about a risk.");
        assertThat(questions(markdown("How do you plan?\n\nWhat is\nlate?\n")))
                .containsExactly("1 How do you plan?", "2 What is late?");
    }

    @Test
    void a_conversation_keeps_its_speakers_apart() {
        QuestionList list = markdown("""
                You said:
                Give me two. How about 1. planning?

                ChatGPT said:
                Sure.

                1. How do you plan?
                2. What is late?

                You said:
                Two more

                ChatGPT said:
                3) How do you cut?
                4) Who decides?
                """);

        assertThat(questions(list))
                .containsExactly("1 How do you plan?", "2 What is late?", "3 How do you cut?", "4 Who decides?");
        assertThat(skipped(list))
                .containsExactly(
                        "1 the user's turn begins",
                        "2 the user's turn",
                        "4 the assistant's turn begins",
                        "5 introduction",
                        "10 the user's turn begins",
                        "11 the user's turn",
                        "13 the assistant's turn begins");
    }

    @Test
    void a_list_that_comes_first_takes_its_answers_from_below() {
        QuestionList list = markdown("""
                ## All
                1. How do you plan?
                2. What is late?
                3. Who decides?

                ## In detail
                **1. How do you plan?**
                - **Expected answer**: From the end.

                **2. What is late?**
                - **Why**: It shows.

                **3. Who decides?**
                - **Why**: It counts.
                """);

        assertThat(questions(list))
                .containsExactly(
                        "1 How do you plan? | From the end.",
                        "2 What is late? | why It shows.",
                        "3 Who decides? | why It counts.");
        assertThat(skipped(list)).contains("7 question 1 again; what it expects was taken");
    }

    @Test
    void batches_that_begin_with_one_again_are_not_taken_for_repetitions() {
        QuestionList list = markdown("""
                1. How do you plan a launch?
                2. How do you plan a move?

                More:

                1. How do you plan a party?
                2. How do you plan a year?

                More:

                1. How do you plan a week?
                """);

        assertThat(list.questions()).hasSize(5);
    }

    @Test
    void a_new_question_in_a_closing_list_is_kept() {
        QuestionList list = markdown("""
                1. Who plans?
                2. What is late?
                3. Which cache broke?

                ## All of them

                1. Who plans?
                2. What is late?
                3. Which cache has broken?
                4. Where did the budget go?
                """);

        assertThat(questions(list)).endsWith("4 Where did the budget go?").hasSize(4);
        assertThat(skipped(list)).contains("9 question 3 again, worded differently");
    }

    @Test
    void marks_are_taken_off_and_words_are_kept() {
        assertThat(questions(markdown("""
                        1. What does `List<String>` mean \\*here\\*, in [the docs](https://a.example)?
                        2. Is _this_ \u201Cquoted\u201D\u2026 a snake_case &amp; more?
                        """)))
                .containsExactly(
                        "1 What does List<String> mean *here*, in the docs?",
                        "2 Is this \u201Cquoted\u201D\u2026 a snake_case & more?");
    }

    @Test
    void front_matter_quotes_and_code_do_no_harm() {
        QuestionList list = markdown(
                "---\ntitle: x\n---\n> 1. How do you plan?\n> 2. What is late?\n\n```\n3. Is this code?\n```\n");

        assertThat(questions(list)).containsExactly("1 How do you plan?", "2 What is late?");
        assertThat(skipped(list)).containsExactly("1 front matter", "7 code");
    }
}
