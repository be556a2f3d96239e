package debrief.web.bank;

import debrief.content.Pack;
import debrief.content.Stage;
import debrief.engine.question.Focus;
import debrief.engine.signal.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a company and its rounds make of each dimension. */
public final class Weights {
    private static final double MOST = 2;

    private Weights() {}

    /**
     * What a dimension weighs.
     *
     * @param figure 0.5 to 2, where 1 is usual
     * @param percent of the most it could weigh
     */
    public record Weight(String title, String figure, int percent) {}

    /** What a company makes of every dimension, the heaviest first. */
    public static List<Weight> of(Pack pack) {
        return Stream.of(Dimension.values())
                .sorted(Comparator.comparingDouble(
                                (Dimension dimension) -> pack.lens().weight(dimension))
                        .reversed())
                .map(dimension -> of(pack, dimension))
                .toList();
    }

    /** What a company makes of a dimension. */
    static Weight of(Pack pack, Dimension dimension) {
        return weight(dimension, pack.lens().weight(dimension));
    }

    /** The dimensions that weigh more than usual in a round, the heaviest first. */
    public static List<Weight> of(Pack pack, Stage stage) {
        return Stream.of(Dimension.values())
                .filter(dimension -> pack.lens(stage).weight(dimension) > 1)
                .sorted(Comparator.comparingDouble(
                                (Dimension dimension) -> pack.lens(stage).weight(dimension))
                        .reversed())
                .map(dimension -> weight(dimension, pack.lens(stage).weight(dimension)))
                .toList();
    }

    /** The dimensions that weigh more than usual in every round of a company, the heaviest first. */
    public static List<Weight> more(Pack pack) {
        return Stream.of(Dimension.values())
                .filter(dimension -> pack.lens().weight(dimension) > 1)
                .sorted(Comparator.comparingDouble(
                                (Dimension dimension) -> pack.lens().weight(dimension))
                        .reversed())
                .map(dimension -> weight(dimension, pack.lens().weight(dimension)))
                .toList();
    }

    /** What a round looks at, in words. */
    public static String foci(Stage stage) {
        return stage.foci().stream().map(Focus::key).collect(Collectors.joining(", "));
    }

    private static Weight weight(Dimension dimension, double weight) {
        String figure = weight == Math.rint(weight) ? String.valueOf((int) weight) : String.valueOf(weight);
        return new Weight(dimension.title(), figure, (int) Math.round(100 * weight / MOST));
    }
}
