package debrief.bench;

import debrief.drills.cause.CauseFinder;
import debrief.drills.cause.Slice;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Measures how well causes are found. The argument is a file with one case a line: {@code {"case", "attributes": [..], "cause":
 * [{attribute: value}], "rows": [{attribute: value.., "fail", "count", "fail_expected", "count_expected"}]}}. A cause that is found
 * counts where all its attributes and values are those of a cause of the case, no more and no fewer. An exact set is a case whose causes
 * were all found and no other; its F1 counts cases where the other counts causes.
 */
public final class RcaBench {
    private static final JsonFactory JSON = new JsonFactory();

    private int hits;
    private int alarms;
    private int misses;

    private RcaBench() {}

    /** Prints precision, recall and F1 of causes, and F1 of exact sets; with {@code list} behind the file also what was found in each case. */
    public static void main(String[] arguments) throws IOException {
        RcaBench bench = new RcaBench();
        boolean list = arguments.length > 1 && arguments[1].equals("list");
        int cases = 0;
        int exact = 0;
        int answered = 0;
        long nanos = 0;
        try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                Incident one = Incident.read(line);
                long start = System.nanoTime();
                Set<Map<String, String>> found = new HashSet<>(CauseFinder.find(one.attributes, one.slices()));
                nanos += System.nanoTime() - start;
                Set<Map<String, String>> causes = new HashSet<>(one.causes);
                cases++;
                exact += found.equals(causes) ? 1 : 0;
                answered += found.isEmpty() ? 0 : 1;
                bench.count(found, causes);
                if (list) {
                    System.err.println(
                            one.name + (found.equals(causes) ? " right " : " wrong ") + found + " of " + causes);
                }
            }
        }
        double precision = bench.hits / (double) Math.max(1, bench.hits + bench.alarms);
        double recall = bench.hits / (double) Math.max(1, bench.hits + bench.misses);
        System.out.println("| cases | causes | precision | recall | F1 | exact sets | F1 of exact sets | ms a case |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.3f | %.3f | %.3f | %d | %.3f | %.1f |%n",
                cases,
                bench.hits + bench.misses,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                exact,
                2.0 * exact / Math.max(1, cases + answered),
                nanos / 1e6 / Math.max(1, cases));
    }

    private void count(Set<Map<String, String>> found, Set<Map<String, String>> causes) {
        for (Map<String, String> one : found) {
            if (causes.contains(one)) {
                hits++;
            } else {
                alarms++;
            }
        }
        misses += (int) causes.stream().filter(cause -> !found.contains(cause)).count();
    }

    /** A case of the file. */
    private static final class Incident {
        private String name = "";
        private final List<String> attributes = new ArrayList<>();
        private final List<Map<String, String>> causes = new ArrayList<>();
        private final List<Map<String, String>> rows = new ArrayList<>();

        static Incident read(String line) {
            Incident one = new Incident();
            try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
                json.nextToken();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String key = String.valueOf(json.currentName());
                    json.nextToken();
                    switch (key) {
                        case "case" -> one.name = json.getString();
                        case "attributes" -> {
                            while (json.nextToken() != JsonToken.END_ARRAY) {
                                one.attributes.add(json.getString());
                            }
                        }
                        case "cause" -> objects(json, one.causes);
                        case "rows" -> objects(json, one.rows);
                        default -> json.skipChildren();
                    }
                }
            }
            return one;
        }

        private static void objects(JsonParser json, List<Map<String, String>> into) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                Map<String, String> one = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = String.valueOf(json.currentName());
                    json.nextToken();
                    one.put(name, json.getString());
                }
                into.add(new TreeMap<>(one));
            }
        }

        List<Slice> slices() {
            List<Slice> slices = new ArrayList<>();
            for (Map<String, String> row : rows) {
                slices.add(new Slice(
                        attributes.stream()
                                .map(one -> row.getOrDefault(one, ""))
                                .toList(),
                        number(row, "fail"),
                        number(row, "count"),
                        number(row, "fail_expected"),
                        number(row, "count_expected")));
            }
            return slices;
        }

        private static double number(Map<String, String> row, String name) {
            String number = row.getOrDefault(name, "0");
            return number.equals("null") ? 0 : Double.parseDouble(number);
        }
    }
}
