package debrief.web.drill;

import debrief.drills.Drill;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * One kind of move as a form with a field for each thing it needs.
 *
 * @param does the move
 * @param title what its button says
 * @param says what it does
 */
public record MoveForm(String does, String title, String says, List<Field> fields) {
    /** Fields of a form that are not the move's begin with this. */
    static final String NOT_OURS = "_";

    private static final int MOST_FIELDS = 24;
    private static final int MOST_CHARACTERS = 4_000;

    /**
     * One field.
     *
     * @param id in the page
     * @param choices what can be chosen; none where it is typed
     * @param typed what it holds
     * @param example what could be typed
     */
    public record Field(String id, String name, String label, List<Choice> choices, String typed, String example) {
        /** Whether whole sentences are typed into it. */
        public boolean isLong() {
            return choices.isEmpty() && example.contains(" ");
        }
    }

    /** Something that can be chosen. */
    public record Choice(String value, String label) {}

    /** The forms of a drill's moves. */
    static List<MoveForm> of(Board.Scene scene, Known shown, Known after) {
        Map<String, Drill.Rule> rules = new LinkedHashMap<>();
        scene.drill().rules().forEach(rule -> rules.putIfAbsent(rule.example().does(), rule));
        List<MoveForm> forms = new ArrayList<>();
        rules.forEach((does, rule) -> {
            List<Field> fields = new ArrayList<>();
            rule.example()
                    .with()
                    .forEach((name, example) -> fields.add(new Field(
                            does + "-" + name,
                            name,
                            Known.title(name),
                            example.contains(",") || example.contains(" ") ? List.of() : choices(name, shown, after),
                            typed(scene, does, name, example),
                            example)));
            forms.add(new MoveForm(does, Known.title(does), rule.says(), fields));
        });
        return forms;
    }

    /** What was typed; for sentences, where nothing was, those said last. */
    private static String typed(Board.Scene scene, String does, String name, String example) {
        String typed = scene.typed().of(does, name);
        if (typed.isEmpty() && example.contains(" ")) {
            for (Move move : scene.moves()) {
                typed = move.does().equals(does) ? move.get(name) : typed;
            }
        }
        return typed;
    }

    private static List<Choice> choices(String name, Known shown, Known after) {
        List<Choice> found = choices(name, shown);
        return found.isEmpty() ? choices(name, after) : found;
    }

    private static List<Choice> choices(String name, Known known) {
        for (String key : known.names()) {
            List<Known> rows = known.rows(key);
            if (!rows.isEmpty() && rows.stream().allMatch(row -> row.has(name))) {
                return rows.stream()
                        .map(row -> row.text(name))
                        .distinct()
                        .map(value -> new Choice(
                                value,
                                Telling.name(known, name, value)
                                        .map(called -> value.length() <= 3 ? value + ". " + called : called)
                                        .orElse(value)))
                        .toList();
            }
            if (key.equals(name + "s") && !known.texts(key).isEmpty()) {
                return known.texts(key).stream()
                        .map(value -> new Choice(value, value))
                        .toList();
            }
            if (key.equals(name + "s") && !known.part(key).names().isEmpty()) {
                return known.part(key).names().stream()
                        .map(value -> new Choice(value, value))
                        .toList();
            }
        }
        for (String key : known.names()) {
            List<Choice> within = choices(name, known.part(key));
            if (!within.isEmpty()) {
                return within;
            }
        }
        return List.of();
    }

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
}
