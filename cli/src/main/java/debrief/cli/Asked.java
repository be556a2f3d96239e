package debrief.cli;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A question and what was answered to it, as a row of a file says it.
 *
 * @param id echoed in the result
 * @param company the id of a pack; empty for the command's own
 * @param round the id of a round or a focus; empty for none
 * @param level senior, staff or principal; empty for the command's own
 * @param questionId the id of a question in the packs; empty where only the wording is known
 */
record Asked(
        Id id,
        String question,
        String answer,
        Optional<String> company,
        Optional<String> round,
        Optional<String> level,
        Optional<String> questionId) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The id of a row: text, or a number kept digit by digit. */
    record Id(String text, boolean number) {}

    /** A row that cannot be used, and why, in a few words. */
    static final class Bad extends Exception {
        private static final long serialVersionUID = 1;

        Bad(String says) {
            super(says, null, false, false);
        }

        String says() {
            return String.valueOf(getMessage());
        }
    }

    /** Reads one row. Unknown fields are passed over; of a field named twice the last one counts. */
    static Asked read(String row) throws Bad {
        Reader reader = new Reader();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), row)) {
            reader.read(parser);
        } catch (JacksonException e) {
            throw new Bad("is not JSON (" + says(e) + ").");
        }
        return reader.asked();
    }

    private static String says(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int end = message.indexOf('\n');
        String first = end < 0 ? message : message.substring(0, end);
        return (first.length() > 120 ? first.substring(0, 120) + "…" : first) + ", character "
                + Math.max(1, e.getLocation().getColumnNr());
    }

    private static final class Reader {
        private Optional<Id> id = Optional.empty();
        private Optional<String> question = Optional.empty();
        private Optional<String> answer = Optional.empty();
        private Optional<String> company = Optional.empty();
        private Optional<String> round = Optional.empty();
        private Optional<String> level = Optional.empty();
        private Optional<String> questionId = Optional.empty();

        void read(JsonParser parser) throws Bad {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Bad("is not a JSON object.");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "id" -> id = Optional.of(id(parser, value));
                    case "question" -> question = Optional.of(text(parser, name, value));
                    case "answer" -> answer = Optional.of(text(parser, name, value));
                    case "company" -> company = optional(parser, name, value);
                    case "round" -> round = optional(parser, name, value);
                    case "level" -> level = optional(parser, name, value);
                    case "question_id" -> questionId = optional(parser, name, value);
                    default -> parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new Bad("holds more than one JSON object.");
            }
        }

        private static Id id(JsonParser parser, JsonToken value) throws Bad {
            if (value == JsonToken.VALUE_STRING) {
                return new Id(parser.getString(), false);
            }
            if (value.isNumeric()) {
                return new Id(parser.getString(), true);
            }
            throw new Bad("has an \"id\" that is neither text nor a number.");
        }

        private static String text(JsonParser parser, String name, JsonToken value) throws Bad {
            if (value != JsonToken.VALUE_STRING) {
                throw new Bad("has " + article(name) + " \"" + name + "\" that is not text.");
            }
            return parser.getString();
        }

        private static Optional<String> optional(JsonParser parser, String name, JsonToken value) throws Bad {
            if (value == JsonToken.VALUE_NULL) {
                return Optional.empty();
            }
            return Optional.of(text(parser, name, value)).filter(text -> !text.isBlank());
        }

        private static String article(String name) {
            return name.startsWith("a") ? "an" : "a";
        }

        private Asked asked() throws Bad {
            return new Asked(
                    id.orElseThrow(() -> new Bad("has no \"id\".")),
                    question.orElseThrow(() -> new Bad("has no \"question\".")),
                    answer.orElseThrow(() -> new Bad("has no \"answer\".")),
                    company,
                    round,
                    level,
                    questionId);
        }
    }
}
