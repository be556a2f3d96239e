package debrief.web.bank;

import debrief.content.Company;
import debrief.content.Company.Claim;
import debrief.content.Company.Habit;
import debrief.content.Company.Taken;
import debrief.content.Pack;
import debrief.engine.signal.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two companies side by side.
 *
 * @param facts of their loops
 * @param weights every dimension, those that set the two apart most first
 * @param habits every habit one of them speaks of, those they take in opposite ways first
 * @param pay only where both have a figure for the same part in the same currency
 * @param claims every subject on which both have a claim
 * @param onlyOne claims of the one on what the other does not speak of
 * @param onlyOther claims of the other on what the one does not speak of
 */
public record Comparison(
        CompanyPage one,
        CompanyPage other,
        List<Fact> facts,
        List<Weighed> weights,
        List<Both<Habit>> habits,
        List<PayAxis> pay,
        List<Both<Claim>> claims,
        List<Claim> onlyOne,
        List<Claim> onlyOther) {
    /** One thing about both loops. */
    public record Fact(String about, String one, String other) {}

    /**
     * What both make of a dimension.
     *
     * @param says which of them makes more of it
     */
    public record Weighed(Weights.Weight one, Weights.Weight other, String says) {}

    /** What each of them says on one subject; empty where it does not speak of it. */
    public record Both<T>(String about, Optional<T> one, Optional<T> other) {
        /** Whether both speak of it. */
        public boolean shared() {
            return one.isPresent() && other.isPresent();
        }
    }

    /** A company and the claims on what the other does not speak of. */
    public record Alone(CompanyPage house, List<Claim> claims) {}

    static Comparison of(CompanyPage one, CompanyPage other) {
        List<Both<Claim>> claims = union(one, other, Company::claims, Claim::about);
        return new Comparison(
                one,
                other,
                facts(one, other),
                weights(one.pack(), other.pack()),
                union(one, other, Company::differs, Habit::name).stream()
                        .sorted(Comparator.comparingInt(Comparison::apart))
                        .toList(),
                PayAxis.of(List.of(one.pack(), other.pack())),
                claims.stream().filter(Both::shared).toList(),
                claims.stream()
                        .filter(claim -> !claim.shared())
                        .flatMap(claim -> claim.one().stream())
                        .toList(),
                claims.stream()
                        .filter(claim -> !claim.shared())
                        .flatMap(claim -> claim.other().stream())
                        .toList());
    }

    /** Either company and what only it has a claim on. */
    public List<Alone> alone() {
        return List.of(new Alone(one, onlyOne), new Alone(other, onlyOther));
    }

    /** Why no pay is shown, in words. */
    public String noPay() {
        return "Debrief does not convert one currency into another, nor one part of the pay into another. "
                + has(one.pack()) + " " + has(other.pack());
    }

    private static String has(Pack pack) {
        List<String> has = PayAxis.has(pack);
        return pack.name() + (has.isEmpty() ? " has no figure with a source." : " has " + String.join(", ", has) + ".");
    }

    private static List<Fact> facts(CompanyPage one, CompanyPage other) {
        return Stream.of(
                        fact(
                                "Rounds you can practise here",
                                one,
                                other,
                                page -> String.valueOf(page.pack().loop().size())),
                        fact(
                                "Minutes in those rounds",
                                one,
                                other,
                                page -> String.valueOf(page.pack().loop().stream()
                                        .mapToInt(stage -> stage.minutes())
                                        .sum())),
                        fact(
                                "Steps from first call to offer",
                                one,
                                other,
                                page -> written(
                                        page, String.valueOf(page.steps().size()))),
                        fact(
                                "Talk in all those steps",
                                one,
                                other,
                                page -> written(page, LoopStep.together(page.steps()))),
                        fact(
                                "Week of the last step",
                                one,
                                other,
                                page -> written(page, LoopStep.lastWeek(page.steps()))),
                        fact(
                                "Questions of its own",
                                one,
                                other,
                                page -> String.valueOf(page.pack().questions().size())))
                .toList();
    }

    private static Fact fact(String about, CompanyPage one, CompanyPage other, Function<CompanyPage, String> says) {
        return new Fact(about, says.apply(one), says.apply(other));
    }

    private static String written(CompanyPage page, String says) {
        return page.company().isPresent() && !says.isEmpty() ? says : "not said";
    }

    private static List<Weighed> weights(Pack one, Pack other) {
        return Stream.of(Dimension.values())
                .sorted(Comparator.comparingDouble((Dimension dimension) ->
                        -Math.abs(one.lens().weight(dimension) - other.lens().weight(dimension))))
                .map(dimension -> new Weighed(
                        Weights.of(one, dimension), Weights.of(other, dimension), more(one, other, dimension)))
                .toList();
    }

    private static String more(Pack one, Pack other, Dimension dimension) {
        int more = Double.compare(one.lens().weight(dimension), other.lens().weight(dimension));
        return more == 0 ? "the same" : "more at " + (more > 0 ? one : other).name();
    }

    // Opposite, then both with a doubt, then both alike, then only one of them.
    private static int apart(Both<Habit> habit) {
        if (!habit.shared()) {
            return 3;
        }
        Taken one = habit.one().map(Habit::here).orElse(Taken.MIXED);
        Taken other = habit.other().map(Habit::here).orElse(Taken.MIXED);
        if (one == other) {
            return 2;
        }
        return one == Taken.MIXED || other == Taken.MIXED ? 1 : 0;
    }

    private static <T> List<Both<T>> union(
            CompanyPage one, CompanyPage other, Function<Company, List<T>> list, Function<T, String> name) {
        Map<String, T> here = byName(one, list, name);
        Map<String, T> there = byName(other, list, name);
        List<String> names = new ArrayList<>(here.keySet());
        there.keySet().stream().filter(key -> !here.containsKey(key)).forEach(names::add);
        return names.stream()
                .map(key -> {
                    Optional<T> a = Optional.ofNullable(here.get(key));
                    Optional<T> b = Optional.ofNullable(there.get(key));
                    return new Both<>(a.or(() -> b).map(name).orElse(key), a, b);
                })
                .toList();
    }

    private static <T> Map<String, T> byName(
            CompanyPage page, Function<Company, List<T>> list, Function<T, String> name) {
        Map<String, T> all = new LinkedHashMap<>();
        page.company()
                .map(list)
                .orElse(List.of())
                .forEach(item -> all.putIfAbsent(name.apply(item).strip().toLowerCase(Locale.ROOT), item));
        return all;
    }
}
