package debrief.web.drill;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** The move that a form stands for. */
public final class MoveForm {
    /** Fields of a form that are not the move's begin with this. */
    static final String NOT_OURS = "_";

    private static final int MOST_FIELDS = 48;
    private static final int MOST_CHARACTERS = 4_000;

    private MoveForm() {}

    /** Something that can be chosen. */
    public record Choice(String value, String label) {}

    /** The move a form stands for. Several fields of one name are listed with commas; empty ones are not said. */
    static Move read(String drill, String does, MultiValueMap<String, String> form) {
        Map<String, String> with = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (!name.startsWith(NOT_OURS) && !name.equals("does") && with.size() < MOST_FIELDS) {
                List<String> said = values.stream()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
                if (!said.isEmpty()) {
                    String all = String.join(",", said);
                    with.put(name, all.substring(0, Math.min(all.length(), MOST_CHARACTERS)));
                }
            }
        });
        Move move = new Move(does, with);
        return drill.equals("triage") && (does.equals("slice") || does.equals("cross"))
                ? new Move(move.list("by").size() > 1 ? "cross" : "slice", with)
                : move;
    }

    /** The moves such a form asks for after those made: an estimate's form holds many, and plain words said twice are said once. */
    static List<Move> moves(Played played, Known shown, Move move) throws Illegal {
        if (played.drill().equals("estimate") && move.get("factor").isEmpty()) {
            return EstimateForm.moves(shown, played.moves(), move.with());
        }
        boolean saidAlready = played.drill().equals("plain")
                && !played.moves().isEmpty()
                && played.moves().get(played.moves().size() - 1).equals(move);
        return saidAlready ? List.of() : List.of(move);
    }
}
