package debrief.drills.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgramFileTest {
    private static final Head NOTHING = new Head("", Optional.empty(), Optional.empty(), Unit.WEEKS);
    private static final Head HEAD =
            new Head("Mine", Optional.of(LocalDate.of(2026, 1, 5)), Optional.of(LocalDate.of(2026, 6, 30)), Unit.WEEKS);

    @Test
    void what_goes_out_comes_in_the_same() throws Refused {
        for (int seed = 0; seed < 500; seed++) {
            Program program = Programs.of(seed);
            assertThat(ProgramFile.read(ProgramFile.json(program), NOTHING))
                    .as("json %d", seed)
                    .isEqualTo(program);
            assertThat(ProgramFile.read(ProgramFile.flowchart(program), NOTHING))
                    .as("flowchart %d", seed)
                    .isEqualTo(program);
            assertThat(ProgramFile.read(ProgramFile.gantt(program), NOTHING))
                    .as("gantt %d", seed)
                    .isEqualTo(program);
        }
    }

    @Test
    void a_table_is_read_by_the_names_of_its_columns() throws Refused {
        Program program = ProgramFile.read("""
                Task;Owner;Optimistic;Most likely;Pessimistic;Depends on;Done
                Map consumers;Program;1;1,5;2,5;;yes
                "Schema; registry";Registry;3;4;8;Map consumers;
                Dual writes;Ledger;;4;;schema-registry, map consumers;no
                """, HEAD);
        assertThat(Programs.names(program.tasks())).isEqualTo("map-consumers schema-registry dual-writes");
        assertThat(program.tasks().get(0).takes().likely()).isEqualTo(1.5);
        assertThat(program.tasks().get(0).done()).isTrue();
        assertThat(program.tasks().get(2).after()).containsExactly("schema-registry", "map-consumers");
        assertThat(program.tasks().get(2).takes().worst()).isEqualTo(4);
    }

    @Test
    void a_flowchart_of_another_hand_is_read() throws Refused {
        Program program = ProgramFile.read("""
                ---
                title: not read
                ---
                graph TD;
                  %% anything
                  subgraph s1[Ledger team]
                    A["Map<br/>2 weeks"] --> B["Move<br>10 d (5-20)"] & C{{"Check<br>QA<br>1"}}
                  end
                  B -.-> D[Off<br>1 wk]
                  C ==>|then| D
                  style A fill:#fff
                """, HEAD);
        assertThat(Programs.names(program.tasks())).isEqualTo("a b c d");
        assertThat(program.tasks().get(1).takes().worst()).isEqualTo(4);
        assertThat(program.tasks().get(1).team()).isEqualTo("Ledger team");
        assertThat(program.tasks().get(2).team()).isEqualTo("QA");
        assertThat(program.tasks().get(3).after()).containsExactly("b", "c");
    }

    @Test
    void a_gantt_chart_of_another_hand_is_read() throws Refused {
        Program program = ProgramFile.read(
                """
                gantt
                  title Billing
                  dateFormat YYYY-MM-DD
                  axisFormat %d/%m
                  section Registry
                  Map it :done, a1, 2026-01-05, 2026-01-19
                  Then this :2w
                  Registry :crit, r, after a1, 10d
                  section Ledger
                  Writes :after r a1, 3w
                """, new Head("", Optional.empty(), Optional.of(LocalDate.of(2026, 6, 30)), Unit.WEEKS));
        assertThat(program.name()).isEqualTo("Billing");
        assertThat(program.start()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(program.tasks().get(0).takes().likely()).isEqualTo(2);
        assertThat(program.tasks().get(1).after()).containsExactly("a1");
        assertThat(program.tasks().get(3).after()).containsExactly("r", "a1");
        assertThat(program.tasks().get(3).takes().likely()).isEqualTo(3);
    }

    @Test
    void what_is_no_program_is_refused_with_its_line() {
        refused("", "nothing in it");
        refused("just some words\nand more", "Line 1");
        refused("task,likely,after\nA,2,\nB,two,A", "Line 3: “two” is no number");
        refused("task,likely,after\nA,2,\nB,2,C", "Line 3: “B” waits for “C”");
        refused("task,likely,after\nA,2,B\nB,2,A", "circle: “A” waits for “B” waits for “A”");
        refused("task,best,likely,worst\nA,3,2,1", "Line 2: best, likely and worst");
        refused("task,likely\n\"A,2", "breaks off");
        refused("{\"tasks\":[\n{\"name\":\"A\"}]}", "Line 2: how long “A”");
        refused("{\"tasks\":[\n{\"name\":\"A\",,}]}", "Line 2: from here on it is not JSON");
        refused("{\"start\":\"tomorrow\",\"tasks\":[]}", "Line 1: “tomorrow” is no date");
        refused("flowchart LR\n a[A<br>1 wk] --> b", "Line 2: how long “b”");
        refused("flowchart LR\n a[A<br>1 wk] ~~~ b", "Line 2: “~~~ b” is not understood");
        refused("gantt\n A :a, 2026-01-05, 2d\n B :b, 2026-03-05, 2d", "Line 3: this begins on a date of its own");
        refused("gantt\n dateFormat DD.MM.YYYY", "Line 2: dates are read as YYYY-MM-DD only");
        refused("{".repeat(50_000), "Line 1");
        assertThatThrownBy(() -> ProgramFile.read("task,likely\nA,2", NOTHING))
                .hasMessageContaining("when the program starts");
    }

    @Test
    void any_text_is_read_or_refused_in_words() {
        String seed = ProgramFile.json(Programs.of(3))
                + ProgramFile.flowchart(Programs.of(4))
                + ProgramFile.gantt(Programs.of(5));
        java.util.Random dice = new java.util.Random(1);
        List<String> heads = List.of("", "flowchart LR\n", "gantt\n", "task,likely,after\n", "{\"tasks\":[");
        for (int i = 0; i < 3_000; i++) {
            int from = dice.nextInt(seed.length());
            int to = Math.min(seed.length(), from + dice.nextInt(300));
            String text = heads.get(dice.nextInt(heads.size())) + seed.substring(from, to);
            try {
                assertThat(ProgramFile.read(text, HEAD).tasks()).isNotEmpty();
            } catch (Refused e) {
                assertThat(e.says()).matches("(?s).{10,}\\.");
            }
        }
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> ProgramFile.read(text, HEAD))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }
}
