package debrief.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8 one at a time, counting from 1. A byte-order mark and carriage returns are dropped. */
final class Lines {
    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 1 << 16);
    }

    /**
     * A line as it came.
     *
     * @param number 1 for the first
     * @param text empty where the bytes are not UTF-8
     */
    record Line(int number, Optional<String> text) {
        boolean blank() {
            return text.isPresent() && text.get().isBlank();
        }
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        while (b >= 0 && b != '\n') {
            bytes.write(b);
            b = in.read();
        }
        number++;
        return Optional.of(new Line(number, decode(bytes.toByteArray())));
    }

    private Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (number == 1 && text.startsWith("\uFEFF")) {
                text = text.substring(1);
            }
            return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
