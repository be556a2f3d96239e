package debrief.web.drill;

import debrief.drills.Figures;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves in words. */
final class Telling {
    private Telling() {}

    /** A move as the person reads it, with the names of what it is done to. */
    static String says(String drill, Move move, Known shown) {
        return switch (drill) {
            case "triage" -> triage(move);
            case "estimate" -> estimate(move, shown);
            case "migration" -> wave(move, shown);
            case "priorities" -> order(move, shown);
            default -> plain(move, shown);
        };
    }

    /** The names of what a move is done to; what has none, such as a number of engineers, is left out. */
    static List<String> done(Move move, Known shown) {
        List<String> names = new ArrayList<>();
        move.with().keySet().forEach(key -> {
            if (key.equals("cause")) {
                for (String part : move.list(key)) {
                    names.add(part.substring(part.indexOf('=') + 1));
                }
            } else if (key.equals("version")) {
                names.add(move.get(key));
            } else {
                move.list(key).forEach(one -> name(shown, key, one).ifPresent(names::add));
            }
        });
        return names;
    }

    private static String estimate(Move move, Known shown) {
        String factor = name(shown, "factor", move.get("factor")).orElse(move.get("factor"));
        return switch (move.does()) {
            case "assume" ->
                Known.title(factor)
                        + (move.get("how").equals("over") ? ", divided by: " : ": ")
                        + figure(move.get("value"));
            case "leave" -> "Leave out: " + factor;
            case "answer" ->
                "Answer: " + figure(move.get("value")) + " " + shown.text("unit") + ", from " + figure(move.get("low"))
                        + " to " + figure(move.get("high"));
            default -> plain(move, shown);
        };
    }

    private static String figure(String text) {
        try {
            return Figures.three(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static String order(Move move, Known shown) {
        String jobs = String.join(
                ", ",
                move.list("items").stream()
                        .map(id -> name(shown, "item", id).orElse(id))
                        .toList());
        return (move.does().equals("rank") ? PrioritiesBoard.called(move.get("by")) : Known.title(move.does())) + ": "
                + jobs;
    }

    private static String wave(Move move, Known shown) {
        if (!move.does().equals("wave")) {
            return plain(move, shown);
        }
        String services = String.join(
                ", ",
                move.list("services").stream()
                        .map(id -> name(shown, "service", id).orElse(id))
                        .toList());
        String rule = move.get("rollback").equals("never")
                ? "never turned back"
                : "turned back by a " + move.get("rollback") + " rule";
        return services + ": canary of " + move.get("canary") + "%, soak of " + move.get("soak")
                + (move.get("soak").equals("1") ? " day, " : " days, ") + rule;
    }

    private static String triage(Move move) {
        return switch (move.does()) {
            case "slice", "cross" -> "Look at " + move.get("by").replace(",", " by ");
            case "send" -> "Send " + move.get("engineers") + " to " + cause(move.get("cause"));
            case "suspect" -> "Suspect " + cause(move.get("cause"));
            case "clear" -> "No longer suspect " + cause(move.get("cause"));
            case "rollback" -> "Roll back " + move.get("version");
            case "radius" -> "Say " + number(move.get("sessions")) + " sessions a minute are hit";
            default -> plain(move, Known.NOTHING);
        };
    }

    /** What a cause is called, such as {@code region north with device phone}. */
    static String cause(String cause) {
        return cause.replace(",", " with ").replace("=", " ");
    }

    private static String number(String text) {
        try {
            return Known.figure(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static String plain(Move move, Known shown) {
        List<String> parts = new ArrayList<>();
        boolean alone = move.with().size() == 1;
        move.with().forEach((name, value) -> {
            List<String> named = new ArrayList<>();
            boolean found = false;
            for (String one : move.list(name)) {
                Optional<String> called = name(shown, name, one);
                found |= called.isPresent();
                named.add(called.orElse(name.equals("risk") ? Known.label(one) : one));
            }
            String said = String.join(", ", named);
            boolean bare = found && !name.equals("before") || alone && !value.matches("[0-9.,]+");
            parts.add(bare ? said : Known.label(name) + " " + said);
        });
        return Known.title(move.does()) + (parts.isEmpty() ? "" : ": " + String.join("; ", parts));
    }

    /** What something is called that moves know by a number or a short name. */
    static Optional<String> name(Known shown, String key, String id) {
        if (key.equals("at")) {
            return part(shown, id);
        }
        if (key.equals("before")) {
            return name(shown, "item", id);
        }
        String one = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        for (String list : shown.names()) {
            for (Known row : shown.rows(list)) {
                if (row.text(one).equals(id) && (row.has("name") || row.has("title") || row.has("what"))) {
                    return Optional.of(named(row));
                }
            }
            if (shown.all().get(list) instanceof Map<?, ?>) {
                Optional<String> within = name(shown.part(list), key, id);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }

    /** A part of a design, or a flow from one to another. */
    private static Optional<String> part(Known shown, String id) {
        int to = id.indexOf('-');
        return to < 0
                ? name(shown, "part", id)
                : name(shown, "part", id.substring(0, to))
                        .flatMap(from ->
                                name(shown, "part", id.substring(to + 1)).map(other -> from + " to " + other));
    }

    static String named(Known row) {
        return row.has("name") ? row.text("name") : row.has("title") ? row.text("title") : row.text("what");
    }
}
