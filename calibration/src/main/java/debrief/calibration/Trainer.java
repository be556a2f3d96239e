package debrief.calibration;

import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.AddressedToRater;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Detector;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Fits a rubric on rated answers: what each signal is worth on each dimension, each dimension's part in the verdict, and
 * the cuts between verdicts. The same answers give the same rubric; there is no chance in it but the order of the
 * questions, which a fixed rule shuffles.
 *
 * <p>Weights are least squares that may not be negative: what speaks for an answer never lowers it. Besides the raters'
 * levels they are fitted to stay put: an answer in other words should keep its levels, so each changed answer adds a row
 * "the change is worth nothing". And ownership is fitted to be the speaker's: good answers are told once more with
 * another person in the speaker's place, and show hardly any.
 */
public final class Trainer {
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
            "percent-alone",
            "passive-no-agent",
            "hedge-stack",
            "long-set-up",
            "jargon",
            "blame",
            "empty-deed"));
    /** Kinds that are settled before rating, and would teach the wrong thing. */
    private static final Set<String> SETTLED = new HashSet<>(List.of("meta", "off-question", "parrot", "injection"));

    /** The questions are cut into so many parts. */
    public static final int FOLDS = 10;

    /** What a large weight costs: less for a signal that speaks to the dimension first of all. */
    private static final double OWN_RIDGE = 1.5;

    private static final double OTHER_RIDGE = 5;
    /** What it costs when a change of wording moves a level, and when an attack does; structure may mind either. */
    private static final double STEADY = 4;

    private static final double STEADY_AGAINST_ATTACKS = 8;

    private static final double STEADY_STRUCTURE = 1;
    /** How much a story counts in which nothing is the speaker's own; its ownership is {@link #NOTHING_OWN} above the least. */
    private static final double SOMEBODY_ELSES = 0.3;

    private static final double NOTHING_OWN = 0.5;
    /** The cuts are looked for from here, in levels, in steps of {@link #STEP}. */
    private static final double[] START = {2.1, 2.75, 3.25, 3.65};

    private static final double STEP = 0.05;
    private static final double LEAST_GAP = 0.2;

    private final List<Heard> answers;
    private final List<Heard> changed;
    /** Good answers in which another person does what the speaker did. */
    private final List<Heard> others;

    private final double[] half;

    /**
     * An answer as the detectors hear it.
     *
     * @param debrief as the rubric in force judges it
     * @param counts how often each detector hears something new, in the order of {@link Detectors#ALL}
     * @param fold which tenth of the questions it belongs to
     * @param steady what it costs when it is rated unlike the answer it was made from; 0 where it is no changed answer
     */
    // Never compared, never kept: the arrays are rows of a table.
    @SuppressWarnings("ArrayRecordComponent")
    private record Heard(RatedAnswer rated, Debrief debrief, double[] counts, int fold, double steady) {
        boolean teaches() {
            return rated.verdict().middle().isPresent()
                    && !SETTLED.contains(rated.kind().orElse(""));
        }

        double level(Dimension dimension) {
            List<Integer> given = rated.votes(dimension).each();
            int[] sorted = given.stream().mapToInt(Integer::intValue).sorted().toArray();
            return sorted.length == 0 ? 1 : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
        }

        int step() {
            return rated.verdict().middle().orElse(1) - 1;
        }

        int words() {
            return debrief.transcript().words().size();
        }
    }

    private Trainer(List<Heard> answers, List<Heard> changed, List<Heard> others) {
        this.answers = answers;
        this.changed = changed;
        this.others = others;
        this.half = half(answers);
    }

    /** Hears every answer once. Changed answers carry the ratings of the answer they were made from. */
    public static Trainer of(List<RatedAnswer> rows, List<ChangedAnswers.Row> changes) {
        Map<String, Integer> folds = folds(rows);
        List<Heard> answers = rows.parallelStream()
                .map(row -> heard(row, row.question(), row.answer(), folds, 0))
                .toList();
        List<Heard> changed = changes.parallelStream()
                .map(row -> heard(rows.get(row.base()), row.question(), row.answer(), folds, steady(row)))
                .toList();
        List<Heard> others = rows.parallelStream()
                .filter(row -> row.middle().filter(Trainer::isGood).isPresent() && ThirdPerson.fits(row.answer()))
                .map(row -> heard(row, row.question(), ThirdPerson.tell(row.answer()), folds, 0))
                .toList();
        return new Trainer(answers, changed, others);
    }

    private static boolean isGood(Verdict verdict) {
        return verdict.compareTo(Verdict.HIRE) >= 0;
    }

    /** The rubric fitted on all answers, as the text of its file. */
    public String rubric() {
        return fit(answers, changed);
    }

    /** What rubrics that have not seen its question make of each answer, in order. */
    public List<Opinion> opinions() {
        return unseen(answers);
    }

    /** What rubrics that have not seen its question make of each changed answer, in order. */
    public List<Opinion> changedOpinions() {
        return unseen(changed);
    }

    private List<Opinion> unseen(List<Heard> judged) {
        List<Rubric> rubrics = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> Rubric.read(fit(
                        answers.stream().filter(answer -> answer.fold() != fold).toList(),
                        changed.stream().filter(answer -> answer.fold() != fold).toList())))
                .toList();
        return judged.parallelStream()
                .map(answer -> Opinion.of(card(answer.debrief(), rubrics.get(answer.fold()))))
                .toList();
    }

    private static Scorecard card(Debrief debrief, Rubric rubric) {
        Transcript whole = Transcript.read(debrief.transcript().text());
        List<Quote> addressed =
                AddressedToRater.find(whole).stream().map(whole::quote).toList();
        return Scorecard.of(
                debrief.scorecard().answered(),
                debrief.signals(),
                debrief.transcript().words().size(),
                addressed,
                debrief.question().ask(),
                Lens.EVEN,
                Level.SENIOR,
                rubric);
    }

    private static Map<String, Integer> folds(List<RatedAnswer> rows) {
        List<String> questions = rows.stream()
                .map(RatedAnswer::group)
                .distinct()
                .sorted((a, b) -> Integer.compare(a.hashCode() * 0x9E3779B1, b.hashCode() * 0x9E3779B1))
                .toList();
        Map<String, Integer> folds = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            folds.put(questions.get(i), i % FOLDS);
        }
        return folds;
    }

    private static double steady(ChangedAnswers.Row row) {
        return row.kind() == ChangedAnswers.Kind.ATTACK ? STEADY_AGAINST_ATTACKS : STEADY;
    }

    private static Heard heard(
            RatedAnswer rated, String question, String answer, Map<String, Integer> folds, double steady) {
        Debrief debrief = Debrief.of(Question.asked(question), answer, Lens.EVEN, Level.SENIOR);
        Map<String, Set<Quote>> said = Rubric.heard(debrief.signals());
        double[] counts = Detectors.ALL.stream()
                .mapToDouble(
                        detector -> said.getOrDefault(detector.id(), Set.of()).size())
                .toArray();
        return new Heard(rated, debrief, counts, folds.getOrDefault(rated.group(), 0), steady);
    }

    /** For each signal one more than the middle of how often it is heard where it is heard at all: once is not enough. */
    private static double[] half(List<Heard> answers) {
        return IntStream.range(0, Detectors.ALL.size())
                .mapToDouble(signal -> {
                    double[] counts = answers.stream()
                            .mapToDouble(answer -> answer.counts()[signal])
                            .filter(count -> count > 0)
                            .sorted()
                            .toArray();
                    int middle = counts.length / 2;
                    return counts.length == 0 ? 2 : 1 + (counts[(counts.length - 1) / 2] + counts[middle]) / 2;
                })
                .toArray();
    }

    private double[] features(Heard answer, Dimension dimension) {
        double room = Rubric.room(dimension, answer.words());
        return IntStream.range(0, half.length)
                .mapToDouble(i -> {
                    double count = answer.counts()[i];
                    double sign = COSTS.contains(Detectors.ALL.get(i).id()) ? -1 : 1;
                    return sign * count / (count + half[i] * room);
                })
                .toArray();
    }

    /** Weights on one dimension in whole tenths of a point, as they stand in the file. */
    private int[] weights(List<Heard> from, List<Heard> steady, Dimension dimension) {
        List<double[]> rows = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        Map<RatedAnswer, double[]> unchanged = new HashMap<>();
        for (Heard answer : from) {
            double[] features = features(answer, dimension);
            unchanged.put(answer.rated(), features);
            if (answer.teaches()) {
                rows.add(features);
                levels.add(answer.level(dimension) - 1);
            }
        }
        for (Heard change : steady) {
            double[] before = unchanged.get(change.rated());
            if (before != null) {
                double[] after = features(change, dimension);
                double cost = Math.sqrt(dimension == Dimension.STRUCTURE ? STEADY_STRUCTURE : change.steady());
                rows.add(IntStream.range(0, half.length)
                        .mapToDouble(i -> cost * (after[i] - before[i]))
                        .toArray());
                levels.add(0.0);
            }
        }
        if (dimension == Dimension.OWNERSHIP) {
            double weight = Math.sqrt(SOMEBODY_ELSES);
            for (Heard other : others) {
                if (unchanged.containsKey(other.rated())) {
                    rows.add(Arrays.stream(features(other, dimension))
                            .map(feature -> weight * feature)
                            .toArray());
                    levels.add(weight * NOTHING_OWN);
                }
            }
        }
        double[] ridge = Detectors.ALL.stream()
                .mapToDouble(detector -> detector.dimension() == dimension ? OWN_RIDGE : OTHER_RIDGE)
                .toArray();
        double[] weights = LeastSquares.solve(
                rows.toArray(double[][]::new),
                levels.stream().mapToDouble(Double::doubleValue).toArray(),
                ridge);
        return Arrays.stream(weights)
                .mapToInt(weight -> (int) Math.rint(10 * weight))
                .toArray();
    }

    /**
     * Each dimension's part in the verdict, in tenths: half of it is even, so that a company can weigh every one, and half is
     * what the raters' own verdicts made of their levels (least squares, scaled to a mean of one).
     */
    private static double[] shares(List<Heard> from) {
        int dimensions = Dimension.values().length;
        double[][] rows = new double[from.size()][dimensions + 1];
        double[] verdicts = new double[from.size()];
        for (int i = 0; i < rows.length; i++) {
            int d = 0;
            for (Dimension dimension : Dimension.values()) {
                rows[i][d++] = from.get(i).level(dimension);
            }
            // An answer at level one throughout is at the lowest verdict, not above it.
            rows[i][dimensions] = -1;
            verdicts[i] = from.get(i).step();
        }
        double[] ridge = new double[dimensions + 1];
        Arrays.fill(ridge, 20);
        ridge[dimensions] = 0.001;
        double[] parts = Arrays.copyOf(LeastSquares.solve(rows, verdicts, ridge), dimensions);
        double mean = Arrays.stream(parts).average().orElse(1);
        return Arrays.stream(parts)
                .map(part -> Math.rint(10 * (0.5 + 0.5 * part / mean)) / 10)
                .toArray();
    }

    private String fit(List<Heard> from, List<Heard> steady) {
        List<Heard> taught = from.stream().filter(Heard::teaches).toList();
        StringBuilder file = new StringBuilder(String.format(Locale.ROOT, """
                # What each signal is worth on each dimension: at most so many tenths of a point, and half of that when it is
                # heard so often (in an answer with full room; sooner in a shorter one, see Rubric.room). Costs are negative.
                # Written by Trainer (bench/fit.sh): least squares with weights that are not negative and that stay put when an
                # answer is put in other words, on %d rated and %d changed answers of calibration/. Those answers are
                # synthetic, and their raters were language models, not people.
                # The last lines are each dimension's part in the verdict, the cuts between verdicts in hundredths of a level,
                # and how far a more senior role moves them.
                """, taught.size(), steady.size()));
        for (Dimension dimension : Dimension.values()) {
            int[] row = weights(from, steady, dimension);
            IntStream.range(0, row.length)
                    .filter(i -> row[i] > 0)
                    .boxed()
                    .sorted((a, b) -> row[b] - row[a])
                    .forEach(i -> {
                        Detector detector = Detectors.ALL.get(i);
                        int points = COSTS.contains(detector.id()) ? -row[i] : row[i];
                        file.append(String.format(
                                Locale.ROOT, "%s\t%s\t%d\t%s%n", dimension.key(), detector.id(), points, half[i]));
                    });
        }
        double[] shares = shares(taught);
        int d = 0;
        for (Dimension dimension : Dimension.values()) {
            file.append(String.format(Locale.ROOT, "share\t%s\t%.1f\t%n", dimension.key(), shares[d++]));
        }
        double[] cuts = cuts(taught, Rubric.read(file.toString()));
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

    /** The four cuts, in levels, that agree best with the raters, moved one at a time from a fixed start. */
    private static double[] cuts(List<Heard> from, Rubric rubric) {
        double[] means = from.stream()
                .mapToDouble(answer -> card(answer.debrief(), rubric).mean() / 100.0)
                .toArray();
        int[] verdicts = from.stream().mapToInt(Heard::step).toArray();
        double[] best = START.clone();
        double agreement = agreement(means, verdicts, best);
        for (int pass = 0; pass < 8; pass++) {
            for (int cut = 0; cut < best.length; cut++) {
                double[] start = best.clone();
                for (int step = -8; step <= 8; step++) {
                    double[] moved = start.clone();
                    moved[cut] += step * STEP;
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
        return IntStream.range(1, cuts.length).allMatch(i -> cuts[i] - cuts[i - 1] >= LEAST_GAP);
    }

    private static double agreement(double[] means, int[] verdicts, double[] cuts) {
        return Kappa.quadratic(
                Arrays.stream(means)
                        .mapToInt(mean -> (int)
                                Arrays.stream(cuts).filter(cut -> mean >= cut).count())
                        .toArray(),
                verdicts,
                Verdict.values().length);
    }
}
