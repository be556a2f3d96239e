package debrief.web.store;

import debrief.rounds.DataFolder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies of the database file, each written before a migration changes it. To go back, unpack one into the data
 * folder.
 *
 * @param path the folder they are in
 */
record Backups(Path path) {
    static Backups in(DataFolder folder) {
        return new Backups(folder.path().resolve("backups"));
    }

    void write(JdbcClient client) throws IOException {
        Private.folder(path);
        Path file = path.resolve(
                "before-" + Instant.now(Clock.systemUTC()).toString().replace(":", "-") + ".zip");
        client.sql("BACKUP TO '" + file.toAbsolutePath().toString().replace("'", "''") + "'")
                .update();
        Private.file(file);
    }

    /** Deletes every backup: they hold words that the person wants gone. */
    void delete() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path, "before-*.zip")) {
            for (Path one : found) {
                Files.delete(one);
            }
        }
    }
}
