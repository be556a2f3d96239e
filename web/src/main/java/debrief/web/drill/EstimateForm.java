package debrief.web.drill;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All factors of an estimate and its answer in one form; the moves are what has changed since. */
final class EstimateForm {
    /** Before a factor's number: what is done with it. */
    static final String HOW = "how-";

    /** Before a factor's number: the figure put to it. */
    static final String FIGURE = "figure-";

    private static final List<String> ANSWER = List.of("value", "low", "high");
    private static final Pattern NUMBER =
            Pattern.compile("([0-9][0-9,_ ]*(?:\\.[0-9]+)?) ?(%|k|thousand|m|million|bn|billion|trillion)?");

    private EstimateForm() {}

    /**
     * The moves that lead from those made to what the form holds.
     *
     * @throws Illegal where a factor is used without a figure, or the answer is told by half
     */
    static List<Move> moves(Known shown, List<Move> made, Map<String, String> form) throws Illegal {
        Map<String, Move> used = new LinkedHashMap<>();
        Move answered = Move.of("answer");
        for (Move move : made) {
            switch (move.does()) {
                case "assume" -> used.put(move.get("factor"), move);
                case "leave" -> used.remove(move.get("factor"));
                default -> answered = move;
            }
        }
        List<Move> moves = new ArrayList<>();
        for (Known factor : shown.rows("factors")) {
            String id = factor.text("factor");
            String how = form.getOrDefault(HOW + id, "");
            String figure = plain(form.getOrDefault(FIGURE + id, ""));
            if (!how.isEmpty() && figure.isEmpty()) {
                throw new Illegal("Put a figure to \"" + factor.text("name") + "\", or leave it out.");
            }
            Move now = Move.of("assume", "factor", id, "value", figure, "how", how);
            if (how.isEmpty() && used.containsKey(id)) {
                moves.add(Move.of("leave", "factor", id));
            } else if (!how.isEmpty() && !now.equals(used.get(id))) {
                moves.add(now);
            }
        }
        Move answer = Move.of("answer");
        for (String name : ANSWER) {
            String typed = plain(form.getOrDefault(name, ""));
            answer = typed.isEmpty() ? answer : with(answer, name, typed);
        }
        if (!answer.with().isEmpty() && answer.with().size() < ANSWER.size()) {
            throw new Illegal("An answer needs all three: the figure, and the low and the high you are sure of.");
        }
        if (!answer.with().isEmpty() && !answer.equals(answered)) {
            moves.add(answer);
        }
        return moves;
    }

    private static Move with(Move move, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(move.with());
        all.put(name, value);
        return new Move(move.does(), all);
    }

    /** A figure as moves hold it: 12 million, 1,200 and 5% are 12000000, 1200 and 0.05; anything else is left as it is. */
    static String plain(String typed) {
        Matcher number = NUMBER.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!number.matches()) {
            return typed.strip();
        }
        int places = switch (number.group(2) == null ? "" : number.group(2)) {
            case "%" -> -2;
            case "k", "thousand" -> 3;
            case "m", "million" -> 6;
            case "bn", "billion" -> 9;
            case "trillion" -> 12;
            default -> 0;
        };
        BigDecimal value = new BigDecimal(number.group(1).replaceAll("[,_ ]", "")).scaleByPowerOfTen(places);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
