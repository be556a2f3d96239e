package debrief.drills.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.Drill;
import debrief.drills.DrillJson;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.OtherMachine;
import debrief.drills.Outcome;
import debrief.drills.shelf.Shelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TriageTest {
    private static final Drill TRIAGE = Shelf.drills().find("triage").orElseThrow();

    private static TriageCase deal(long seed, int difficulty) {
        return (TriageCase) TRIAGE.deal(seed, difficulty);
    }

    /** The first case of a difficulty whose incident is so. */
    private static TriageCase found(int difficulty, Predicate<Incident> so) {
        for (int seed = 0; seed < 2_000; seed++) {
            TriageCase one = deal(seed, difficulty);
            if (so.test(one.incident())) {
                return one;
            }
        }
        throw new AssertionError("No such case in 2,000 seeds.");
    }

    private static Move send(Incident incident, int cause, int engineers) {
        return Move.of("send", "cause", incident.text(cause), "engineers", String.valueOf(engineers));
    }

    private static Move suspect(Incident incident, int cause) {
        return Move.of("suspect", "cause", incident.text(cause));
    }

    private static double number(Map<?, ?> row, String name) {
        return row.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Test
    void easy_incidents_have_one_cause_usual_ones_sometimes_two_and_hard_ones_often() {
        int[] two = new int[4];
        int seeds = 150;
        for (int difficulty = 1; difficulty <= 3; difficulty++) {
            for (int seed = 0; seed < seeds; seed++) {
                Incident incident = deal(seed, difficulty).incident();
                Hypothesis so = incident.truth().so();
                two[difficulty] += so.isTwo() ? 1 : 0;
                assertThat(incident.prior().chance(so)).isPositive();
                double all = incident.cells().sessions(incident.cells().of(new Cause(Map.of())));
                for (int cause : so.causes()) {
                    assertThat(incident.hit(Hypothesis.of(cause))).isBetween(0.005 * all, all);
                }
                if (so.isTwo()) {
                    assertThat(incident.cause(so.first()).apartFrom(incident.cause(so.second())))
                            .isTrue();
                    assertThat(incident.hit(so))
                            .isLessThan(
                                    incident.hit(Hypothesis.of(so.first())) + incident.hit(Hypothesis.of(so.second())));
                }
            }
        }
        assertThat(two[1]).isZero();
        assertThat(two[2]).isBetween(seeds / 4, seeds * 55 / 100);
        assertThat(two[3]).isBetween(seeds * 45 / 100, seeds * 3 / 4);
    }

    @Test
    void what_is_believed_at_first_adds_up_to_one_and_two_causes_have_the_part_that_is_told() {
        Belief prior = deal(4, 3).incident().prior();
        assertThat(prior.chance(one -> true)).isCloseTo(1, within(1e-9));
        assertThat(prior.chance(Hypothesis::isTwo)).isCloseTo(0.6, within(1e-9));
        assertThat(Arrays.stream(prior.parts()).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void what_is_shown_is_the_same_whatever_the_cause() {
        for (int seed = 0; seed < 20; seed++) {
            Incident incident = deal(seed, 3).incident();
            Incident.Truth truth = incident.truth();
            String shown = String.valueOf(new TriageCase(incident).shown());
            for (int h = 0; h < incident.prior().count(); h += 97) {
                assertThat(String.valueOf(new TriageCase(incident.with(new Incident.Truth(
                                        incident.prior().hypothesis(h), truth.rise(), truth.unlike(), truth.noise())))
                                .shown()))
                        .isEqualTo(shown);
            }
        }
    }

    @Test
    void of_two_causes_both_have_to_be_sent_to_and_both_have_to_be_named() throws Illegal {
        TriageCase one = found(2, incident -> incident.truth().so().isTwo());
        Incident incident = one.incident();
        int first = incident.truth().so().first();
        int second = incident.truth().so().second();
        Move radius = Move.of(
                "radius",
                "sessions",
                String.valueOf(incident.hit(incident.truth().so())));

        Outcome both = one.play(List.of(
                send(incident, first, 5),
                send(incident, second, 5),
                suspect(incident, second),
                suspect(incident, first),
                radius));
        Outcome half = one.play(List.of(send(incident, first, 10), suspect(incident, first), radius));

        assertThat(both.details())
                .containsEntry("cause_set_exact", true)
                .containsEntry("minutes_as_it_happened", 22.0)
                .containsEntry("radius_error_percent", 0.0);
        assertThat(half.details())
                .containsEntry("cause_set_exact", false)
                .containsEntry("minutes_as_it_happened", (16 + 130) / 2.0);
        assertThat(half.remarks()).anyMatch(said -> said.startsWith("Nobody was sent to"));
        assertThat(half.remarks()).anyMatch(said -> said.contains("so in part"));
    }

    @Test
    void a_rollback_mends_only_the_cause_that_has_to_do_with_it_and_failures_fall_by_half() throws Illegal {
        TriageCase one = found(
                3,
                incident -> incident.truth().so().isTwo()
                        && incident.calendar().stream()
                                .anyMatch(release -> back(incident, release) == Incident.Back.HALF));
        Incident incident = one.incident();
        String version = incident.calendar().stream()
                .filter(release -> back(incident, release) == Incident.Back.HALF)
                .map(release -> incident.version(release.version()))
                .findFirst()
                .orElseThrow();
        Move slice = Move.of("slice", "by", incident.setting().attributes().get(0));
        List<Move> moves = new ArrayList<>(List.of(slice, Move.of("rollback", "version", version), slice));
        Map<String, Object> after = one.after(moves);

        assertThat(after).containsEntry("part_of_the_rise_left", 0.5).containsEntry("mended_by_rollback", false);
        assertThat((List<?>) after.get("looks")).hasSize(2);
        double[] risen = new double[2];
        double usual = 0;
        for (Look look :
                incident.looks().subList(0, incident.setting().attributes().size())) {
            boolean[] none = incident.prior().mended();
            boolean[] mended = incident.given(incident.prior(), version(incident, version), Incident.Back.HALF)
                    .mended();
            risen[0] += Arrays.stream(incident.seen(look, none)).sum();
            risen[1] += Arrays.stream(incident.seen(look, mended)).sum();
            usual += Arrays.stream(look.usual()).sum();
        }
        assertThat(risen[1]).isLessThan(risen[0]).isGreaterThan(usual * 0.9);

        int other = incident.truth().so().causes().stream()
                .filter(cause -> !incident.given(incident.prior(), version(incident, version), Incident.Back.HALF)
                        .mended()[cause])
                .findFirst()
                .orElseThrow();
        moves.add(send(incident, other, 10));
        Outcome outcome = one.play(moves);
        assertThat(number(outcome.details(), "minutes_as_it_happened")).isEqualTo(4 + 6 + (4 + 16) / 2.0);
        assertThat(outcome.remarks()).anyMatch(said -> said.contains("mended one of two causes"));
    }

    private static int version(Incident incident, String name) {
        return incident.calendar().stream()
                .filter(release -> incident.version(release.version()).equals(name))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static Incident.Back back(Incident incident, Incident.Release release) {
        return incident.back(
                incident.truth().so(), release.version(), incident.prior().mended());
    }

    @Test
    void the_call_costs_as_much_as_it_was_unlikely_and_naming_nothing_costs_most() throws Illegal {
        for (int seed = 0; seed < 20; seed++) {
            TriageCase one = deal(seed, 2);
            List<Move> best = one.solve().moves();
            List<Move> silent =
                    best.stream().filter(move -> !move.does().equals("suspect")).toList();
            Move named = best.stream()
                    .filter(move -> move.does().equals("suspect"))
                    .findFirst()
                    .orElseThrow();
            List<Move> cleared = new ArrayList<>(best);
            cleared.add(Move.of("clear", "cause", named.get("cause")));
            Outcome call = one.play(best);
            Outcome none = one.play(silent);

            assertThat(none.value()).isLessThan(call.value());
            assertThat(none.regret()).isBetween(1e-6, 1.0);
            assertThat(one.play(cleared).value()).isLessThan(call.value());
            assertThat(call.details().get("named")).isNotEqualTo("");
            assertThat(none.remarks()).anyMatch(said -> said.startsWith("You named no cause"));
            assertThat(number(call.details(), "chance_of_what_you_named")).isGreaterThan(0);
        }
    }

    @Test
    void two_things_at_most_are_suspected_and_only_what_is_suspected_is_cleared() {
        TriageCase one = deal(3, 2);
        Incident incident = one.incident();
        assertThatThrownBy(() -> one.play(List.of(suspect(incident, 0), suspect(incident, 1), suspect(incident, 2))))
                .isInstanceOf(Illegal.class)
                .hasMessageContaining("clear one");
        assertThatThrownBy(() -> one.play(List.of(suspect(incident, 0), suspect(incident, 0))))
                .isInstanceOf(Illegal.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> one.play(List.of(Move.of("clear", "cause", incident.text(0)))))
                .isInstanceOf(Illegal.class)
                .hasMessageContaining("do not suspect");
    }

    @Test
    void the_order_of_looks_changes_nothing_and_the_same_look_twice_only_takes_time() throws Illegal {
        TriageCase one = deal(8, 3);
        Incident incident = one.incident();
        List<Move> looks = new ArrayList<>();
        for (Look look : incident.looks().subList(0, 8)) {
            looks.add(Move.of(look.isSlice() ? "slice" : "cross", "by", incident.text(look)));
        }
        List<Move> end = List.of(send(incident, 1, 10), suspect(incident, 1));
        List<Move> there = new ArrayList<>(looks);
        there.addAll(end);
        List<Move> back = new ArrayList<>(looks);
        Collections.reverse(back);
        back.addAll(end);
        List<Move> twice = new ArrayList<>(looks);
        twice.add(looks.get(0));
        twice.addAll(end);

        assertThat(one.play(back).value()).isCloseTo(one.play(there).value(), within(1e-6));
        assertThat(one.play(twice).value())
                .isCloseTo(
                        one.play(there).value()
                                - incident.setting().loss()
                                        * (double) incident.looks().get(0).minutes(),
                        within(1e-6));
    }

    /** {@code bench/drills.sh rivals 1000} takes a thousand seeds of each. */
    @ParameterizedTest
    @CsvSource({"1, 300", "2, 100", "3, 30"})
    void the_policy_beats_greedy_and_random_play_and_luck_evens_out(int difficulty, int seeds) throws Illegal {
        double[] behind = new double[3];
        double[] squares = new double[3];
        double expected = 0;
        double happened = 0;
        double called = 0;
        int exact = 0;
        for (int seed = 0; seed < seeds; seed++) {
            Case one = TRIAGE.deal(seed, difficulty);
            Outcome best = one.play(one.solve().moves());
            expected += number(best.details(), "minutes_expected");
            happened += number(best.details(), "minutes_as_it_happened");
            called += number(best.details(), "chance_of_what_you_named");
            exact += Boolean.TRUE.equals(best.details().get("cause_set_exact")) ? 1 : 0;
            List<List<Move>> rivals =
                    List.of(Rivals.greedy(one), Rivals.greedyForTwo(one), Rivals.random(one, new Dice(seed)));
            for (int i = 0; i < behind.length; i++) {
                double apart = best.value() - one.play(rivals.get(i)).value();
                behind[i] += apart;
                squares[i] += apart * apart;
            }
        }
        for (int i = 0; i < behind.length; i++) {
            double mean = behind[i] / seeds;
            double error = Math.sqrt((squares[i] / seeds - mean * mean) / seeds);
            assertThat(mean).isGreaterThan(4 * error);
        }
        assertThat(happened / expected).isBetween(0.8, 1.2);
        assertThat(exact / (double) seeds).isCloseTo(called / seeds, within(0.15));
        assertThat(exact).as("the best play is sometimes wrong").isLessThan(seeds);
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "2, 16", "3, 5"})
    void no_play_is_worth_more_than_the_bound(int difficulty, int seeds) throws Illegal {
        for (int seed = 0; seed < seeds; seed++) {
            TriageCase one = deal(1_000 + seed, difficulty);
            double bound = one.solve().bound();
            assertThat(one.solve().value()).isLessThanOrEqualTo(bound + 1e-6);
            assertThat(one.play(Rivals.greedy(one)).value()).isLessThanOrEqualTo(bound + 1e-6);
            Dice dice = new Dice(seed);
            for (int i = 0; i < 12; i++) {
                assertThat(one.play(Rivals.random(one, dice)).value())
                        .as("difficulty %d, seed %d", difficulty, 1_000 + seed)
                        .isLessThanOrEqualTo(bound + 1e-6);
                assertThat(one.play(wellActed(one, dice)).value())
                        .as("difficulty %d, seed %d", difficulty, 1_000 + seed)
                        .isLessThanOrEqualTo(bound + 1e-6);
            }
        }
    }

    /** Any looks, now and then a rollback and looks after it, and then the best that can be done with what was seen. */
    private static List<Move> wellActed(TriageCase one, Dice dice) throws Illegal {
        Incident incident = one.incident();
        Play play = new Play(incident);
        List<Move> moves = new ArrayList<>();
        int before = dice.below(4);
        int after = dice.percent(50) ? 1 + dice.below(3) : 0;
        for (int i = 0; i < before + after && play.isLooking(); i++) {
            List<Move> next = new ArrayList<>();
            if (i == before) {
                next.add(Move.of(
                        "rollback",
                        "version",
                        incident.version(dice.one(incident.calendar()).version())));
            }
            Look look = dice.one(incident.looks());
            next.add(Move.of(look.isSlice() ? "slice" : "cross", "by", incident.text(look)));
            for (Move move : next) {
                if (play.isLooking()) {
                    play.make(move);
                    moves.add(move);
                }
            }
        }
        if (!play.isMended()) {
            Teams.best(play.belief().parts())
                    .sent()
                    .forEach((cause, engineers) -> moves.add(send(incident, cause, engineers)));
        }
        Hypothesis call = play.belief().hypothesis(play.belief().likeliest());
        for (int cause : call.causes()) {
            moves.add(suspect(incident, cause));
        }
        moves.add(Move.of("radius", "sessions", String.valueOf(incident.hit(call))));
        return moves;
    }

    @Test
    void teams_are_as_good_as_any_of_all_ways_to_send_ten_to_three_causes() {
        Dice dice = new Dice(5);
        for (int i = 0; i < 40; i++) {
            double[] parts = {dice.share(), dice.share(), dice.share()};
            double sum = parts[0] + parts[1] + parts[2];
            for (int c = 0; c < 3; c++) {
                parts[c] /= sum;
            }
            double least = Double.MAX_VALUE;
            for (int a = 0; a <= 10; a++) {
                for (int b = 0; a + b <= 10; b++) {
                    least = Math.min(
                            least,
                            parts[0] * Teams.mend(a) + parts[1] * Teams.mend(b) + parts[2] * Teams.mend(10 - a - b));
                }
            }
            assertThat(Teams.least(parts)).isCloseTo(least, within(1e-9));
            assertThat(Teams.best(parts).minutes(parts)).isCloseTo(least, within(1e-9));
        }
    }

    @Test
    void the_same_hard_incidents_have_the_same_bytes_on_two_virtual_machines()
            throws IOException, InterruptedException {
        byte[] one = OtherMachine.printed(Printed.class, 3, "-XX:TieredStopAtLevel=1", "-Duser.language=tr");
        byte[] other = OtherMachine.printed(Printed.class, 3, "-XX:+UseSerialGC", "-Duser.language=de");

        assertThat(new String(one, StandardCharsets.UTF_8)).contains("\"drill\":\"triage\"", "suspect");
        assertThat(one).isEqualTo(other);
    }

    @Test
    void a_case_names_neither_its_cause_nor_its_best_play() throws Illegal {
        for (int seed = 0; seed < 10; seed++) {
            TriageCase one = deal(seed, 3);
            List<Move> looks = one.solve().moves().stream()
                    .filter(move -> List.of("slice", "cross").contains(move.does()))
                    .toList();
            String told = DrillJson.shown(TRIAGE, seed, 3, one) + one.after(looks);
            for (int cause : one.incident().truth().so().causes()) {
                if (one.incident().cause(cause).values().size() == 2) {
                    assertThat(told).doesNotContain(one.incident().text(cause));
                }
            }
            assertThat(one.after(looks)).doesNotContainKeys("cause", "truth", "best");
        }
    }
}
