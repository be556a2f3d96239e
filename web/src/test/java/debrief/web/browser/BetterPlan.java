package debrief.web.browser;

import debrief.content.Packs;
import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Solution;
import debrief.drills.shelf.Drills;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A play that is worth more than the best one the drill has found: looked for around that one, case by case.
 *
 * @param moves of the better play
 * @param more how much more it is worth
 */
record BetterPlan(long seed, int difficulty, List<Move> moves, double more) {
    /** Less is not looked at. */
    private static final double LEAST = 0.05;

    private static final int SEEDS = 40;
    private static final int MOST_WEEKS = 6;
    private static final int LONGEST_SOAK = 7;

    /** The value of a play. */
    private interface Worth {
        double of(List<Move> moves) throws Illegal;
    }

    static BetterPlan of(String id, int difficulty) {
        Drill drill = Drills.of(Packs.read(Running.packs())).find(id).orElseThrow();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Case one = drill.deal(seed, difficulty);
            Solution ours = one.solve();
            Optional<BetterPlan> found = id.equals("slip")
                    ? around(seed, difficulty, ours, reordered(one, ours.moves()), moves -> slip(one, moves))
                    : around(
                            seed,
                            difficulty,
                            ours,
                            resoaked(ours.moves()),
                            moves -> one.play(moves).value());
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("The plans of " + SEEDS + " cases of the " + id + " cannot be bettered near by.");
    }

    private static Optional<BetterPlan> around(
            long seed, int difficulty, Solution ours, List<List<Move>> near, Worth worth) {
        for (List<Move> moves : near) {
            try {
                double more = worth.of(moves) - ours.value();
                if (more > LEAST) {
                    return Optional.of(new BetterPlan(seed, difficulty, moves, more));
                }
            } catch (Illegal e) {
                // Not every change can be made; the next one, then.
            }
        }
        return Optional.empty();
    }

    /** What a plan is worth, from what its player sees. */
    private static double slip(Case one, List<Move> moves) throws Illegal {
        Map<String, Object> now = one.after(moves);
        return number(one.shown(), "date_is_worth") * number(now, "chance") - number(now, "cost");
    }

    private static double number(Map<String, Object> map, String name) {
        return map.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** One move more, and instead of none, one or two of those there are. */
    private static List<List<Move>> reordered(Case one, List<Move> ours) {
        int items = one.shown().get("items") instanceof List<?> list ? list.size() : 0;
        int teams = one.shown().get("teams") instanceof List<?> list ? list.size() : 0;
        List<Move> all = new ArrayList<>(List.of(Move.of("escalate")));
        for (int team = 1; team <= teams; team++) {
            all.add(Move.of("add", "team", String.valueOf(team)));
        }
        for (int weeks = 1; weeks <= MOST_WEEKS; weeks++) {
            all.add(Move.of("date", "weeks", String.valueOf(weeks)));
        }
        for (int item = 1; item <= items; item++) {
            for (String does : List.of("crash", "split", "descope")) {
                all.add(Move.of(does, "item", String.valueOf(item)));
            }
            for (int other = 1; other < item; other++) {
                all.add(Move.of("resequence", "item", String.valueOf(item), "before", String.valueOf(other)));
            }
        }
        List<List<Move>> near = new ArrayList<>();
        for (int first = -1; first < ours.size(); first++) {
            for (int second = first < 0 ? -1 : first; second < ours.size(); second++) {
                for (Move move : all) {
                    List<Move> moves = new ArrayList<>(ours);
                    if (second >= 0) {
                        moves.remove(second);
                    }
                    if (first >= 0 && first != second) {
                        moves.remove(first);
                    }
                    moves.add(move);
                    near.add(moves);
                }
            }
        }
        return near;
    }

    /** One wave with another canary, soak and rule. */
    private static List<List<Move>> resoaked(List<Move> ours) {
        List<List<Move>> near = new ArrayList<>();
        for (int wave = 0; wave < ours.size(); wave++) {
            for (String canary : List.of("10", "25", "50")) {
                for (String rule : List.of("tight", "normal", "loose")) {
                    for (int soak = 0; soak <= LONGEST_SOAK; soak++) {
                        Map<String, String> with =
                                new LinkedHashMap<>(ours.get(wave).with());
                        with.put("canary", canary);
                        with.put("soak", String.valueOf(soak));
                        with.put("rollback", rule);
                        List<Move> moves = new ArrayList<>(ours);
                        moves.set(wave, new Move("wave", with));
                        near.add(moves);
                    }
                }
            }
        }
        return near;
    }
}
