package debrief.drills.estimate;

import debrief.drills.Case;
import debrief.drills.Figures;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One question.
 *
 * @param unit of what is asked for
 * @param factors those that belong and those that do not, shuffled
 */
record EstimateCase(String asks, String unit, List<Factor> factors) implements Case {
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);

    /** The unit of a factor that is a share of a whole. */
    private static final String SHARE = "of one";

    /** Below this a number is written with its power of ten. */
    private static final BigDecimal SMALLEST = new BigDecimal("1e-6");

    private static final double ANSWER = 40;
    private static final double FACTORS = 35;
    private static final double RANGE = 25;

    /** A range wider than so many orders of magnitude says less and less, up to twice as wide, which says nothing. */
    private static final double WIDE = 1.5;

    EstimateCase {
        factors = List.copyOf(factors);
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("asks", asks);
        shown.put("unit", unit);
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("factor", String.valueOf(i + 1));
            row.put("name", factors.get(i).name());
            row.put("unit", factors.get(i).unit());
            rows.add(row);
        }
        shown.put("factors", rows);
        shown.put(
                "known",
                List.of(
                        "Some of these factors do not belong; of those that do, some multiply and some divide.",
                        "40 points for the answer, 35 for the factors, 25 for the range; an order of magnitude off loses all of a part.",
                        "Your answer should be what your factors come to."));
        return Collections.unmodifiableMap(shown);
    }

    /** The answer of the key: the middles, multiplied and divided. */
    double answer() {
        double answer = 1;
        for (Factor factor : factors) {
            answer *= StrictMath.pow(factor.middle(), factor.power());
        }
        return answer;
    }

    /** Three figures of it. */
    private static double rounded(double value) {
        return BigDecimal.valueOf(value).round(THREE).doubleValue();
    }

    /** How far the key itself may be off: every factor at one end of its range, but not all of them at the worst end. */
    private double spread() {
        double squares = 0;
        for (Factor factor : factors) {
            double half = factor.power() == 0 ? 0 : StrictMath.log10(factor.high() / factor.low()) / 2;
            squares += half * half;
        }
        return StrictMath.sqrt(squares);
    }

    private record Answer(double value, double low, double high) {}

    /**
     * What a player has put to a factor.
     *
     * @param power 1 to multiply, -1 to divide, 0 where it is not said
     */
    private record Guess(double value, int power) {
        double in(Factor factor) {
            return StrictMath.pow(value, power == 0 ? factor.power() : power);
        }
    }

    private static final class Played {
        private final Map<Integer, Guess> assumed = new TreeMap<>();
        private List<Answer> answers = List.of();
    }

    private Played played(List<Move> moves) throws Illegal {
        Played played = new Played();
        for (Move move : moves) {
            if (move.does().equals("assume")) {
                played.assumed.put(move.place("factor", factors.size()), new Guess(move.amount("value"), power(move)));
            } else if (move.does().equals("leave")) {
                played.assumed.remove(move.place("factor", factors.size()));
            } else if (move.does().equals("answer")) {
                Answer answer = new Answer(move.amount("value"), move.amount("low"), move.amount("high"));
                if (answer.low > answer.value || answer.value > answer.high) {
                    throw new Illegal("The answer lies between its low and its high.");
                }
                played.answers = List.of(answer);
            } else {
                throw move.unknown(Estimate.RULES);
            }
        }
        return played;
    }

    private static int power(Move move) throws Illegal {
        if (move.get("how").isEmpty()) {
            return 0;
        }
        return move.one("how", List.of("times", "over")).equals("times") ? 1 : -1;
    }

    /** What the factors of a player come to. */
    private double product(Played played) {
        double product = 1;
        for (Map.Entry<Integer, Guess> one : played.assumed.entrySet()) {
            product *= one.getValue().in(factors.get(one.getKey()));
        }
        return product;
    }

    @Override
    public Map<String, Object> after(List<Move> moves) throws Illegal {
        Played played = played(moves);
        Map<String, Object> after = new LinkedHashMap<>();
        List<Object> rows = new ArrayList<>();
        played.assumed.forEach((place, guess) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("factor", String.valueOf(place + 1));
            row.put("value", guess.value());
            if (guess.power() != 0) {
                row.put("how", guess.power() > 0 ? "times" : "over");
            }
            rows.add(row);
        });
        after.put("assumed", rows);
        // Where it is not said how, the product would tell what belongs.
        if (!rows.isEmpty() && played.assumed.values().stream().allMatch(guess -> guess.power() != 0)) {
            after.put("come_to", rounded(product(played)));
        }
        after.put("answered", !played.answers.isEmpty());
        return Collections.unmodifiableMap(after);
    }

    @Override
    public Outcome play(List<Move> moves) throws Illegal {
        Played played = played(moves);
        List<String> remarks = new ArrayList<>();
        double value = answered(played, remarks) + assumed(played, remarks) + ranged(played, remarks);
        Map<String, Object> details = new LinkedHashMap<>();
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("factor", String.valueOf(i + 1));
            row.put("name", factor.name());
            row.put("belongs", factor.power() == 0 ? "no" : factor.power() > 0 ? "multiplies" : "divides");
            if (factor.power() != 0) {
                row.put("unit", factor.unit());
                row.put("low", factor.low());
                row.put("high", factor.high());
            }
            Guess guess = played.assumed.get(i);
            if (guess != null) {
                row.put("yours", guess.value());
            }
            rows.add(row);
        }
        details.put("factors", rows);
        details.put("answer", rounded(answer()));
        details.put("unit", unit);
        return Outcome.of(value, ANSWER + FACTORS + RANGE, 0, remarks, details);
    }

    private double answered(Played played, List<String> remarks) {
        if (played.answers.isEmpty()) {
            remarks.add("There is no answer.");
            return 0;
        }
        double off = Math.abs(StrictMath.log10(played.answers.get(0).value() / answer()));
        // Within the key's own doubt every answer is as good.
        double beyond = Math.max(0, off - spread());
        if (beyond > 0) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "The answer is %.1f orders of magnitude from ours, %s %s.",
                    off,
                    Figures.three(answer()),
                    unit));
        }
        return ANSWER * Math.max(0, 1 - beyond);
    }

    private double assumed(Played played, List<String> remarks) {
        double points = 0;
        int belong = 0;
        double product = product(played);
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            Guess guess = played.assumed.get(i);
            belong += factor.power() == 0 ? 0 : 1;
            if (guess == null) {
                if (factor.power() != 0) {
                    remarks.add("Missing: " + factor.name() + ".");
                }
            } else if (factor.power() == 0) {
                remarks.add("Does not belong: " + factor.name() + ".");
                points -= 0.5;
            } else {
                double off = factor.off(guess.value());
                boolean upsideDown = guess.power() == -factor.power();
                points += Math.max(0, 1 - off) * (upsideDown ? 0.5 : 1);
                if (upsideDown) {
                    remarks.add(title(factor.name()) + (factor.power() > 0 ? " multiplies." : " divides."));
                }
                if (off > 0) {
                    remarks.add(outside(factor, guess.value()));
                }
            }
        }
        if (!played.answers.isEmpty()
                && !played.assumed.isEmpty()
                && Math.abs(StrictMath.log10(product / played.answers.get(0).value())) > 0.2) {
            remarks.add("Your factors come to " + Figures.three(product) + ", and you answered "
                    + Figures.three(played.answers.get(0).value()) + ".");
            points *= 0.7;
        }
        return FACTORS * Math.max(0, points / belong);
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String outside(Factor factor, double guess) {
        String unit = factor.unit().equals(SHARE) ? "" : " " + factor.unit();
        String range = factor.low() == factor.high()
                ? "not the " + Figures.three(factor.low()) + unit + " given"
                : "outside " + Figures.three(factor.low()) + " to " + Figures.three(factor.high()) + unit;
        return title(factor.name()) + ": " + Figures.three(guess) + " is " + range + ".";
    }

    private double ranged(Played played, List<String> remarks) {
        if (played.answers.isEmpty()) {
            return 0;
        }
        Answer answer = played.answers.get(0);
        double outside = Math.max(
                0, Math.max(StrictMath.log10(answer.low() / answer()), StrictMath.log10(answer() / answer.high())));
        double wide = StrictMath.log10(answer.high() / answer.low());
        if (outside > 0) {
            remarks.add("Our answer lies outside your range.");
        }
        if (wide > WIDE) {
            remarks.add(String.format(
                    Locale.ROOT, "Your range spans %.1f orders of magnitude; nobody can plan with that.", wide));
        }
        return RANGE * Math.max(0, 1 - 2 * outside) * Math.max(0, Math.min(1, 2 - wide / WIDE));
    }

    @Override
    public Solution solve() {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).power() != 0) {
                moves.add(Move.of(
                        "assume",
                        "factor",
                        String.valueOf(i + 1),
                        "value",
                        written(
                                factors.get(i).middle(),
                                factors.get(i).low(),
                                factors.get(i).high()),
                        "how",
                        factors.get(i).power() > 0 ? "times" : "over"));
            }
        }
        double answer = answer();
        moves.add(Move.of(
                "answer",
                "value",
                written(answer, answer * 0.99, answer * 1.01),
                "low",
                written(answer / 3, answer / 4, answer / 2),
                "high",
                written(answer * 3, answer * 2, answer * 4)));
        double points = ANSWER + FACTORS + RANGE;
        return new Solution(moves, points, points);
    }

    /** A number as a player would type it: three figures where they still lie within the range, else as many as it takes. */
    private static String written(double value, double low, double high) {
        for (int figures = 3; figures < 15; figures++) {
            BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(figures, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() >= low && rounded.doubleValue() <= high) {
                return rounded.abs().compareTo(SMALLEST) < 0
                        ? rounded.stripTrailingZeros().toString().replace("E", "e")
                        : rounded.stripTrailingZeros().toPlainString();
            }
        }
        return String.valueOf(value);
    }
}
