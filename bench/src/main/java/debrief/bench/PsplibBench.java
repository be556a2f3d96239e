package debrief.bench;

import debrief.drills.schedule.Project;
import debrief.drills.schedule.Schedule;
import debrief.drills.schedule.Scheduler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares the scheduler with the best known schedules of PSPLIB (Kolisch, Sprecher 1996). Arguments: a folder that holds {@code j30/}
 * and {@code j60/} with their {@code .sm} files, and {@code j30_best_known.tsv}, whose first column is the instance and whose fourth is
 * the best known length; then perhaps the milliseconds for one instance, 1000 if not said.
 */
public final class PsplibBench {
    private PsplibBench() {}

    /** Prints a table. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long millis = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000;
        System.out.println(
                "| set | instances | mean gap to best known | widest gap | at best known | below the lower bound | not feasible |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (String set : List.of("j30", "j60")) {
            Map<String, Integer> known = known(folder.resolve(set + "_best_known.tsv"));
            double gaps = 0;
            double widest = 0;
            int count = 0;
            int best = 0;
            int below = 0;
            int wrong = 0;
            for (Path file : files(folder.resolve(set))) {
                Integer length = known.get(String.valueOf(file.getFileName()).replace(".sm", ""));
                if (length == null) {
                    continue;
                }
                Project project = read(file);
                long until = System.nanoTime() + millis * 1_000_000;
                Schedule found = Scheduler.find(project, 1, tried -> System.nanoTime() > until);
                double gap = 100.0 * (found.makespan() - length) / length;
                gaps += gap;
                widest = Math.max(widest, gap);
                count++;
                best += found.makespan() <= length ? 1 : 0;
                below += found.makespan() < found.lowerBound() ? 1 : 0;
                wrong += project.allows(found.starts()) ? 0 : 1;
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s, %d ms each | %d | %.2f %% | %.1f %% | %d | %d | %d |%n",
                    set,
                    millis,
                    count,
                    gaps / count,
                    widest,
                    best,
                    below,
                    wrong);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sm"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Integer> known(Path file) throws IOException {
        Map<String, Integer> known = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 3 && cells[3].matches("\\d+")) {
                known.put(cells[0], Integer.parseInt(cells[3]));
            }
        }
        return known;
    }

    private static Project read(Path file) throws IOException {
        List<Integer> durations = new ArrayList<>();
        List<List<Integer>> demands = new ArrayList<>();
        List<Integer> capacities = new ArrayList<>();
        List<List<Integer>> successors = new ArrayList<>();
        String part = "";
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            String[] cells = line.strip().split("\\s+");
            if (line.startsWith("***")) {
                part = "";
            } else if (line.startsWith("PRECEDENCE")
                    || line.startsWith("REQUESTS")
                    || line.startsWith("RESOURCEAVAIL")) {
                part = line.substring(0, 3);
            } else if (cells[0].matches("\\d+")) {
                switch (part) {
                    case "PRE" ->
                        successors.add(
                                numbers(cells, 3).stream().map(one -> one - 1).toList());
                    case "REQ" -> {
                        durations.add(Integer.parseInt(cells[2]));
                        demands.add(numbers(cells, 3));
                    }
                    case "RES" -> capacities.addAll(numbers(cells, 0));
                    default -> {
                        // The head and the foot of the file say nothing that is needed.
                    }
                }
            }
        }
        return new Project(durations, demands, capacities, successors);
    }

    private static List<Integer> numbers(String[] cells, int from) {
        return Stream.of(cells).skip(from).map(Integer::parseInt).toList();
    }
}
