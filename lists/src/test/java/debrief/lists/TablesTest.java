package debrief.lists;

import static debrief.lists.Given.file;
import static debrief.lists.Given.questions;
import static debrief.lists.Given.refusal;
import static debrief.lists.Given.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CSV and JSON, from spreadsheets and programs of every kind. */
final class TablesTest {
    private static final List<String> TWO = List.of(
            "1 How do you plan, and why? | From the end.\nAnd \"backwards\". | why It shows.", "2 What is late?");

    @Test
    void columns_stand_in_any_order_and_cells_hold_line_ends() {
        assertThat(questions(file("list.csv", """
                Why it matters,Expected Answer,#,Question
                It shows.,"From the end.
                And ""backwards"".",1,"How do you plan, and why?"
                ,,2,What is late?
                """))).isEqualTo(TWO);
    }

    @Test
    void semicolons_and_tabs_separate_too() {
        assertThat(questions(file(
                        "list.csv",
                        "sep=;\r\nquestion;expected;why\r\n\"How do you plan, and why?\";"
                                + "\"From the end.\r\nAnd \"\"backwards\"\".\";It shows.\r\nWhat is late?;;\r\n")))
                .isEqualTo(TWO);
        assertThat(questions(file("list.tsv", "no\tquestion\twhy\n7\tWho decides?\tSo.\n")))
                .containsExactly("7 Who decides? | why So.");
        assertThat(questions(file("pasted", "nr;frage;antwort\n1;Wer plant?;Ich.\n")))
                .containsExactly("1 Wer plant? | Ich.");
    }

    @Test
    void one_column_needs_no_name() {
        assertThat(questions(file("list.csv", "Who decides?\n\"What is late, then?\"\n")))
                .containsExactly("1 Who decides?", "2 What is late, then?");
    }

    @Test
    void rows_that_do_not_fit_are_skipped_with_the_reason() {
        QuestionList list =
                file("list.csv", "question,why,colour\nWho decides?,So.,red\nWhat, then,is,late?\n,So.,blue\n");

        assertThat(questions(list)).containsExactly("1 Who decides? | why So.");
        assertThat(skipped(list))
                .containsExactly(
                        "1 the column \"colour\" is not read",
                        "3 this row has 4 cells and the first line 3; put quotes around a cell that holds a separator",
                        "4 no question in this row");
    }

    @Test
    void a_table_without_a_column_of_questions_is_refused() {
        assertThat(refusal("list.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                        .orElse(""))
                .contains("number,question,expected,why");
        assertThat(refusal("list.csv", "question\n\"Who decides?\n".getBytes(StandardCharsets.UTF_8))
                        .orElse(""))
                .contains("never closed");
    }

    @Test
    void json_is_texts_or_objects_or_a_list_of_them_with_a_name() {
        assertThat(questions(file("a.json", "[\"Who decides?\",\n \"What is late?\"]")))
                .containsExactly("1 Who decides?", "2 What is late?");
        assertThat(questions(file("b.json", """
                [{"why":"It shows.","question":"How do you plan, and why?","expected":["From the end.","And \\"backwards\\"."]},
                 {"Question":"What is late?","expected_answer":null}]
                """))).isEqualTo(TWO);
        QuestionList list = file("c", """
                {"questions":[{"number":4,"question":"Who decides?","level":"senior"},
                  {"number":"5","question":"What is late?","level":"staff"}, 7, {"why":"So."}],
                 "tips":[{"batch":2,"title":"Sleep","text":"A lot."}],"skipped":[]}
                """);
        assertThat(questions(list)).containsExactly("4 Who decides?", "5 What is late?");
        assertThat(Given.tips(list)).containsExactly("2 Sleep: A lot.");
        assertThat(skipped(list))
                .containsExactly(
                        "1 the field \"level\" is not read",
                        "2 neither text nor an object",
                        "2 an object without a \"question\"",
                        "3 the field \"skipped\" is not read");
    }

    @Test
    void json_lines_are_one_question_a_line() {
        QuestionList list =
                file("list.jsonl", "{\"question\":\"Who decides?\",\"answer\":\"I do.\"}\n\n\"What is late?\"\n");

        assertThat(questions(list)).containsExactly("1 Who decides? | I do.", "2 What is late?");
        assertThat(list.questions()).extracting(ListedQuestion::line).containsExactly(1, 3);
    }

    @Test
    void broken_json_names_the_line() {
        assertThat(refusal("list.json", "[\"Who decides?\",\n\"What\" \"is late?\"]".getBytes(StandardCharsets.UTF_8))
                        .orElse(""))
                .contains("line 2");
    }

    @Test
    void what_stands_twice_is_read_once() {
        QuestionList list = file("list.csv", "question\nWho decides?\nwho decides\n");

        assertThat(questions(list)).containsExactly("1 Who decides?");
        assertThat(skipped(list)).containsExactly("3 question 1 again");
    }
}
