package debrief.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Closes files and folders to other accounts, where the file system knows of accounts as POSIX does.
 * Elsewhere, as on Windows, they keep the rights of the folder above, which is the owner's own.
 */
final class Rights {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<?>[] NONE = {};

    private Rights() {}

    /** What a new file at a place begins with. */
    static FileAttribute<?>[] ofFile(Path folder) {
        return at(folder, FILE);
    }

    /** What a new folder at a place begins with. */
    static FileAttribute<?>[] ofFolder(Path folder) {
        return at(folder, FOLDER);
    }

    private static FileAttribute<?>[] at(Path existing, Set<PosixFilePermission> rights) {
        return Files.getFileAttributeView(existing, PosixFileAttributeView.class) == null
                ? NONE
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)};
    }

    /** Whether another account may look into this folder. */
    static boolean open(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        return view != null && !FOLDER.containsAll(view.readAttributes().permissions());
    }

    /** Closes a folder to every other account. */
    static void close(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(FOLDER);
        }
    }
}
