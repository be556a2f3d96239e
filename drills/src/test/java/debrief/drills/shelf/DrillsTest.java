package debrief.drills.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.DrillJson;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.OtherMachine;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import debrief.drills.Truth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DrillsTest {
    private static final Drills DRILLS = Shelf.drills();

    @Test
    void there_are_eight_drills_each_with_a_truth_of_its_kind() {
        assertThat(DRILLS.all())
                .extracting(Drill::id)
                .containsExactly("triage", "review", "cut", "slip", "migration", "estimate", "plain", "priorities");
        assertThat(DRILLS.all())
                .extracting(drill -> drill.facts().truth())
                .containsExactly(
                        Truth.EXPECTED,
                        Truth.KEY,
                        Truth.EXACT,
                        Truth.BOUND,
                        Truth.BOUND,
                        Truth.KEY,
                        Truth.KEY,
                        Truth.EXACT);
    }

    /** Slow solvers take few seeds here; {@code bench/drills.sh} takes a thousand of each. */
    @ParameterizedTest
    @CsvSource({
        "cut, 1000",
        "priorities, 1000",
        "estimate, 1000",
        "plain, 200",
        "review, 200",
        "triage, 300",
        "slip, 8",
        "migration, 8"
    })
    void the_best_play_can_be_made_and_has_no_regret_and_doing_nothing_has_some(String id, int seeds) throws Illegal {
        Drill drill = DRILLS.find(id).orElseThrow();
        for (int seed = 0; seed < seeds; seed++) {
            int difficulty = seed % 8 == 7 ? 3 : 1 + seed % 2;
            Case one = drill.deal(seed, difficulty);
            Solution best = one.solve();
            Outcome outcome = one.play(best.moves());
            assertThat(outcome.regret()).as("%s %d", id, seed).isZero();
            assertThat(outcome.value()).as("%s %d", id, seed).isCloseTo(best.value(), within());
            assertThat(best.value()).as("%s %d", id, seed).isLessThanOrEqualTo(best.bound() + 1e-6);
            assertThat(one.play(List.of()).regret()).as("%s %d", id, seed).isBetween(0.05 + 1e-9, 1.0);
            one.after(best.moves());
            String shown = DrillJson.shown(drill, seed, difficulty, one);
            assertThat(shown).doesNotContain(DrillJson.moves(best.moves()));
            assertThat(one.shown()).doesNotContainKeys("cause", "best", "planted", "key", "answer", "bound");
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }

    @Test
    void any_moves_of_the_best_play_in_any_number_keep_the_regret_between_0_and_1() throws Illegal {
        for (Drill drill : DRILLS.all()) {
            for (int seed = 0; seed < 2; seed++) {
                Case one = drill.deal(seed, 1);
                List<Move> moves = one.solve().moves();
                for (int count = 0; count < moves.size(); count++) {
                    assertThat(one.play(moves.subList(0, count)).regret())
                            .as(drill.id())
                            .isBetween(0.0, 1.0);
                }
            }
        }
    }

    @Test
    void two_seeds_differ() {
        for (Drill drill : DRILLS.all()) {
            assertThat(drill.deal(1, 2).shown())
                    .as(drill.id())
                    .isNotEqualTo(drill.deal(2, 2).shown());
            assertThat(drill.deal(1, 2).shown())
                    .as(drill.id())
                    .isEqualTo(drill.deal(1, 2).shown());
        }
    }

    @Test
    void the_same_seed_has_the_same_bytes_on_two_virtual_machines() throws IOException, InterruptedException {
        byte[] one = OtherMachine.printed(
                Printed.class, 1, "-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Duser.timezone=Asia/Kolkata");
        byte[] other = OtherMachine.printed(
                Printed.class, 1, "-XX:+UseSerialGC", "-Duser.language=de", "-Dfile.encoding=UTF-8");

        assertThat(new String(one, StandardCharsets.UTF_8)).contains("\"drill\":\"priorities\"");
        assertThat(one).isEqualTo(other);
    }

    @Test
    void a_move_that_no_drill_has_is_refused_with_a_sentence() {
        for (Drill drill : DRILLS.all()) {
            Case one = drill.deal(3, 1);
            for (Move wrong : List.of(
                    Move.of("dance"),
                    new Move(drill.facts().rules().get(0).example().does(), java.util.Map.of()),
                    Move.of(drill.facts().rules().get(0).example().does(), "item", "99", "at", "99", "by", "moon"))) {
                assertThat(refusal(one, wrong)).as(drill.id()).matches("(?s)[A-Z\"].{15,400}\\.");
            }
        }
    }

    private static String refusal(Case one, Move move) {
        try {
            one.play(List.of(move));
            return "nothing was refused";
        } catch (Illegal e) {
            return e.says();
        }
    }

    @Test
    void a_play_that_is_worth_more_than_ours_is_accepted_without_regret() {
        Outcome better = Outcome.of(120, 100, 0, List.of(), java.util.Map.of());
        Outcome same = Outcome.of(100, 100, 0, List.of(), java.util.Map.of());
        Outcome worse = Outcome.of(-50, 100, 0, List.of(), java.util.Map.of());

        assertThat(better.better()).isTrue();
        assertThat(better.regret()).isZero();
        assertThat(same.better()).isFalse();
        assertThat(same.regret()).isZero();
        assertThat(worse.regret()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"slip", "migration"})
    void two_plans_are_compared_on_common_draws_with_their_standard_error(String id) throws Illegal {
        Case one = DRILLS.find(id).orElseThrow().deal(5, 1);
        List<Move> ours = one.solve().moves();

        assertThat(one.play(ours).details())
                .containsEntry("difference_to_ours", 0.0)
                .containsEntry("standard_error_of_difference", 0.0);
        Outcome nothing = one.play(List.of());
        assertThat((Double) nothing.details().get("standard_error_of_difference"))
                .isPositive();
        assertThat((Double) nothing.details().get("difference_to_ours")).isNegative();
    }

    @Test
    void copying_the_engineers_words_says_little_plainly_and_the_key_of_every_text_says_all() throws Illegal {
        Drill plain = DRILLS.find("plain").orElseThrow();
        for (int seed = 0; seed < 30; seed++) {
            Case one = plain.deal(seed, 3);
            assertThat(one.solve().value()).as("%s", one.shown()).isEqualTo(100);
            Outcome copied = one.play(
                    List.of(Move.of("say", "text", String.valueOf(one.shown().get("constraint")))));
            assertThat(copied.regret()).isGreaterThan(0.5);
        }
    }

    @Test
    void marking_everything_costs_precision() throws Illegal {
        Case one = DRILLS.find("review").orElseThrow().deal(4, 2);
        List<Move> all = new ArrayList<>();
        for (int part = 1; part <= 9; part++) {
            for (String risk : List.of("single-point", "no-owner", "overload", "no-rollback", "absent-store")) {
                all.add(Move.of("mark", "at", String.valueOf(part), "risk", risk, "severity", "3"));
            }
        }
        assertThat(one.play(all).regret()).isGreaterThan(0.6);
    }

    @Test
    void remarks_hold_no_more_figures_than_anybody_reads() throws Illegal {
        for (Drill drill : DRILLS.all()) {
            for (int seed = 0; seed < 4; seed++) {
                Case one = drill.deal(seed, 1 + seed % 2);
                List<Move> ours = one.solve().moves();
                List<String> remarks = new ArrayList<>(one.play(List.of()).remarks());
                remarks.addAll(one.play(ours.subList(0, ours.size() / 2)).remarks());
                remarks.addAll(one.play(ours).remarks());
                boolean anySize = drill.id().equals("estimate");
                assertThat(remarks.stream().map(remark -> remark.replaceAll("version [0-9.]+", "version")))
                        .as("%s %d", drill.id(), seed)
                        .noneMatch(remark -> !anySize && remark.matches(".*\\d\\.\\d{2}.*"))
                        .noneMatch(remark -> remark.matches(".*[1-9]\\d*\\.\\d{3}.*|.*\\d{5}.*|.*NaN.*|.*Infinity.*"));
            }
        }
    }

    @Test
    void a_factor_turned_upside_down_counts_half_and_one_that_is_left_again_counts_no_more() throws Illegal {
        Case one = DRILLS.find("estimate").orElseThrow().deal(4, 2);
        List<Move> key = one.solve().moves();
        List<Move> turned = new ArrayList<>(key);
        Move first = key.get(0);
        String other = first.get("how").equals("times") ? "over" : "times";
        turned.set(0, Move.of("assume", "factor", first.get("factor"), "value", first.get("value"), "how", other));
        List<Move> left = new ArrayList<>(key);
        left.add(Move.of("leave", "factor", first.get("factor")));
        List<Move> unsaid = key.stream()
                .map(move -> move.does().equals("assume")
                        ? Move.of("assume", "factor", move.get("factor"), "value", move.get("value"))
                        : move)
                .toList();

        assertThat(one.play(unsaid).regret()).isZero();
        assertThat(one.after(key)).containsKey("come_to");
        assertThat(one.after(unsaid)).doesNotContainKey("come_to");
        double half = one.play(turned).regret();
        assertThat(half).isPositive();
        assertThat(one.play(left).regret()).isPositive();
        assertThat(one.play(left).remarks()).anyMatch(remark -> remark.startsWith("Missing: "));
        assertThat(one.play(turned).remarks()).anyMatch(remark -> remark.matches(".* (multiplies|divides)\\."));
    }

    @Test
    void an_estimate_is_scored_by_orders_of_magnitude() throws Illegal {
        Case one = DRILLS.find("estimate").orElseThrow().deal(4, 2);
        List<Move> key = one.solve().moves();
        Move last = key.get(key.size() - 1);
        double answer = last.amount("value");
        List<Double> regrets = new ArrayList<>();
        for (double off : new double[] {1, 8, 100}) {
            List<Move> moves = new ArrayList<>(key.subList(0, key.size() - 1));
            moves.add(Move.of(
                    "answer", "value", "" + answer * off, "low", "" + answer * off / 2, "high", "" + answer * off * 2));
            regrets.add(one.play(moves).regret());
        }
        assertThat(regrets.get(0)).isZero();
        assertThat(regrets.get(1)).isGreaterThan(regrets.get(0));
        assertThat(regrets.get(2)).isGreaterThan(regrets.get(1));
    }
}
