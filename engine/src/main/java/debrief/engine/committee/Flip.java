package debrief.engine.committee;

import debrief.engine.rating.Answered;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Sums;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What would turn the verdict: the smallest set of changes that lifts it, proven smallest by ruling out every smaller one, and what
 * holds it up now.
 *
 * @param state whether there is such a set, and if not, why
 * @param from the verdict as it is; empty where the answer is not English
 * @param to the verdict with all changes made, or, where they are not enough, the one that was to be reached
 * @param changes the smallest set; where none is enough, the {@link #MOST} that lift it furthest
 * @param open how many single changes there are to choose from
 * @param smaller how many smaller sets were ruled out
 * @param levels the dimensions whose level the changes move
 * @param hold what the verdict rests on most; empty where nothing can be singled out
 */
public record Flip(
        State state,
        Optional<Verdict> from,
        Optional<Verdict> to,
        List<Change> changes,
        int open,
        long smaller,
        List<Moved> levels,
        Optional<Hold> hold) {
    /** The largest set that is looked for. */
    public static final int MOST = 5;

    /** Whether the verdict can be turned. */
    public enum State {
        /** The changes turn it. */
        TURNS,
        /** No {@link Flip#MOST} changes turn it. */
        TOO_FAR,
        /** There is no higher verdict. */
        HIGHEST,
        /** The question was not answered; that comes first. */
        NOT_ANSWERED;

        /** The name used in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A dimension's level now and with the changes made. */
    public record Moved(Dimension dimension, int from, int to) {}

    /**
     * The passage without which the mean would fall furthest.
     *
     * @param without the verdict had it not been said
     */
    public record Hold(Quote quote, Verdict without) {}

    public Flip {
        changes = List.copyOf(changes);
        levels = List.copyOf(levels);
    }

    /**
     * Looks for what would turn a verdict.
     *
     * @param signals everything heard
     * @param words how many words were said
     */
    public static Flip of(Scorecard scorecard, List<Signal> signals, int words, Bar bar) {
        Optional<Verdict> from = scorecard.verdict();
        if (from.isEmpty() || !(scorecard.answered() instanceof Answered.OnQuestion)) {
            return new Flip(State.NOT_ANSWERED, from, Optional.empty(), List.of(), 0, 0, List.of(), Optional.empty());
        }
        Sums sums = scorecard.sums();
        Optional<Hold> hold = from.get() == Verdict.NO_HIRE ? Optional.empty() : hold(sums, signals, words, bar);
        Optional<Verdict> next = from.get().up();
        if (next.isEmpty()) {
            return new Flip(State.HIGHEST, from, Optional.empty(), List.of(), 0, 0, List.of(), hold);
        }
        List<Change> open = Instructions.open(scorecard, signals, words);
        Optional<Smallest.Found> smallest = Smallest.reaching(bar.cut(next.get()), sums, open, bar, MOST);
        Smallest.Found found = smallest.orElseGet(() -> Smallest.furthest(sums, open, bar, MOST));
        return new Flip(
                smallest.isPresent() ? State.TURNS : State.TOO_FAR,
                from,
                smallest.isPresent() ? Optional.of(bar.verdict(found.sums())) : next,
                found.changes(),
                open.size(),
                found.smaller(),
                moved(sums, found.sums()),
                hold);
    }

    private static List<Moved> moved(Sums before, Sums after) {
        List<Moved> moved = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (before.level(dimension) != after.level(dimension)) {
                moved.add(new Moved(dimension, before.level(dimension), after.level(dimension)));
            }
        }
        return moved;
    }

    private static Optional<Hold> hold(Sums sums, List<Signal> signals, int words, Bar bar) {
        Map<String, Set<Quote>> heard = Rubric.heard(signals);
        return heard.entrySet().stream()
                .filter(entry -> Instructions.additions().contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .map(quote -> new Without(quote, without(quote, sums, heard, words)))
                .filter(without -> bar.mean(without.sums()) < bar.mean(sums))
                .min(Comparator.comparingInt((Without without) -> bar.mean(without.sums()))
                        .thenComparingInt(without -> without.quote().start())
                        .thenComparingInt(without -> without.quote().end()))
                .map(without -> new Hold(without.quote(), bar.verdict(without.sums())));
    }

    private record Without(Quote quote, Sums sums) {}

    /** The sums had these words not been said: everything heard in them goes. */
    private static Sums without(Quote quote, Sums sums, Map<String, Set<Quote>> heard, int words) {
        Sums left = sums;
        for (Map.Entry<String, Set<Quote>> entry : heard.entrySet()) {
            int all = entry.getValue().size();
            int gone = (int) entry.getValue().stream()
                    .filter(other -> other.span().overlaps(quote.span()))
                    .count();
            if (gone > 0) {
                left = left.plus(Rubric.CURRENT.change(entry.getKey(), all, all - gone, words));
            }
        }
        return left;
    }

    /** A dimension's level now and with the changes made; empty where it stays. */
    public Optional<Moved> moved(Dimension dimension) {
        return levels.stream().filter(one -> one.dimension() == dimension).findFirst();
    }

    /** How it was found and what it proves, in one or two sentences. */
    public String proof() {
        int many = changes.size();
        return switch (state) {
            case TURNS ->
                many == 1
                        ? "One change is enough; of the " + open + " there are, this one lifts the verdict furthest."
                        : "All " + many + " are needed: each of the " + String.format(Locale.ROOT, "%,d", smaller)
                                + " smaller sets of the " + open
                                + " single changes falls short, and among the sets of " + many
                                + " this one lifts the verdict furthest.";
            case TOO_FAR ->
                many == 0
                        ? "There is nothing to replace and nothing left to ask for that would turn it."
                        : "No " + MOST + " changes turn this verdict to "
                                + to.map(Verdict::words).orElse("")
                                + "; every set of up to " + MOST + " from " + open
                                + " single changes was ruled out. These " + many
                                + " lift it furthest. It is better told anew than mended.";
            case HIGHEST -> "There is no higher verdict to reach.";
            case NOT_ANSWERED -> "Nothing turns this verdict but an answer to the question.";
        };
    }

    /** What it rests on, in a sentence to be followed by the quote; empty where nothing can be singled out. */
    public String holds() {
        return hold.map(one -> from.filter(one.without()::equals).isPresent()
                        ? "No single passage holds it up: without any one of them it stays "
                                + one.without().words() + ". Most rests on"
                        : "Keep this passage whole; without it the verdict is "
                                + one.without().words() + ":")
                .orElse("");
    }
}
