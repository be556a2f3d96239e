package debrief.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files and folders that only their owner can open, on file systems that know owners. */
final class Closed {
    private Closed() {}

    /** A new folder, with those above it that are absent. */
    static Path folder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (Files.isDirectory(folder)) {
            return folder;
        }
        if (parent != null && !Files.isDirectory(parent)) {
            folder(parent);
        }
        return Files.createDirectory(folder, rights(parent == null ? folder : parent, "rwx------"));
    }

    /** A new file. */
    static void create(Path file, byte[] bytes) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        Files.createFile(file, rights(parent == null ? file : parent, "rw-------"));
        Files.write(file, bytes, StandardOpenOption.WRITE);
    }

    /** A file that is there with its new words, or with its old ones where the computer stops meanwhile. */
    static void write(Path file, String text) throws IOException {
        Path half = file.resolveSibling("." + Folders.name(file) + ".part");
        Files.deleteIfExists(half);
        create(half, text.getBytes(StandardCharsets.UTF_8));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] rights(Path folder, String rights) {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null
                ? new FileAttribute<?>[] {}
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                };
    }
}
