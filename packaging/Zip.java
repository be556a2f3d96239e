import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Packs a folder into a zip that keeps what may be executed, the same bytes for the same files: {@code java
 * packaging/Zip.java FOLDER FILE}. It needs the JDK alone, because not every computer has a zip program.
 */
final class Zip {
    private static final FileTime ALWAYS = FileTime.from(Instant.parse("2026-11-20T00:00:00Z"));

    private Zip() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        URI zip = URI.create("jar:" + Path.of(args[1]).toUri());
        try (FileSystem to = FileSystems.newFileSystem(zip, Map.of("create", "true", "enablePosixFileAttributes", "true"));
                Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                Path entry = to.getPath("/" + folder.relativize(file).toString().replace('\\', '/'));
                Files.createDirectories(entry.getParent());
                Files.copy(file, entry, StandardCopyOption.REPLACE_EXISTING);
                boolean script = file.getFileName().toString().equals("debrief");
                Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(script ? "rwxr-xr-x" : "rw-r--r--"));
                Files.setLastModifiedTime(entry, ALWAYS);
            }
        }
    }
}
