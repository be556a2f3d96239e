package debrief.drills.program;

import debrief.drills.schedule.ThreePoint;
import debrief.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A program as JSON: one object, a task, decision or slip a line. */
final class ProgramJson {
    private static final int DEEPEST = 12;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private ProgramJson() {}

    /**
     * A value and the line it begins on: a text for anything that is neither list nor object.
     *
     * @param text empty for null
     */
    record Value(int line, String text, List<Value> list, Map<String, Value> fields) {
        Value field(String... names) {
            for (String name : names) {
                Value value = fields.get(name);
                if (value != null) {
                    return value;
                }
            }
            return new Value(line, "", List.of(), Map.of());
        }

        boolean isObject() {
            return !fields.isEmpty();
        }

        Optional<Double> number(String... names) throws Refused {
            Value value = field(names);
            if (value.text.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(Gathered.number(value.text)
                    .orElseThrow(() -> Refused.at(value.line, "“" + value.text + "” is no number; write 2 or 2.5.")));
        }

        List<String> texts(String... names) {
            Value value = field(names);
            return value.text.isEmpty()
                    ? value.list.stream()
                            .map(one -> Words.line(one.text))
                            .filter(one -> !one.isEmpty())
                            .toList()
                    : List.of(Words.line(value.text));
        }
    }

    static Program read(String text, Head head) throws Refused {
        Value file = parse(text, 1);
        Gathered gathered = new Gathered(head);
        Value name = file.field("name", "title");
        if (!name.text().isEmpty()) {
            gathered.name = Gathered.name(name.line(), name.text(), "the program");
        }
        Value start = file.field("start");
        if (!start.text().isEmpty()) {
            gathered.start = Optional.of(Gathered.date(start.line(), start.text()));
        }
        Value promised = file.field("promised", "due");
        if (!promised.text().isEmpty()) {
            gathered.promised = Optional.of(Gathered.date(promised.line(), promised.text()));
        }
        Value unit = file.field("unit");
        if (!unit.text().isEmpty()) {
            gathered.unit = Unit.read(unit.text())
                    .orElseThrow(() ->
                            Refused.at(unit.line(), "“" + unit.text() + "” is no unit; write \"weeks\" or \"days\"."));
        }
        Value tasks = file.field("tasks");
        if (tasks.list().isEmpty()) {
            throw Refused.at(file.line(), "there is no list \"tasks\" in it.");
        }
        for (Value one : tasks.list()) {
            gathered.add(task(one));
        }
        for (Value one : file.field("decisions").list()) {
            gathered.decisions.add(decision(one));
        }
        for (Value one : file.field("slips").list()) {
            gathered.slips.add(slip(one));
        }
        return gathered.program();
    }

    private static Gathered.Row task(Value task) throws Refused {
        int line = task.line();
        String name = Gathered.name(line, task.field("name", "task", "title").text(), "a task");
        return new Gathered.Row(
                line,
                Gathered.id(line, Words.line(task.field("id").text())),
                name,
                Words.line(task.field("team", "owner").text()),
                takes(task, name),
                task.texts("after", "depends_on", "dependsOn", "depends on"),
                task.field("done").text().equals("true"));
    }

    private static ThreePoint takes(Value value, String name) throws Refused {
        return Gathered.takes(
                value.line(),
                name,
                value.number("best", "optimistic"),
                value.number("likely", "duration", "takes"),
                value.number("worst", "pessimistic"));
    }

    static Decision decision(Value value) throws Refused {
        String name = Gathered.name(value.line(), value.field("name").text(), "a decision");
        List<Change> changes = new ArrayList<>();
        for (Value one : value.field("changes").list()) {
            String what = one.field("what").text();
            Change.Kind kind = Change.Kind.read(what)
                    .orElseThrow(() -> Refused.at(
                            one.line(),
                            "“" + what + "” is nothing a decision does; write took, waits, freed, added or dropped."));
            String task = Words.line(one.field("task").text());
            changes.add(new Change(
                    kind,
                    task,
                    kind.timed() ? Optional.of(takes(one, task)) : Optional.empty(),
                    one.texts("after"),
                    one.texts("before")));
        }
        Value date = value.field("date");
        return new Decision(
                name,
                date.text().isEmpty() ? Optional.empty() : Optional.of(Gathered.date(date.line(), date.text())),
                Words.line(value.field("otherwise").text()),
                changes);
    }

    static Slip slip(Value value) throws Refused {
        Value when = value.field("when", "date");
        return new Slip(
                Gathered.name(value.line(), value.field("team").text(), "the team of a slip"),
                Words.line(value.field("task").text()),
                value.number("by")
                        .orElseThrow(() -> Refused.at(value.line(), "a slip does not say by how much: \"by\": 2.")),
                when.text().isEmpty() ? Optional.empty() : Optional.of(Gathered.date(when.line(), when.text())));
    }

    /** Reads one value; its lines are counted from the one given. */
    static Value parse(String text, int first) throws Refused {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            Value value = value(parser, parser.nextToken(), first - 1);
            if (parser.nextToken() != null) {
                throw Refused.at(
                        parser.currentTokenLocation().getLineNr() + first - 1,
                        "the object is at its end, and there is more. Keep one program in a file.");
            }
            return value;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw Refused.at(line + first - 1, "from here on it is not JSON. Mend this line, and try again.");
        }
    }

    private static Value value(JsonParser parser, JsonToken token, int before) throws Refused {
        int line = parser.currentTokenLocation().getLineNr() + before;
        if (token == JsonToken.START_ARRAY) {
            List<Value> list = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                list.add(value(parser, next, before));
            }
            return new Value(line, "", list, Map.of());
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Value> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                fields.put(name, value(parser, parser.nextToken(), before));
            }
            return new Value(line, "", List.of(), fields);
        }
        return new Value(line, token == JsonToken.VALUE_NULL ? "" : parser.getString(), List.of(), Map.of());
    }

    static String write(Program program) {
        StringBuilder text = new StringBuilder("{\n");
        text.append("\"name\": ").append(text(program.name())).append(",\n");
        text.append("\"start\": \"").append(program.start()).append("\",\n");
        text.append("\"promised\": \"").append(program.promised()).append("\",\n");
        text.append("\"unit\": \"").append(program.unit().key()).append("\",\n");
        text.append("\"tasks\": ")
                .append(lines(program.tasks().stream().map(ProgramJson::line).toList()));
        text.append(",\n\"decisions\": ")
                .append(lines(
                        program.decisions().stream().map(ProgramJson::line).toList()));
        text.append(",\n\"slips\": ")
                .append(lines(program.slips().stream().map(ProgramJson::line).toList()));
        return text.append("\n}\n").toString();
    }

    private static String lines(List<String> objects) {
        return objects.isEmpty()
                ? "[]"
                : objects.stream().map(one -> "  " + one).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    private static String text(String text) {
        return Json.document(json -> json.writeString(text));
    }

    private static String line(Task task) {
        return object(json -> {
            json.writeStringProperty("id", task.id());
            json.writeStringProperty("name", task.name());
            json.writeStringProperty("team", task.team());
            figures(json, task.takes());
            texts(json, "after", task.after());
            json.writeBooleanProperty("done", task.done());
        });
    }

    static String line(Decision decision) {
        return object(json -> {
            json.writeStringProperty("name", decision.name());
            decision.date().ifPresent(date -> json.writeStringProperty("date", date.toString()));
            if (!decision.otherwise().isEmpty()) {
                json.writeStringProperty("otherwise", decision.otherwise());
            }
            json.writeArrayPropertyStart("changes");
            for (Change change : decision.changes()) {
                json.writeStartObject();
                json.writeStringProperty("what", change.kind().key());
                json.writeStringProperty("task", change.task());
                change.takes().filter(takes -> change.kind().timed()).ifPresent(takes -> figures(json, takes));
                texts(json, "after", change.after());
                texts(json, "before", change.before());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String line(Slip slip) {
        return object(json -> {
            json.writeStringProperty("team", slip.team());
            if (!slip.task().isEmpty()) {
                json.writeStringProperty("task", slip.task());
            }
            number(json, "by", slip.by());
            slip.when().ifPresent(when -> json.writeStringProperty("when", when.toString()));
        });
    }

    private static String object(Consumer<JsonGenerator> fields) {
        return Json.document(json -> {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        });
    }

    private static void figures(JsonGenerator json, ThreePoint takes) {
        number(json, "best", takes.best());
        number(json, "likely", takes.likely());
        number(json, "worst", takes.worst());
    }

    private static void number(JsonGenerator json, String name, double number) {
        json.writeName(name);
        json.writeRawValue(Unit.exact(BigDecimal.valueOf(number)));
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
