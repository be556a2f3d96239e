package debrief.bench;

import debrief.engine.text.Passive;
import debrief.engine.text.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Counts how many passives are found in sentences whose passives people have marked. Arguments: a table with a head
 * line, tab-separated, the sentence first and 1 for passive or 0 second; then perhaps {@code list}, which prints what
 * went wrong in the half that was worked on.
 */
public final class PassiveBench {
    private int hits;
    private int alarms;
    private int misses;

    private PassiveBench() {}

    /** Reads the table and prints precision, recall and F1, for the half that was worked on and the half that was not. */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        boolean list = arguments.length > 1 && arguments[1].equals("list");
        System.out.println("| sentences | marked | found of what | precision | recall | F1 |");
        System.out.println("|---|---:|---|---:|---:|---:|");
        for (String half : List.of("worked on", "held back", "all")) {
            PassiveBench any = new PassiveBench();
            PassiveBench agentless = new PassiveBench();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                boolean workedOn = (cells[0].hashCode() ^ cells[0].hashCode() >>> 16) % 2 == 0;
                if (half.equals("all") || workedOn == half.equals("worked on")) {
                    boolean marked = cells[1].equals("1");
                    List<Passive> found = Passive.in(Transcript.read(cells[0]).words());
                    boolean by = cells[0].toLowerCase(Locale.ROOT).matches(".*\\bby\\b.*");
                    any.count(marked, !found.isEmpty());
                    agentless.count(marked && !by, found.stream().anyMatch(passive -> passive.agent() < 0));
                    if (list && half.equals("worked on") && marked == found.isEmpty()) {
                        System.err.println((marked ? "missed  " : "alarm  ") + cells[0]);
                    }
                    if (list && half.equals("worked on") && marked && !found.isEmpty()
                            && by == found.stream().anyMatch(passive -> passive.agent() < 0)) {
                        System.err.println((by ? "no agent  " : "agent  ") + cells[0]);
                    }
                }
            }
            any.print(half, "passive");
            agentless.print(half, "passive without \"by\"");
        }
    }

    private void count(boolean marked, boolean found) {
        hits += marked && found ? 1 : 0;
        alarms += !marked && found ? 1 : 0;
        misses += marked && !found ? 1 : 0;
    }

    private void print(String half, String what) {
        double precision = hits / (double) (hits + alarms);
        double recall = hits / (double) (hits + misses);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %.3f | %.3f | %.3f |%n",
                half,
                hits + misses,
                what,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }
}
