package debrief.web.drill;

import debrief.drills.Figures;
import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A question on the back of an envelope: its factors, what they come to, and the answer with its range.
 *
 * @param rows the factors
 * @param comesTo what the chosen factors come to, in words; empty before there is one
 * @param value of the answer, as it is typed; low and high the same
 * @param axis of powers of ten
 * @param ours the key's answer, in words; empty while it is played
 */
public record EstimateBoard(
        String asks,
        String unit,
        List<Row> rows,
        String comesTo,
        String value,
        String low,
        String high,
        Axis axis,
        List<String> known,
        String ours,
        boolean over)
        implements Board {
    /** Powers of ten to each side of what is drawn. */
    private static final int ROOM = 2;

    private static final int LEAST_WIDTH = 6;
    private static final int MOST_TICKS = 12;

    /**
     * A factor.
     *
     * @param unit empty for a share of a whole
     * @param how times, over, or empty where it is left out
     * @param figure as it is typed
     * @param key what the key does with it, once the call was made
     * @param apart whether the player did something else
     */
    public record Row(
            String id, String name, String unit, String how, String figure, String said, String key, boolean apart) {}

    /**
     * An axis of powers of ten.
     *
     * @param says what it shows, for those who do not see it
     * @param from the power on the left
     * @param to the power on the right
     * @param ticks places and powers, in words
     * @param marks what stands on it
     * @param band where the range begins, and how wide it is; empty where there is none
     */
    public record Axis(
            String says,
            int from,
            int to,
            List<LineChart.Tick> ticks,
            List<Mark> marks,
            List<LineChart.Stretch> band) {}

    /** A place on the axis. */
    public record Mark(String kind, String name, String x, String figure) {}

    static Board of(Scene scene) throws Illegal {
        Known shown = scene.dealt().shown();
        Known after = scene.after();
        Map<String, Known> assumed = new LinkedHashMap<>();
        after.rows("assumed").forEach(row -> assumed.put(row.text("factor"), row));
        Map<String, Known> key = new LinkedHashMap<>();
        scene.judged().rows("factors").forEach(row -> key.put(row.text("factor"), row));
        boolean typed = scene.typed().does().equals("assume");
        List<Row> rows = new ArrayList<>();
        for (Known factor : shown.rows("factors")) {
            String id = factor.text("factor");
            Known now = assumed.getOrDefault(id, Known.NOTHING);
            Known truth = key.getOrDefault(id, Known.NOTHING);
            String how = now.has("value") && now.text("how").isEmpty() ? "times" : now.text("how");
            rows.add(new Row(
                    id,
                    factor.text("name"),
                    factor.text("unit").equals("of one") ? "as a share, such as 0.2" : factor.text("unit"),
                    typed ? scene.typed().of("assume", EstimateForm.HOW + id) : how,
                    typed
                            ? scene.typed().of("assume", EstimateForm.FIGURE + id)
                            : now.has("value") ? written(now.amount("value")) : "",
                    now.has("value") ? Figures.three(now.amount("value")) : "",
                    told(truth),
                    truth.has("belongs") && !told(how, truth)));
        }
        Move answer = Move.of("answer");
        for (Move move : scene.moves()) {
            answer = move.does().equals("answer") ? move : answer;
        }
        OptionalDouble product =
                after.has("come_to") ? OptionalDouble.of(after.amount("come_to")) : OptionalDouble.empty();
        OptionalDouble ours = scene.judged().has("answer")
                ? OptionalDouble.of(scene.judged().amount("answer"))
                : OptionalDouble.empty();
        return new EstimateBoard(
                shown.text("asks"),
                shown.text("unit"),
                rows,
                product.isPresent() ? Figures.three(product.getAsDouble()) : "",
                field(scene, typed, "value", answer),
                field(scene, typed, "low", answer),
                field(scene, typed, "high", answer),
                axis(answer, product, ours, shown.text("unit")),
                shown.texts("known"),
                ours.isPresent() ? Figures.three(ours.getAsDouble()) : "",
                scene.over());
    }

    private static String field(Scene scene, boolean typed, String name, Move answer) {
        return typed ? scene.typed().of("assume", name) : answer.get(name);
    }

    private static String told(Known truth) {
        if (!truth.has("belongs")) {
            return "";
        }
        if (truth.text("belongs").equals("no")) {
            return "does not belong";
        }
        String low = Figures.three(truth.amount("low"));
        String high = Figures.three(truth.amount("high"));
        return truth.text("belongs") + ", " + (low.equals(high) ? low : low + " to " + high);
    }

    /** Whether the player did with it what the key does. */
    private static boolean told(String how, Known truth) {
        if (!truth.has("yours")) {
            return truth.text("belongs").equals("no");
        }
        double yours = truth.amount("yours");
        return truth.text("belongs").equals(how.equals("over") ? "divides" : "multiplies")
                && yours >= truth.amount("low")
                && yours <= truth.amount("high");
    }

    /** A figure as it would be typed. */
    private static String written(double value) {
        String text = java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return text.length() <= 16 ? text : String.valueOf(value);
    }

    private static Axis axis(Move answer, OptionalDouble product, OptionalDouble ours, String unit) {
        Map<String, Double> places = new LinkedHashMap<>();
        product.ifPresent(value -> places.put("your factors", value));
        for (String name : List.of("low", "value", "high")) {
            amount(answer, name).ifPresent(value -> places.put(name, value));
        }
        ours.ifPresent(value -> places.put("the key", value));
        double least = places.values().stream().mapToDouble(Math::log10).min().orElse(ROOM);
        double most = places.values().stream().mapToDouble(Math::log10).max().orElse(LEAST_WIDTH);
        int from = (int) Math.floor(least) - ROOM;
        int to = Math.max((int) Math.ceil(most) + ROOM, from + LEAST_WIDTH);
        List<LineChart.Tick> ticks = new ArrayList<>();
        int step = 1 + (to - from) / MOST_TICKS;
        for (int power = from + step; power < to; power += step) {
            ticks.add(new LineChart.Tick(place(power, from, to), Figures.three(Math.pow(10, power))));
        }
        List<Mark> marks = new ArrayList<>();
        StringBuilder says = new StringBuilder("An axis of powers of ten.");
        places.forEach((name, value) -> {
            String figure = Figures.three(value);
            says.append(' ')
                    .append(Known.title(name.equals("value") ? "your answer" : name))
                    .append(": ");
            says.append(figure).append('.');
            String kind = name.equals("value") ? "is-yours" : name.equals("the key") ? "is-ours" : "";
            marks.add(new Mark(
                    kind,
                    name.equals("value") ? "your answer" : name,
                    place(Math.log10(value), from, to),
                    figure + " " + unit));
        });
        Double low = places.get("low");
        Double high = places.get("high");
        List<LineChart.Stretch> band = low == null || high == null
                ? List.of()
                : List.of(new LineChart.Stretch(
                        place(Math.log10(low), from, to), Percent.of(Math.log10(high / low) / (to - from))));
        return new Axis(says.toString(), from, to, ticks, marks, band);
    }

    private static OptionalDouble amount(Move answer, String name) {
        try {
            return OptionalDouble.of(answer.amount(name));
        } catch (Illegal e) {
            return OptionalDouble.empty();
        }
    }

    private static String place(double power, int from, int to) {
        return Percent.of((power - from) / (to - from));
    }
}
