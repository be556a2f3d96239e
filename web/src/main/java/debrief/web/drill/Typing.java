package debrief.web.drill;

import java.util.Map;

/**
 * What was typed for a move that could not be made.
 *
 * @param does the move
 * @param with what was typed, by field
 */
record Typing(String does, Map<String, String> with) {
    static final Typing NOTHING = new Typing("", Map.of());

    Typing {
        with = Map.copyOf(with);
    }

    String of(String move, String name) {
        return does.equals(move) ? with.getOrDefault(name, "") : "";
    }
}
