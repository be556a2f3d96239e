package debrief.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads questions from JSON: a list of texts or objects, {"questions": [...]}, or one of them a line. */
final class JsonList {
    private static final int DEEPEST = 20;
    private static final int MOST_NAMES = 100;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(QuestionList.MOST_BYTES)
                    .build())
            .build();

    private final Collected collected = new Collected();
    private final Map<String, Optional<Label>> labels = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    private JsonList() {}

    static QuestionList read(String text) throws Refused {
        JsonList list = new JsonList();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                list.outermost(parser, token);
            }
        } catch (JacksonException e) {
            if (e instanceof tools.jackson.core.exc.StreamConstraintsException) {
                throw new Refused(
                        "This JSON is nested more than " + DEEPEST
                                + " levels deep or holds a number of many digits; make it a plain list of questions and try again.");
            }
            throw new Refused(
                    "This is not JSON from line " + Math.max(1, e.getLocation().getLineNr())
                            + " on; mend that line, or save the questions as plain text, and try again.");
        }
        return list.collected.list();
    }

    private void outermost(JsonParser parser, JsonToken token) throws Refused {
        if (token == JsonToken.START_ARRAY) {
            items(parser);
        } else if (token == JsonToken.START_OBJECT) {
            object(parser, true);
        } else {
            value(parser, token);
        }
    }

    private void items(JsonParser parser) throws Refused {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                object(parser, false);
            } else {
                value(parser, token);
            }
        }
    }

    private void value(JsonParser parser, JsonToken token) throws Refused {
        int line = line(parser);
        if (token == JsonToken.VALUE_STRING) {
            collected.question(new Found(
                    line, 0, OptionalInt.empty(), Words.line(parser.getString()), Optional.empty(), Optional.empty()));
        } else {
            collected.skip(line, "neither text nor an object", parser.getString());
            parser.skipChildren();
        }
    }

    /** One question; or, outermost, an object that holds a list of them. */
    private void object(JsonParser parser, boolean outermost) throws Refused {
        int line = line(parser);
        OptionalInt number = OptionalInt.empty();
        Optional<String> question = Optional.empty();
        Optional<String> expected = Optional.empty();
        Optional<String> why = Optional.empty();
        List<String> tips = new ArrayList<>();
        boolean list = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            @Nullable Label label = label(name);
            if (outermost && label == Label.QUESTION && token == JsonToken.START_ARRAY) {
                items(parser);
                list = true;
            } else if (outermost && label == Label.TIP && token == JsonToken.START_ARRAY) {
                tips(parser);
                list = true;
            } else if (label == Label.NUMBER) {
                number = number(parser, token);
            } else if (label == Label.QUESTION) {
                question = text(parser, token, name);
            } else if (label == Label.EXPECTED) {
                expected = text(parser, token, name);
            } else if (label == Label.WHY) {
                why = text(parser, token, name);
            } else if (label == Label.TIP) {
                text(parser, token, name).ifPresent(tips::add);
            } else {
                if (unread.add(name)) {
                    collected.skip(line(parser), "the field \"" + name + "\" is not read", name);
                }
                parser.skipChildren();
            }
        }
        if (question.isPresent()) {
            collected.question(new Found(line, 0, number, Words.line(question.get()), expected, why));
        } else if (!list) {
            collected.skip(line, "an object without a \"question\"", expected.orElse(""));
        }
        tips.forEach(tip -> collected.tip(new Tip(1, Optional.empty(), tip, line)));
    }

    /** What a field goes by; names are remembered, for they come back with every question. */
    private @Nullable Label label(String name) throws Refused {
        Optional<Label> known = labels.get(name);
        if (known == null) {
            if (labels.size() == MOST_NAMES) {
                throw new Refused("This JSON has more than " + MOST_NAMES
                        + " names of fields; make it a plain list of questions and try again.");
            }
            known = Label.of(name);
            labels.put(name, known);
        }
        return known.orElse(null);
    }

    private void tips(JsonParser parser) throws Refused {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            int line = line(parser);
            if (token != JsonToken.START_OBJECT) {
                text(parser, token, "tips").ifPresent(tip -> collected.tip(new Tip(1, Optional.empty(), tip, line)));
                continue;
            }
            int batch = 1;
            Optional<String> title = Optional.empty();
            Optional<String> text = Optional.empty();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "batch" -> batch = number(parser, value).orElse(1);
                    case "title" -> title = text(parser, value, name);
                    case "text" -> text = text(parser, value, name);
                    default -> parser.skipChildren();
                }
            }
            if (text.isPresent()) {
                collected.tip(new Tip(Math.max(1, batch), title.map(Words::line), text.get(), line));
            } else {
                collected.skip(line, "a tip without a \"text\"", title.orElse(""));
            }
        }
    }

    private static OptionalInt number(JsonParser parser, JsonToken token) {
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_STRING) {
            String digits = parser.getString().strip();
            if (digits.matches("\\d{1,6}")) {
                return OptionalInt.of(Integer.parseInt(digits));
            }
        }
        parser.skipChildren();
        return OptionalInt.empty();
    }

    /** A text, or a list of texts, one a line; null is none. */
    private Optional<String> text(JsonParser parser, JsonToken token, String name) throws Refused {
        if (token == JsonToken.VALUE_STRING) {
            return Words.some(parser.getString());
        }
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        int line = line(parser);
        if (token == JsonToken.START_ARRAY) {
            StringBuilder text = new StringBuilder();
            boolean whole = true;
            for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                if (item == JsonToken.VALUE_STRING) {
                    text.append('\n').append(parser.getString());
                } else {
                    whole = false;
                    parser.skipChildren();
                }
            }
            if (!whole) {
                collected.skip(line, "a part of \"" + name + "\" is not text", name);
            }
            return Words.some(text.toString());
        }
        parser.skipChildren();
        collected.skip(line, "\"" + name + "\" is not text", name);
        return Optional.empty();
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
