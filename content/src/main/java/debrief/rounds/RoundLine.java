package debrief.rounds;

import debrief.engine.interview.Turn;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One line of a round file, as JSON. */
final class RoundLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The mode of a file that names none. */
    private static final String USUAL_MODE = "coached";

    /** Half of a character: UTF-8 has no bytes for it, JSON has an escape. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private RoundLine() {}

    static byte[] of(RoundFile.SetUp setUp) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", setUp.id());
        line.put("company", setUp.company());
        line.put("stage", setUp.stage());
        line.put("level", setUp.level());
        line.put("minutes", setUp.minutes());
        line.put("seed", setUp.seed());
        line.put("started", setUp.started().toString());
        ArrayNode questions = line.putArray("questions");
        setUp.questions().forEach(questions::add);
        line.put("engine", setUp.engine());
        line.put("pack", setUp.pack());
        if (setUp.interrupts()) {
            line.put("interrupts", true);
        }
        if (!setUp.mode().equals(USUAL_MODE)) {
            line.put("mode", setUp.mode());
        }
        if (!setUp.persona().isEmpty()) {
            line.put("persona", setUp.persona());
        }
        return bytes(line);
    }

    static byte[] of(Turn turn) {
        ObjectNode line = JSON.createObjectNode();
        line.put("kind", turn.kind().key());
        line.put("question", turn.question());
        line.put("about", turn.about());
        line.put("wording", turn.wording());
        line.put("said", turn.said());
        return bytes(line);
    }

    private static byte[] bytes(ObjectNode line) {
        String json = JSON.writeValueAsString(line);
        String whole = LONE_SURROGATE
                .matcher(json)
                .replaceAll(half -> "\\\\u" + Integer.toHexString(half.group().charAt(0)));
        return (whole + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** How a round was set up; empty where the line does not say it. */
    static Optional<RoundFile.SetUp> setUp(String line) {
        return tree(line).flatMap(json -> {
            List<String> questions = new ArrayList<>();
            for (JsonNode question : json.path("questions")) {
                if (!question.isString()) {
                    return Optional.empty();
                }
                questions.add(question.stringValue());
            }
            if (!strings(json, "id", "company", "stage", "level", "started", "engine", "pack")
                    || !json.path("minutes").isInt()
                    || !json.path("seed").isIntegralNumber()
                    || !json.path("seed").canConvertToLong()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new RoundFile.SetUp(
                        json.path("id").stringValue(),
                        json.path("company").stringValue(),
                        json.path("stage").stringValue(),
                        json.path("level").stringValue(),
                        json.path("minutes").intValue(),
                        json.path("seed").longValue(),
                        Instant.parse(json.path("started").stringValue()),
                        questions,
                        json.path("engine").stringValue(),
                        json.path("pack").stringValue(),
                        json.path("interrupts").asBoolean(false),
                        json.path("mode").asString(USUAL_MODE),
                        json.path("persona").asString("")));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** One turn; empty where the line is something else. */
    static Optional<Turn> turn(String line) {
        return tree(line)
                .filter(json -> strings(json, "question", "about", "wording", "said"))
                .flatMap(json -> {
                    Turn turn = new Turn(
                            json.path("question").stringValue(),
                            json.path("about").stringValue(),
                            json.path("wording").stringValue(),
                            json.path("said").stringValue());
                    // Turns written before there were kinds have none.
                    return json.has("kind")
                            ? Turn.Kind.of(json.path("kind").asString("")).map(turn::of)
                            : Optional.of(turn);
                });
    }

    private static boolean strings(JsonNode json, String... keys) {
        for (String key : keys) {
            if (!json.path(key).isString()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<JsonNode> tree(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
