package debrief.json;

import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON on one line that any program can read, also where the text holds half a character. */
public final class Json {
    private static final JsonFactory JSON = new JsonFactory();

    private Json() {}

    /** One document, without a line feed at its end. */
    public static String document(Consumer<JsonGenerator> writes) {
        StringWriter text = new StringWriter(2048);
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            writes.accept(generator);
        }
        return escapeHalves(text.toString());
    }

    /**
     * Writes maps, lists, texts, numbers and truth values, in their order.
     *
     * @throws IllegalArgumentException where it is anything else
     */
    public static void value(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, one) -> {
                json.writeName(String.valueOf(name));
                value(json, one);
            });
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            list.forEach(one -> value(json, one));
            json.writeEndArray();
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof String text) {
            json.writeString(text);
        } else {
            throw new IllegalArgumentException("No JSON for " + value.getClass());
        }
    }

    /** Writes a text, or null where it is empty. */
    public static void textOrNull(JsonGenerator json, String name, String text) {
        json.writeName(name);
        if (text.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    // UTF-8 has no bytes for a surrogate without its partner. They occur inside strings only, where an escape
    // says the same.
    private static String escapeHalves(String json) {
        StringBuilder whole = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                if (whole == null) {
                    whole = new StringBuilder(json.length() + 16).append(json, 0, i);
                }
                whole.append("\\u").append(Integer.toHexString(c));
            } else if (whole != null) {
                whole.append(c);
                if (pair) {
                    whole.append(json.charAt(i + 1));
                }
            }
            if (pair) {
                i++;
            }
        }
        return whole == null ? json : whole.toString();
    }
}
