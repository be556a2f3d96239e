package debrief.drills.triage;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.Drill;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.shelf.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TriageTest {
    private static final int SEEDS = 1_000;

    @Test
    void over_a_thousand_seeds_the_policy_beats_greedy_and_random_play_and_luck_evens_out() throws Illegal {
        Drill triage = Shelf.drills().find("triage").orElseThrow();
        double policy = 0;
        double greedy = 0;
        double random = 0;
        double expected = 0;
        double happened = 0;
        int wrong = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Case one = triage.deal(seed, 1);
            Outcome best = one.play(one.solve().moves());
            policy += best.value();
            expected += number(best.details(), "expected_minutes");
            happened += number(best.details(), "minutes_as_it_happened");
            wrong += best.remarks().stream().anyMatch(said -> said.contains("sent")) && !rightly(one, best) ? 1 : 0;
            greedy += value(one, greedy(one));
            random += value(one, random(one, new Dice(seed)));
        }
        assertThat(policy).isGreaterThan(greedy).isGreaterThan(random);
        // Rollbacks that worked are told as they were; the rest of the difference is luck, and small in the mean.
        assertThat(happened / expected).isBetween(0.8, 1.2);
        assertThat(wrong).as("the best play is sometimes wrong").isBetween(1, 250);
    }

    private static boolean rightly(Case one, Outcome best) {
        String cause = String.valueOf(best.details().get("cause"));
        List<Move> sent = one.solve().moves().stream()
                .filter(move -> move.does().equals("send"))
                .toList();
        return sent.isEmpty()
                || sent.stream()
                        .anyMatch(move ->
                                move.get("cause").equals(cause) && Integer.parseInt(move.get("engineers")) >= 4);
    }

    /** Not every value has sessions enough to be the cause; where it cannot be sent to, nobody is sent. */
    private static double value(Case one, List<Move> moves) throws Illegal {
        try {
            return one.play(moves).value();
        } catch (Illegal e) {
            return one.play(moves.stream()
                            .filter(move -> move.does().equals("slice"))
                            .toList())
                    .value();
        }
    }

    /** Every slice, then all ten to the value whose failures have risen most. */
    private static List<Move> greedy(Case one) throws Illegal {
        List<Move> moves = new ArrayList<>();
        for (String attribute : values(one).keySet()) {
            moves.add(Move.of("slice", "by", attribute));
        }
        double most = 0;
        Optional<Move> send = Optional.empty();
        for (Object look : (List<?>) one.after(moves).getOrDefault("looks", List.of())) {
            for (Object row : (List<?>) java.util.Objects.requireNonNull(((Map<?, ?>) look).get("rows"))) {
                Map<?, ?> cells = (Map<?, ?>) row;
                double rise = number(cells, "failures") / number(cells, "usual_failures");
                if (rise > most) {
                    most = rise;
                    Map.Entry<?, ?> first = cells.entrySet().iterator().next();
                    send = Optional.of(
                            Move.of("send", "cause", first.getKey() + "=" + first.getValue(), "engineers", "10"));
                }
            }
        }
        send.ifPresent(moves::add);
        return moves;
    }

    private static double number(Map<?, ?> row, String name) {
        return row.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private static List<Move> random(Case one, Dice dice) {
        List<Move> moves = new ArrayList<>();
        List<String> attributes = List.copyOf(values(one).keySet());
        for (int i = dice.below(3); i > 0; i--) {
            moves.add(Move.of("slice", "by", dice.one(attributes)));
        }
        String attribute = dice.one(attributes);
        String value = dice.one(values(one).getOrDefault(attribute, List.of()));
        moves.add(Move.of("send", "cause", attribute + "=" + value, "engineers", "10"));
        return moves;
    }

    private static Map<String, List<String>> values(Case one) {
        Map<String, List<String>> values = new java.util.LinkedHashMap<>();
        if (one.shown().get("values") instanceof Map<?, ?> shown) {
            shown.forEach((name, list) -> values.put(
                    String.valueOf(name),
                    ((List<?>) list).stream().map(String::valueOf).toList()));
        }
        return values;
    }
}
