package debrief.web.bank;

import debrief.content.Company;
import debrief.content.Company.Pay;
import debrief.content.Pack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Figures of pay that may be laid side by side: the same part, the same currency, the same time. None is averaged and none
 * is converted.
 *
 * @param part what the figures pay for, such as {@code Base}
 * @param unit such as {@code USD a year}
 * @param bars one for each figure, those for the same role and level next to each other
 * @param ticks evenly spaced from 0 to the end of the axis
 */
public record PayAxis(String part, String unit, List<Bar> bars, List<Tick> ticks) {
    private static final int MOST_TICKS = 5;
    // In tenths.
    private static final List<Integer> STEPS = List.of(10, 20, 25, 50);
    private static final int THOUSANDS = 10_000;
    private static final int MILLIONS = 1_000_000;

    /**
     * A mark on the axis.
     *
     * @param place 0 to 100 percent of the axis
     */
    public record Tick(String says, double place) {
        /** Where its words hang, so that the first and the last stay inside. */
        public String anchor() {
            return place == 0 ? "start" : place == 100 ? "end" : "middle";
        }
    }

    /**
     * One figure as a source gives it.
     *
     * @param house the name of the company
     * @param range such as {@code 280,000 to 320,000 USD}
     * @param from where it begins, 0 to 100 percent of the axis
     * @param to where it ends, 0 to 100 percent of the axis
     */
    public record Bar(String house, Pay pay, String range, double from, double to, Optional<Cited> source) {
        /** The range without what it is counted in. */
        public String figures() {
            return range.substring(0, range.lastIndexOf(pay.currency().orElse("percent of base")))
                    .strip();
        }

        /** Whether the source gives one figure and no range. */
        public boolean single() {
            return pay.range().from() == pay.range().to();
        }

        /** Whose pay it is. */
        public String whose() {
            return pay.role() + ", " + pay.level();
        }
    }

    /** What figures must share to stand on one axis. */
    private record Unit(Company.Part part, String currency, String per) {
        static Unit of(Pay pay) {
            return new Unit(pay.part(), pay.currency().orElse(""), pay.per());
        }

        String says() {
            return (currency.isEmpty() ? "percent of base" : currency) + " " + PayAxis.per(per);
        }
    }

    /** A figure and whose it is. */
    private record Paid(Pack pack, Pay pay) {}

    /** The axes of one company; of several, only what more than one of them has a figure for. */
    static List<PayAxis> of(List<Pack> packs) {
        Map<Unit, List<Paid>> byUnit = new LinkedHashMap<>();
        packs.forEach(pack -> figures(pack)
                .forEach(pay -> byUnit.computeIfAbsent(Unit.of(pay), unit -> new ArrayList<>())
                        .add(new Paid(pack, pay))));
        return byUnit.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().map(Paid::pack).distinct().count() == packs.size())
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Unit::part)))
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What a company has figures for, such as {@code base in USD a year}; empty where it has none. */
    static List<String> has(Pack pack) {
        return figures(pack).stream()
                .map(Unit::of)
                .distinct()
                .map(unit -> unit.part().key() + " in " + unit.says())
                .toList();
    }

    /** A place on the axis, as a drawing wants it. */
    public static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }

    /** Whether two sources give another figure for the same role and level of one company. */
    public boolean disagree() {
        return bars.stream()
                .anyMatch(bar -> bars.stream()
                        .anyMatch(other -> other.house().equals(bar.house())
                                && other.whose().equals(bar.whose())
                                && !other.pay().range().equals(bar.pay().range())));
    }

    /** A range in words, such as {@code 280,000 to 320,000 USD}. */
    static String range(Pay pay) {
        String from = String.format(Locale.ROOT, "%,d", pay.range().from());
        String to = String.format(Locale.ROOT, "%,d", pay.range().to());
        return (from.equals(to) ? from : from + " to " + to) + " "
                + pay.currency().orElse("percent of base");
    }

    /** The time a figure is paid for, in words. */
    public static String per(String per) {
        if (per.isEmpty()) {
            return "";
        }
        return Character.isDigit(per.charAt(0)) ? "over " + per : "a " + per;
    }

    private static List<Pay> figures(Pack pack) {
        return pack.company().map(Company::pay).orElse(List.of());
    }

    private static PayAxis of(Unit unit, List<Paid> figures) {
        long highest = figures.stream()
                .mapToLong(paid -> paid.pay().range().to())
                .max()
                .orElse(0);
        long step = step(highest);
        int steps = (int) Math.max(1, (highest + step - 1) / step);
        double end = (double) step * steps;
        List<Pack> houses = figures.stream().map(Paid::pack).distinct().toList();
        List<Bar> bars = figures.stream()
                .sorted(Comparator.comparing((Paid paid) -> paid.pay().role())
                        .thenComparing(paid -> houses.indexOf(paid.pack()))
                        .thenComparing(paid -> paid.pay().level())
                        .thenComparing(paid -> paid.pay().range().from()))
                .map(paid -> new Bar(
                        paid.pack().name(),
                        paid.pay(),
                        range(paid.pay()),
                        100 * paid.pay().range().from() / end,
                        100 * paid.pay().range().to() / end,
                        Cited.of(paid.pack(), paid.pay().source())))
                .toList();
        return new PayAxis(
                unit.part().name().charAt(0) + unit.part().key().substring(1),
                unit.says(),
                bars,
                IntStream.rangeClosed(0, steps)
                        .mapToObj(i -> new Tick(tick(i * step, end), 100.0 * i / steps))
                        .toList());
    }

    // The smallest round step that needs no more than so many ticks.
    private static long step(long highest) {
        for (long power = 1; ; power *= 10) {
            for (int round : STEPS) {
                if (round * power / 10 * (MOST_TICKS - 1) >= highest && round * power % 10 == 0) {
                    return round * power / 10;
                }
            }
        }
    }

    private static String tick(long figure, double end) {
        if (figure == 0 || end < THOUSANDS) {
            return String.valueOf(figure);
        }
        BigDecimal shown = BigDecimal.valueOf(figure).movePointLeft(end < MILLIONS ? 3 : 6);
        return shown.stripTrailingZeros().toPlainString() + (end < MILLIONS ? "k" : "M");
    }
}
