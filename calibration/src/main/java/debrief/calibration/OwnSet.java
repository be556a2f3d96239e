package debrief.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Knows the rows of the project's own calibration set, whose answers are synthetic and whose raters were language models.
 * A row that somebody rated anew is no longer one of them.
 */
final class OwnSet {
    /** One check sum a row, in the order of the set. */
    static final String FILE = "own-set.txt";

    private static final Set<String> SUMS = read();

    private OwnSet() {}

    static boolean holds(RatedAnswer row) {
        return SUMS.contains(sum(row));
    }

    /** A check sum of what was said and what it was given, eight digits. */
    static String sum(RatedAnswer row) {
        CRC32 sum = new CRC32();
        for (String part : List.of(
                row.id(), row.answer(), row.ratings().toString(), row.verdict().toString())) {
            sum.update(part.getBytes(StandardCharsets.UTF_8));
            sum.update('\n');
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private static Set<String> read() {
        try (InputStream in = OwnSet.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path.");
            }
            return new HashSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
