package debrief.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a form as they were typed, and what is wrong with them.
 *
 * @param typed by name
 * @param wrong a sentence by the name of its field
 */
public record Fields(Map<String, String> typed, Map<String, String> wrong) {
    public Fields {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        wrong = Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
    }

    /** An empty form. */
    public static Fields empty() {
        return new Fields(Map.of(), Map.of());
    }

    /** What was typed, whatever it is. */
    public static Fields of(MultiValueMap<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>();
        form.toSingleValueMap().forEach((name, value) -> typed.put(name, value == null ? "" : Asked.typed(value)));
        return new Fields(typed, Map.of());
    }

    /** What was typed into a field; empty where nothing was. */
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What was typed into a field of one line, without what surrounds it. */
    public String line(String name) {
        return value(name).replaceAll("\\s+", " ").strip();
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String name) {
        return wrong.getOrDefault(name, "");
    }

    /** The same with what is wrong. */
    public Fields with(Map<String, String> sentences) {
        return new Fields(typed, sentences);
    }

    /** Whether a field holds this. */
    public boolean is(String name, String value) {
        return value(name).equals(value);
    }
}
