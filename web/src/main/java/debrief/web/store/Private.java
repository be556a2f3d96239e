package debrief.web.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Closes files and folders to other accounts, on file systems that know accounts. */
final class Private {
    private Private() {}

    /** Makes the folder when absent: 0700. */
    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        rights(folder, "rwx------");
    }

    /** 0600. */
    static void file(Path file) throws IOException {
        rights(file, "rw-------");
    }

    /** 0600 for every file directly in the folder that is ours by name. */
    static void files(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Database.NAME + ".*")) {
            for (Path one : found) {
                file(one);
            }
        } catch (IOException e) {
            throw StoreException.without(e, "The files in " + folder + " could not be closed to other accounts.");
        }
    }

    private static void rights(Path path, String rights) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(rights));
        }
    }
}
