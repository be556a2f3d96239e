package debrief.drills.triage;

import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plays that the policy is compared with. They know no more than any player does. */
public final class Rivals {
    private Rivals() {}

    /** Every slice, then all ten to the value whose failures stand out most, and that is the call. */
    public static List<Move> greedy(Case one) throws Illegal {
        List<Move> slices = slices(one);
        List<String> risen = risen(one, slices);
        List<Move> moves = new ArrayList<>(slices);
        if (!risen.isEmpty()) {
            String cause = risen.get(0);
            moves.add(Move.of("suspect", "cause", cause));
            moves.add(Move.of("send", "cause", cause, "engineers", "10"));
        }
        return moves;
    }

    /** Every slice, then five to each of the two values whose failures stand out most, and those are the call. */
    public static List<Move> greedyForTwo(Case one) throws Illegal {
        List<Move> slices = slices(one);
        List<Move> moves = new ArrayList<>(slices);
        for (String cause : risen(one, slices).stream().limit(2).toList()) {
            moves.add(Move.of("suspect", "cause", cause));
            moves.add(Move.of("send", "cause", cause, "engineers", "5"));
        }
        return moves;
    }

    /** Up to three slices, then ten engineers anywhere; now and then a rollback before. */
    public static List<Move> random(Case one, Dice dice) throws Illegal {
        List<Move> moves = new ArrayList<>();
        List<String> attributes = List.copyOf(values(one).keySet());
        for (int i = dice.below(4); i > 0; i--) {
            moves.add(
                    dice.percent(50)
                            ? Move.of("slice", "by", dice.one(attributes))
                            : Move.of("cross", "by", String.join(",", dice.some(attributes, 2))));
        }
        if (dice.percent(25) && one.shown().get("calendar") instanceof List<?> calendar) {
            Map<?, ?> release = (Map<?, ?>) dice.one(calendar);
            moves.add(Move.of("rollback", "version", String.valueOf(release.get("version"))));
        }
        for (int left = 10; left > 0 && !mended(one, moves); ) {
            String attribute = dice.one(attributes);
            String cause = attribute + "=" + dice.one(values(one).getOrDefault(attribute, List.of()));
            int some = 1 + dice.below(left);
            if (canBe(one, cause)) {
                moves.add(Move.of("send", "cause", cause, "engineers", String.valueOf(some)));
                left -= some;
            }
        }
        String attribute = dice.one(attributes);
        String cause = attribute + "=" + dice.one(values(one).getOrDefault(attribute, List.of()));
        if (canBe(one, cause)) {
            moves.add(Move.of("suspect", "cause", cause));
        }
        moves.add(Move.of("radius", "sessions", String.valueOf(50 + dice.below(3_000))));
        return moves;
    }

    private static boolean mended(Case one, List<Move> moves) throws Illegal {
        return Boolean.TRUE.equals(one.after(moves).get("mended_by_rollback"));
    }

    private static List<Move> slices(Case one) {
        List<Move> moves = new ArrayList<>();
        for (String attribute : values(one).keySet()) {
            moves.add(Move.of("slice", "by", attribute));
        }
        return moves;
    }

    /** Values that can be the cause, those whose failures stand out most first: above their usual, in roots of it. */
    private static List<String> risen(Case one, List<Move> slices) throws Illegal {
        Map<String, Double> rises = new LinkedHashMap<>();
        if (one.after(slices).get("looks") instanceof List<?> looks) {
            for (Object look : looks) {
                for (Object row : (List<?>) java.util.Objects.requireNonNull(((Map<?, ?>) look).get("rows"))) {
                    Map<?, ?> cells = (Map<?, ?>) row;
                    Map.Entry<?, ?> first = cells.entrySet().iterator().next();
                    double usual = Math.max(1, number(cells, "usual_failures"));
                    rises.put(
                            first.getKey() + "=" + first.getValue(),
                            (number(cells, "failures") - usual) / Math.sqrt(usual));
                }
            }
        }
        return rises.entrySet().stream()
                .filter(entry -> canBe(one, entry.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Not every value has sessions enough to be the cause. */
    private static boolean canBe(Case one, String cause) {
        try {
            one.after(List.of(Move.of("suspect", "cause", cause)));
            return true;
        } catch (Illegal e) {
            return false;
        }
    }

    private static double number(Map<?, ?> row, String name) {
        return row.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private static Map<String, List<String>> values(Case one) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (one.shown().get("values") instanceof Map<?, ?> shown) {
            shown.forEach((name, list) -> values.put(
                    String.valueOf(name),
                    ((List<?>) list).stream().map(String::valueOf).toList()));
        }
        return values;
    }
}
