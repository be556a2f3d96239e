package debrief.drills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing a player does.
 *
 * @param does which of the drill's moves, such as {@code defer}
 * @param with what it is done, by name, such as {@code item} and {@code 4}
 */
public record Move(String does, Map<String, String> with) {
    public Move {
        with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
    }

    /**
     * A move.
     *
     * @param with names and values in turn
     */
    public static Move of(String does, String... with) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i + 1 < with.length; i += 2) {
            all.put(with[i], with[i + 1]);
        }
        return new Move(does, all);
    }

    /** What it is done with; empty where it is not said. */
    public String get(String name) {
        return with.getOrDefault(name, "").strip();
    }

    /** What it is done with where several are named with commas between them; none where nothing is said. */
    public List<String> list(String name) {
        return get(name).isEmpty()
                ? List.of()
                : Arrays.stream(get(name).split(",", -1)).map(String::strip).toList();
    }

    /**
     * The place of what is numbered from 1, from 0.
     *
     * @param count how many there are
     * @throws Illegal where it is none of these numbers
     */
    public int place(String name, int count) throws Illegal {
        return number(name, 1, count) - 1;
    }

    /** The places of several that are numbered from 1, from 0. @throws Illegal where one is none of these numbers */
    public List<Integer> places(String name, int count) throws Illegal {
        List<Integer> places = new ArrayList<>();
        for (String one : list(name)) {
            places.add(Move.of(does, name, one).place(name, count));
        }
        return places;
    }

    /** A whole number between two others. @throws Illegal where it is none */
    public int number(String name, int least, int most) throws Illegal {
        String said = get(name);
        if (said.matches("\\d{1,9}")) {
            int number = Integer.parseInt(said);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new Illegal("The move \"" + does + "\" needs \"" + name + "\", a whole number from " + least + " to "
                + most + (said.isEmpty() ? "." : ", not \"" + said + "\"."));
    }

    /** A number above zero. @throws Illegal where it is none */
    public double amount(String name) throws Illegal {
        String said = get(name).replace("_", "");
        if (said.length() < 40 && said.matches("\\d+(\\.\\d+)?([eE][+]?-?\\d{1,2})?")) {
            double amount = Double.parseDouble(said);
            if (amount > 0 && !Double.isInfinite(amount)) {
                return amount;
            }
        }
        throw new Illegal(
                "The move \"" + does + "\" needs \"" + name + "\", a number above zero such as 2500000 or 2.5e6"
                        + (said.isEmpty() ? "." : ", not \"" + said + "\"."));
    }

    /** One of a few names. @throws Illegal where it is none of them */
    public String one(String name, List<String> of) throws Illegal {
        String said = get(name);
        if (!of.contains(said)) {
            throw new Illegal("The move \"" + does + "\" needs \"" + name + "\", one of " + String.join(", ", of)
                    + (said.isEmpty() ? "." : "; \"" + said + "\" is none."));
        }
        return said;
    }

    /** A sentence for a move the drill does not have. */
    public Illegal unknown(List<Drill.Rule> rules) {
        return new Illegal("There is no move \"" + does + "\" here; there is "
                + String.join(
                        ", ",
                        rules.stream()
                                .map(rule -> rule.example().does())
                                .distinct()
                                .toList())
                + ".");
    }
}
