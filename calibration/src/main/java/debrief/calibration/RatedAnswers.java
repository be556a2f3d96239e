package debrief.calibration;

import debrief.calibration.BadRow.Refused;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The rows of a file of rated answers.
 *
 * @param rows those that can be used, in the order of the file
 * @param bad those that are left out, and why
 */
public record RatedAnswers(List<RatedAnswer> rows, List<BadRow> bad) {
    /** With fewer rows than this the figures mean little. */
    public static final int FEW = 20;

    public RatedAnswers {
        rows = List.copyOf(rows);
        bad = List.copyOf(bad);
    }

    /** Reads a file; see {@code calibration/README.md} for its form. */
    public static RatedAnswers read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** Reads rows to the end. */
    public static RatedAnswers read(InputStream in) throws IOException {
        Map<String, RatedAnswer> rows = new LinkedHashMap<>();
        List<BadRow> bad = new ArrayList<>();
        JsonLines.read(in, bad, (line, json) -> {
            RatedAnswer row = row(line, json);
            RatedAnswer first = rows.putIfAbsent(row.id(), row);
            if (first != null) {
                throw new Refused("has the id of line " + first.line() + ". Give each answer an id of its own.");
            }
        });
        return new RatedAnswers(new ArrayList<>(rows.values()), bad);
    }

    /** What belongs together, one for each row. */
    public List<String> groups() {
        return rows.stream().map(RatedAnswer::group).toList();
    }

    /** How many different questions were answered. */
    public int questions() {
        return (int) groups().stream().distinct().count();
    }

    /** How many rows are of the project's own set, unchanged: synthetic answers that language models rated. */
    public int synthetic() {
        return (int) rows.stream().filter(OwnSet::holds).count();
    }

    private static RatedAnswer row(int line, JsonNode json) throws Refused {
        String id = JsonLines.text(json, "id");
        String question = JsonLines.text(json, "question");
        String answer = JsonLines.text(json, "answer");
        Map<Dimension, Votes> ratings = ratings(json.path("ratings"));
        Votes verdict = verdict(json);
        if (ratings.isEmpty() && verdict.middle().isEmpty()) {
            throw new Refused("holds no rating. Add \"ratings\" or a \"verdict\".");
        }
        return new RatedAnswer(
                line,
                id,
                question,
                JsonLines.optional(json, "question_id"),
                answer,
                JsonLines.optional(json, "kind"),
                ratings,
                verdict);
    }

    private static Map<Dimension, Votes> ratings(JsonNode json) throws Refused {
        Map<Dimension, Votes> ratings = new EnumMap<>(Dimension.class);
        if (json.isMissingNode() || json.isNull()) {
            return ratings;
        }
        if (!json.isObject()) {
            throw new Refused(
                    "has \"ratings\" that are no object. Write {\"ownership\": [4, 3]} or {\"ownership\": 4}.");
        }
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            Dimension dimension = dimension(entry.getKey());
            List<Integer> levels = new ArrayList<>();
            for (JsonNode value : all(entry.getValue())) {
                level(dimension, value).ifPresent(levels::add);
            }
            if (!levels.isEmpty()) {
                ratings.put(dimension, Votes.of(levels));
            }
        }
        return ratings;
    }

    private static Dimension dimension(String key) throws Refused {
        String name = key.strip().toLowerCase(Locale.ROOT);
        Optional<Dimension> dimension = Arrays.stream(Dimension.values())
                .filter(one -> one.key().equals(name)
                        || one.title().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        return dimension.orElseThrow(() -> new Refused("rates \"" + key + "\", which is no dimension. There is: "
                + Arrays.stream(Dimension.values()).map(Dimension::key).collect(Collectors.joining(", ")) + "."));
    }

    private static OptionalInt level(Dimension dimension, JsonNode value) throws Refused {
        if (value.isNull()) {
            return OptionalInt.empty();
        }
        double level = value.isNumber() ? value.doubleValue() : 0;
        if (level != Math.rint(level) || level < 1 || level > 5) {
            throw new Refused("rates " + dimension.key() + " " + value + ". Use whole levels from 1 to 5, or null.");
        }
        return OptionalInt.of((int) level);
    }

    private static Votes verdict(JsonNode json) throws Refused {
        List<Integer> steps = new ArrayList<>();
        for (String name : List.of("verdicts", "verdict")) {
            for (JsonNode value : all(json.path(name))) {
                step(value).ifPresent(steps::add);
            }
            if (!steps.isEmpty()) {
                break;
            }
        }
        OptionalInt median = OptionalInt.empty();
        for (JsonNode value : all(json.path("median_verdict"))) {
            median = step(value);
        }
        return median.isPresent() ? new Votes(steps, median) : Votes.of(steps);
    }

    private static OptionalInt step(JsonNode value) throws Refused {
        if (value.isNull()) {
            return OptionalInt.empty();
        }
        String name = value.asString("").strip().toLowerCase(Locale.ROOT);
        String key = name.replace(' ', '-').replace('_', '-');
        List<Verdict> verdicts = List.of(Verdict.values());
        OptionalInt step = IntStream.range(0, verdicts.size())
                .filter(i -> verdicts.get(i).key().equals(key)
                        || verdicts.get(i).words().equals(name))
                .findFirst();
        if (step.isEmpty()) {
            throw new Refused("has the verdict " + value + ". Use "
                    + verdicts.stream().map(Verdict::key).collect(Collectors.joining(", ")) + ".");
        }
        return OptionalInt.of(step.getAsInt() + 1);
    }

    /** The values of a list, or the one value that stands without a list. */
    private static List<JsonNode> all(JsonNode json) {
        if (json.isMissingNode()) {
            return List.of();
        }
        return json.isArray() ? json.valueStream().toList() : List.of(json);
    }
}
