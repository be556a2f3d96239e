package debrief.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** An answer of our own, and the same answer after what would flip it was followed, in words only. */
record Rewrite(String name, String question, String before, String after) {
    static List<Rewrite> all() {
        try (InputStream file = Objects.requireNonNull(Rewrite.class.getResourceAsStream("rewrites.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Rewrite(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
