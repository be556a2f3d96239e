package debrief.mine.readiness;

import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a person stands, from the answers so far.
 *
 * <p>Each dimension is a normal estimate. Before any answer it is {@link #PRIOR} give or take {@link #PRIOR_DEVIATION}; an answer is
 * a measurement that is off by {@link #NOISE}, because one answer is one story on one day; an answer that is {@link #HALF_LIFE}
 * days old counts half. With weights {@code v = 0.5^(age / HALF_LIFE)} and levels {@code x}:
 *
 * <pre>
 * precision  p = 1 / PRIOR_DEVIATION^2 + sum(v) / NOISE^2
 * value        = (PRIOR / PRIOR_DEVIATION^2 + sum(v x) / NOISE^2) / p
 * deviation    = 1 / sqrt(p)
 * </pre>
 *
 * <p>This is the conjugate normal update with known variance (Gelman and others, Bayesian Data Analysis, chapter 2.5), with the old
 * discounted as in West and Harrison, Bayesian Forecasting and Dynamic Models, chapter 6. The four figures are our choice: no
 * rater had a part in them. A further answer never widens a band; days without practice do. A round's mean takes its dimensions to
 * be off in the same direction, which is the widest they can be together.
 *
 * @param estimates one for each dimension, in their order
 * @param rounds the loop's rounds, in their order
 * @param loop the whole loop, every round the same
 * @param moves what a level more on one dimension would do, the most first
 */
public record Readiness(List<Estimate> estimates, List<Outcome> rounds, Outcome loop, List<Move> moves) {
    /** The level before any answer. */
    static final double PRIOR = 2.5;

    /** How unsure that is, in levels. */
    static final double PRIOR_DEVIATION = 1.0;

    /** How far one answer is off, in levels. */
    static final double NOISE = 0.9;

    /** After so many days an answer counts half. */
    static final double HALF_LIFE = 30;

    public Readiness {
        estimates = List.copyOf(estimates);
        rounds = List.copyOf(rounds);
        moves = List.copyOf(moves);
    }

    /**
     * What a committee would say.
     *
     * @param id of the round; empty for the whole loop
     * @param mean what the verdict goes by, 1 to 5
     * @param now the verdict at the best estimate
     * @param low the verdict at the lower end of the band
     * @param high the verdict at its upper end
     */
    public record Outcome(String id, String name, double mean, Verdict now, Verdict low, Verdict high) {
        /** Such as "leaning no to hire". */
        public String range() {
            return low == high ? low.words() : low.words() + " to " + high.words();
        }
    }

    /**
     * What one level more on a dimension would do.
     *
     * @param lifts how many rounds it lifts to a better verdict
     * @param gain what it adds to the loop's mean, in levels
     */
    public record Move(Dimension dimension, int lifts, double gain) {}

    /** Works it out as it is on a day. */
    public static Readiness of(List<Shown> answers, Loop loop, LocalDate today) {
        List<Estimate> estimates = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            estimates.add(estimate(dimension, answers, today));
        }
        List<Outcome> rounds = loop.rounds().stream()
                .map(round -> outcome(round.id(), round.name(), loop, estimates, List.of(round)))
                .toList();
        return new Readiness(
                estimates, rounds, outcome("", loop.name(), loop, estimates, loop.rounds()), moves(estimates, loop));
    }

    private static Estimate estimate(Dimension dimension, List<Shown> answers, LocalDate today) {
        double precision = 1 / (PRIOR_DEVIATION * PRIOR_DEVIATION);
        double sum = PRIOR * precision;
        int count = 0;
        for (Shown shown : answers) {
            Integer tenths = shown.tenths().get(dimension);
            if (tenths != null) {
                double age = Math.max(0, ChronoUnit.DAYS.between(shown.day(), today) / HALF_LIFE);
                double weight = Math.pow(0.5, age) / (NOISE * NOISE);
                precision += weight;
                sum += weight * tenths / 10.0;
                count++;
            }
        }
        return new Estimate(dimension, count, sum / precision, 1 / Math.sqrt(precision));
    }

    private static Outcome outcome(
            String id, String name, Loop loop, List<Estimate> estimates, List<Loop.Stop> rounds) {
        double mean = 0;
        double deviation = 0;
        for (Loop.Stop round : rounds) {
            for (Estimate estimate : estimates) {
                double part = round.part(estimate.dimension()) / rounds.size();
                mean += part * estimate.value();
                deviation += part * estimate.deviation();
            }
        }
        double band = Estimate.EIGHT_IN_TEN * deviation;
        return new Outcome(id, name, mean, loop.verdict(mean), loop.verdict(mean - band), loop.verdict(mean + band));
    }

    private static List<Move> moves(List<Estimate> estimates, Loop loop) {
        List<Move> moves = new ArrayList<>();
        for (Estimate raised : estimates) {
            double by = Math.min(1, 5 - raised.value());
            int lifts = 0;
            for (Loop.Stop round : loop.rounds()) {
                double mean = estimates.stream()
                        .mapToDouble(one -> round.part(one.dimension()) * one.value())
                        .sum();
                double after = mean + round.part(raised.dimension()) * by;
                lifts += loop.verdict(after).steps() > loop.verdict(mean).steps() ? 1 : 0;
            }
            moves.add(new Move(raised.dimension(), lifts, loop.part(raised.dimension()) * by));
        }
        moves.sort(Comparator.comparingInt((Move move) -> -move.lifts()).thenComparingDouble(move -> -move.gain()));
        return moves;
    }

    /** The estimate of a dimension. */
    public Estimate estimate(Dimension dimension) {
        return estimates.get(List.of(Dimension.values()).indexOf(dimension));
    }

    /** The dimension that moves the loop most. */
    public Move most() {
        return moves.get(0);
    }

    /** The dimension that moves it least. */
    public Move least() {
        return moves.get(moves.size() - 1);
    }

    /** The dimensions that are below what is asked, or might be, the one that moves the loop most first. */
    public List<Dimension> gaps(Loop loop) {
        return moves.stream()
                .map(Move::dimension)
                .filter(dimension -> estimate(dimension).value() < loop.asks().getOrDefault(dimension, 5.0))
                .toList();
    }

    /** The dimension with the fewest answers, where they are too few to say. */
    public Optional<Estimate> leastKnown() {
        return estimates.stream()
                .filter(one -> one.answers() < Estimate.ENOUGH)
                .min(Comparator.comparingInt(Estimate::answers));
    }
}
