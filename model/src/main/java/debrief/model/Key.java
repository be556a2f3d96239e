package debrief.model;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a server lets us in by. Nobody can read it out of here: it goes into the file that only its owner can read, and
 * into the one header that is for it.
 */
public final class Key {
    /** The name of the environment variable that goes before the file. */
    public static final String VARIABLE = "DEBRIEF_MODEL_KEY";

    /** The name of the file in the data folder. */
    public static final String FILE = "model.key";

    private static final Pattern FITTING = Pattern.compile("[!-~]{1,2000}");

    private final String secret;

    private Key(String secret) {
        this.secret = secret;
    }

    /** A key that was typed, or a sentence on why it can be none. */
    public static Reply<Key> read(String typed) {
        String secret = typed.strip();
        return FITTING.matcher(secret).matches()
                ? Reply.got(new Key(secret))
                : Reply.failed(
                        Failure.Kind.KEY,
                        "This can be no key: one has up to 2000 letters, figures and signs, and no spaces. Nothing was kept.");
    }

    /** The key of the environment, or else of the file in this folder. */
    public static Optional<Key> find(Map<String, String> environment, Path folder) throws IOException {
        if (inEnvironment(environment)) {
            return read(environment.getOrDefault(VARIABLE, "")).value();
        }
        Path file = folder.resolve(FILE);
        return Files.isRegularFile(file)
                ? read(Files.readString(file, StandardCharsets.US_ASCII)).value()
                : Optional.empty();
    }

    /** Whether the environment names a key. */
    public static boolean inEnvironment(Map<String, String> environment) {
        return !environment.getOrDefault(VARIABLE, "").isBlank();
    }

    /** Writes it into the folder, readable by its owner only (0600), in place of the one before. */
    public void keep(Path folder) throws IOException {
        Path half = Files.createTempFile(folder, FILE, ".part", ownerOnly());
        try {
            Files.writeString(half, secret, StandardCharsets.US_ASCII);
            Files.move(half, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Deletes the file, where there is one. */
    public static boolean forget(Path folder) throws IOException {
        return Files.deleteIfExists(folder.resolve(FILE));
    }

    void onto(HttpRequest.Builder request) {
        request.setHeader("Authorization", "Bearer " + secret);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Says that there is one, and not which. */
    @Override
    public String toString() {
        return "a key";
    }
}
