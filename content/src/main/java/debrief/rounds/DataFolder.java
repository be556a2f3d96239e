package debrief.rounds;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a person's data lives: never in the checkout, and closed to other accounts (0700, files 0600).
 *
 * @param path the folder
 */
public record DataFolder(Path path) {
    /** The folder named by {@code --data}, else by {@code DEBRIEF_DATA}, else {@code ~/.debrief}. Made when absent. */
    public static DataFolder open(String named) throws IOException {
        return new DataFolder(Path.of(named));
    }

    /** Where round files are kept. */
    public Path rounds() {
        return path.resolve("rounds");
    }
}
