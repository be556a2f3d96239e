package debrief.drills.program;

import static debrief.drills.program.Programs.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import debrief.drills.schedule.Draws;
import debrief.drills.schedule.Progress;
import debrief.drills.schedule.ThreePoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final Draws DRAWS = new Draws(7, 2_000, 1);

    private static Decision decision(String name, Change... changes) {
        return new Decision(name, Optional.empty(), "", List.of(changes));
    }

    private static Change change(
            Change.Kind kind, String task, ThreePoint takes, List<String> after, List<String> before) {
        return new Change(kind, task, kind.timed() ? Optional.of(takes) : Optional.empty(), after, before);
    }

    @Test
    void a_decision_that_changed_nothing_moved_nothing() {
        for (int seed = 0; seed < 100; seed++) {
            Program program = Programs.of(seed);
            Task one = program.tasks().get(0);
            Program with = new Program(
                    program.name(),
                    program.start(),
                    program.promised(),
                    program.unit(),
                    program.tasks(),
                    List.of(
                            decision("nothing"),
                            decision(
                                    "the same", change(Change.Kind.TOOK, one.id(), one.drawn(), List.of(), List.of()))),
                    List.of());
            for (Outlook.Effect effect : Outlook.of(with, DRAWS, new Progress()).effects()) {
                assertThat(effect.days()).isZero();
                assertThat(effect.without()).isEqualTo(effect.with());
            }
        }
    }

    @Test
    void what_a_decision_moved_is_what_a_pocket_calculator_says() {
        List<Task> tasks = List.of(task("map", 2), task("registry", 3, "map"), task("wave", 2, "registry"));
        Program program = Programs.of(
                tasks,
                List.of(
                        decision(
                                "quicker map", change(Change.Kind.TOOK, "map", ThreePoint.of(5), List.of(), List.of())),
                        decision(
                                "wave waits",
                                change(Change.Kind.WAITS, "wave", ThreePoint.of(0), List.of("registry"), List.of())),
                        decision(
                                "registry too",
                                change(Change.Kind.ADDED, "registry", ThreePoint.of(0), List.of(), List.of())),
                        decision(
                                "no audit",
                                change(
                                        Change.Kind.DROPPED,
                                        "Audit",
                                        ThreePoint.of(1),
                                        List.of("map"),
                                        List.of("registry"))),
                        decision(
                                "freed",
                                change(Change.Kind.FREED, "registry", ThreePoint.of(0), List.of("wave"), List.of()),
                                change(Change.Kind.WAITS, "wave", ThreePoint.of(0), List.of("registry"), List.of()))));
        Outlook outlook = Outlook.of(program, DRAWS, new Progress());
        // Seven weeks from Monday 5 January end on Friday 20 February.
        assertThat(outlook.date(.5)).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(outlook.promised()).isEqualTo(1);
        assertThat(outlook.error()).isZero();
        assertThat(outlook.effects())
                .extracting(effect -> effect.decision().name() + " " + effect.days())
                .containsExactly("quicker map -21", "registry too 21", "wave waits 14", "freed 14", "no audit -7");
        assertThat(outlook.effects().get(0).without()).isZero();
    }

    @Test
    void the_same_luck_stays_with_a_task_whatever_else_is_there() {
        Task wide = new Task("wide", "Wide", "", new ThreePoint(1, 2, 9), List.of(), false);
        Program alone = Programs.of(List.of(wide), List.of());
        Program behind = Programs.of(List.of(task("first", 3), wide.after(List.of("first"))), List.of());
        Outlook one = Outlook.of(alone, DRAWS, new Progress());
        Outlook two = Outlook.of(behind, DRAWS, new Progress());
        for (double share : new double[] {.1, .5, .9}) {
            assertThat(two.chance().percentile(share)).isCloseTo(one.chance().percentile(share) + 3, within(1e-5));
        }
    }

    @Test
    void the_number_of_cores_changes_nothing() {
        Program program = Programs.of(11);
        assertThat(Outlook.of(program, new Draws(3, 5_000, 3), new Progress()))
                .isEqualTo(Outlook.of(program, new Draws(3, 5_000, 1), new Progress()));
    }

    @Test
    void what_is_stopped_says_so_and_progress_counts_to_the_end() {
        Program program = Programs.of(12);
        Progress progress = new Progress();
        assertThat(Outlook.of(program, DRAWS, progress).stopped()).isFalse();
        assertThat((long) progress.done()).isEqualTo(Outlook.runs(program, DRAWS.samples()));
        Progress stopped = new Progress();
        stopped.stop();
        Outlook cut = Outlook.of(program, DRAWS, stopped);
        assertThat(cut.stopped()).isTrue();
        assertThat(cut.chance().samples()).isZero();
        assertThat(Raised.of(cut)).isNotNull();
    }

    @Test
    void the_standard_error_covers_what_many_more_runs_say() {
        int within = 0;
        for (int seed = 0; seed < 100; seed++) {
            Program program = Programs.of(seed);
            double many =
                    Outlook.of(program, new Draws(1, 40_000, 1), new Progress()).promised();
            Outlook few = Outlook.of(program, new Draws(99, 512, 1), new Progress());
            within += Math.abs(few.promised() - many) <= 2 * few.error() + 1e-3 ? 1 : 0;
        }
        assertThat(within).isGreaterThanOrEqualTo(90);
    }

    @Test
    void the_sample_shows_a_decision_that_moved_the_date_and_a_chance_worth_talking_about() {
        Outlook outlook = Outlook.of(ProgramFile.sample(), new Draws(7, 20_000, 1), new Progress());
        assertThat(outlook.promised()).isBetween(.1, .9);
        assertThat(outlook.effects()).hasSize(4).allMatch(effect -> effect.days() != 0);
        assertThat(outlook.effects().get(0).sooner()).isTrue();
    }

    @Test
    void three_slips_of_a_team_raise_what_was_done_after_the_second() {
        Slip slip = new Slip("Identity", "a", 1, Optional.empty());
        Program program = new Program(
                "Test",
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 1, 9),
                Unit.WEEKS,
                List.of(new Task("a", "Tokens", "Identity", new ThreePoint(1, 2, 6), List.of(), false), task("b", 1.9)),
                List.of(decision(
                        "Tokens first", change(Change.Kind.TOOK, "a", ThreePoint.of(6), List.of(), List.of()))),
                List.of(slip, new Slip("Ledger team", "", .5, Optional.empty()), slip, slip));
        List<Raised> raised = Raised.of(Outlook.of(program, DRAWS, new Progress()));
        assertThat(raised.get(0).ask())
                .isEqualTo("Your Identity team slipped three times: what did you do after the second?");
        assertThat(raised).allMatch(one -> !one.question().points().isEmpty());
        assertThat(raised.get(0).why()).isEqualTo("Identity: 3 weeks later in all.");
        assertThat(raised)
                .extracting(Raised::ask)
                .anyMatch(ask -> ask.startsWith("Your Ledger team slipped half a week"));
        assertThat(raised)
                .extracting(Raised::ask)
                .anyMatch(ask -> ask.contains("“Tokens” could take from 1 to 6 weeks"));
        assertThat(raised)
                .extracting(Raised::ask)
                .anyMatch(ask -> ask.startsWith("When did you first know that 9 January"));
        assertThat(raised).extracting(Raised::ask).anyMatch(ask -> ask.contains("“b” had 0.1 weeks to spare"));
        assertThat(raised)
                .extracting(Raised::ask)
                .anyMatch(ask -> ask.startsWith("Tell me about this decision: Tokens first."));
    }
}
