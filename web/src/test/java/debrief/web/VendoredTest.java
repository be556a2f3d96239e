package debrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VendoredTest {
    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @Test
    void files_from_elsewhere_are_as_their_makers_released_them() throws IOException, NoSuchAlgorithmException {
        Set<String> listed = new TreeSet<>();
        for (String line : Files.readAllLines(VENDOR.resolve("SHA256SUMS"))) {
            String name = line.substring(66);
            listed.add(name);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(VENDOR.resolve(name)));
            assertThat(HexFormat.of().formatHex(hash)).as(name).isEqualTo(line.substring(0, 64));
        }
        try (Stream<Path> files = Files.list(VENDOR)) {
            Set<String> there = new TreeSet<>(
                    files.map(file -> String.valueOf(file.getFileName())).toList());
            there.remove("SHA256SUMS");
            assertThat(there).isEqualTo(listed);
        }
    }
}
