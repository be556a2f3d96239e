package debrief.web.store;

import debrief.rounds.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recorded answers that the person chose to keep in the data folder: {@code recordings/ROUND-N.webm}, readable by
 * their owner only.
 */
public final class Recordings {
    /** No recording is larger: several hours of speech. */
    public static final int MOST_BYTES = 48 << 20;

    private static final Pattern NAME =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(\\d{1,6})\\.webm");

    private final Path path;

    private Recordings(Path path) {
        this.path = path;
    }

    /** The recordings in this data folder. */
    public static Recordings in(DataFolder folder) {
        return new Recordings(folder.path().resolve("recordings"));
    }

    /**
     * A recording that is kept.
     *
     * @param n the turn of the round
     */
    public record Recording(UUID round, int n, Path file, long bytes) {
        String name() {
            return Recordings.name(round, n);
        }
    }

    /** What a recording is by its first bytes: webm, ogg or mp4; empty for anything else. */
    public static Optional<String> type(byte[] start) {
        if (begins(start, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
            return Optional.of("audio/webm");
        }
        if (begins(start, 0, 'O', 'g', 'g', 'S')) {
            return Optional.of("audio/ogg");
        }
        return begins(start, 4, 'f', 't', 'y', 'p') ? Optional.of("audio/mp4") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int at, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Keeps a recording in place of the one before. It is on disk whole when this returns, or not at all. */
    public void keep(UUID round, int n, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new StoreException("This recording is larger than " + (MOST_BYTES >> 20)
                    + " MB, so it was not kept in the data folder. It is still in this browser.");
        }
        if (type(bytes).isEmpty()) {
            throw new StoreException("This is no recording, so it was not kept.");
        }
        try {
            Private.folder(path);
            Path half = path.resolve(UUID.randomUUID() + ".part");
            try {
                try (OutputStream out = Channels.newOutputStream(DataFolder.create(half))) {
                    out.write(bytes);
                }
                Files.move(half, path.resolve(name(round, n)), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The recording of turn {@code n}. */
    public Optional<Recording> of(UUID round, int n) {
        return all().stream()
                .filter(one -> one.round().equals(round) && one.n() == n)
                .findFirst();
    }

    /** Every recording, by round and turn. */
    public List<Recording> all() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        List<Recording> all = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path, "*.webm")) {
            for (Path file : found) {
                Path name = file.getFileName();
                Matcher parts = NAME.matcher(name == null ? "" : name.toString());
                if (parts.matches()) {
                    all.add(new Recording(
                            UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2)), file, Files.size(file)));
                }
            }
        } catch (NoSuchFileException e) {
            // Deleted while it was listed.
            return all();
        } catch (IOException e) {
            throw failed(e);
        }
        all.sort(Comparator.comparing((Recording one) -> one.round().toString()).thenComparingInt(Recording::n));
        return List.copyOf(all);
    }

    /** Deletes the recording of turn {@code n}. */
    public boolean delete(UUID round, int n) {
        try {
            return Files.deleteIfExists(path.resolve(name(round, n)));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Deletes the recordings of a round. */
    void delete(UUID round) {
        all().stream().filter(one -> one.round().equals(round)).forEach(one -> delete(round, one.n()));
    }

    /** Deletes every recording, and what is left of one that was being written. */
    void deleteAll() {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path)) {
            for (Path file : found) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Recordings that come with an import; those that were taken go again unless the import is settled. */
    Arriving arriving() {
        return new Arriving();
    }

    /** Recordings that come with an import. */
    final class Arriving implements AutoCloseable {
        private final List<Recording> fresh = new ArrayList<>();

        /** Keeps a recording of one of these rounds, unless there is one here; false where it is none. */
        boolean take(String name, InputStream from, Set<UUID> rounds) throws IOException {
            Matcher parts = NAME.matcher(name);
            byte[] bytes = from.readNBytes(MOST_BYTES + 1);
            if (!parts.matches() || bytes.length > MOST_BYTES || type(bytes).isEmpty()) {
                return false;
            }
            UUID round = UUID.fromString(parts.group(1));
            int n = Integer.parseInt(parts.group(2));
            Path file = path.resolve(name(round, n));
            if (rounds.contains(round) && !Files.exists(file)) {
                keep(round, n, bytes);
                fresh.add(new Recording(round, n, file, bytes.length));
            }
            return rounds.contains(round);
        }

        void settle() {
            fresh.clear();
        }

        @Override
        public void close() {
            fresh.forEach(one -> delete(one.round(), one.n()));
        }
    }

    private StoreException failed(IOException e) {
        return StoreException.without(
                e,
                "A recording in " + path
                        + " could not be read, written or deleted. Look whether the disk is full and the folder is yours.");
    }

    private static String name(UUID round, int n) {
        return round + "-" + n + ".webm";
    }
}
