package debrief.calibration;

import debrief.calibration.BadRow.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of one JSON object a line. A row that cannot be used is noted, and the others are read all the same. */
final class JsonLines {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}

    /** What is done with a row; it may refuse it. */
    interface Reader {
        void read(int line, JsonNode row) throws Refused;
    }

    static void read(InputStream in, List<BadRow> bad, Reader reader) throws IOException {
        byte[] bytes = in.readAllBytes();
        int number = 0;
        for (int start = 0; start < bytes.length; ) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            number++;
            try {
                String text = text(bytes, start, end, number);
                if (!text.isBlank()) {
                    reader.read(number, row(text));
                }
            } catch (Refused refused) {
                bad.add(new BadRow(number, refused.says()));
            }
            start = end + 1;
        }
    }

    private static String text(byte[] bytes, int start, int end, int number) throws Refused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
            return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("is not UTF-8. Save the file as UTF-8.");
        }
    }

    private static JsonNode row(String text) throws Refused {
        JsonNode row;
        try {
            row = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new Refused("is not JSON near character "
                    + Math.max(1, e.getLocation().getColumnNr()) + ". Write one JSON object on the line.");
        }
        if (!row.isObject()) {
            throw new Refused("is not a JSON object. Write one JSON object on the line.");
        }
        return row;
    }

    /** A text that has to be there. */
    static String text(JsonNode row, String name) throws Refused {
        return optional(row, name).orElseThrow(() -> new Refused("has no \"" + name + "\". Add it as text."));
    }

    /** A text that may be missing, null or blank; a number counts as its digits. */
    static Optional<String> optional(JsonNode row, String name) throws Refused {
        JsonNode value = row.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString() && !value.isNumber()) {
            throw new Refused("has a \"" + name + "\" that is not text. Put it in quotation marks.");
        }
        return Optional.of(value.asString()).filter(text -> !text.isBlank());
    }
}
