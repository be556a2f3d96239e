package debrief.bench;

import debrief.calibration.ChangedAnswers;
import debrief.calibration.RatedAnswers;
import debrief.calibration.Trainer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fits the rubric on rated answers and writes it. Arguments: the answers, the changed answers, the rubric's file. */
public final class FitRubric {
    private FitRubric() {}

    /** Reads, fits, writes. */
    public static void main(String[] arguments) throws IOException {
        RatedAnswers rated = RatedAnswers.read(Path.of(arguments[0]));
        try (InputStream in = Files.newInputStream(Path.of(arguments[1]))) {
            ChangedAnswers changed = ChangedAnswers.read(in, rated);
            String rubric = Trainer.of(rated.rows(), changed.rows()).rubric();
            Files.writeString(Path.of(arguments[2]), rubric, StandardCharsets.UTF_8);
        }
    }
}
