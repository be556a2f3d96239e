package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import debrief.engine.signal.Detector;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Example;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DetectorsTest {
    private static final Path SOURCES = Path.of("src/main/java/debrief/engine/signal");
    private static final Path MANUAL = Path.of("../docs/signals.md");

    @TestFactory
    Stream<DynamicTest> every_detector_proves_itself() {
        return Detectors.ALL.stream()
                .map(detector -> dynamicTest(
                        detector.id() + " finds its sentences and skips its near misses",
                        () -> assertThat(detector.faults()).isEmpty()));
    }

    @Test
    void every_detector_is_listed() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            long written = files.filter(DetectorsTest::isDetector).count();
            assertThat(Detectors.ALL).hasSize((int) written);
        }
        assertThat(Detectors.ALL.stream().map(Detector::id)).doesNotHaveDuplicates();
    }

    @Test
    void the_manual_says_what_the_detectors_do() throws IOException {
        String manual = manual();
        if (Boolean.getBoolean("debrief.approve")) {
            Files.createDirectories(MANUAL.getParent());
            Files.writeString(MANUAL, manual);
        }
        assertThat(Files.readString(MANUAL))
                .as("docs/signals.md is printed from the detectors: run ./debrief approve")
                .isEqualTo(manual);
    }

    private static boolean isDetector(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).contains("static Detector detector()");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String manual() {
        StringBuilder manual = new StringBuilder("# Signals\n\nWhat the engine hears. Printed from the detectors; "
                + "each sentence below is also a test. The marked words are what is quoted.\n");
        for (Detector detector : Detectors.ALL) {
            manual.append("\n## ").append(detector.id()).append("\n\n").append(detector.says());
            manual.append(" Speaks to ")
                    .append(detector.dimension().title().toLowerCase(java.util.Locale.ROOT))
                    .append(".\n\n");
            for (Example example : detector.examples()) {
                if (example.quote().isEmpty()) {
                    manual.append("- not: ")
                            .append(example.text())
                            .append(" (")
                            .append(example.because())
                            .append(")\n");
                } else {
                    manual.append("- ")
                            .append(example.text().replace(example.quote(), "**" + example.quote() + "**"))
                            .append('\n');
                }
            }
        }
        return manual.toString();
    }
}
