package debrief.rounds;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's data lives: never in the checkout, and closed to other accounts (0700, files 0600).
 *
 * @param path the folder
 */
public record DataFolder(Path path) {
    /**
     * The folder named by {@code --data}, else by {@code DEBRIEF_DATA}, else {@code ~/.debrief}. Made when absent.
     *
     * @param named what {@code --data} says; null or blank where it was not given
     * @throws IOException when the folder cannot be used; its message is a sentence for the person
     */
    public static DataFolder open(@Nullable String named) throws IOException {
        return open(named, System.getenv(), System.getProperty("user.home", "."));
    }

    static DataFolder open(@Nullable String named, Map<String, String> environment, String home) throws IOException {
        String wanted = named == null ? "" : named;
        if (wanted.isBlank()) {
            wanted = environment.getOrDefault("DEBRIEF_DATA", "");
        }
        try {
            Path path = wanted.isBlank() ? Path.of(home, ".debrief") : Path.of(wanted);
            return open(path.toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new IOException("\"" + wanted + "\" cannot be the name of a folder. Name another with --data.", e);
        }
    }

    private static DataFolder open(Path path) throws IOException {
        Path existing = existing(path);
        if (!Files.isDirectory(existing)) {
            throw new IOException(existing + " is a file, not a folder. Name a folder with --data.");
        }
        refuseCheckout(existing);
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path, Rights.ofFolder(existing));
            } else if (Rights.open(path)) {
                close(path);
            }
            Path rounds = path.resolve("rounds");
            if (!Files.isDirectory(rounds)) {
                Files.createDirectory(rounds, Rights.ofFolder(path));
            }
        } catch (Strange e) {
            throw e;
        } catch (IOException e) {
            throw readOnly(path, e);
        }
        if (!Files.isWritable(path) || !Files.isWritable(path.resolve("rounds"))) {
            throw readOnly(path, null);
        }
        return new DataFolder(path);
    }

    private static IOException readOnly(Path path, @Nullable IOException cause) {
        return new IOException(
                "Debrief may not write in " + path
                        + ". Make it writable for your account, or name another with --data.",
                cause);
    }

    /** Closes a folder that is Debrief's own, or empty; any other folder is not ours to close. */
    private static void close(Path path) throws IOException {
        if (!Files.isDirectory(path.resolve("rounds")) && !empty(path)) {
            throw new Strange(path + " holds other things and is open to other accounts."
                    + " Name a folder of Debrief's own, such as " + path.resolve("debrief") + ".");
        }
        Rights.close(path);
    }

    /** A folder that is used for something else. */
    private static final class Strange extends IOException {
        Strange(String message) {
            super(message);
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** The folder itself, or the nearest one above it that exists. */
    private static Path existing(Path path) throws IOException {
        for (Path above = path; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return above;
            }
        }
        throw new IOException(path + " cannot be made. Name another folder with --data.");
    }

    private static void refuseCheckout(Path existing) throws IOException {
        for (Path above = existing.toRealPath(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above.resolve("debrief")) && Files.isDirectory(above.resolve("packs"))) {
                throw new IOException("Your data cannot live inside Debrief's own folder, " + above
                        + ": it could be shared by accident. Name a folder outside it with --data.");
            }
        }
    }

    /** Where own questions and packs from elsewhere are kept; it may be absent. */
    public Path packs() {
        return path.resolve("packs");
    }

    /** Where round files are kept. */
    public Path rounds() {
        return path.resolve("rounds");
    }

    /**
     * Makes a new, empty file that only its owner can read, and opens it for writing.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is one already
     */
    public static FileChannel create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                Rights.ofFile(folder == null ? file : folder));
    }

    /**
     * Opens a file that is there, to read it and to write at its end.
     *
     * @throws java.nio.file.NoSuchFileException when it is gone; it is never made anew
     */
    public static FileChannel reopen(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
