package debrief.drills;

import debrief.json.Json;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Drills for programs: cases, moves and what came of them as JSON. */
public final class DrillJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_MOVES = 1_000;
    private static final String EXPECTED =
            "The moves should be a JSON array of objects, such as [{\"move\":\"defer\",\"item\":\"1\"}]";

    private DrillJson() {}

    /** What the player may know: the case with its drill, seed and difficulty. */
    public static String shown(Drill drill, long seed, int difficulty, Case one) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("drill", drill.id());
        all.put("seed", seed);
        all.put("difficulty", difficulty);
        all.put("title", drill.title());
        all.put("about", drill.facts().about());
        List<Object> rules = new ArrayList<>();
        for (Drill.Rule rule : drill.facts().rules()) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("example", map(rule.example()));
            written.put("says", rule.says());
            rules.add(written);
        }
        all.put("moves", rules);
        all.putAll(one.shown());
        return document(all);
    }

    /** The best play. */
    public static String solution(Drill drill, Solution solution) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("moves", solution.moves().stream().map(DrillJson::map).toList());
        all.put("value", rounded(solution.value()));
        all.put("truth", drill.facts().truth().key());
        all.put("bound", rounded(solution.bound()));
        all.put("proven", solution.isProven());
        all.put("unit", drill.facts().unit());
        return document(all);
    }

    /** What came of a play. */
    public static String outcome(Drill drill, Outcome outcome) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("value", rounded(outcome.value()));
        all.put("regret", rounded(outcome.regret()));
        all.put("better", outcome.better());
        all.put("truth", drill.facts().truth().key());
        all.put("unit", drill.facts().unit());
        all.put("dimensions", drill.facts().dimensions());
        all.put("remarks", outcome.remarks());
        all.put("details", outcome.details());
        return document(all);
    }

    /** Moves, as {@link #moves(String)} reads them. */
    public static String moves(List<Move> moves) {
        return Json.document(
                json -> Json.value(json, moves.stream().map(DrillJson::map).toList()));
    }

    /** Moves from a JSON array of objects. @throws Illegal where it is anything else */
    public static List<Move> moves(String text) throws Illegal {
        List<Move> moves = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new Illegal(EXPECTED + ".");
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                moves.add(move(json, moves.size() + 1));
                if (moves.size() > MOST_MOVES) {
                    throw new Illegal("There are more than " + MOST_MOVES + " moves; no drill needs so many.");
                }
            }
            if (json.nextToken() != null) {
                throw new Illegal(EXPECTED + "; after the array there is more.");
            }
        } catch (JacksonException e) {
            throw new Illegal(EXPECTED + "; this is not JSON.");
        }
        return List.copyOf(moves);
    }

    private static Move move(JsonParser json, int number) throws Illegal {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new Illegal(EXPECTED + "; number " + number + " is no object.");
        }
        Map<String, String> with = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = String.valueOf(json.currentName());
            JsonToken token = json.nextToken();
            if (token == JsonToken.VALUE_STRING || token.isNumeric() || token.isBoolean()) {
                if (with.put(name, json.getString()) != null) {
                    throw new Illegal("Move " + number + " names \"" + name + "\" twice.");
                }
            } else if (token == JsonToken.START_ARRAY) {
                List<String> all = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    if (json.currentToken() != JsonToken.VALUE_STRING
                            && !json.currentToken().isNumeric()) {
                        throw new Illegal("\"" + name + "\" of move " + number + " should list words or numbers.");
                    }
                    all.add(json.getString());
                }
                with.put(name, String.join(",", all));
            } else {
                throw new Illegal("\"" + name + "\" of move " + number + " should be words or a number.");
            }
        }
        String does = with.remove("move");
        if (does == null) {
            throw new Illegal("Move " + number + " has no \"move\" that says what it does.");
        }
        return new Move(does, with);
    }

    /** A move as its JSON object's names and values. */
    public static Map<String, Object> map(Move move) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("move", move.does());
        all.putAll(move.with());
        return all;
    }

    /** Six places behind the point are more than anybody needs. */
    public static double rounded(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? 0 : Math.rint(value * 1e6) / 1e6 + 0.0;
    }

    private static String document(Map<String, Object> all) {
        return Json.document(json -> Json.value(json, all));
    }
}
