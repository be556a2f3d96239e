package debrief.engine.committee;

import debrief.engine.rating.Sums;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the smallest set of changes that lifts the mean to a cut, and among those of its size the one that lifts it furthest. Sizes
 * are tried from one up, each to its end, so nothing smaller is passed over. A branch is left only where even the
 * best of each dimension, taken separately from all changes still to come, would not be enough; as the mean never falls when
 * a sum rises, nothing in that branch could be.
 */
final class Smallest {
    private final Bar bar;
    private final List<Change> changes;

    /** At a change and a number of changes still allowed: the most that any of those to come add to each sum. */
    private final List<List<Sums>> most;

    private List<Change> best = List.of();
    private int bestMean;

    /**
     * A set of changes.
     *
     * @param changes in the order of their worth, the most first
     * @param sums with all of them made
     * @param smaller how many smaller sets there are, none of which would do
     */
    record Found(List<Change> changes, Sums sums, long smaller) {}

    private Smallest(Bar bar, List<Change> changes, int size) {
        this.bar = bar;
        this.changes = changes;
        List<List<Sums>> table = new ArrayList<>();
        List<Sums> after = new ArrayList<>();
        for (int many = 0; many <= size; many++) {
            after.add(Sums.NONE);
        }
        table.add(after);
        for (int i = changes.size() - 1; i >= 0; i--) {
            List<Sums> here = new ArrayList<>();
            here.add(Sums.NONE);
            for (int many = 1; many <= size; many++) {
                here.add(after.get(many)
                        .highest(after.get(many - 1).plus(changes.get(i).worth())));
            }
            table.add(0, here);
            after = here;
        }
        this.most = table;
    }

    /**
     * The smallest set of at most {@code size} changes that lifts the mean to {@code cut}; empty where there is none.
     *
     * @param open every change that may be made
     */
    static Optional<Found> reaching(int cut, Sums sums, List<Change> open, Bar bar, int size) {
        Smallest search = new Smallest(bar, ranked(sums, open, bar), size);
        long smaller = 0;
        for (int many = 1; many <= Math.min(size, open.size()); many++) {
            if (search.furthest(sums, many, cut - 1)) {
                return Optional.of(search.found(sums, smaller));
            }
            smaller += sets(open.size(), many);
        }
        return Optional.empty();
    }

    /** The set of at most {@code size} changes that lifts the mean furthest. */
    static Found furthest(Sums sums, List<Change> open, Bar bar, int size) {
        Smallest search = new Smallest(bar, ranked(sums, open, bar), size);
        search.furthest(sums, Math.min(size, open.size()), bar.mean(sums));
        return search.found(sums, 0);
    }

    private static List<Change> ranked(Sums sums, List<Change> open, Bar bar) {
        return open.stream()
                .sorted(Comparator.comparingInt((Change change) -> -bar.mean(sums.plus(change.worth()))))
                .toList();
    }

    private Found found(Sums sums, long smaller) {
        Sums all = sums;
        for (Change change : best) {
            all = all.plus(change.worth());
        }
        return new Found(best, all, smaller);
    }

    private boolean furthest(Sums sums, int many, int above) {
        best = List.of();
        bestMean = above;
        pick(sums, 0, many, new ArrayList<>());
        return !best.isEmpty();
    }

    private void pick(Sums sums, int from, int many, List<Change> picked) {
        if (many == 0) {
            int mean = bar.mean(sums);
            if (mean > bestMean) {
                bestMean = mean;
                best = List.copyOf(picked);
            }
            return;
        }
        for (int i = from; i + many <= changes.size(); i++) {
            if (bar.mean(sums.plus(most.get(i).get(many))) <= bestMean) {
                return;
            }
            picked.add(changes.get(i));
            pick(sums.plus(changes.get(i).worth()), i + 1, many - 1, picked);
            picked.remove(picked.size() - 1);
        }
    }

    /** How many sets of so many there are. */
    static long sets(int of, int many) {
        long sets = 1;
        for (int i = 1; i <= many; i++) {
            sets = sets * (of - many + i) / i;
        }
        return sets;
    }
}
