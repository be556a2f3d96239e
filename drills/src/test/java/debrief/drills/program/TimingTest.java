package debrief.drills.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTest {
    @Test
    void it_is_as_long_as_the_longest_chain_that_can_be_found_by_trying_all() {
        for (int seed = 0; seed < 500; seed++) {
            Program program = Programs.of(seed);
            Timing timing = Timing.of(program.tasks());
            double longest = 0;
            for (Task task : program.tasks()) {
                longest = Math.max(longest, until(task, program));
            }
            assertThat(timing.length()).as("seed %d", seed).isCloseTo(longest, within(1e-9));
            assertThat(timing.path().stream()
                            .mapToDouble(
                                    id -> program.task(id).orElseThrow().takes().likely())
                            .sum())
                    .as("path of seed %d", seed)
                    .isCloseTo(longest, within(1e-9));
        }
    }

    @Test
    void a_task_may_slip_by_its_slack_and_not_by_more() {
        for (int seed = 0; seed < 200; seed++) {
            Program program = Programs.of(seed);
            Timing timing = Timing.of(program.tasks());
            for (Timing.Timed timed : timing.tasks()) {
                assertThat(longer(program, timed.task(), timed.slack())).isCloseTo(timing.length(), within(1e-9));
                assertThat(longer(program, timed.task(), timed.slack() + 1))
                        .isCloseTo(timing.length() + 1, within(1e-9));
            }
        }
    }

    @Test
    void tasks_in_a_circle_are_named() {
        List<Task> tasks = List.of(
                Programs.task("a", 1),
                Programs.task("b", 1, "a", "d"),
                Programs.task("c", 1, "b"),
                Programs.task("d", 1, "c"),
                Programs.task("e", 1, "d"));
        assertThatThrownBy(() -> Programs.of(tasks, List.of()))
                .hasMessageContaining("“b” waits for “d” waits for “c” waits for “b”");
    }

    private static double longer(Program program, Task longer, double by) {
        return Timing.of(program.tasks().stream()
                        .map(task -> task.equals(longer)
                                ? new Task(
                                        task.id(),
                                        task.name(),
                                        task.team(),
                                        debrief.drills.schedule.ThreePoint.of(
                                                task.takes().likely() + by),
                                        task.after(),
                                        false)
                                : task)
                        .toList())
                .length();
    }

    private static double until(Task task, Program program) {
        double before = 0;
        for (String other : task.after()) {
            before = Math.max(before, until(program.task(other).orElseThrow(), program));
        }
        return before + task.takes().likely();
    }
}
