package debrief.bench;

import debrief.calibration.Kappa;
import debrief.calibration.LeastSquares;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.AddressedToRater;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Detector;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import debrief.engine.text.Reading;
import debrief.engine.text.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits {@code rubric.tsv} on rated answers, and prints how well it does on questions it was not fitted on. The same
 * answers give the same file: there is no chance in it but the order of the questions, which a fixed rule shuffles.
 *
 * <p>Arguments: the answers and the same answers in other words (both JSON Lines), and the file to write, or nothing
 * to print the figures alone.
 */
public final class FitRubric {
    /** What speaks against an answer. Everything else speaks for it. */
    private static final Set<String> COSTS = new HashSet<>(List.of(
            "group-decision",
            "group-action",
            "coordinator-talk",
            "label-dropping",
            "consensus-end",
            "generic-lesson",
            "vague",
            "abstraction",
            "recital",
            "general-practice",
            "hedge",
            "filler",
            "loose-figure",
            "impression",
            "anybody",
            "there-was",
            "praise",
            "percent-alone"));
    /** Kinds that are settled before rating, and would teach the wrong thing. */
    private static final Set<String> SETTLED = new HashSet<>(List.of("meta", "off-question", "parrot", "injection"));

    private static final int FOLDS = 10;
    /** What a large weight costs: less for a signal that speaks to the dimension first of all. */
    private static final double OWN_RIDGE = 1.5;

    private static final double OTHER_RIDGE = 5;
    /** What it costs when a change of wording moves a level; structure may mind the wording. */
    private static final double STEADY = 4;

    private static final double STEADY_STRUCTURE = 1;

    private final List<Answer> answers;
    private final List<Change> changes;
    private final double[] half;

    // Never compared, never kept: the arrays are rows of a table.
    @SuppressWarnings("ArrayRecordComponent")
    private record Answer(
            String id,
            String question,
            boolean teaches,
            double[] heard,
            int words,
            double[] levels,
            int verdict,
            int fold) {}

    /** The same answer in other words, which should be rated the same. */
    private record Change(Answer base, Answer changed) {}

    private FitRubric(List<Answer> answers, List<Change> changes) {
        this.answers = answers;
        this.changes = changes;
        this.half = half(answers);
    }

    /** Fits, prints, and writes. */
    public static void main(String[] arguments) throws IOException {
        List<Answer> answers = read(Path.of(arguments[0]));
        FitRubric fit = new FitRubric(answers, changes(Path.of(arguments[1]), answers));
        fit.report();
        if (arguments.length > 2) {
            Files.writeString(Path.of(arguments[2]), fit.rubric(), StandardCharsets.UTF_8);
        }
    }

    private static List<Change> changes(Path file, List<Answer> answers) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (JsonNode row : rows(file)) {
            for (Answer base : answers) {
                if (base.id().equals(row.path("base").asString())) {
                    double[] heard = heard(row);
                    changes.add(new Change(
                            base,
                            new Answer(
                                    base.id(),
                                    base.question(),
                                    base.teaches(),
                                    heard,
                                    words(row),
                                    base.levels(),
                                    base.verdict(),
                                    base.fold())));
                }
            }
        }
        return changes;
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(json.readTree(line));
            }
        }
        return rows;
    }

    private static List<Answer> read(Path file) throws IOException {
        List<JsonNode> rows = rows(file);
        List<String> questions = rows.stream()
                .map(row -> row.path("question_id").asString())
                .distinct()
                .sorted((a, b) -> Integer.compare(a.hashCode() * 0x9E3779B1, b.hashCode() * 0x9E3779B1))
                .toList();
        return rows.stream().map(row -> answer(row, questions)).toList();
    }

    private static Transcript transcript(JsonNode row) {
        Question question = Question.asked(row.path("question").asString());
        Reading reading = question.kind().planned() ? Reading.PLANNED : Reading.TOLD;
        Transcript whole = Transcript.read(row.path("answer").asString(), reading);
        return whole.without(AddressedToRater.find(whole));
    }

    private static int words(JsonNode row) {
        return transcript(row).words().size();
    }

    private static double[] heard(JsonNode row) {
        Transcript transcript = transcript(row);
        double[] heard = new double[Detectors.ALL.size()];
        for (int i = 0; i < heard.length; i++) {
            heard[i] = Detectors.ALL.get(i).in(transcript).stream()
                    .map(signal -> signal.quote().text().toLowerCase(Locale.ROOT))
                    .distinct()
                    .count();
        }
        return heard;
    }

    private static Answer answer(JsonNode row, List<String> questions) {
        double[] levels = new double[Dimension.values().length];
        int at = 0;
        for (Dimension dimension : Dimension.values()) {
            double[] given = row.path("ratings")
                    .path(dimension.key())
                    .valueStream()
                    .filter(JsonNode::isNumber)
                    .mapToDouble(JsonNode::asDouble)
                    .sorted()
                    .toArray();
            levels[at++] = given.length == 0 ? 1 : (given[(given.length - 1) / 2] + given[given.length / 2]) / 2;
        }
        String asked = row.path("question_id").asString();
        return new Answer(
                row.path("id").asString(),
                asked,
                !SETTLED.contains(row.path("kind").asString("")),
                heard(row),
                words(row),
                levels,
                List.of(Verdict.values())
                        .indexOf(Verdict.of(row.path("median_verdict").asString())
                                .orElseThrow()),
                questions.indexOf(asked) % FOLDS);
    }

    /** For each signal the middle of how often it is heard where it is heard at all. */
    private static double[] half(List<Answer> answers) {
        double[] half = new double[Detectors.ALL.size()];
        for (int i = 0; i < half.length; i++) {
            int signal = i;
            double[] counts = answers.stream()
                    .mapToDouble(answer -> answer.heard()[signal])
                    .filter(count -> count > 0)
                    .sorted()
                    .toArray();
            half[i] = counts.length == 0
                    ? 1
                    : Math.max(1, (counts[(counts.length - 1) / 2] + counts[counts.length / 2]) / 2);
        }
        return half;
    }

    private double[] features(Answer answer, Dimension dimension) {
        double room = Rubric.room(dimension, answer.words());
        double[] features = new double[half.length];
        for (int i = 0; i < half.length; i++) {
            double sign = COSTS.contains(Detectors.ALL.get(i).id()) ? -1 : 1;
            features[i] = sign * answer.heard()[i] / (answer.heard()[i] + half[i] * room);
        }
        return features;
    }

    /**
     * Weights by dimension, in whole tenths of a point as they stand in the file. They are fitted to the raters'
     * levels, and to stay where they are when an answer is put in other words.
     */
    private int[][] weights(List<Answer> from) {
        List<Change> steady = changes.stream()
                .filter(change -> from.contains(change.base()))
                .toList();
        return Arrays.stream(Dimension.values())
                .map(dimension -> weights(from, steady, dimension))
                .toArray(int[][]::new);
    }

    private int[] weights(List<Answer> from, List<Change> steady, Dimension dimension) {
        List<double[]> rows = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        for (Answer answer : from) {
            rows.add(features(answer, dimension));
            levels.add(answer.levels()[dimension.ordinal()] - 1);
        }
        double cost = Math.sqrt(dimension == Dimension.STRUCTURE ? STEADY_STRUCTURE : STEADY);
        for (Change change : steady) {
            double[] before = features(change.base(), dimension);
            double[] after = features(change.changed(), dimension);
            double[] moved = new double[before.length];
            for (int i = 0; i < moved.length; i++) {
                moved[i] = cost * (after[i] - before[i]);
            }
            rows.add(moved);
            levels.add(0.0);
        }
        double[] weights = LeastSquares.solve(
                rows.toArray(double[][]::new),
                levels.stream().mapToDouble(Double::doubleValue).toArray(),
                ridge(dimension));
        return Arrays.stream(weights).mapToInt(weight -> (int) Math.rint(10 * weight)).toArray();
    }

    private static double[] ridge(Dimension dimension) {
        return Detectors.ALL.stream()
                .mapToDouble(detector -> detector.dimension() == dimension ? OWN_RIDGE : OTHER_RIDGE)
                .toArray();
    }

    private double[] levels(Answer answer, int[][] weights) {
        double[] levels = new double[weights.length];
        for (Dimension dimension : Dimension.values()) {
            int d = dimension.ordinal();
            double[] features = features(answer, dimension);
            int sum = 10;
            for (int i = 0; i < features.length; i++) {
                sum += (int) Math.rint(weights[d][i] * features[i]);
            }
            levels[d] = Math.max(1, Math.min(5, sum / 10.0));
        }
        return levels;
    }

    /**
     * What part each dimension has in the raters' own verdicts: least squares of the verdict on their levels, scaled
     * to a mean of one and rounded to tenths; never below a tenth.
     */
    private static double[] shares(List<Answer> from) {
        int dimensions = Dimension.values().length;
        double[][] rows = new double[from.size()][dimensions + 1];
        double[] verdicts = new double[from.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int d = 0; d < dimensions; d++) {
                rows[i][d] = from.get(i).levels()[d];
            }
            // The verdict of an answer at level one throughout, which is below zero, so that the others are too.
            rows[i][dimensions] = -1;
            verdicts[i] = from.get(i).verdict();
        }
        double[] ridge = new double[dimensions + 1];
        Arrays.fill(ridge, 20);
        ridge[dimensions] = 0.001;
        double[] parts = Arrays.copyOf(LeastSquares.solve(rows, verdicts, ridge), dimensions);
        double mean = Arrays.stream(parts).average().orElse(1);
        return Arrays.stream(parts)
                .map(part -> Math.max(0.1, Math.rint(10 * part / mean) / 10))
                .toArray();
    }

    private static double mean(double[] levels, double[] shares) {
        double sum = 0;
        for (int d = 0; d < levels.length; d++) {
            sum += shares[d] * levels[d];
        }
        return sum / Arrays.stream(shares).sum();
    }

    /** The four cuts, in levels, that agree best with the raters, moved one at a time from a fixed start. */
    private static double[] cuts(double[] means, int[] verdicts) {
        double[] best = {2.1, 2.75, 3.25, 3.65};
        double agreement = agreement(means, verdicts, best);
        for (int pass = 0; pass < 8; pass++) {
            for (int cut = 0; cut < best.length; cut++) {
                double[] start = best.clone();
                for (int step = -8; step <= 8; step++) {
                    double[] moved = start.clone();
                    moved[cut] += step * 0.05;
                    double now = rises(moved) ? agreement(means, verdicts, moved) : -1;
                    if (now > agreement + 1e-9) {
                        agreement = now;
                        best = moved;
                    }
                }
            }
        }
        return best;
    }

    private static boolean rises(double[] cuts) {
        for (int i = 1; i < cuts.length; i++) {
            if (cuts[i] - cuts[i - 1] < 0.2) {
                return false;
            }
        }
        return true;
    }

    private static double agreement(double[] means, int[] verdicts, double[] cuts) {
        return Kappa.quadratic(
                Arrays.stream(means).mapToInt(mean -> cut(mean, cuts)).toArray(), verdicts, Verdict.values().length);
    }

    private static int cut(double mean, double[] cuts) {
        return (int) Arrays.stream(cuts).filter(cut -> mean >= cut).count();
    }

    private void report() {
        List<Answer> taught = answers.stream().filter(Answer::teaches).toList();
        double[][] levels = new double[taught.size()][];
        int[] verdicts = new int[taught.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            List<Answer> rest =
                    taught.stream().filter(answer -> answer.fold() != out).toList();
            int[][] weights = weights(rest);
            double[] shares = shares(rest);
            double[] cuts = cuts(
                    rest.stream()
                            .mapToDouble(answer -> mean(levels(answer, weights), shares))
                            .toArray(),
                    rest.stream().mapToInt(Answer::verdict).toArray());
            for (int i = 0; i < taught.size(); i++) {
                if (taught.get(i).fold() == fold) {
                    levels[i] = levels(taught.get(i), weights);
                    verdicts[i] = cut(mean(levels[i], shares), cuts);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d answers to %d questions, %d folds by question. Synthetic answers; the raters were language models.%n",
                taught.size(),
                taught.stream().map(Answer::question).distinct().count(),
                FOLDS);
        System.out.printf(
                Locale.ROOT,
                "verdict     %.3f%n",
                Kappa.quadratic(
                        verdicts, taught.stream().mapToInt(Answer::verdict).toArray(), Verdict.values().length));
        int at = 0;
        for (Dimension dimension : Dimension.values()) {
            int d = at++;
            System.out.printf(
                    Locale.ROOT,
                    "%-11s %.3f%n",
                    dimension.key(),
                    Kappa.quadratic(
                            Arrays.stream(levels)
                                    .mapToInt(row -> (int) Math.floor(row[d] + 0.5) - 1)
                                    .toArray(),
                            taught.stream()
                                    .mapToInt(answer -> (int) Math.rint(answer.levels()[d]) - 1)
                                    .toArray(),
                            5));
        }
    }

    private String rubric() {
        List<Answer> taught = answers.stream().filter(Answer::teaches).toList();
        int[][] weights = weights(taught);
        double[] shares = shares(taught);
        StringBuilder file = new StringBuilder();
        file.append(
                "# What each signal is worth on each dimension: at most so many tenths of a point, and half of that when it is\n");
        file.append("# heard so often (in an answer with full room; sooner in a shorter one, see Rubric.room). Costs are negative.\n");
        file.append("# Written by FitRubric: least squares with weights that are not negative, which also have to stay put when\n");
        file.append("# an answer is put in other words (").append(changes.size()).append(" changed answers), on ")
                .append(taught.size())
                .append(" of the answers of\n");
        file.append(
                "# calibration/. Those answers are synthetic, and their raters were language models, not people.\n");
        file.append(
                "# The last lines are each dimension's part in the verdict, the cuts between verdicts in hundredths of a level, and how\n# far a more senior role moves them.\n");
        int at = 0;
        for (Dimension dimension : Dimension.values()) {
            int[] row = weights[at++];
            IntStream.range(0, row.length)
                    .filter(i -> row[i] > 0)
                    .boxed()
                    .sorted((a, b) -> row[b] - row[a])
                    .forEach(i -> {
                        Detector detector = Detectors.ALL.get(i);
                        file.append(String.format(
                                Locale.ROOT,
                                "%s\t%s\t%d\t%s%n",
                                dimension.key(),
                                detector.id(),
                                COSTS.contains(detector.id()) ? -row[i] : row[i],
                                half[i]));
                    });
        }
        for (Dimension dimension : Dimension.values()) {
            file.append(String.format(
                    Locale.ROOT, "share\t%s\t%.1f\t%n", dimension.key(), shares[dimension.ordinal()]));
        }
        double[] cuts = cuts(
                taught.stream()
                        .mapToDouble(answer -> mean(levels(answer, weights), shares))
                        .toArray(),
                taught.stream().mapToInt(Answer::verdict).toArray());
        for (int i = 0; i < cuts.length; i++) {
            file.append(String.format(
                    Locale.ROOT,
                    "verdict\t%s\t%d\t%n",
                    List.of(Verdict.values()).get(i + 1).key(),
                    Math.round(100 * cuts[i])));
        }
        file.append("level\t").append(Level.STAFF.key()).append("\t15\t\n");
        file.append("level\t").append(Level.PRINCIPAL.key()).append("\t30\t\n");
        return file.toString();
    }
}
