package debrief.mine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forgetting curve and its reviews, worked out by hand; and, with -Dfsrs=FILE, against vectors of other implementations. */
class FsrsTest {
    private static final Offset<Double> CLOSE = within(1e-4);
    private static final Fsrs FSRS = Fsrs.SIX;

    @Test
    void after_as_many_days_as_the_stability_nine_in_ten_are_left() {
        assertThat(FSRS.recall(7, 7)).isEqualTo(0.9, CLOSE);
        assertThat(FSRS.recall(0, 7)).isEqualTo(1, CLOSE);
        // (1 + 0.980346 * 2)^-0.1542 and (1 + 0.980346 * 3)^-0.1542
        assertThat(FSRS.recall(7, 3.5)).isEqualTo(0.845885, CLOSE);
        assertThat(FSRS.recall(30, 10)).isEqualTo(0.809388, CLOSE);
    }

    @Test
    void an_interval_is_the_day_on_which_so_many_are_left() {
        assertThat(FSRS.interval(10, 0.9)).isEqualTo(10);
        assertThat(FSRS.interval(46.3, 0.9)).isEqualTo(46);
        // 10 / 0.980346 * (0.8^-6.48508 - 1) = 33.16, and with 0.95: 4.03
        assertThat(FSRS.interval(10, 0.8)).isEqualTo(33);
        assertThat(FSRS.interval(10, 0.95)).isEqualTo(4);
        assertThat(FSRS.interval(0.2, 0.9)).isEqualTo(1);
    }

    @Test
    void three_reviews_worked_out_by_hand() {
        // 6.4133 - e^(0.8334 * 2) + 1
        Memory first = FSRS.first(Grade.GOOD);
        assertThat(first.stability()).isEqualTo(2.3065, CLOSE);
        assertThat(first.difficulty()).isEqualTo(2.118104, CLOSE);
        // R after 3 days is 0.880948; 2.3065 * (1 + e^1.8722 * 8.881896 * 2.3065^-0.1666 * (e^(0.796 * 0.119052) - 1))
        Memory second = FSRS.next(first, 3, Grade.GOOD);
        assertThat(second.stability()).isEqualTo(13.826904, CLOSE);
        assertThat(second.difficulty()).isEqualTo(2.111214, CLOSE);
        // R after 20 days is 0.872711
        Memory third = FSRS.next(second, 20, Grade.AGAIN);
        assertThat(third.stability()).isEqualTo(1.803239, CLOSE);
        assertThat(third.difficulty()).isEqualTo(7.392238, CLOSE);
    }

    @Test
    void a_better_grade_never_leaves_less_and_recall_only_falls() {
        for (double stability : List.of(0.3, 2.0, 15.0, 200.0)) {
            for (double difficulty : List.of(1.0, 5.0, 10.0)) {
                for (int days : List.of(0, 1, 9, 60)) {
                    Memory before = new Memory(stability, difficulty);
                    double least = 0;
                    for (Grade grade : Grade.values()) {
                        double after = FSRS.next(before, days, grade).stability();
                        assertThat(after).isGreaterThanOrEqualTo(least);
                        least = after;
                    }
                    assertThat(FSRS.recall(days + 1, stability)).isLessThan(FSRS.recall(days, stability));
                }
            }
        }
    }

    @Test
    void it_agrees_with_the_vectors_of_other_implementations() throws IOException {
        String named = System.getProperty("fsrs", "");
        assumeTrue(!named.isEmpty(), "No file of vectors was named: -Dfsrs=FILE");
        JsonNode file = new JsonMapper().readTree(Files.readString(Path.of(named)));
        units(file.path("unit"));
        for (JsonNode sequence : file.path("memory_state_sequences")) {
            Fsrs fsrs = fsrs(file, sequence, sequence.path("short_term").asBoolean());
            Memory memory = replay(fsrs, numbers(sequence.path("ratings")), numbers(sequence.path("delta_days")));
            assertThat(memory.stability()).isEqualTo(sequence.path("stability").asDouble(), within(1e-3));
            assertThat(memory.difficulty())
                    .isEqualTo(sequence.path("difficulty").asDouble(), CLOSE);
        }
        for (JsonNode history : file.path("interval_histories")) {
            history(file, history);
        }
    }

    private static void units(JsonNode unit) {
        unit.path("next_recall_stability")
                .forEach(row -> assertThat(FSRS.remembered(
                                memory(row),
                                row.path("r").asDouble(),
                                grade(row.path("rating").asInt())))
                        .isEqualTo(row.path("expect").asDouble(), CLOSE));
        unit.path("next_forget_stability")
                .forEach(row -> assertThat(
                                FSRS.forgotten(memory(row), row.path("r").asDouble()))
                        .isEqualTo(row.path("expect").asDouble(), CLOSE));
        for (Grade grade : Grade.values()) {
            String number = String.valueOf(grade.number());
            assertThat(FSRS.sameDay(5, grade))
                    .isEqualTo(
                            unit.path("short_term_stability_from_5")
                                    .path(number)
                                    .asDouble(),
                            CLOSE);
            assertThat(FSRS.nextDifficulty(5, grade))
                    .isEqualTo(unit.path("next_difficulty_from_5").path(number).asDouble(), CLOSE);
            assertThat(FSRS.first(grade).stability())
                    .isEqualTo(unit.path("init_stability").path(number).asDouble(), CLOSE);
            assertThat(FSRS.first(grade).difficulty())
                    .isEqualTo(unit.path("init_difficulty_clamped").path(number).asDouble(), CLOSE);
        }
        unit.path("forgetting_curve_s1")
                .properties()
                .forEach(point -> assertThat(FSRS.recall(Integer.parseInt(point.getKey()), 1))
                        .isEqualTo(point.getValue().asDouble(), CLOSE));
        // The rows below a half are longer than the longest interval that is ever given.
        unit.path("next_interval_s1_by_retention").properties().stream()
                .filter(row -> row.getValue().isInt())
                .forEach(row -> assertThat(FSRS.interval(1, Double.parseDouble(row.getKey())))
                        .isEqualTo(row.getValue().asInt()));
    }

    /** The days between reviews are the vector's own; a 0 is a learning step of minutes, which is not an interval. */
    private static void history(JsonNode file, JsonNode history) {
        boolean steps = history.path("scheduler").asString().startsWith("short");
        Fsrs fsrs = fsrs(file, history, steps);
        double retention = history.path("retention").asDouble();
        List<Integer> ratings = numbers(history.path("ratings"));
        List<Integer> days = numbers(history.path("days"));
        Optional<Memory> before = Optional.empty();
        for (int i = 0; i < ratings.size(); i++) {
            int since = i == 0 ? 0 : days.get(i - 1);
            Optional<Memory> known = before;
            List<Memory> after = IntStream.rangeClosed(1, 4)
                    .mapToObj(n -> known.map(memory -> fsrs.next(memory, since, grade(n)))
                            .orElseGet(() -> fsrs.first(grade(n))))
                    .toList();
            int chosen = ratings.get(i) - 1;
            List<Integer> plain = after.stream()
                    .map(memory -> fsrs.interval(memory.stability(), retention))
                    .toList();
            int given = steps
                    ? plain.get(chosen)
                    : Fsrs.rising(plain.get(0), plain.get(1), plain.get(2), plain.get(3))
                            .get(chosen);
            if (days.get(i) > 0) {
                assertThat(given).as("review %d of %s", i + 1, history).isEqualTo(days.get(i));
            }
            if (history.has("stability")) {
                assertThat(after.get(chosen).stability())
                        .isEqualTo(history.path("stability").path(i).asDouble(), within(1e-3));
            }
            before = Optional.of(after.get(chosen));
        }
    }

    private static Memory replay(Fsrs fsrs, List<Integer> ratings, List<Integer> days) {
        Memory memory = fsrs.first(grade(ratings.get(0)));
        for (int i = 1; i < ratings.size(); i++) {
            memory = fsrs.next(memory, days.get(i), grade(ratings.get(i)));
        }
        return memory;
    }

    /** The fifth version's weights run in the sixth's formulas with a same-day power of 0 and a decay of a half. */
    private static Fsrs fsrs(JsonNode file, JsonNode of, boolean sameDay) {
        List<Double> weights = new ArrayList<>();
        file.path("weights").path(of.path("weights").asString()).forEach(one -> weights.add(one.asDouble()));
        if (weights.size() == 19) {
            weights.addAll(List.of(0.0, 0.5));
        }
        if (!sameDay) {
            Collections.fill(weights.subList(17, 20), 0.0);
        }
        return new Fsrs(weights);
    }

    private static Memory memory(JsonNode row) {
        return new Memory(row.path("s").asDouble(), row.path("d").asDouble());
    }

    private static Grade grade(int number) {
        return Grade.of(number).orElseThrow();
    }

    private static List<Integer> numbers(JsonNode array) {
        List<Integer> numbers = new ArrayList<>();
        array.forEach(one -> numbers.add(one.asInt()));
        return numbers;
    }
}
