package debrief.mine.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Applications as a table that goes out and comes in. */
final class ApplicationTableTest {
    private static final String[] PIECES = {
        "plum", "=1+1", "'", "\"", ",", ";", "\n", "-", "@", "+49 30", " ", "é", "|", "''=x", "\uFF1Dx", "<b>"
    };

    private static String words(Random random, boolean lines) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return lines
                ? words.toString().strip()
                : words.toString().replaceAll("\\s+", " ").strip();
    }

    private static Application application(Random random) {
        List<Appointment> rounds = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            rounds.add(new Appointment(
                    "round " + i,
                    random.nextBoolean()
                            ? Optional.of(LocalDate.of(2027, 2, 1 + random.nextInt(28)))
                            : Optional.empty(),
                    random.nextBoolean() ? Optional.of(1 + random.nextInt(600)) : Optional.empty(),
                    random.nextBoolean() ? "Ada" : ""));
        }
        Stage stage = List.of(Stage.values()).get(random.nextInt(6));
        return new Application(
                ("c" + words(random, false)),
                words(random, false),
                words(random, false),
                stage,
                List.of(Outcome.values()).get(1 + random.nextInt(5)),
                rounds,
                words(random, true),
                words(random, true),
                words(random, false),
                random.nextBoolean() ? Optional.of(LocalDate.of(2027, 2, 3)) : Optional.empty());
    }

    @Test
    void what_goes_out_comes_in_the_same() {
        Random random = new Random(6);
        for (int i = 0; i < 400; i++) {
            List<Application> all = List.of(application(random), application(random), application(random));
            assertThat(ApplicationTable.read(ApplicationTable.write(all)).applications())
                    .as(ApplicationTable.write(all))
                    .isEqualTo(all);
        }
    }

    @Test
    void no_cell_goes_out_that_a_spreadsheet_would_run() {
        Application one = new Application(
                "=cmd|' /C calc'!A0",
                "+1",
                "@SUM(A1)",
                Stage.APPLIED,
                Outcome.NONE,
                List.of(),
                "-2",
                "\t=1",
                "",
                Optional.empty());
        String table = ApplicationTable.write(List.of(one));
        assertThat(table.lines().toList().get(1)).startsWith("'=cmd").contains("'+1", "'@SUM(A1)", "'-2", "'\t=1");
    }

    @Test
    void anything_at_all_gives_rows_or_a_sentence() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "Company,Role,Status\n" : "");
            for (int piece = random.nextInt(60); piece > 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            ApplicationTable table = ApplicationTable.read(text.toString());
            assertThat(table.wrong().isEmpty() || table.rows().isEmpty()).isTrue();
        }
    }

    @Test
    void columns_are_known_by_many_names_and_what_is_not_understood_is_said() {
        ApplicationTable table = ApplicationTable.read("""
                Employer;Job Title;Status;Colour;Due date
                Plum;TPM;Phone screen;blue;2027-02-03
                Pear;TPM;Rejected;;soon
                ;TPM;;;
                Quince;=HYPERLINK("x");Dreaming;;3/2/2027
                """);
        assertThat(table.wrong()).isEmpty();
        assertThat(table.columns())
                .extracting(ApplicationTable.Named::taken)
                .containsExactly("Company", "Role", "Stage", "", "Next step on");
        assertThat(table.rows()).hasSize(4);
        Application plum = table.rows().get(0).application().orElseThrow();
        assertThat(plum.stage()).isEqualTo(Stage.SCREEN);
        assertThat(plum.nextOn()).contains(LocalDate.of(2027, 2, 3));
        Application pear = table.rows().get(1).application().orElseThrow();
        assertThat(pear.stage()).isEqualTo(Stage.CLOSED);
        assertThat(pear.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(table.rows().get(1).says()).singleElement().asString().contains("“soon”");
        assertThat(table.rows().get(2).application()).isEmpty();
        assertThat(table.rows().get(3).says()).hasSize(3);
        assertThat(table.rows().get(3).application().orElseThrow().role()).isEqualTo("=HYPERLINK(\"x\")");
    }

    @Test
    void a_table_without_a_company_column_is_refused_with_a_sentence() {
        assertThat(ApplicationTable.read("a,b\n1,2\n").wrong()).contains("Company");
        assertThat(ApplicationTable.read("Company\n\"open").wrong()).contains("breaks off");
        assertThat(ApplicationTable.read("Company\n" + "x\n".repeat(ApplicationTable.MOST_ROWS + 1))
                        .wrong())
                .contains("2,000");
    }

    @Test
    void a_step_is_overdue_the_day_after_and_never_where_all_is_closed() {
        LocalDate day = LocalDate.of(2027, 2, 3);
        Application one = new Application(
                "Plum", "", "", Stage.APPLIED, Outcome.NONE, List.of(), "", "", "Write to Ada", Optional.of(day));
        assertThat(one.overdue(day)).isFalse();
        assertThat(one.overdue(day.plusDays(1))).isTrue();
        assertThat(one.to(Stage.CLOSED).overdue(day.plusDays(1))).isFalse();
        assertThat(one.soonest(day)).contains(day);
    }
}
