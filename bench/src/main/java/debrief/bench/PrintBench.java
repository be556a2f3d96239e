package debrief.bench;

import debrief.print.Paper;
import debrief.print.Pdf;
import java.util.List;
import java.util.Locale;

/** Prints how long a PDF takes, the first one and later ones, and how large it is, for answers of several lengths. */
final class PrintBench {
    private PrintBench() {}

    public static void main(String[] arguments) {
        for (int characters : List.of(2_000, 2_000, 2_000, 20_000, 200_000, 200_000)) {
            String sentence = "The ledger team refused in week three, because retries were not idempotent. ";
            String said = sentence.repeat(characters / sentence.length() + 1).substring(0, characters);
            long begun = System.nanoTime();
            byte[] pdf = Pdf.of(new Paper("Debrief", "A measurement", List.of(new Paper.Said(said))));
            System.out.printf(
                    Locale.ROOT,
                    "%,9d characters %6d ms %7.1f kB%n",
                    characters,
                    (System.nanoTime() - begun) / 1_000_000,
                    pdf.length / 1000.0);
        }
    }
}
