package debrief.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One file of a pack while it is being read, and where its problems go. */
final class Page {
    /** No file of a pack is longer, in bytes. */
    static final int MOST_BYTES = 1_000_000;

    private final String file;
    private final List<Problem> problems;

    /**
     * A file that is about to be read.
     *
     * @param file its name in problems
     * @param problems where its problems are added
     */
    Page(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void problem(int line, String says, String tryThis) {
        problems.add(new Problem(file, line, says, tryThis));
    }

    /** The file's text; empty, with one problem, where it is no readable text. */
    Optional<String> text(Path path) {
        byte[] bytes;
        if (!Files.isRegularFile(path)) {
            problem(0, "This is not a file.", "Put a text file in its place.");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            problem(0, "This file cannot be opened.", "Look at its rights: your account has to be able to read it.");
            return Optional.empty();
        }
        if (bytes.length > MOST_BYTES) {
            problem(0, "This file is larger than 1 MB.", "Keep one question, or one company, in it.");
            return Optional.empty();
        }
        return decoded(bytes);
    }

    private Optional<String> decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        if (!result.isError()) {
            result = decoder.flush(characters);
        }
        String text = characters.flip().toString();
        if (text.indexOf('\0') >= 0) {
            problem(0, "This is a binary file, not text.", "Save it as plain text in UTF-8.");
            return Optional.empty();
        }
        if (result.isError()) {
            problem(lines(text), "From here on this is not UTF-8 text.", "Save the file as plain text in UTF-8.");
            return Optional.empty();
        }
        // Some editors begin a file with a mark that nobody sees and no reader expects.
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static int lines(String text) {
        return 1 + (int) text.chars().filter(character -> character == '\n').count();
    }
}
