package debrief.model;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks a language model for one object at an endpoint ({@code chat/completions}). */
public final class Chat {
    /** What a model may be called. */
    public static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._:/@+-]{0,119}");

    private final Line line;
    private final String model;

    /**
     * Asks there.
     *
     * @param model the name of the model
     */
    public Chat(Line line, String model) {
        if (!NAME.matcher(model).matches()) {
            throw new IllegalArgumentException("No name of a model: " + model);
        }
        this.line = line;
        this.model = model;
    }

    /** The name of the model. */
    public String model() {
        return model;
    }

    /** Where it goes, as shown to the person. */
    public String host() {
        return line.host();
    }

    /**
     * One object, asked for once; where the server does not know a form, a length or a temperature, once more without.
     *
     * @param rules what to do, in our own words alone
     * @param data what to do it with; what people wrote stands here and nowhere else
     * @param schema the form of the answer, as a JSON schema; the caller reads the answer with suspicion all the same
     * @param most how many tokens it may have
     * @param total how long all of it may take
     */
    Reply<ObjectNode> ask(String rules, ObjectNode data, ObjectNode schema, int most, Duration total) {
        long began = System.nanoTime();
        Line.Answered answered = post(rules, data, schema, most, total, true);
        boolean formUnknown = answered.refusal()
                .filter(refusal -> refusal.status() == 400 || refusal.status() == 422)
                .isPresent();
        Duration left = total.minusNanos(System.nanoTime() - began);
        if (formUnknown && left.toMillis() > 0) {
            answered = post(rules, data, schema, most, left, false);
        }
        return answered.reply().then(this::object);
    }

    private Line.Answered post(
            String rules, ObjectNode data, ObjectNode schema, int most, Duration total, boolean formed) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("model", model);
        body.putArray("messages")
                .add(message(
                        "system", rules + "\nAnswer with one JSON object of this schema and nothing else: " + schema))
                .add(message("user", data.toString()));
        if (formed) {
            body.put("temperature", 0);
            body.put("max_tokens", most);
            ObjectNode form = body.putObject("response_format");
            form.put("type", "json_schema");
            form.putObject("json_schema")
                    .put("name", "reply")
                    .put("strict", true)
                    .set("schema", schema);
        }
        return line.post(
                "/chat/completions",
                "application/json",
                List.of(body.toString().getBytes(StandardCharsets.UTF_8)),
                total);
    }

    private static ObjectNode message(String role, String content) {
        return Json.MAPPER.createObjectNode().put("role", role).put("content", content);
    }

    private Reply<ObjectNode> object(Line.Answer answer) {
        JsonNode choice = Json.object(answer.body())
                .map(body -> body.path("choices").path(0))
                .orElseGet(Json.MAPPER::missingNode);
        JsonNode message = choice.path("message");
        boolean refused = !message.path("refusal").asString("").isBlank()
                || choice.path("finish_reason").asString("").equals("content_filter");
        if (refused) {
            return Reply.failed(Failure.Kind.REFUSED, model + " at " + host() + " would not answer.");
        }
        return Json.within(message.path("content").asString(""))
                .map(Reply::got)
                .orElseGet(() -> Reply.failed(
                        Failure.Kind.MALFORMED,
                        model + " at " + host() + " answered in another form than the one it was asked for."));
    }
}
