package debrief.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was taken away lies in a hidden folder, below the moment it happened, until it is emptied. */
record Bin(Path folder) {
    private static final Pattern MOMENT = Pattern.compile("\\d{1,18}");

    static Bin in(Path folder) {
        return new Bin(folder.resolve(".bin"));
    }

    /** The name of a moment: microseconds since 1970. */
    static String moment(Instant when) {
        return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, when));
    }

    /**
     * Moves something that lies below the folder of packs.
     *
     * @param place where it lies, relative to that folder
     */
    void take(Path packs, Path place, Instant when) throws IOException {
        Path to = folder.resolve(moment(when)).resolve(place.toString());
        Path parent = to.getParent();
        Closed.folder(parent == null ? folder : parent);
        Files.move(packs.resolve(place.toString()), to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Moves everything of a moment back to where it was, and leaves what lies there by now. */
    boolean restore(Path packs, String moment) throws IOException {
        Path from = folder.resolve(moment);
        if (!MOMENT.matcher(moment).matches() || !Files.isDirectory(from)) {
            return false;
        }
        boolean whole = back(from, packs);
        if (whole) {
            delete(from);
        }
        return whole;
    }

    /** A folder that is absent is moved whole; one that is there takes in what it lacks. */
    private static boolean back(Path from, Path to) throws IOException {
        boolean whole = true;
        for (Path entry : entries(from)) {
            Path at = to.resolve(Folders.name(entry));
            if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                Closed.folder(to);
                Files.move(entry, at, StandardCopyOption.ATOMIC_MOVE);
            } else if (isFolder(entry) && isFolder(at)) {
                whole &= back(entry, at);
            } else {
                whole = false;
            }
        }
        return whole;
    }

    /** Deletes for good what was taken away until a moment; whether there was any. */
    boolean empty(Instant until) throws IOException {
        boolean any = false;
        if (!isFolder(folder)) {
            return false;
        }
        for (Path entry : entries(folder)) {
            String name = Folders.name(entry);
            if (!MOMENT.matcher(name).matches() || Long.parseLong(name) <= Long.parseLong(moment(until))) {
                delete(entry);
                any = true;
            }
        }
        return any;
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Deletes a folder with all that is in it; links are deleted, not followed. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = new ArrayList<>(walk.toList());
        }
        all.sort(Comparator.reverseOrder());
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }
}
