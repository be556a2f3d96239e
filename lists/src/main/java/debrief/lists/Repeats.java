package debrief.lists;

import debrief.content.Wordings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what a list says twice: the same words anywhere, and in a closing list also the same number. */
final class Repeats {
    /** A list that repeats has at least so many entries. */
    private static final int FEWEST = 3;

    /** How much two wordings of one number must share, from 0 to 1; where half the list is word for word the same, a little is enough. */
    private static final double ALIKE = 0.15;

    /** How much without a number. */
    private static final double VERY_ALIKE = 0.6;

    private static final Set<String> SMALL = Set.of(
            ("a an the you your do did does how what when where which who why is are was were be been to of in on for and or"
                            + " with that this it its at by from as can could would will have has had me us tell about describe"
                            + " give example time there their they them we our i if not so than then any some")
                    .split(" ", -1));

    private final Collected collected;
    private final List<Set<String>> stems = new ArrayList<>();
    private final List<Found> kept = new ArrayList<>();
    private final Map<String, Integer> byWording = new HashMap<>();
    private final Map<Integer, List<Integer>> byNumber = new HashMap<>();

    private Repeats(Collected collected) {
        this.collected = collected;
    }

    /** Each question once, in order; what is said again is skipped. */
    static List<Found> taken(List<Found> found, Collected collected) throws Refused {
        Repeats repeats = new Repeats(collected);
        int from = 0;
        while (from < found.size()) {
            int to = from;
            while (to < found.size()
                    && found.get(to).section() == found.get(from).section()) {
                to++;
            }
            repeats.section(found.subList(from, to));
            from = to;
        }
        return repeats.kept;
    }

    private void section(List<Found> section) throws Refused {
        long same = section.stream()
                .filter(one -> byWording.containsKey(key(one.question())))
                .count();
        boolean again = section.size() >= FEWEST && 2 * same >= section.size();
        for (Found one : section) {
            Integer exact = byWording.get(key(one.question()));
            if (exact != null) {
                again(exact, one, "");
                continue;
            }
            Optional<Integer> alike = again ? alike(one) : Optional.empty();
            if (alike.isPresent()) {
                again(alike.get(), one, ", worded differently");
            } else {
                keep(one);
            }
        }
    }

    private void keep(Found one) {
        int index = kept.size();
        kept.add(one);
        byWording.put(key(one.question()), index);
        byNumber.computeIfAbsent(number(index), number -> new ArrayList<>()).add(index);
    }

    private void again(int index, Found one, String how) throws Refused {
        Found first = kept.get(index);
        String taken = "";
        if (!one.bare() && first.bare()) {
            kept.set(index, first.with(one));
            taken = "; what it expects was taken";
        }
        collected.skip(one.line(), "question " + number(index) + " again" + how + taken, one.question());
    }

    private int number(int index) {
        return kept.get(index).number().orElse(index + 1);
    }

    private Optional<Integer> alike(Found one) {
        Set<String> own = stems(one.question());
        OptionalInt number = one.number();
        if (number.isPresent()) {
            for (int index : byNumber.getOrDefault(number.getAsInt(), List.of())) {
                if (likeness(own, stems(index)) >= ALIKE) {
                    return Optional.of(index);
                }
            }
            return Optional.empty();
        }
        int best = -1;
        double most = VERY_ALIKE;
        for (int index = 0; index < kept.size(); index++) {
            double likeness = likeness(own, stems(index));
            if (likeness >= most) {
                most = likeness;
                best = index;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private Set<String> stems(int index) {
        while (stems.size() <= index) {
            stems.add(stems(kept.get(stems.size()).question()));
        }
        return stems.get(index);
    }

    /** Twice the shared, by all: 0 for nothing in common, 1 for the same words. */
    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared / (one.size() + other.size());
    }

    /** The words that carry the sense, cut to their first five letters. */
    private static Set<String> stems(String question) {
        Set<String> stems = new HashSet<>();
        for (String word : Wordings.plain(question).split(" ", -1)) {
            if (!SMALL.contains(word)) {
                stems.add(word.substring(0, Math.min(5, word.length())));
            }
        }
        return stems;
    }

    private static String key(String question) {
        String plain = Wordings.plain(question);
        return plain.isEmpty() ? question : plain;
    }
}
