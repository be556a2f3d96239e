package debrief.web.safety;

import debrief.rounds.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The words that let a browser in, each once. Only the account that owns the data folder can read or add one.
 *
 * @param path the folder that holds a file for each word that is still good, named by its hash
 */
public record Doors(Path path) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The words kept in this data folder. */
    public static Doors in(DataFolder folder) {
        return new Doors(folder.path().resolve("doors"));
    }

    /** A new word. The running app accepts it at once, also when another process made it. */
    public String newWord() throws IOException {
        Files.createDirectories(path);
        rights(path, "rwx------");
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Path door = path.resolve(hash(word));
        Files.createFile(door);
        rights(door, "rw-------");
        return word;
    }

    /** Whether this word lets in. It does once. */
    public boolean opens(String word) throws IOException {
        // Deleting is what two browsers at once cannot both do.
        return Files.deleteIfExists(path.resolve(hash(word)));
    }

    /** Makes every word of before useless. */
    public void closeAll() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (DirectoryStream<Path> doors = Files.newDirectoryStream(path)) {
            for (Path door : doors) {
                Files.deleteIfExists(door);
            }
        }
    }

    private static void rights(Path path, String rights) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(rights));
        }
    }

    private static String hash(String word) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
