package debrief.drills.shelf;

import debrief.content.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The drills of the generic pack, without its questions, which take long to read. */
public final class Shelf {
    private static final Path GENERIC = Path.of("..", "packs", "generic");

    private Shelf() {}

    /** Those drills. */
    public static Drills drills() {
        try {
            Path folder = Files.createTempDirectory("drills");
            Path drills = Files.createDirectories(folder.resolve("generic").resolve("drills"));
            Files.copy(GENERIC.resolve("pack.yml"), folder.resolve("generic").resolve("pack.yml"));
            try (Stream<Path> files = Files.list(GENERIC.resolve("drills"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, drills.resolve(String.valueOf(file.getFileName())));
                }
            }
            Drills read = Drills.of(Packs.read(folder));
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
