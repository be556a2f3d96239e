package debrief.lists;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Lists as a program reads them. The names of the fields are a promise and are kept. */
public final class ListJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ListJson() {}

    /** Writes what was understood of a file: questions, tips, skipped. */
    public static void write(JsonGenerator json, QuestionList list) {
        json.writeStartObject();
        json.writeArrayPropertyStart("questions");
        for (ListedQuestion one : list.questions()) {
            question(json, one.number(), one.question(), one.expected(), one.why());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("tips");
        for (Tip tip : list.tips()) {
            json.writeStartObject();
            json.writeNumberProperty("batch", tip.batch());
            text(json, "title", tip.title());
            json.writeStringProperty("text", tip.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("skipped");
        for (Skipped one : list.skipped()) {
            json.writeStartObject();
            json.writeNumberProperty("line", one.line());
            json.writeStringProperty("why", one.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** One question a line, so that two lists can be compared line by line. */
    static String of(List<Exported> questions) {
        StringBuilder all = new StringBuilder("{\"questions\":[");
        String before = "\n";
        for (Exported one : questions) {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
                question(json, one.number(), one.question(), one.expected(), one.why());
            }
            all.append(before).append(text);
            before = ",\n";
        }
        return all.append("\n]}\n").toString();
    }

    private static void question(
            JsonGenerator json, int number, String question, Optional<String> expected, Optional<String> why) {
        json.writeStartObject();
        json.writeNumberProperty("number", number);
        json.writeStringProperty("question", question);
        text(json, "expected", expected);
        text(json, "why", why);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<String> words) {
        json.writeName(name);
        if (words.isPresent()) {
            json.writeString(words.get());
        } else {
            json.writeNull();
        }
    }
}
