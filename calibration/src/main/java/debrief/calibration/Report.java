package debrief.calibration;

import debrief.calibration.Opinion.Ground;
import debrief.engine.rating.Confidence;
import debrief.engine.signal.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far judgements agree with the raters of a file, in every way that is measured.
 *
 * @param file the name of the file
 * @param rows how many rows were used
 * @param questions to so many questions
 * @param synthetic how many rows are of the project's own set
 * @param notes what has to be known to read the figures, a sentence each
 * @param verdict on the whole answer
 * @param dimensions in their order; one nobody rated is left out
 * @param confusion how often each verdict of the raters (rows, no hire first) met each that was given (columns), the last
 *     column being none
 * @param kinds in the order of the file
 * @param baselines none where there are too few rows
 * @param sure the surest first; one that never occurs is left out
 * @param worst the widest disagreements, the widest first
 * @param changes what changing the answers did, where that was measured
 */
public record Report(
        String file,
        int rows,
        int questions,
        int synthetic,
        List<String> notes,
        Agreement verdict,
        Map<Dimension, Agreement> dimensions,
        List<List<Integer>> confusion,
        Ranking ranking,
        List<OfKind> kinds,
        List<Baseline> baselines,
        List<Sure> sure,
        List<Disagreement> worst,
        Optional<ChangedAnswers.Effects> changes) {
    /** So many disagreements are shown. */
    public static final int WORST = 10;

    /** From so many answers on the kappa of a kind is shown. */
    public static final int KAPPA_FROM = 20;

    private static final int REASONS = 3;

    public Report {
        notes = List.copyOf(notes);
        confusion = List.copyOf(confusion);
        kinds = List.copyOf(kinds);
        baselines = List.copyOf(baselines);
        sure = List.copyOf(sure);
        worst = List.copyOf(worst);
    }

    /**
     * The answers of one kind.
     *
     * @param kind the writer's word for it
     */
    public record OfKind(String kind, Agreement agreement) {}

    /**
     * How right the verdicts of one confidence are.
     *
     * @param exact how many are the raters'
     * @param near how many are at most one step away
     */
    public record Sure(Confidence confidence, int n, int exact, int near) {}

    /**
     * One answer on which judgement and raters are far apart.
     *
     * @param weightiest the reasons that pull away from the raters, the heaviest first
     */
    public record Disagreement(RatedAnswer row, Opinion opinion, List<Ground> weightiest) {
        public Disagreement {
            weightiest = List.copyOf(weightiest);
        }
    }

    /**
     * Measures.
     *
     * @param opinions one for each row, in the order of the rows
     * @param notes what has to be known to read the figures, a sentence each
     */
    public static Report of(
            String file,
            RatedAnswers rated,
            List<Opinion> opinions,
            Optional<ChangedAnswers.Effects> changes,
            List<String> notes) {
        List<RatedAnswer> rows = rated.rows();
        if (rows.size() != opinions.size()) {
            throw new IllegalArgumentException(rows.size() + " rows, but " + opinions.size() + " opinions");
        }
        List<String> groups = rated.groups();
        Resamples resamples = Resamples.of(groups);
        List<Votes> verdicts = rows.stream().map(RatedAnswer::verdict).toList();
        List<OptionalInt> steps = opinions.stream().map(Opinion::step).toList();
        double[] means = opinions.stream().mapToDouble(Opinion::mean).toArray();
        Map<Dimension, Agreement> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Agreement agreement = Agreement.of(
                    opinions.stream().map(opinion -> opinion.level(dimension)).toList(),
                    rows.stream().map(row -> row.votes(dimension)).toList(),
                    resamples);
            if (agreement.n() > 0) {
                dimensions.put(dimension, agreement);
            }
        }
        return new Report(
                file,
                rows.size(),
                rated.questions(),
                rated.synthetic(),
                notes,
                Agreement.of(steps, verdicts, resamples),
                dimensions,
                confusion(steps, verdicts),
                Ranking.of(groups, steps, means, verdicts, resamples),
                kinds(rows, steps),
                Baseline.of(rows, steps, verdicts, resamples),
                sure(opinions, verdicts),
                worst(rows, opinions),
                changes);
    }

    /** Who the raters were. */
    public String raters() {
        if (synthetic == 0) {
            return "The raters of " + file + ".";
        }
        return (synthetic == rows ? "Synthetic answers" : synthetic + " of the rows are synthetic answers")
                + ", raters were language models.";
    }

    /** Whether there are too few rows for the figures to mean much. */
    public boolean few() {
        return rows < RatedAnswers.FEW;
    }

    private static List<List<Integer>> confusion(List<OptionalInt> steps, List<Votes> verdicts) {
        int[][] met = new int[5][6];
        for (int i = 0; i < steps.size(); i++) {
            int raters = verdicts.get(i).middle().orElse(0);
            if (raters > 0) {
                met[raters - 1][steps.get(i).orElse(6) - 1]++;
            }
        }
        return Stream.of(met).map(row -> IntStream.of(row).boxed().toList()).toList();
    }

    private static List<OfKind> kinds(List<RatedAnswer> rows, List<OptionalInt> steps) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<String> kind = rows.get(i).kind();
            if (kind.isPresent() && rows.get(i).verdict().middle().isPresent()) {
                places.computeIfAbsent(kind.get(), none -> new ArrayList<>()).add(i);
            }
        }
        List<OfKind> kinds = new ArrayList<>();
        places.forEach((kind, at) -> kinds.add(new OfKind(
                kind,
                Agreement.of(
                        at.stream().map(steps::get).toList(),
                        at.stream().map(i -> rows.get(i).verdict()).toList(),
                        Resamples.of(at.stream().map(i -> rows.get(i).group()).toList())))));
        return kinds;
    }

    private static List<Sure> sure(List<Opinion> opinions, List<Votes> verdicts) {
        List<Sure> sure = new ArrayList<>();
        for (Confidence confidence : List.of(Confidence.HIGH, Confidence.FAIR, Confidence.LOW)) {
            int[] gaps = IntStream.range(0, opinions.size())
                    .filter(i -> opinions.get(i).confidence().equals(Optional.of(confidence)))
                    .filter(i -> opinions.get(i).step().isPresent()
                            && verdicts.get(i).middle().isPresent())
                    .map(i -> Math.abs(opinions.get(i).step().orElse(0)
                            - verdicts.get(i).middle().orElse(0)))
                    .toArray();
            if (gaps.length > 0) {
                sure.add(new Sure(
                        confidence,
                        gaps.length,
                        (int) IntStream.of(gaps).filter(gap -> gap == 0).count(),
                        (int) IntStream.of(gaps).filter(gap -> gap <= 1).count()));
            }
        }
        return sure;
    }

    private static List<Disagreement> worst(List<RatedAnswer> rows, List<Opinion> opinions) {
        return IntStream.range(0, rows.size())
                .filter(i -> Math.abs(gap(rows.get(i), opinions.get(i))) >= 1)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(gap(rows.get(i), opinions.get(i))))
                        .thenComparingDouble(i -> -levels(rows.get(i), opinions.get(i)))
                        .thenComparingInt(i -> rows.get(i).line()))
                .limit(WORST)
                .map(i -> disagreement(rows.get(i), opinions.get(i)))
                .toList();
    }

    private static Disagreement disagreement(RatedAnswer row, Opinion opinion) {
        int way = gap(row, opinion) > 0 ? 1 : -1;
        Stream<Ground> pulling = opinion.grounds().stream()
                .filter(ground -> way * ground.tenths() > 0)
                .sorted(Comparator.comparingInt(ground -> -Math.abs(ground.tenths())));
        // An answer is judged too low less by what was held against it than by what was not heard in it.
        Stream<Ground> missing = opinion.grounds().stream()
                .filter(ground -> ground.tenths() == 0)
                .sorted(Comparator.comparingDouble(ground -> gap(row, opinion, ground.dimension())));
        Stream<Ground> weightiest = way > 0 ? pulling : Stream.concat(pulling.limit(1), missing);
        Set<String> said = new HashSet<>();
        return new Disagreement(
                row,
                opinion,
                weightiest
                        .filter(ground -> said.add(ground.says()))
                        .limit(REASONS)
                        .toList());
    }

    /** How far the verdict is above the raters', in steps; that of the levels where there is no verdict to compare. */
    private static double gap(RatedAnswer row, Opinion opinion) {
        OptionalInt middle = row.verdict().middle();
        if (middle.isPresent()) {
            int step = opinion.step().orElse(Agreement.farthest(middle.getAsInt()));
            return step - middle.getAsInt();
        }
        return row.ratings().keySet().stream()
                .mapToDouble(dimension -> gap(row, opinion, dimension))
                .average()
                .orElse(0);
    }

    private static double gap(RatedAnswer row, Opinion opinion, Dimension dimension) {
        OptionalInt middle = row.votes(dimension).middle();
        OptionalInt level = opinion.level(dimension);
        return middle.isPresent() && level.isPresent() ? level.getAsInt() - middle.getAsInt() : 0;
    }

    private static double levels(RatedAnswer row, Opinion opinion) {
        return row.ratings().keySet().stream()
                .mapToDouble(dimension -> Math.abs(gap(row, opinion, dimension)))
                .average()
                .orElse(0);
    }
}
