package debrief.web.store;

import debrief.content.OwnFolder;
import debrief.model.Key;
import debrief.rounds.DataFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Deletes a data folder's files without opening the database, so that a damaged one can be deleted too. */
public final class Forget {
    private Forget() {}

    /**
     * Deletes every file in the folder that is ours, and the folder when nothing else is in it.
     *
     * @return whether something that is not ours was left
     */
    public static boolean everything(DataFolder folder) {
        try {
            refuseWhenInUse(Database.file(folder));
            Path at = folder.path();
            delete(at, Database.NAME + ".*");
            delete(at, "running");
            delete(at, Key.FILE + "*");
            new OwnFolder(folder.packs()).forget();
            for (String ours : List.of("backups", "doors", "recordings", "rounds")) {
                delete(at.resolve(ours), "*");
                deleteEmpty(at.resolve(ours));
            }
            return !deleteEmpty(at);
        } catch (IOException e) {
            throw StoreException.without(
                    e, "Not everything could be deleted. Delete the folder " + folder.path() + " by hand.");
        }
    }

    private static void refuseWhenInUse(Path database) throws IOException {
        if (!Files.exists(database)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw StoreException.inUse();
            }
        } catch (OverlappingFileLockException e) {
            throw StoreException.inUse();
        }
    }

    private static void delete(Path folder, String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
            for (Path one : found) {
                if (!Files.isDirectory(one)) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    private static boolean deleteEmpty(Path folder) throws IOException {
        try {
            return Files.deleteIfExists(folder) || !Files.exists(folder);
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }
}
