package debrief.model;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was written in JSON by somebody else. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .build())
            .build();

    // Some models think aloud first, and some servers leave it in.
    private static final Pattern THOUGHTS = Pattern.compile("(?s)<think>.*?</think>");

    private Json() {}

    static Optional<ObjectNode> object(String written) {
        try {
            JsonNode read = MAPPER.readTree(written);
            return read instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The object in what a model wrote, with or without words or a fence around it. */
    static Optional<ObjectNode> within(String written) {
        String text = THOUGHTS.matcher(written).replaceAll("");
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        return from < 0 || to < from ? Optional.empty() : object(text.substring(from, to + 1));
    }
}
