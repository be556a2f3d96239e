package debrief.rounds;

import debrief.engine.interview.Turn;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A round taken at the terminal: one JSON document a line, the set-up first, then a line for each turn as
 * it is given. For each turn the file is opened, appended, forced to disk and closed, so a killed terminal
 * loses nothing, and no terminal waits for another. Every {@link IOException} thrown here carries a sentence
 * for the person.
 *
 * @param path the file
 * @param setUp how the round was set up
 * @param turns in the order they happened
 */
public record RoundFile(Path path, SetUp setUp, List<Turn> turns) {
    private static final String ENDING = ".jsonl";

    /** The web app renames a file before it reads it, so that no terminal writes where nobody will look. */
    private static final String TAKEN = ".taken";

    /** A round of an hour is 50 KB; this is the longest a file may be, in bytes. */
    private static final long MOST_BYTES = 100_000_000;

    public RoundFile {
        turns = List.copyOf(turns);
    }

    /**
     * How a round was set up.
     *
     * @param id of the round, a UUID in small letters
     * @param stage the id of the company's round
     * @param minutes how long it was to last
     * @param questions their ids, in order
     * @param engine the version of the engine
     * @param pack the versions of the packs
     * @param interrupts whether long set-ups are interrupted
     * @param mode coached, real or drill-down; coached for a file without one
     * @param persona the id of whoever asks; empty for nobody in particular
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
            String pack,
            boolean interrupts,
            String mode,
            String persona) {
        public SetUp {
            questions = List.copyOf(questions);
        }

        /** A coached round in which nobody is interrupted. */
        public SetUp(
                String id,
                String company,
                String stage,
                String level,
                int minutes,
                long seed,
                Instant started,
                List<String> questions,
                String engine,
                String pack) {
            this(id, company, stage, level, minutes, seed, started, questions, engine, pack, false, "coached", "");
        }
    }

    /**
     * Begins a file in the folder's {@code rounds/}, on disk when this returns.
     *
     * @throws IllegalArgumentException when the id is not a UUID
     */
    public static RoundFile begin(DataFolder folder, SetUp setUp) throws IOException {
        if (!isId(setUp.id())) {
            throw new IllegalArgumentException("The id of a round is a UUID in small letters, not " + setUp.id());
        }
        Path path = folder.rounds().resolve(setUp.id() + ENDING);
        try (FileChannel file = DataFolder.create(path)) {
            write(file, RoundLine.of(setUp));
        } catch (FileAlreadyExistsException e) {
            throw new IOException("There is a round " + setUp.id() + " already. Begin another.", e);
        } catch (IOException e) {
            throw new IOException(
                    "A round cannot be begun in " + folder.rounds()
                            + ". Make sure that the disk has room and that your account may write there.",
                    e);
        }
        return new RoundFile(path, setUp, List.of());
    }

    /** Reads a file. A last line that was cut off by a crash is left out; the next turn takes its place. */
    public static RoundFile read(Path path) throws IOException {
        String id = id(path).orElseThrow(() -> new Told(path + " is not named like a round file."));
        byte[] bytes;
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new IOException("it is longer than any round");
            }
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new IOException("The round file " + path + " is gone. Look for the round in the web app.", e);
        } catch (IOException e) {
            throw new IOException(path + " could not be read. It is left as it is.", e);
        }
        List<String> lines = Tail.lines(bytes);
        SetUp setUp = lines.isEmpty() ? null : RoundLine.setUp(lines.get(0)).orElse(null);
        if (setUp == null || !setUp.id().equals(id)) {
            throw new Told("Line 1 of " + path + " does not say how the round was set up. The file is left as it is.");
        }
        List<Turn> turns = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            int number = i + 1;
            turns.add(RoundLine.turn(lines.get(i))
                    .orElseThrow(() ->
                            new Told("Line " + number + " of " + path + " is not a turn. The file is left as it is.")));
        }
        return new RoundFile(path, setUp, turns);
    }

    /** Every round file in the folder, newest first; files that cannot be read are left out. */
    public static List<RoundFile> all(DataFolder folder) throws IOException {
        List<RoundFile> all = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.rounds())) {
            for (Path entry : entries) {
                if (id(entry).isPresent() && Files.isRegularFile(entry)) {
                    readable(entry).ifPresent(all::add);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException | DirectoryIteratorException e) {
            throw new IOException(folder.rounds() + " could not be read. Make sure that your account may read it.", e);
        }
        all.sort(Comparator.comparing((RoundFile file) -> file.setUp().started())
                .reversed()
                .thenComparing(file -> file.setUp().id()));
        return List.copyOf(all);
    }

    private static Optional<RoundFile> readable(Path path) {
        try {
            return Optional.of(read(path));
        } catch (IOException e) {
            // It may have been taken over while this was reading; a broken one is left for its owner to look at.
            return Optional.empty();
        }
    }

    /**
     * This file with one more turn, on disk when this returns.
     *
     * @throws IOException when the web app has taken the round over, another terminal has gone on with it, or the disk
     *     refuses; the turns before are safe
     */
    public RoundFile append(Turn turn) throws IOException {
        if (taken()) {
            throw gone(null);
        }
        try (FileChannel file = DataFolder.reopen(path)) {
            long end = Tail.heal(file);
            if (read(path).turns().size() != turns.size()) {
                throw new Told("This round went on in another window. This answer was not saved;"
                        + " those given there are safe. Go on there, or resume the round here.");
            }
            try {
                write(file.position(end), RoundLine.of(turn));
            } catch (IOException e) {
                file.truncate(end);
                throw e;
            }
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        } catch (NoSuchFileException e) {
            throw gone(e);
        } catch (Told e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(
                    "This answer could not be written to " + path
                            + "; those before it are safe. Make room on the disk, then give it again.",
                    e);
        }
        return new RoundFile(
                path, setUp, Stream.concat(turns.stream(), Stream.of(turn)).toList());
    }

    /** A failure that is told already. */
    private static final class Told extends IOException {
        Told(String message) {
            super(message);
        }
    }

    private static IOException gone(@Nullable IOException cause) {
        return new IOException(
                "This round was opened in the web app and goes on there. This answer was not saved here; those before it are safe.",
                cause);
    }

    /** Whether the web app has taken this round over, so that no terminal can go on with it. */
    public boolean taken() {
        return path.toString().endsWith(TAKEN);
    }

    /**
     * Takes the round over from the terminal: from here on {@link #append} fails there, and the turns of what
     * is returned are all that were ever acknowledged. Delete it once it is kept elsewhere; until then
     * {@link #all} lists it.
     */
    public RoundFile take() throws IOException {
        if (taken()) {
            return read(path);
        }
        Path mine = path.resolveSibling(setUp.id() + TAKEN);
        try {
            move(path, mine);
        } catch (IOException e) {
            throw new IOException(
                    path
                            + " could not be taken over. Nothing was changed. Make sure that your account may write there.",
                    e);
        }
        return read(mine);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /** Deletes the file; nothing happens where it is gone. */
    public void delete() throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new IOException(
                    path + " could not be deleted. Make sure that your account may write there, and try again.", e);
        }
    }

    private static void write(FileChannel file, byte[] line) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(line);
        while (left.hasRemaining()) {
            file.write(left);
        }
        file.force(true);
    }

    /** The id a file is named after. */
    private static Optional<String> id(Path path) {
        String name = String.valueOf(path.getFileName());
        String ending = name.endsWith(TAKEN) ? TAKEN : ENDING;
        return name.endsWith(ending)
                ? Optional.of(name.substring(0, name.length() - ending.length()))
                        .filter(RoundFile::isId)
                : Optional.empty();
    }

    private static boolean isId(String id) {
        try {
            return UUID.fromString(id).toString().equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
