package debrief.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command stands: what it reads and writes, and which of it is a terminal. Everything is UTF-8 with
 * plain line feeds, whatever the computer's own habit is.
 *
 * @param in standard input
 * @param out standard output, for the result alone
 * @param err standard error, for everything else
 * @param environment the environment's variables
 * @param properties the virtual machine's properties, such as {@code debrief.packs}
 */
record Prompt(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Map<String, String> properties) {

    /** Writes to standard output. */
    void print(String text) {
        write(out, text);
    }

    /** Writes a line to standard error. */
    void tell(String line) {
        write(err, line + "\n");
    }

    /** Writes to standard error and leaves the line open. */
    void tellOn(String text) {
        write(err, text);
    }

    /** Whether standard output is a terminal whose reader wants colour. */
    boolean colour() {
        return terminal('o')
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /**
     * Whether a stream is a terminal: {@code i}, {@code o} or {@code e}. The script knows and tells; without
     * it the answer is no, which only costs colour and progress.
     */
    boolean terminal(char stream) {
        return properties.getOrDefault("debrief.terminal", "").indexOf(stream) >= 0;
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(Utf8.bytes(text));
            stream.flush();
        } catch (IOException e) {
            throw new Unread(e);
        }
    }

    /** Nobody reads the output any more, as after {@code | head}. */
    static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unread(IOException cause) {
            super(cause);
        }
    }

    /** Everything on standard input, as text. */
    String readAll() throws IOException {
        return Utf8.text(in.readAllBytes());
    }

    /** UTF-8 both ways, with a word for what is not. */
    static final class Utf8 {
        private Utf8() {}

        static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /** Decodes; a byte-order mark is dropped, what is not UTF-8 becomes the replacement sign. */
        static String text(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
