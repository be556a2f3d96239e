package debrief.bank;

import debrief.content.BankQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One facet of all questions, as numbers, so that ten thousand of them are counted in a millisecond. */
final class Column {
    private final Facet facet;

    /** A value is a place in this list. */
    private final List<String> names;

    /** The values of each question; none where they depend on who asks. */
    private final int[][] values;

    Column(Facet facet, List<BankQuestion> questions) {
        this.facet = facet;
        this.names = new ArrayList<>(facet.known());
        this.values = new int[questions.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = facet.of(questions.get(i)).orElse(List.of()).stream()
                    .mapToInt(this::place)
                    .toArray();
        }
    }

    private int place(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    Facet facet() {
        return facet;
    }

    /** The values of a question for somebody who stands so with it. */
    private int[] of(int question, Standing standing) {
        return facet == Facet.STANDING ? new int[] {names.indexOf(standing.key())} : values[question];
    }

    /** Begins to count for a search in which these values are chosen. */
    Tally tally(Set<String> chosen) {
        return new Tally(chosen);
    }

    /** How often each value was met in one search. */
    final class Tally {
        private final boolean all;
        private final boolean[] chosen = new boolean[names.size()];
        private final int[] counts = new int[names.size()];

        private Tally(Set<String> wished) {
            all = wished.isEmpty();
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = wished.contains(names.get(i));
            }
        }

        /** Whether a question has one of the values chosen, or none was. */
        boolean passes(int question, Standing standing) {
            if (all) {
                return true;
            }
            for (int value : of(question, standing)) {
                if (chosen[value]) {
                    return true;
                }
            }
            return false;
        }

        void count(int question, Standing standing) {
            for (int value : of(question, standing)) {
                counts[value]++;
            }
        }

        /** The values that were met, with how often. */
        Map<String, Integer> counts() {
            Map<String, Integer> byName = new TreeMap<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    byName.put(names.get(i), counts[i]);
                }
            }
            return byName;
        }
    }
}
