package debrief.print;

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

class FontsTest {
    private static final Path FONTS = Path.of("src/main/resources/debrief/print/fonts");

    @Test
    void fonts_are_as_their_makers_released_them_and_small() throws IOException, NoSuchAlgorithmException {
        Set<String> listed = new TreeSet<>(Set.of("SHA256SUMS"));
        long size = 0;
        for (String line : Files.readAllLines(FONTS.resolve("SHA256SUMS"))) {
            String name = line.substring(66);
            listed.add(name);
            byte[] bytes = Files.readAllBytes(FONTS.resolve(name));
            size += bytes.length;
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(name)
                    .isEqualTo(line.substring(0, 64));
        }
        try (Stream<Path> files = Files.list(FONTS)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
        assertThat(size).isLessThan(1_500_000);
    }
}
